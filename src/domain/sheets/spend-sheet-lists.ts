import type { SheetIndex } from "../cell";
import type { Spend, SupplierSpend } from "../supplier/spend";
import { cents, spendShare } from "../supplier/spend-totals";
import { LINE, type Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { SEVERITIES, SEVERITY_ROLE } from "./check-order";
import { evenLines } from "./row-heights";
import { PRICE_FORMAT, SHARE_FORMAT } from "./score-formats";
import type { SheetDocument } from "./sheet-document";
import { LAST_COLUMN, SPEND_WIDTHS } from "./spend-sheet-layout";
import type { SpendNote, SpendSheetTexts } from "./spend-sheet-texts";
import { MONEY_OR_DASH, shareOf, shownShare, yearLabel } from "./spend-sheet-years";
import { lineCount } from "./text-width";

/** Where asking for a certificate helps most; the rest is in the supplier list. */
const PUSH_ROWS = 25;
/** More findings are not read on paper; the pane and the JSON have them all. */
const FINDING_ROWS = 40;
/** A share may fall on the other side of a half. */
const SHARE_TOLERANCE = 1.1e-3;

const SUPPLIER = 0;
const KVK = 1;
/** A text over two columns: a level, or why there is none. */
const SAYS = 2;
const EURO = 4;
const PUSH_SHARE = 5;
const PUSH_CUMULATIVE = 6;

/** Years beside the amount of a holder; earlier ones are in its total. */
const YEARS_SHOWN = LAST_COLUMN - EURO;

const TEXT = { format: "@", wrap: true } as const;
const MONEY = { format: PRICE_FORMAT, align: "right" } as const;
const SHARE = { format: SHARE_FORMAT, align: "right" } as const;
/** Room above and below the lines of a row, in points. */
const AIR = 4;

export interface WrittenList {
  readonly next: SheetIndex;
  readonly results: SheetDocument["readBack"];
}

/** Suppliers without a certificate by spend, with their share of everything and the shares added up. */
export function writePushList(
  canvas: Canvas,
  heading: SheetIndex,
  spend: Spend,
  totalAt: string,
  texts: SpendSheetTexts,
): WrittenList {
  const { push } = texts;
  const rows = spend.withoutCertificate.slice(0, PUSH_ROWS);
  writeHeading(canvas, heading, texts.headings.push, rows.length > 0 ? push.about : push.nobody);
  if (rows.length === 0) return { next: heading + 2, results: [] };
  const header = heading + 2;
  canvas.headers(header, [
    { column: SUPPLIER, text: push.columns.supplier },
    { column: KVK, text: push.columns.kvk },
    { column: SAYS, lastColumn: SAYS + 1, text: push.columns.why },
    { column: EURO, text: push.columns.euro, align: "right" },
    { column: PUSH_SHARE, text: push.columns.share, align: "right" },
    { column: PUSH_CUMULATIVE, text: push.columns.cumulative, align: "right" },
  ]);
  const first = header + 1;
  let sum = 0;
  const results = rows.flatMap((each, index) => {
    const row = first + index;
    sum = cents(sum + each.euro);
    writeSupplier(canvas, row, each, push.why[reasonOf(each)], texts);
    const upToHere = `ROUND(SUM(${rangeAddress(first, EURO, row, EURO)}),2)`;
    canvas.formula(row, PUSH_SHARE, shareOf(cellAddress(row, EURO), totalAt), "formula", SHARE);
    canvas.formula(row, PUSH_CUMULATIVE, shareOf(upToHere, totalAt), "formula", SHARE);
    return [
      { row, column: PUSH_SHARE, ...expected(each.euro, spend.total) },
      { row, column: PUSH_CUMULATIVE, ...expected(sum, spend.total) },
    ];
  });
  setHeights(canvas, first, rows, texts);
  const end = first + rows.length;
  const others = spend.withoutCertificate.slice(PUSH_ROWS);
  if (others.length === 0) return { next: end, results };
  const euro = others.reduce((all, each) => all + each.euro, 0);
  canvas.paragraph(end, 0, LAST_COLUMN, push.more(others.length, euro), "note");
  return { next: end + 1, results };
}

function expected(
  part: number,
  total: number,
): Pick<WrittenList["results"][number], "expected" | "tolerance"> {
  const share = shownShare(spendShare(part, total));
  return { expected: share, tolerance: typeof share === "number" ? SHARE_TOLERANCE : 0 };
}

function reasonOf({ supplier }: SupplierSpend): keyof SpendSheetTexts["push"]["why"] {
  return supplier === null ? "unknownSupplier" : (supplier.level.reason ?? "none");
}

/** Holders with what was bought from them, as the buyer's own PSO file asks it; gives the row of the headers. */
export function writeHolders(
  canvas: Canvas,
  heading: SheetIndex,
  spend: Spend,
  texts: SpendSheetTexts,
): SheetIndex | null {
  const { holders: words } = texts;
  const rows = spend.holders;
  writeHeading(canvas, heading, texts.headings.holders, rows.length > 0 ? words.about : words.nobody);
  if (rows.length === 0) return null;
  const header = heading + 2;
  const from = Math.max(0, spend.years.length - YEARS_SHOWN);
  const years = spend.years.length > 1 ? spend.years.slice(from) : [];
  canvas.headers(header, [
    { column: SUPPLIER, text: words.columns.supplier },
    { column: KVK, text: words.columns.kvk },
    { column: SAYS, lastColumn: SAYS + 1, text: words.columns.level },
    { column: EURO, text: words.columns.euro, align: "right" },
    ...years.map((year, index) => ({
      column: EURO + 1 + index,
      text: yearLabel(year, spend, texts),
      align: "right" as const,
    })),
  ]);
  const first = header + 1;
  rows.forEach((each, index) => {
    const row = first + index;
    const isEquivalent = each.supplier?.level.equivalent === true;
    const level = isEquivalent ? words.equivalent(each.level) : texts.level[each.level];
    writeSupplier(canvas, row, each, level, texts);
    years.forEach((_, at) => {
      canvas.number(row, EURO + 1 + at, each.byYear[from + at] ?? 0, "label", MONEY_OR_DASH);
    });
  });
  setHeights(canvas, first, rows, texts);
  return header;
}

function writeSupplier(
  canvas: Canvas,
  row: SheetIndex,
  each: SupplierSpend,
  says: string,
  texts: SpendSheetTexts,
): void {
  canvas.text(row, SUPPLIER, nameOf(each, texts), "label", TEXT);
  canvas.text(row, KVK, each.kvk ?? "", "label", { format: "@" });
  canvas.text(row, SAYS, says, "label", { format: "@" });
  canvas.blank(row, SAYS + 1, "label");
  canvas.number(row, EURO, each.euro, "label", MONEY);
}

function nameOf({ name }: SupplierSpend, { nameless }: SpendSheetTexts): string {
  return name.trim() === "" ? nameless : name;
}

function setHeights(
  canvas: Canvas,
  first: SheetIndex,
  rows: readonly SupplierSpend[],
  texts: SpendSheetTexts,
): void {
  const lines = rows.map((each) => lineCount(nameOf(each, texts), SPEND_WIDTHS[SUPPLIER] ?? 1));
  evenLines(lines).forEach((count, index) => canvas.height(first + index, LINE * count + AIR));
}

function writeHeading(canvas: Canvas, row: SheetIndex, text: string, about: string): void {
  canvas.height(row, 24);
  canvas.text(row, 0, text, "heading");
  canvas.paragraph(row + 1, 0, LAST_COLUMN, about, "note");
}

/** What must be told about the amounts, worst first; gives the row after the last one. */
export function writeSpendNotes(
  canvas: Canvas,
  heading: SheetIndex,
  notes: readonly SpendNote[],
  texts: SpendSheetTexts,
): SheetIndex {
  canvas.height(heading, 24);
  canvas.text(heading, 0, texts.headings.findings, "heading");
  const ordered = [...notes].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const shown = ordered.slice(0, FINDING_ROWS);
  shown.forEach((note, index) => {
    const row = heading + 1 + index;
    const where = [note.place.table ?? note.place.sheet, note.place.cell].filter(Boolean).join(" ");
    canvas.text(row, 0, where, "label", TEXT);
    canvas.fit(row, 0, 0, where);
    canvas.text(row, 1, texts.severity[note.severity], SEVERITY_ROLE[note.severity]);
    const isNamed = note.supplier === null || note.what.includes(note.supplier);
    const said = `${isNamed ? "" : `${note.supplier}: `}${note.what} ${note.next}`.trim();
    canvas.paragraph(row, 2, LAST_COLUMN, said, "label");
  });
  const end = heading + 1 + shown.length;
  if (ordered.length === shown.length) return end;
  canvas.paragraph(end, 0, LAST_COLUMN, texts.moreFindings(ordered.length - shown.length), "note");
  return end + 1;
}
