import { createActions } from "../../../src/application/create-actions";
import type { CellValue } from "../../../src/domain/cell";
import { wording } from "../../../src/locale/nl/wording";
import { period } from "../../application/review-desk";
import { quiet, TODAY, type Rows } from "../../application/support";
import { embeddedWorkbook, type EmbeddedWorkbook } from "../../excel/support/embedded-workbook";

/** Names that a look-up may take for a pattern, and a number that loses its zero on the first review. */
const SUPPLIERS: Rows = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"],
  ["Bouw", "", "geen", "", "", ""],
  ["B*", "", "Trede 1", 45_900, 46_600, "ja"],
  ["Jan~sen?", "", "geen", "", "", ""],
  ["Nul bv", "01234567", "geen", "", "", ""],
  ["=1+1", "12345678", "geen", "", "", ""],
];
const OVERVIEW = "Beoordelingsoverzicht";

async function write(subject: EmbeddedWorkbook, quarter: string): Promise<void> {
  const { inspect, cycle } = createActions(subject.workbook, {
    wording: () => wording,
    today: () => TODAY,
    time: () => "10:15",
  });
  const inspection = await inspect(null, quiet);
  const review = await cycle.review(inspection, period(quarter), period(quarter).end);
  await cycle.writeReview(inspection, review, quiet);
}

/** Row and column of a text on a sheet. */
function placeOf(subject: EmbeddedWorkbook, sheet: string, text: string, from = 0) {
  const cells = subject.contents().get(sheet) ?? [];
  const row = cells.findIndex((line, index) => index >= from && line.includes(text));
  return { row, column: cells[row]?.indexOf(text) ?? -1 };
}

/** The first cells of every supplier's row in the matrix, by name. */
function matrix(subject: EmbeddedWorkbook): ReadonlyMap<string, readonly CellValue[]> {
  const cells = subject.contents().get(OVERVIEW) ?? [];
  const top = placeOf(subject, OVERVIEW, "Trend score").row + 1;
  return new Map(cells.slice(top, top + SUPPLIERS.length - 1).map((row) => [String(row[0]), row]));
}

describe("the overview of a year under way", () => {
  let subject: EmbeddedWorkbook;

  beforeAll(async () => {
    subject = embeddedWorkbook({ sheets: [{ name: "Leveranciers", cells: SUPPLIERS }] });
    await write(subject, "2026-Q1");
    const sheet = "Beoordeling 2026-Q1";
    const quality = placeOf(subject, sheet, "Kwaliteit", 8);
    ["zeer goed", "goed", "matig", "slecht", "goed"].forEach((word, index) =>
      subject.edit(sheet, quality.row + 1 + index, quality.column, word),
    );
    // A lost zero, and nothing that looks up a number by its text may miss it.
    subject.edit(sheet, quality.row + 4, 2, 1_234_567);
    await write(subject, "2026-Q2");
  });

  afterAll(() => subject.dispose());

  it("shows each supplier its own score and verdict, whatever its name and number look like", () => {
    const first = (name: string): unknown => matrix(subject).get(name)?.slice(8, 11);
    expect(first("Bouw")).toEqual([100, "A", "–"]);
    expect(first("B*")).toEqual([75, "A", "T1"]);
    expect(first("Jan~sen?")).toEqual([40, "C", "–"]);
    expect(first("Nul bv")).toEqual([0, "C", "–"]);
    expect(first("=1+1")).toEqual([75, "A", "–"]);
  });

  it("follows what is filled in later: score, trend, totals and who is next", () => {
    const sheet = "Beoordeling 2026-Q2";
    const quality = placeOf(subject, sheet, "Kwaliteit", 8);
    expect(matrix(subject).get("Bouw")?.[5]).toBe("");
    subject.edit(sheet, quality.row + 1, quality.column, "slecht");
    expect(matrix(subject).get("Bouw")?.slice(3, 7)).toEqual(["▼", "= gelijk", 0, "C"]);
    const totals = placeOf(subject, OVERVIEW, "2026-Q2");
    const row = subject.contents().get(OVERVIEW)?.[totals.row];
    expect(row?.slice(1, 10)).toEqual([5, 0, 0.2, "", 1, "", 0, 0, 1]);
    const next = placeOf(subject, OVERVIEW, "1.");
    expect(subject.contents().get(OVERVIEW)?.[next.row]?.[0]).toBe("Bouw");
  });

  it("gives no score to a word that is no judgement, and says so in its place", () => {
    const sheet = "Beoordeling 2026-Q2";
    const quality = placeOf(subject, sheet, "Kwaliteit", 8);
    const score = placeOf(subject, sheet, "Score");
    for (const [given, shown] of [
      ["prima", "kijk na"],
      ["101", "kijk na"],
      ["-1", "kijk na"],
      ["62.5", 62.5],
      ["", ""],
    ] as const) {
      subject.edit(sheet, quality.row + 2, quality.column, given.replace(".", ","));
      expect(subject.contents().get(sheet)?.[score.row + 2]?.[score.column]).toBe(shown);
    }
    expect(matrix(subject).get("B*")?.[5]).toBe("");
  });
});
