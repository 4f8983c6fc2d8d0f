import { COMPLIANCE_OWN_SHEET } from "../../src/domain/sheets/compliance-sheet";
import { isUntouched } from "../../src/domain/sheets/own-sheet";
import { parsePeriod } from "../../src/domain/supplier/parse-period";
import type { Period } from "../../src/domain/supplier/period";
import { NO_DECISIONS, quiet, TENDERS, TODAY, withCell, workbookWith, type Rows } from "./support";

const REVIEW = "Beoordeling 2026-Q3";
const CONTRACTS: Rows = [
  ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
  ["K-1", "B bv", "00000022", 46_000, 46_900, "ja"],
  ["K-2", "A bv", "00000011", 46_000, 46_900, "ja"],
];
const desk = (tenders: Rows = TENDERS) =>
  workbookWith({ tenders, more: [{ name: "Contracten", cells: CONTRACTS }] });

/** Measures and writes as a user does. */
async function write({ actions }: ReturnType<typeof workbookWith>) {
  const inspection = await actions.inspect(null, quiet);
  const measured = await actions.cycle.compliance(inspection, NO_DECISIONS, TODAY);
  return actions.cycle.writeCompliance(inspection, measured, quiet);
}

it("measures everything that the workbook holds", async () => {
  const { actions } = desk();
  const inspection = await actions.inspect(null, quiet);
  const { promises, spend } = await actions.cycle.compliance(inspection, NO_DECISIONS, TODAY);
  expect(promises.map(({ met, total }) => [met, total])).toEqual([
    [0, 2],
    [0, 1],
    [1, 2],
    [0, 1],
    [0, 2],
  ]);
  expect(spend.share).toBeNull();
});

it("takes a model that was locked before the closing date for a stated rule, until its rule changes", async () => {
  const { workbook, actions } = desk(withCell(TENDERS, 1, 2, TODAY + 30));
  const before = await actions.inspect(null, quiet);
  await actions.lockModels(before, NO_DECISIONS, [{ tender: "Kantine", lot: "" }], "", quiet);
  const weighting = async () => {
    const inspection = await actions.inspect(null, quiet);
    return (await actions.cycle.compliance(inspection, NO_DECISIONS, TODAY)).promises[3];
  };
  expect(await weighting()).toMatchObject({ promise: "weighting", met: 1, total: 1 });
  workbook.edit("Tenders", 1, 4, "gelijk");
  expect(await weighting()).toMatchObject({ met: 0, total: 1 });
});

it("writes the sheet, shows it, and renews it while nobody edited it", async () => {
  const book = desk();
  const before = book.workbook.contents();
  expect(await write(book)).toEqual({ sheet: "Naleving", renewed: false });
  expect(book.workbook.activeSheet).toBe("Naleving");
  for (const [name, cells] of before) expect(book.workbook.contents().get(name)).toEqual(cells);
  const { sheets } = await book.workbook.read();
  const ours = sheets.filter((grid) => isUntouched(grid, COMPLIANCE_OWN_SHEET));
  expect(ours.map(({ name }) => name)).toEqual(["Naleving"]);
  book.workbook.edit("Contracten", 1, 5, "nee");
  expect(await write(book)).toEqual({ sheet: "Naleving", renewed: true });
  book.workbook.edit("Naleving", 12, 1, "iemand anders");
  expect(await write(book)).toEqual({ sheet: "Naleving (2)", renewed: false });
});

it.each([
  ["a contract", "Contracten", 2, 5],
  ["a review", REVIEW, 12, 15],
])("stops when %s changed between reading and writing", async (_, sheet, row, column) => {
  const { workbook, actions } = desk();
  const before = await actions.inspect(null, quiet);
  const period = parsePeriod("2026-Q3") as Period;
  await actions.cycle.writeReview(before, await actions.cycle.review(before, period, TODAY), quiet);
  const inspection = await actions.inspect(null, quiet);
  const measured = await actions.cycle.compliance(inspection, NO_DECISIONS, TODAY);
  workbook.edit(sheet, row, column, "nee");
  await expect(actions.cycle.writeCompliance(inspection, measured, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
});
