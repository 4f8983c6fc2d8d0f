import { OVERVIEW_OWN_SHEET } from "../../src/domain/sheets/overview-sheet";
import { isUntouched } from "../../src/domain/sheets/own-sheet";
import {
  codesOf,
  day,
  period,
  placeOf,
  REVIEW_SUPPLIERS,
  reviewDesk,
  reviewOf,
  writeReview,
} from "./review-desk";
import { quiet } from "./support";

const OVERVIEW = "Beoordelingsoverzicht";
const LOG = "Logboek";

it("writes a sheet per period and one overview that is made anew, and shows the review", async () => {
  const desk = reviewDesk();
  expect((await writeReview(desk, "2026-Q1")).receipt).toEqual({
    review: { sheet: "Beoordeling 2026-Q1", renewed: false },
    overview: { sheet: OVERVIEW, renewed: false },
  });
  const before = desk.workbook.contents();
  expect((await writeReview(desk, "2026-Q2")).receipt).toEqual({
    review: { sheet: "Beoordeling 2026-Q2", renewed: false },
    overview: { sheet: OVERVIEW, renewed: true },
  });
  expect(desk.workbook.activeSheet).toBe("Beoordeling 2026-Q2");
  const now = desk.workbook.contents();
  for (const [name, cells] of before)
    if (name !== OVERVIEW && name !== LOG) expect(now.get(name)).toEqual(cells);
  expect([...now.keys()]).toEqual([...before.keys(), "Beoordeling 2026-Q2"]);
});

it("notes each review in the log: when, by whom, which period and how many suppliers", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  await writeReview(desk, "2026-Q2");
  const rows = desk.workbook.contents().get(LOG)?.slice(5) ?? [];
  expect(rows.map((row) => [row[0], row[2], row[10]])).toEqual([
    ["2026-10-05 10:15", "Leveranciers beoordeeld", "1e kwartaal 2026: 3 leveranciers."],
    ["2026-10-05 10:15", "Leveranciers beoordeeld", "2e kwartaal 2026: 3 leveranciers."],
  ]);
  expect(rows[1]?.[8]).toBe(rows[0]?.[9]);
});

it("tells a row that is not reviewed because it has no name", async () => {
  const suppliers = [...REVIEW_SUPPLIERS, ["", "00000044", "huidig", "geen", "", "", "", "", ""]];
  const review = await reviewOf(reviewDesk({ suppliers }), "2026-Q1");
  expect(codesOf(review)).toEqual(["supplierNameMissing"]);
});

it("gives a period that exists a sheet beside the first, whose cells stay, and follows it in the overview", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const first = desk.workbook.contents().get("Beoordeling 2026-Q1");
  const { review, receipt } = await writeReview(desk, "2026-Q1");
  expect(codesOf(review)).toEqual(["reviewExists"]);
  expect(receipt.review.sheet).toBe("Beoordeling 2026-Q1 (2)");
  expect(desk.workbook.contents().get("Beoordeling 2026-Q1")).toEqual(first);
  const formulas = (desk.workbook.documents.get(OVERVIEW)?.cells ?? []).flatMap(({ content }) =>
    content.kind === "formula" ? [content.formula] : [],
  );
  expect(formulas.some((formula) => formula.includes("'Beoordeling 2026-Q1 (2)'!"))).toBe(true);
  expect(formulas.some((formula) => formula.includes("'Beoordeling 2026-Q1'!"))).toBe(false);
});

it.each([
  ["an action", "Openstaande acties", 1],
  ["a level", "PSO", 1],
])("keeps an overview in which somebody changed %s and goes on with a new one", async (_, heading, below) => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const place = placeOf(desk, OVERVIEW, heading);
  desk.workbook.edit(OVERVIEW, place.row + below, place.column, "gebeld");
  const edited = desk.workbook.contents().get(OVERVIEW);
  const { receipt } = await writeReview(desk, "2026-Q2");
  expect(receipt.overview).toEqual({ sheet: `${OVERVIEW} (2)`, renewed: false });
  expect(receipt.review.sheet).toBe("Beoordeling 2026-Q2");
  expect(desk.workbook.contents().get(OVERVIEW)).toEqual(edited);
});

it("still knows its overview when scores, verdicts and the order of who is next have changed", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const score = placeOf(desk, OVERVIEW, "Score");
  desk.workbook.edit(OVERVIEW, score.row + 1, score.column, 88.5);
  desk.workbook.edit(OVERVIEW, score.row + 1, score.column + 1, "A");
  const rank = placeOf(desk, OVERVIEW, "1.");
  desk.workbook.edit(OVERVIEW, rank.row, 0, "Cacao");
  const { sheets } = await desk.workbook.read();
  expect(sheets.filter((grid) => isUntouched(grid, OVERVIEW_OWN_SHEET)).map(({ name }) => name)).toEqual([
    OVERVIEW,
  ]);
});

it.each([
  ["a supplier", "Leveranciers"],
  ["the review before", "Beoordeling 2026-Q1"],
])("stops when %s changed between reading and writing", async (_, sheet) => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const inspection = await desk.actions.inspect(null, quiet);
  const review = await desk.actions.cycle.review(inspection, period("2026-Q2"), day("2026-06-30"));
  desk.workbook.edit(sheet, 1, 0, "iets anders");
  await expect(desk.actions.cycle.writeReview(inspection, review, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
  expect([...desk.workbook.contents().keys()]).not.toContain("Beoordeling 2026-Q2");
});

it("takes thresholds from the settings, and tells one that it cannot use", async () => {
  const settings = [
    ["Instelling", "Waarde"],
    ["Drempel A", 90],
    ["Waarde goed", "veel"],
  ];
  const review = await reviewOf(reviewDesk({ settings }), "2026-Q1");
  expect(review.scale).toMatchObject({ fromA: 90, fromB: 50 });
  expect(codesOf(review)).toEqual(["cycleSettingUnreadable"]);
});
