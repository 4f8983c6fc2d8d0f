import type { ExcelSerial } from "../../src/domain/cell";
import { CONTRACT_OWN_SHEET } from "../../src/domain/sheets/contract-sheet";
import { isUntouched } from "../../src/domain/sheets/own-sheet";
import { quiet, workbookWith, type Rows } from "./support";

const DAY = 46_290 as ExcelSerial;

const CONTRACTS: Rows = [
  ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
  ["K-1", "B bv", "00000022", 46_000, 46_700, "ja"],
  ["K-2", "A bv", "", 46_000, 46_500, "nee"],
];
const withContracts = (contracts: Rows = CONTRACTS) =>
  workbookWith({ more: [{ name: "Contracten", cells: contracts }] });

/** Writes the check as a user does: reads, checks, writes. */
async function write({ actions }: ReturnType<typeof workbookWith>) {
  const inspection = await actions.inspect(null, quiet);
  const check = await actions.cycle.contracts(inspection, DAY);
  return actions.cycle.writeContracts(inspection, check, quiet);
}

it("writes the check to a new sheet, shows it, and leaves every cell that was there alone", async () => {
  const desk = withContracts();
  const before = desk.workbook.contents();
  expect(await write(desk)).toEqual({ sheet: "Contractcheck", renewed: false });
  expect(desk.workbook.activeSheet).toBe("Contractcheck");
  for (const [name, cells] of before) expect(desk.workbook.contents().get(name)).toEqual(cells);
  const rows = desk.workbook.contents().get("Contractcheck") ?? [];
  expect(rows.slice(11, 13).map((row) => row.slice(0, 3))).toEqual([
    ["niet in orde", "K-2", "A bv"],
    ["in orde, let op", "K-1", "B bv"],
  ]);
  const { sheets } = await desk.workbook.read();
  expect(sheets.filter((grid) => isUntouched(grid, CONTRACT_OWN_SHEET)).map(({ name }) => name)).toEqual([
    "Contractcheck",
  ]);
});

it("renews the sheet in place while nobody edited it, else goes on with a new one", async () => {
  const desk = withContracts();
  await write(desk);
  desk.workbook.edit("Contracten", 2, 5, "ja");
  expect(await write(desk)).toEqual({ sheet: "Contractcheck", renewed: true });
  desk.workbook.edit("Contractcheck", 11, 11, "gebeld");
  expect(await write(desk)).toEqual({ sheet: "Contractcheck (2)", renewed: false });
});

it("stops when a contract or a supplier changed between reading and writing", async () => {
  for (const [sheet, row, column] of [
    ["Contracten", 1, 4],
    ["Leveranciers", 2, 4],
  ] as const) {
    const desk = withContracts();
    const inspection = await desk.actions.inspect(null, quiet);
    const check = await desk.actions.cycle.contracts(inspection, DAY);
    desk.workbook.edit(sheet, row, column, 46_999);
    await expect(desk.actions.cycle.writeContracts(inspection, check, quiet)).rejects.toMatchObject({
      code: "inputChanged",
    });
  }
});

it("tells about the tables that it rests on, and not about those of a tender", async () => {
  const { actions } = workbookWith({
    criteria: [["Tender", "Criterium", "Soort", "Weging", "Weging"]],
    more: [
      { name: "Contracten", cells: [[...(CONTRACTS[0] ?? []), "Einde"], ...CONTRACTS.slice(1)] },
      {
        name: "Instellingen",
        cells: [
          ["Instelling", "Waarde"],
          ["Horizon", "ooit"],
        ],
      },
    ],
  });
  const { findings } = await actions.cycle.contracts(await actions.inspect(null, quiet), DAY);
  const about = findings.filter(({ place }) => place.table !== "Contracten" || place.row === 1);
  expect(about.map(({ code, place }) => `${code} ${place.table}`)).toEqual(
    expect.arrayContaining(["columnTwice Contracten", "numberUnreadable Instellingen"]),
  );
  expect(findings.filter(({ place }) => place.table === "Criteria")).toEqual([]);
});

it("says that there is no supplier list, once", async () => {
  const { actions } = workbookWith({
    suppliers: [],
    tenders: [],
    criteria: [],
    bids: [],
    more: [{ name: "Contracten", cells: CONTRACTS }],
  });
  const check = await actions.cycle.contracts(await actions.inspect(null, quiet), DAY);
  expect(check.findings.filter(({ code }) => code === "tableMissing")).toMatchObject([
    { params: { role: "suppliers" } },
  ]);
  expect(check.contracts.map(({ ok }) => ok)).toEqual([false, false]);
});
