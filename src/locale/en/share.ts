import type { EnvelopeProperty } from "../../domain/share/envelope";
import type { PersonalKind, ShareCode, ShareItem } from "../../domain/share/share-check";
import { capital } from "../capital";
import { formatFor } from "../format";
import type { ShareWords } from "../share-words";

type Params = ShareItem["params"];
type Parts = readonly [what: string, next: string];

const format = formatFor("en");
const count = (p: Params, key = "count"): number => Number(p[key] ?? 0);
const text = (p: Params, key: string): string => String(p[key] ?? "");
const several = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${format.number(n, 0)} ${many}`;
const tender = (p: Params): string =>
  text(p, "lot") === "" ? `‘${text(p, "tender")}’` : `‘${text(p, "tender")}’, lot ‘${text(p, "lot")}’`;
const at = (p: Params): string => `sheet ‘${text(p, "sheet")}’`;

const properties: Readonly<Record<EnvelopeProperty, string>> = {
  author: "Author",
  lastAuthor: "Last saved by",
  manager: "Manager",
  company: "Company",
  comments: "Comments",
  keywords: "Tags",
  subject: "Subject",
  category: "Category",
};

const personal: Readonly<Record<PersonalKind, string>> = {
  email: "e-mail addresses",
  phone: "telephone numbers",
  person: "names of persons",
  birthDate: "dates of birth",
  bsn: "citizen service numbers (BSN)",
  iban: "bank account numbers",
  address: "private addresses",
};

const property = (name: unknown): string => properties[name as EnvelopeProperty] ?? String(name);
const what = (p: Params): string => personal[text(p, "what") as PersonalKind];

/** What stands in the file, and what the user does about it. */
const items: Readonly<
  Record<Exclude<ShareCode, "errorFindings" | "warningFindings" | "recordDamaged">, (p: Params) => Parts>
> = {
  cellsAltered: (p) => [
    `${several(count(p), "cell is", "cells are")} no longer what stood there when the tender was scored${text(p, "tender") === "" ? "" : ` (${tender(p)})`}: the first is ${text(p, "cell")} on ${at(p)}.`,
    "See under Control which cells these are. Put them back, or score the tender again.",
  ],
  scoreStale: (p) => [
    `The data of ${tender(p)} changed after the score was made: ${several(count(p), "cell", "cells")}, the first is ${text(p, "cell")} on ${at(p)}.`,
    "Score the tender again, or put the data back.",
  ],
  hiddenSheet: (p) => [
    `${capital(at(p))} is hidden and holds ${several(count(p, "cells"), "filled cell", "filled cells")}. Anyone can show it.`,
    "Show it, or remove it when the recipient should not see it.",
  ],
  veryHiddenSheet: (p) => [
    `${capital(at(p))} is hidden so deep that Excel does not list it, and holds ${several(count(p, "cells"), "filled cell", "filled cells")}.`,
    "Show it, and remove it when the recipient should not see it.",
  ],
  hiddenRows: (p) => [
    `On ${at(p)} rows are hidden that hold something: ${text(p, "rows")}.`,
    "Show them. When a filter is on, take that away first.",
  ],
  hiddenColumns: (p) => [
    `On ${at(p)} columns are hidden that hold something: ${text(p, "columns")}.`,
    "Show them, or remove them when the recipient should not see them.",
  ],
  hiddenNames: (p) => [
    `The workbook has ${several(count(p), "hidden name", "hidden names")}: ${text(p, "names")}.`,
    "Excel does not show such names. If you do not trust this, use File > Info > Check for Issues > Inspect Document.",
  ],
  commentsOnSheet: (p) => [
    `On ${at(p)} there ${count(p) === 1 ? "is 1 comment" : `are ${format.number(count(p), 0)} comments`}${text(p, "authors") === "" ? "" : `, by ${text(p, "authors")}`}.`,
    "Read them and remove what the recipient should not see.",
  ],
  notesOnSheet: (p) => [
    `On ${at(p)} there ${count(p) === 1 ? "is 1 note" : `are ${format.number(count(p), 0)} notes`}${text(p, "authors") === "" ? "" : `, by ${text(p, "authors")}`}.`,
    "Read them and remove what the recipient should not see.",
  ],
  notesUnknown: () => [
    "This Excel cannot tell us whether there are notes in the workbook.",
    "See for yourself: Review > Notes > Show All Notes.",
  ],
  propertyFilled: (p) => [
    `The document property ${property(p["property"])} is filled in: ‘${text(p, "value")}’.`,
    "Clear it when the recipient need not know.",
  ],
  lastAuthorFilled: (p) => [
    `The workbook names who saved it last: ‘${text(p, "value")}’.`,
    "Excel writes this at every save. To be rid of it: File > Info > Check for Issues > Inspect Document.",
  ],
  customProperties: (p) => [
    `The workbook has ${several(count(p), "custom document property", "custom document properties")}: ${text(p, "names")}.`,
    "See under File > Info > Properties > Advanced Properties whether the recipient may know them.",
  ],
  linkedCells: (p) => [
    `On ${at(p)} ${count(p) === 1 ? "1 formula takes" : `${format.number(count(p), 0)} formulas take`} data from another workbook, the first in ${text(p, "cell")}: ${text(p, "source")}. The recipient does not have it and gets a warning.`,
    "Break the link: Data > Edit Links > Break Link.",
  ],
  linkedNames: (p) => [
    `${capital(several(count(p), "name refers", "names refer"))} to another workbook: ${text(p, "names")}.`,
    "Remove them under Formulas > Name Manager.",
  ],
  linkedFiles: (p) => [
    `The workbook keeps ${several(count(p), "link", "links")} to another workbook: ${text(p, "names")}. The recipient gets a warning about it.`,
    "Break the link: Data > Edit Links > Break Link.",
  ],
  queries: (p) => [
    `The workbook can fetch data: ${text(p, "names")}.`,
    "See Data > Queries & Connections, and remove what the recipient does not need.",
  ],
  personalColumn: (p) => [
    `The column ‘${text(p, "column")}’ on ${at(p)} holds ${what(p)}: ${several(count(p), "filled cell", "filled cells")}.`,
    text(p, "what") === "bsn"
      ? "A citizen service number may only be shared where a law allows it. Empty the column."
      : count(p, "ownSheet") === 1
        ? "If the recipient may not have them, remove this sheet in the copy that you send."
        : "If the recipient may not have them, empty the column in a copy.",
  ],
  personalCells: (p) => [
    `On ${at(p)} ${count(p) === 1 ? "1 cell looks" : `${format.number(count(p), 0)} cells look`} like ${what(p)}, the first is ${text(p, "cell")}.`,
    "See whether that is so, and remove them if the recipient may not have them.",
  ],
  macrosUnknown: () => [
    "Whether there are macros in the workbook cannot be told from this kind of file.",
    "Save it as a plain workbook, which cannot hold them: File > Save As > Excel Workbook (.xlsx).",
  ],
  hasMacros: () => [
    "The workbook may hold macros. Many recipients are not allowed to open such a file.",
    "Save it as a plain workbook: File > Save As > Excel Workbook (.xlsx).",
  ],
};

const found = (p: Params, first: string, one: string, many: string): string =>
  count(p) === 1
    ? first
    : `${first} There ${count(p) === 2 ? `is 1 more ${one}` : `are ${format.number(count(p) - 1, 0)} more ${many}`} of this kind.`;

export const share: ShareWords = {
  topics: {
    altered: "Changed after scoring",
    stale: "Outdated result",
    errors: "Errors",
    unresolved: "Not resolved yet",
    hidden: "Hidden",
    comments: "Comments and notes",
    properties: "Document properties",
    externalLinks: "Links",
    personalData: "Personal data",
    macros: "Macros",
  },
  clear: {
    altered: "The score sheets were not altered.",
    stale: "No result is outdated.",
    errors: "No errors.",
    unresolved: "No warnings about the tenders.",
    hidden: "Nothing hidden.",
    comments: "No comments.",
    properties: "No names in the document properties.",
    externalLinks: "No links to other files.",
    personalData: "No columns with personal data found.",
    macros: "No macros.",
  },
  weights: { stop: "Do not send like this", look: "See for yourself" },
  item: ({ code, params, finding }, findingText) => {
    if (code === "errorFindings" || code === "warningFindings" || code === "recordDamaged") {
      const first = finding === null ? { what: "", next: "" } : findingText(finding);
      const word: Parts = code === "warningFindings" ? ["warning", "warnings"] : ["finding", "findings"];
      return { what: found(params, first.what, word[0], word[1]), next: first.next };
    }
    const [said, next] = items[code](params);
    return { what: said, next };
  },
  repair: (repair) => {
    switch (repair.kind) {
      case "showSheet":
        return "Show the sheet";
      case "showRows":
        return "Show the rows";
      case "showColumns":
        return "Show the columns";
      case "deleteComments":
        return repair.what === "notes" ? "Remove all notes" : "Remove all comments";
      case "clearProperty":
        return "Clear";
      case "emptyColumn":
        return "Empty the column";
    }
  },
  lossy: "This cannot be undone. Save a copy of the workbook first.",
  undo: "Undo",
  repaired: (repair) => {
    switch (repair.kind) {
      case "showSheet":
        return `Sheet ‘${repair.sheet}’ is visible.`;
      case "showRows":
        return `Rows ${repair.rows} on sheet ‘${repair.sheet}’ are visible.`;
      case "showColumns":
        return `Columns ${repair.columns} on sheet ‘${repair.sheet}’ are visible.`;
      case "deleteComments":
        return `The ${repair.what} on sheet ‘${repair.sheet}’ are removed.`;
      case "clearProperty":
        return `${property(repair.property)} is cleared.`;
      case "emptyColumn":
        return `The column ‘${repair.column}’ on sheet ‘${repair.sheet}’ is empty.`;
    }
  },
  leftOut: (cells) =>
    `${several(cells, "cell stayed, because it holds", "cells stayed, because they hold")} a formula or an error value. Empty those yourself.`,
  ready: "Ready to send.",
  readyWithLooks: (looks) =>
    `Ready to send, once you have looked at ${looks === 1 ? "this one point" : `these ${format.number(looks, 0)} points`}.`,
  notReady: (stops) => `Not ready to send: first resolve ${several(stops, "point", "points")}.`,
};
