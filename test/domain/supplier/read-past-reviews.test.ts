import { readPastReviews } from "../../../src/domain/supplier/read-past-reviews";
import type { PastReviewLine } from "../../../src/domain/supplier/review";
import type { CellValue } from "../../../src/domain/cell";
import type { SheetGrid, WorkbookSnapshot } from "../../../src/domain/tables/snapshot";
import { reviewSheet } from "../../../src/domain/sheets/review-sheet";
import { reviewSheetTexts as english } from "../../../src/locale/en/review-sheet";
import { placeOf, reviewDesk, reviewOf, writeReview, type ReviewDesk } from "../../application/review-desk";
import { createInMemoryWorkbook } from "../../support/in-memory-workbook";

const SHEET = "Beoordeling 2026-Q1";

/** A workbook whose first review has been filled in. */
async function filledDesk(): Promise<ReviewDesk> {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const score = placeOf(desk, SHEET, "Score");
  [81.5, 62, 20].forEach((value, index) => {
    desk.workbook.edit(SHEET, score.row + 1 + index, score.column, value);
    desk.workbook.edit(SHEET, score.row + 1 + index, score.column + 1, ["A", "B", "C"][index] ?? "");
  });
  const action = placeOf(desk, SHEET, "Actie");
  desk.workbook.edit(SHEET, action.row + 3, action.column, "=Bellen");
  return desk;
}

/** What later periods see of it: name, number, level, score, verdict. */
function seen(lines: readonly PastReviewLine[]): readonly (readonly unknown[])[] {
  return lines
    .map(({ name, kvk, level, score, verdict }) => [name, kvk, level, score, verdict])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}

const LINES = [
  ["Aarde bv", "00000011", "trede1", 81.5, "A"],
  ["Beek bv", "00000022", "trede2", 62, "B"],
  ["Cacao", null, "none", 20, "C"],
];

/** The snapshot with the review sheet as a user may have left it. */
async function after(change: (grid: SheetGrid) => SheetGrid): Promise<WorkbookSnapshot> {
  const desk = await filledDesk();
  const snapshot = await desk.workbook.read();
  const sheets = snapshot.sheets.map((grid) => (grid.name === SHEET ? change(grid) : grid));
  // A user may have made the table an ordinary range.
  return { ...snapshot, sheets, tables: [] };
}

type Cells = readonly (readonly CellValue[])[];
const withValues = (grid: SheetGrid, change: (values: Cells) => Cells): SheetGrid => ({
  ...grid,
  values: change(grid.values),
});
const headerOf = (values: Cells): number => values.findIndex((row) => row.includes("Score"));

it("reads back what the sheet holds: lines, the day and the actions", async () => {
  const desk = await filledDesk();
  const { reviews, findings } = readPastReviews(await desk.workbook.read());
  expect(findings).toEqual([]);
  expect(reviews).toHaveLength(1);
  expect(reviews[0]).toMatchObject({ sheet: SHEET, period: { text: "2026-Q1" }, date: 46_112, findings: [] });
  expect(seen(reviews[0]?.lines ?? [])).toEqual(LINES);
  expect(reviews[0]?.actions).toEqual([
    { supplier: "Cacao", kvk: null, text: "=Bellen", owner: "", due: null, status: "open", since: "2026-Q1" },
  ]);
});

it.each<readonly [string, (grid: SheetGrid) => SheetGrid]>([
  [
    "its rows sorted",
    (grid) =>
      withValues(grid, (values) => {
        const at = headerOf(values) + 1;
        return [...values.slice(0, at), ...values.slice(at, at + 3).reverse(), ...values.slice(at + 3)];
      }),
  ],
  ["rows put above it", (grid) => withValues(grid, (values) => [["Notitie"], [""], ...values])],
  [
    "a row put above its table",
    (grid) =>
      withValues(grid, (values) => {
        const at = headerOf(values);
        return [...values.slice(0, at), ["let op"], ...values.slice(at)];
      }),
  ],
  ["a column put before it", (grid) => withValues(grid, (values) => values.map((row) => ["", ...row]))],
  [
    "its columns turned round",
    (grid) =>
      withValues(grid, (values) => {
        const at = headerOf(values);
        return values.map((row, index) => (index < at || index > at + 3 ? row : [...row].reverse()));
      }),
  ],
  [
    "its first rows gone, marker and title with them",
    (grid) => withValues(grid, (values) => values.slice(3)),
  ],
  ["another name", (grid) => ({ ...grid, name: "Voorjaar" })],
  [
    "a period of other words",
    (grid) =>
      withValues(grid, (values) =>
        values.map((row) => row.map((cell) => (cell === "2026-Q1" ? "1e kwartaal 2026" : cell))),
      ),
  ],
  [
    "its period gone but not its name",
    (grid) =>
      withValues(grid, (values) => values.map((row) => row.map((cell) => (cell === "2026-Q1" ? "" : cell)))),
  ],
  [
    "numbers that lost their zero",
    (grid) =>
      withValues(grid, (values) =>
        values.map((row) => row.map((cell) => (cell === "00000011" ? "0000011" : cell))),
      ),
  ],
])("reads the same with %s", async (_, change) => {
  const { reviews, findings } = readPastReviews(await after(change));
  expect(findings).toEqual([]);
  expect(reviews.map(({ period }) => period.text)).toEqual(["2026-Q1"]);
  expect(seen(reviews[0]?.lines ?? [])).toEqual(LINES);
});

it("leaves out a row that was deleted, and reads one that was added", async () => {
  const snapshot = await after((grid) =>
    withValues(grid, (values) => {
      const at = headerOf(values) + 1;
      const header = values[at - 1] ?? [];
      const added = header.map((text) =>
        text === "Leverancier" ? "Dijk bv" : text === "Score" ? "70,5" : "",
      );
      return [...values.slice(0, at), ...values.slice(at + 1, at + 3), added, ...values.slice(at + 3)];
    }),
  );
  expect(seen(readPastReviews(snapshot).reviews[0]?.lines ?? [])).toEqual([
    LINES[1],
    LINES[2],
    ["Dijk bv", null, null, 70.5, null],
  ]);
});

it("tells a cell that was typed over with something that is no answer, and takes it for blank", async () => {
  const desk = await filledDesk();
  const score = placeOf(desk, SHEET, "Score");
  const level = placeOf(desk, SHEET, "Niveau nu");
  desk.workbook.edit(SHEET, score.row + 1, score.column, 400);
  desk.workbook.edit(SHEET, score.row + 1, score.column + 1, "prima");
  desk.workbook.edit(SHEET, score.row + 2, level.column, "#N/A");
  const [review] = readPastReviews(await desk.workbook.read()).reviews;
  expect(review?.lines.map(({ score, verdict, level }) => [score, verdict, level])).toEqual([
    [null, null, "trede1"],
    [62, "B", null],
    [20, "C", "none"],
  ]);
  expect(review?.findings.map(({ code, params, supplier }) => [code, params["text"], supplier])).toEqual([
    ["reviewSheetChanged", "400", "Aarde bv"],
    ["reviewSheetChanged", "prima", "Aarde bv"],
    ["reviewSheetChanged", "#N/A", "Beek bv"],
  ]);
});

it("tells a supplier that stands there twice", async () => {
  const desk = await filledDesk();
  const name = placeOf(desk, SHEET, "Leverancier");
  desk.workbook.edit(SHEET, name.row + 2, name.column + 1, "00000011");
  const [review] = readPastReviews(await desk.workbook.read()).reviews;
  expect(review?.findings).toMatchObject([{ code: "reviewSupplierTwice", params: { name: "Beek bv" } }]);
});

it("takes the later copy of a period and keeps the actions of the other", async () => {
  const desk = await filledDesk();
  const { receipt } = await writeReview(desk, "2026-Q1");
  expect(receipt.review.sheet).toBe("Beoordeling 2026-Q1 (2)");
  const { reviews } = readPastReviews(await desk.workbook.read());
  expect(reviews.map(({ sheet }) => sheet)).toEqual(["Beoordeling 2026-Q1 (2)"]);
  expect(reviews[0]?.actions).toMatchObject([{ text: "=Bellen", status: "open" }]);
  expect(reviews[0]?.findings).toMatchObject([
    { code: "reviewPeriodTwice", params: { other: SHEET, sheet: "Beoordeling 2026-Q1 (2)" } },
  ]);
});

it.each<readonly [string, (grid: SheetGrid) => SheetGrid]>([
  [
    "period",
    (grid) => ({
      ...withValues(grid, (values) =>
        values.map((row) => row.map((cell) => (cell === "2026-Q1" ? "ooit" : cell))),
      ),
      name: "Voorjaar",
    }),
  ],
  ["table", (grid) => withValues(grid, (values) => values.filter((row) => !row.includes("Score")))],
])("tells a sheet that lost its %s and leaves it out", async (reason, change) => {
  const { reviews, findings } = readPastReviews(await after(change));
  expect(reviews).toEqual([]);
  expect(findings).toMatchObject([
    { code: "reviewSheetUnreadable", severity: "warning", params: { reason } },
  ]);
});

it("tells a sheet that was deleted, once", async () => {
  const desk = await filledDesk();
  desk.workbook.removeSheet(SHEET);
  const gone = async () => readPastReviews(await desk.workbook.read()).findings;
  expect(await gone()).toMatchObject([
    {
      code: "reviewSheetGone",
      params: { period: "2026-Q1" },
      place: { sheet: "Beoordelingsoverzicht", cell: "A7" },
    },
  ]);
  await writeReview(desk, "2026-Q2");
  expect(await gone()).toEqual([]);
});

it("reads a sheet that was written in English", async () => {
  const review = await reviewOf(reviewDesk(), "2026-03");
  const workbook = createInMemoryWorkbook({ sheets: [] });
  await workbook.write({
    expect: [],
    newSheets: [reviewSheet({ review, date1904: false, texts: english })],
    renewedSheets: [],
    ownTables: [],
    edits: [],
    tableWidths: [],
    activate: null,
  });
  const { reviews } = readPastReviews(await workbook.read());
  expect(reviews[0]).toMatchObject({ period: { text: "2026-03" }, date: 46_112, findings: [] });
  expect(reviews[0]?.lines.map(({ level }) => level)).toEqual(["trede1", "trede2", "none"]);
});

it("takes no sheet of the user's own for a review, whatever its name", async () => {
  const own = [
    ["Leverancier", "Score", "Oordeel"],
    ["Aarde bv", 80, "A"],
  ];
  const desk = reviewDesk({ own: { name: "Beoordeling 2026-Q1", cells: own } });
  expect(readPastReviews(await desk.workbook.read())).toEqual({ reviews: [], findings: [] });
});
