import { reviewSheet } from "../../../src/domain/sheets/review-sheet";
import type { ReviewSheetTexts } from "../../../src/domain/sheets/review-sheet-texts";
import { overviewInput } from "../../../src/domain/sheets/overview-input";
import { PRINTED_AREA } from "../../../src/domain/sheets/printed-area";
import { overviewSheet } from "../../../src/domain/sheets/overview-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { LABELS } from "../../../src/domain/supplier/review";
import {
  readLabel,
  reviewColumnOf,
  saysClosed,
  standardOfName,
} from "../../../src/domain/supplier/review-words";
import { overviewSheetTexts as englishOverview } from "../../../src/locale/en/overview-sheet";
import { reviewSheetTexts as english } from "../../../src/locale/en/review-sheet";
import { overviewSheetTexts as dutchOverview } from "../../../src/locale/nl/overview-sheet";
import { reviewSheetTexts as dutch } from "../../../src/locale/nl/review-sheet";
import {
  REVIEW_SUPPLIERS,
  reviewDesk,
  reviewOf,
  writeReview,
  type ReviewTables,
} from "../../application/review-desk";
import { TODAY } from "../../application/support";

async function sheetOf(tables: ReviewTables = {}, texts: ReviewSheetTexts = dutch, date1904 = false) {
  return reviewSheet({ review: await reviewOf(reviewDesk(tables), "2026-Q1"), date1904, texts });
}

function formulasOf({ cells }: SheetDocument): readonly string[] {
  return cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
}

function textsOf({ cells }: SheetDocument): readonly string[] {
  return cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

/** Functions that Excel 2010, LibreOffice 7 and Google Sheets share and that never calculate by themselves. */
const SHARED = new Set(
  (
    "IF IFERROR ISNUMBER NA VLOOKUP ROUND AVERAGE COUNT COUNTA COUNTIF EDATE OR AND " +
    "INDEX MATCH CHAR SMALL ROW SUBSTITUTE ISNUMBER SEARCH LEFT LEN"
  ).split(" "),
);

it("uses no function that not every program has", async () => {
  const judgements = [
    ["Aarde bv", "00000011", "", "Kwaliteit", "Ans", "goed", ""],
    ["Aarde bv", "00000011", "", "Kwaliteit", "Bo", 20, ""],
  ];
  const review = await reviewOf(reviewDesk({ judgements }), "2026-Q1");
  const documents = [
    reviewSheet({ review, date1904: false, texts: dutch }),
    overviewSheet(overviewInput(review, "Beoordeling 2026-Q1"), TODAY, dutchOverview),
  ];
  const rules = documents.flatMap(({ conditional }) =>
    conditional.flatMap((rule) => (rule.kind === "when" ? [rule.formula] : [])),
  );
  const used = [...documents.flatMap(formulasOf), ...rules].flatMap((formula) =>
    [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? ""),
  );
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].filter((name) => !SHARED.has(name))).toEqual([]);
});

it("makes every score and verdict from its own row and absolute cells, so that sorting keeps them right", async () => {
  const document = await sheetOf();
  const [table] = document.tables;
  if (!table) throw new Error("no table");
  for (const { row, content } of document.cells) {
    if (content.kind !== "formula" || row <= table.range.row || row > table.range.lastRow) continue;
    const references = content.formula.replace(/"[^"]*"/g, "").match(/\$?[A-Z]{1,2}\$?\d+/g) ?? [];
    for (const reference of references) {
      const isAbsolute = /^\$[A-Z]+\$\d+$/.test(reference);
      expect(isAbsolute || reference.endsWith(`${row + 1}`)).toBe(true);
    }
  }
});

it("keeps what a supplier typed as text, whatever it looks like", async () => {
  const names = ["=1+1", "@SUM(A1)", "-5", 'Jansen, "de" & Zn.'];
  const [header = []] = REVIEW_SUPPLIERS;
  const suppliers = [header, ...names.map((name, index) => [name, `1000000${index}`])];
  const review = await reviewOf(reviewDesk({ suppliers }), "2026-Q1");
  const sheet = reviewSheet({ review, date1904: false, texts: dutch });
  const overview = overviewSheet(overviewInput(review, sheet.name), TODAY, dutchOverview);
  for (const document of [sheet, overview]) {
    expect(textsOf(document)).toEqual(expect.arrayContaining(names));
    for (const formula of formulasOf(document)) for (const name of names) expect(formula).not.toContain(name);
  }
});

it("gives a criterion that is called like one of the columns another header, and no two headers the same text", async () => {
  const criteria = [
    ["Beoordelingscriterium", "Weging"],
    ["Score", 50],
    ["Actie", 50],
  ];
  const document = await sheetOf({ criteria });
  const [table] = document.tables;
  const headers = document.cells.flatMap(({ row, content }) =>
    row === table?.range.row && content.kind === "text" ? [content.text.toLowerCase()] : [],
  );
  expect(headers).toEqual(expect.arrayContaining(["score", "score (criterium)", "actie (criterium)"]));
  expect(new Set(headers).size).toBe(headers.length);
});

it("takes means of several reviewers from the block where everybody stands, one reviewer's word as it is", async () => {
  const judgements = [
    ["Aarde bv", "00000011", "", "Kwaliteit", "Ans", "zeer goed", "Altijd op tijd"],
    ["Aarde bv", "00000011", "", "Kwaliteit", "Bo", "matig", ""],
    ["Beek bv", "00000022", "", "Kwaliteit", "Ans", "slecht", ""],
  ];
  const document = await sheetOf({ judgements });
  const means = formulasOf(document).filter((formula) => formula.startsWith("=AVERAGE("));
  expect(means).toHaveLength(1);
  expect(textsOf(document)).toEqual(expect.arrayContaining(["Ans", "Bo", "slecht", "Altijd op tijd"]));
  expect(document.readBack.map(({ expected }) => expected).slice(0, 2)).toEqual([70, "B"]);
  // What reviewers said is kept off the paper, where the headers of the table are repeated.
  expect(document.print?.area?.lastRow).toBeLessThan(Math.max(...document.cells.map(({ row }) => row)));
});

it("writes dates as the workbook counts them", async () => {
  const [plain, old] = [await sheetOf(), await sheetOf({}, dutch, true)];
  const dates = ({ cells }: SheetDocument) =>
    cells.flatMap(({ content, format }) =>
      content.kind === "number" && format === "dd-mm-yyyy" ? [content.value] : [],
    );
  expect(dates(plain)).toEqual([46_112]);
  expect(dates(old)).toEqual([46_112 - 1_462]);
});

it.each([
  ["nl", dutch],
  ["en", english],
])("can be read back by every word that it writes (%s)", (_, texts) => {
  for (const [key, header] of Object.entries({ ...texts.columns, ...texts.actionColumns })) {
    expect(reviewColumnOf(header)).toBe(key);
  }
  expect(LABELS.map((label) => readLabel(texts.labels[label]))).toEqual(LABELS);
  expect([saysClosed(texts.status.open), saysClosed(texts.status.closed)]).toEqual([false, true]);
  for (const [key, name] of Object.entries(texts.standard)) expect(standardOfName(name)).toBe(key);
});

/** Points of a letter on paper, of 11 points on the screen. */
function lettersOf(widths: readonly number[], pagesWide: number): number {
  const points = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  return Math.min(11, (11 * PRINTED_AREA.width * pagesWide) / points);
}

it.each([
  ["one", ["Kwaliteit"]],
  ["four", ["Kwaliteit", "Snelheid van leveren", "Flexibel bij wijzigingen", "Social return"]],
  ["five", ["Kwaliteit", "Snelheid van leveren", "Bereikbaarheid", "Duurzaamheid", "Social return"]],
])("prints %s criteria on two readable pages, the second from the score on", async (_, names) => {
  const criteria = [["Beoordelingscriterium", "Weging"], ...names.map((name) => [name, 10])];
  const { print, columnWidths, cells, merges, tables } = await sheetOf({ criteria });
  expect(print).toMatchObject({ fitToPagesWide: 2, titleColumns: [0, 1] });
  const score = 9 + names.length;
  const [left, right] = [columnWidths.slice(0, score), columnWidths.slice(score)];
  const repeated = columnWidths.slice(0, 2);
  expect(Math.min(lettersOf(left, 1), lettersOf([...repeated, ...right], 1))).toBeGreaterThan(8);
  // What stands outside the table in the columns that are repeated is whole without the columns beside it.
  const [table] = tables;
  const outside = cells.filter(
    ({ row, column, content }) =>
      content.kind !== "blank" &&
      column < 2 &&
      (row < (table?.range.row ?? 0) || row > (table?.range.lastRow ?? 0)),
  );
  expect(outside.map(({ row, column, wrap }) => [row, column, wrap ?? false])).toEqual([
    [0, 0, false],
    [1, 0, true],
    [4, 0, true],
  ]);
  const below = merges.filter(({ row }) => row > (table?.range.lastRow ?? 0));
  expect(Math.min(...below.map(({ column }) => column))).toBe(2);
  expect(Math.max(...below.map(({ lastColumn }) => lastColumn))).toBeLessThan(score);
});

it("begins a page at a heading where what stands under the table would be divided", async () => {
  const [header = []] = REVIEW_SUPPLIERS;
  const names = Array.from({ length: 25 }, (_, index) => [`Smid ${index}`, `${10_000_000 + index}`]);
  const headings = new Set<string>(Object.values(dutch.headings));
  const broken = await Promise.all(
    [10, 13, 16, 19, 22, 25].map(async (count) => {
      const { print, cells } = await sheetOf({ suppliers: [header, ...names.slice(0, count)] });
      return (print?.breaks ?? []).map((at) => cells.find(({ row }) => row === at)?.content);
    }),
  );
  const texts = broken.flat().map((content) => (content?.kind === "text" ? content.text : ""));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !headings.has(text))).toEqual([]);
});

it("shows weights as they are: no decimal sign behind a whole number", async () => {
  const criteria = [
    ["Beoordelingscriterium", "Weging"],
    ["Kwaliteit", 30],
    ["Bereikbaarheid", 12.5],
    ["Social return", 57.5],
  ];
  const { cells } = await sheetOf({ criteria });
  const weights = cells.filter(
    ({ content }) => content.kind === "number" && [30, 12.5].includes(content.value),
  );
  expect(weights.map(({ format }) => format)).toEqual(["General", "General"]);
});

it("says which periods an overview of many shows", async () => {
  const desk = reviewDesk();
  for (let month = 1; month <= 9; month++) await writeReview(desk, `2026-0${month}`);
  const overview = desk.workbook.documents.get("Beoordelingsoverzicht");
  const texts = overview ? textsOf(overview) : [];
  expect(texts.some((text) => text.includes("De laatste 8 van 9 perioden."))).toBe(true);
  expect(texts).not.toContain("2026-01");
  expect(texts.filter((text) => text === "2026-09").length).toBeGreaterThan(1);
  expect(overview?.charts).toHaveLength(1);
  expect(lettersOf(overview?.columnWidths ?? [], overview?.print?.fitToPagesWide ?? 0)).toBeGreaterThan(8);
  expect(englishOverview.shownOf(8, 9)).toContain("8 of 9");
});
