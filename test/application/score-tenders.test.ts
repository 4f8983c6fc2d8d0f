import { WorkbookError } from "../../src/application/workbook";
import { markerText } from "../../src/domain/sheets/marker";
import { BIDS, NO_DECISIONS, quiet, SUPPLIERS, withCell, workbookWith } from "./support";

const KANTINE = [{ tender: "Kantine", lot: "" }];
const NOTE = { by: "", why: "" };

it("writes one new sheet, shows it, and leaves every cell that was there alone", async () => {
  const { workbook, actions } = workbookWith();
  const before = workbook.contents();
  const inspection = await actions.inspect(null, quiet);

  const receipt = await actions.scoreTenders(inspection, NO_DECISIONS, KANTINE, NOTE, quiet);

  expect(receipt.written.map(({ sheet }) => sheet)).toEqual(["Gunning Kantine"]);
  expect(receipt.written[0]?.outcome.winners).toEqual(["B bv"]);
  expect(workbook.activeSheet).toBe("Gunning Kantine");
  for (const [name, cells] of before) expect(workbook.contents().get(name)).toEqual(cells);
  expect(workbook.contents().get("Gunning Kantine")?.[0]?.[0]).toBe(markerText("score"));
});

it("numbers the sheet of a second score and never reads its own sheets as input", async () => {
  const { workbook, actions } = workbookWith();
  for (const expected of ["Gunning Kantine", "Gunning Kantine (2)"]) {
    const inspection = await actions.inspect(null, quiet);
    const receipt = await actions.scoreTenders(inspection, NO_DECISIONS, KANTINE, NOTE, quiet);
    expect(receipt.written[0]?.sheet).toBe(expected);
  }
  expect([...workbook.contents().keys()].slice(4)).toEqual([
    "Controle",
    "Gunning Kantine",
    "Leeswijzer",
    "Logboek",
    "Gunning Kantine (2)",
  ]);
});

it.each([
  ["a price", 1, 3, 119],
  ["a bidder's number", 2, 2, "00000099"],
  ["a bid typed below the table", 3, 1, "C bv"],
])("stops when %s changed between reading and writing", async (_, row, column, value) => {
  const { workbook, actions } = workbookWith();
  const inspection = await actions.inspect(null, quiet);
  workbook.edit("Inschrijvingen", row, column, value);

  const attempt = actions.scoreTenders(inspection, NO_DECISIONS, KANTINE, NOTE, quiet);

  await expect(attempt).rejects.toMatchObject({ code: "inputChanged" });
  await expect(attempt).rejects.toBeInstanceOf(WorkbookError);
  expect(workbook.contents().has("Gunning Kantine")).toBe(false);
});

it("writes nothing for a tender with an error", async () => {
  const bids = withCell(BIDS, 1, 3, 0);
  const { workbook, actions } = workbookWith({ bids });
  const inspection = await actions.inspect(null, quiet);
  const receipt = await actions.scoreTenders(inspection, NO_DECISIONS, KANTINE, NOTE, quiet);
  expect(receipt.written).toEqual([]);
  expect(workbook.contents().size).toBe(4);
});

it("follows the rule that the user decided on instead of the workbook's", async () => {
  const { actions } = workbookWith();
  const inspection = await actions.inspect(null, quiet);
  const decision = { method: null, rule: { kind: "gelijk" as const }, priceFormula: null, clip: null };
  const decisions = { fallbackDate: null, tenders: new Map([["Kantine\u0000", decision]]) };
  const receipt = await actions.scoreTenders(inspection, decisions, KANTINE, NOTE, quiet);
  expect(receipt.written[0]?.outcome.winners).toEqual(["A bv"]);
  expect(receipt.written[0]?.outcome.tender.rule).toEqual({ kind: "gelijk" });
});

it("names the bidder in a warning on the sheet, where no cell stands beside it", async () => {
  const { workbook, actions } = workbookWith({ suppliers: withCell(SUPPLIERS, 2, 2, "Trde 2") });
  const inspection = await actions.inspect(null, quiet);
  await actions.scoreTenders(inspection, NO_DECISIONS, KANTINE, NOTE, quiet);
  const texts = workbook.contents().get("Gunning Kantine")?.flat() ?? [];
  expect(texts).toContainEqual(expect.stringMatching(/^B bv: ‘Trde 2’ is geen PSO-niveau/));
});
