import type { ExcelSerial } from "../../src/domain/cell";
import { isUntouched } from "../../src/domain/sheets/own-sheet";
import { SPEND_OWN_SHEET } from "../../src/domain/sheets/spend-sheet";
import { quiet, workbookWith, type Rows } from "./support";

const DAY = 46_290 as ExcelSerial;

const PURCHASES: Rows = [
  ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"],
  ["B bv", "00000022", 2025, 75.5],
  ["A bv", "", 2026, 24.5],
];
const withPurchases = () => workbookWith({ more: [{ name: "Inkoop", cells: PURCHASES }] });

/** Writes the spend as a user does: reads, adds up, writes. */
async function write({ actions }: ReturnType<typeof workbookWith>) {
  const inspection = await actions.inspect(null, quiet);
  const spend = await actions.cycle.spend(inspection, DAY);
  return actions.cycle.writeSpend(inspection, spend, quiet);
}

it("writes the spend to a new sheet, shows it, and renews it while nobody edited it", async () => {
  const desk = withPurchases();
  const before = desk.workbook.contents();
  expect(await write(desk)).toEqual({ sheet: "PSO-inkoop", renewed: false });
  expect(desk.workbook.activeSheet).toBe("PSO-inkoop");
  for (const [name, cells] of before) expect(desk.workbook.contents().get(name)).toEqual(cells);
  const rows = desk.workbook.contents().get("PSO-inkoop") ?? [];
  expect(rows[13]?.slice(0, 3)).toEqual(["2025", 0, 75.5]);
  const { sheets } = await desk.workbook.read();
  expect(sheets.filter((grid) => isUntouched(grid, SPEND_OWN_SHEET)).map(({ name }) => name)).toEqual([
    "PSO-inkoop",
  ]);
  desk.workbook.edit("Inkoop", 1, 3, 100);
  expect(await write(desk)).toEqual({ sheet: "PSO-inkoop", renewed: true });
  desk.workbook.edit("PSO-inkoop", 13, 1, 1);
  expect(await write(desk)).toEqual({ sheet: "PSO-inkoop (2)", renewed: false });
});

it("tells an amount in the supplier list that counts nowhere because its row has no name", async () => {
  const suppliers: Rows = [
    ["Leverancier", "PSO-niveau", "Inkoopvolume"],
    ["A bv", "geen", 100],
    ["", "geen", 500],
  ];
  const { actions } = workbookWith({ suppliers });
  const { total, findings } = await actions.cycle.spend(await actions.inspect(null, quiet), DAY);
  expect(total).toBe(100);
  expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([["supplierNameMissing", "A3"]]);
});

it("stops when an amount changed between reading and writing", async () => {
  const desk = withPurchases();
  const inspection = await desk.actions.inspect(null, quiet);
  const spend = await desk.actions.cycle.spend(inspection, DAY);
  desk.workbook.edit("Inkoop", 2, 3, 1_000);
  await expect(desk.actions.cycle.writeSpend(inspection, spend, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
});

it("says that there is no supplier list, once, and still adds up", async () => {
  const { actions } = workbookWith({
    suppliers: [],
    tenders: [],
    criteria: [],
    bids: [],
    more: [{ name: "Inkoop", cells: PURCHASES }],
  });
  const spend = await actions.cycle.spend(await actions.inspect(null, quiet), DAY);
  expect(spend).toMatchObject({ total: 100, atHolders: 0 });
  expect(spend.findings).toMatchObject([{ code: "tableMissing", params: { role: "suppliers" } }]);
});
