import type { ExcelSerial } from "../../src/domain/cell";
import type { SheetGrid } from "../../src/domain/tables/snapshot";
import { CHECK_OWN_SHEET } from "../../src/domain/sheets/check-sheet";
import { isUntouched as isUntouchedSheet } from "../../src/domain/sheets/own-sheet";
import { quiet, SUPPLIERS, withCell, workbookWith, type Fixture } from "./support";

const isUntouched = (grid: SheetGrid): boolean => isUntouchedSheet(grid, CHECK_OWN_SHEET);

const DAY = 46_290 as ExcelSerial;
const HEADER = 11;

/** Writes the check as a user does: reads, checks, writes. */
async function write({ actions }: ReturnType<typeof workbookWith>, day: ExcelSerial = DAY) {
  const inspection = await actions.inspect(null, quiet);
  return actions.writeCheckSheet(inspection, actions.checkCertificates(inspection, day), quiet);
}

function sheetNames({ workbook }: ReturnType<typeof workbookWith>): string[] {
  return [...workbook.contents().keys()];
}

const FAULTY: Fixture = { suppliers: withCell(SUPPLIERS, 2, 2, "Trde 2") };

it("writes the findings to a new sheet, shows it, and leaves every cell that was there alone", async () => {
  const desk = workbookWith(FAULTY);
  const before = desk.workbook.contents();
  expect(await write(desk)).toEqual({ sheet: "PSO-controle", renewed: false });

  expect(desk.workbook.activeSheet).toBe("PSO-controle");
  for (const [name, cells] of before) expect(desk.workbook.contents().get(name)).toEqual(cells);
  const table = desk.workbook.contents().get("PSO-controle")?.slice(HEADER) ?? [];
  expect(table[0]?.[0]).toBe("Ernst");
  expect(table).toContainEqual(
    expect.arrayContaining(["Let op", "B bv", "PSO-niveau", "‘Trde 2’ is geen PSO-niveau en telt niet."]),
  );
  const { sheets } = await desk.workbook.read();
  expect(sheets.filter(isUntouched).map(({ name }) => name)).toEqual(["PSO-controle"]);
});

it("renews the sheet in place while nobody edited it", async () => {
  const desk = workbookWith(FAULTY);
  await write(desk);
  desk.workbook.edit("Leveranciers", 2, 2, "Trede 2");
  await desk.workbook.select("Leveranciers", "A1");

  expect(await write(desk)).toEqual({ sheet: "PSO-controle", renewed: true });

  expect(sheetNames(desk).filter((name) => name.startsWith("PSO"))).toEqual(["PSO-controle"]);
  expect(desk.workbook.contents().get("PSO-controle")?.flat()).not.toContain(
    "‘Trde 2’ is geen PSO-niveau en telt niet.",
  );
  expect(desk.workbook.activeSheet).toBe("PSO-controle");
});

it("keeps a sheet that somebody edited and goes on with a new one", async () => {
  const desk = workbookWith(FAULTY);
  await write(desk);
  desk.workbook.edit("PSO-controle", HEADER + 1, 7, "gebeld");
  const edited = desk.workbook.contents().get("PSO-controle");

  expect(await write(desk)).toEqual({ sheet: "PSO-controle (2)", renewed: false });
  expect(await write(desk)).toEqual({ sheet: "PSO-controle (2)", renewed: true });
  expect(desk.workbook.contents().get("PSO-controle")).toEqual(edited);
});

it("stops when a supplier changed between reading and writing", async () => {
  const desk = workbookWith(FAULTY);
  const inspection = await desk.actions.inspect(null, quiet);
  const check = desk.actions.checkCertificates(inspection, DAY);
  desk.workbook.edit("Leveranciers", 1, 2, "Trede 3");
  await expect(desk.actions.writeCheckSheet(inspection, check, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
  expect(sheetNames(desk)).not.toContain("PSO-controle");
});

it.each([
  ["in the table", HEADER + 1, 6],
  ["beside it", HEADER + 1, 7],
  ["below it", 60, 0],
])("stops when somebody types %s between reading and writing", async (where, row, column) => {
  const desk = workbookWith(FAULTY);
  await write(desk);
  const inspection = await desk.actions.inspect(null, quiet);
  const check = desk.actions.checkCertificates(inspection, DAY);
  const below = desk.workbook.contents().get("PSO-controle")?.length ?? 0;
  desk.workbook.edit("PSO-controle", where === "below it" ? below : row, column, "gebeld");
  await expect(desk.actions.writeCheckSheet(inspection, check, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
  expect(desk.workbook.contents().get("PSO-controle")?.flat()).toContain("gebeld");
});

it("never writes over a sheet of the user's own with that name", async () => {
  const own = [["Mijn lijst"], ["Fout"]];
  const desk = workbookWith({ ...FAULTY, more: [{ name: "PSO-controle", cells: own }] });
  expect(await write(desk)).toEqual({ sheet: "PSO-controle (2)", renewed: false });
  expect(desk.workbook.contents().get("PSO-controle")).toEqual(own);
});

it("leaves a sheet alone that somebody protected", async () => {
  const desk = workbookWith(FAULTY);
  await write(desk);
  desk.workbook.protectSheet("PSO-controle");
  expect(await write(desk)).toEqual({ sheet: "PSO-controle (2)", renewed: false });
});

it("says how many suppliers the extract from the register confirms", async () => {
  const register = [
    ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"],
    ["B", "00000022", "Trede 2", 46_600],
    ["A", "00000011", "Trede 1", 46_600],
  ];
  const desk = workbookWith({ more: [{ name: "PSO-register", cells: register }] });
  await write(desk);
  const cells = desk.workbook.contents().get("PSO-controle") ?? [];
  expect(cells.slice(4, 7).map((row) => row.slice(4, 6))).toEqual([
    [2, "organisaties in het uittreksel"],
    [1, "leveranciers bevestigd"],
    [1, "verschillen met je tabel"],
  ]);
});
