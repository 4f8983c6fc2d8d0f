import type { CellValue, ExcelSerial } from "../../src/domain/cell";
import { createActions } from "../../src/application/create-actions";
import type { Language } from "../../src/locale/language";
import { wordingFor } from "../../src/locale/wording";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import { createInMemoryWorkbook } from "../support/in-memory-workbook";
import { quiet, SUPPLIERS, TODAY, type Rows } from "./support";

const DAY = 46_296 as ExcelSerial;
const WIDTH = SUPPLIERS[0]?.length ?? 0;
/** A is without a certificate, B counts, C has expired; D's row is blank. */
const ROWS: Rows = [...SUPPLIERS, ["C bv", "00000033", "Trede 1", 45_000, 45_700, "ja"]];
const STATUS = ["Inkoopladder: telt op 01-10-2026", "geen niveau", "telt: Trede 2", "telt niet: verlopen"];

function desk(rows: Rows, table: Partial<NamedTable> | null, more: readonly NamedTable[] = []) {
  const named: NamedTable = {
    name: "Leveranciers",
    sheet: "Lijst",
    row: 0,
    column: 0,
    rowCount: rows.length,
    columnCount: WIDTH,
    hasHeaders: true,
    hasTotals: false,
    ...table,
  };
  const workbook = createInMemoryWorkbook({
    sheets: [{ name: "Lijst", cells: rows }],
    tables: [...(table === null ? [] : [named]), ...more],
  });
  const actionsIn = (language: Language) =>
    createActions(workbook, { wording: () => wordingFor(language), today: () => TODAY, time: () => "10:15" });
  return { workbook, actions: actionsIn("nl"), english: actionsIn("en") };
}

async function write({ actions }: Pick<ReturnType<typeof desk>, "actions">, day: ExcelSerial = DAY) {
  const inspection = await actions.inspect(null, quiet);
  return actions.writeStatusColumn(inspection, actions.checkCertificates(inspection, day), quiet);
}

function column({ workbook }: Pick<ReturnType<typeof desk>, "workbook">, index = WIDTH): CellValue[] {
  return (workbook.contents().get("Lijst") ?? []).map((row) => row[index] ?? "");
}

async function place({ actions }: Pick<ReturnType<typeof desk>, "actions">) {
  return actions.statusColumnPlace(await actions.inspect(null, quiet));
}

describe.each([
  ["an Excel table", {}],
  ["a plain range", null],
])("beside %s", (_, table) => {
  it("says per supplier whether the certificate counts, and nothing else changes", async () => {
    const subject = desk(ROWS, table);
    expect(await place(subject)).toMatchObject({ kind: "free", header: { sheet: "Lijst", cell: "G1" } });
    expect(await write(subject)).toMatchObject({ changed: 4, leftOut: [] });
    expect(column(subject)).toEqual(STATUS);
    const cells = subject.workbook.contents().get("Lijst") ?? [];
    expect(cells.map((row) => row.slice(0, WIDTH))).toEqual(ROWS);
  });

  it("is found again and renewed, in another language too", async () => {
    const subject = desk(ROWS, table);
    await write(subject);
    expect(await place(subject)).toMatchObject({ kind: "present", header: { cell: "G1" } });
    expect(await write(subject)).toMatchObject({ changed: 0 });
    await write({ actions: subject.english }, 45_600 as ExcelSerial);
    expect(column(subject)).toEqual([
      "Inkoopladder: counts on 04-11-2024",
      "no level",
      "does not count: not valid yet",
      "counts: Trede 1",
    ]);
    expect(column(subject, WIDTH + 1)).toEqual(["", "", "", ""]);
  });

  it("can be undone whole", async () => {
    const subject = desk(ROWS, table);
    const before = await subject.workbook.read();
    const receipt = await write(subject);
    await subject.actions.undoEdits(receipt, quiet);
    expect(await subject.workbook.read()).toEqual(before);
  });

  it.each([
    ["on the header row", 0],
    ["beside a supplier", 2],
    ["right below it", ROWS.length],
  ])("does not come where something stands %s", async (__, row) => {
    const subject = desk(ROWS, table);
    subject.workbook.edit("Lijst", row, WIDTH, "eigen notitie");
    // A header of the user's own makes a plain range one column wider.
    if (table === null && row === 0) subject.workbook.edit("Lijst", 2, WIDTH + 1, "nog een");
    const found = await place(subject);
    expect(found.kind).toBe("occupied");
    const before = subject.workbook.contents();
    await expect(write(subject)).rejects.toMatchObject({ code: "cellInTheWay" });
    expect(subject.workbook.contents()).toEqual(before);
  });

  it("stops when a supplier changed since", async () => {
    const subject = desk(ROWS, table);
    const inspection = await subject.actions.inspect(null, quiet);
    const check = subject.actions.checkCertificates(inspection, DAY);
    subject.workbook.edit("Lijst", 2, 2, "Trede 3");
    await expect(subject.actions.writeStatusColumn(inspection, check, quiet)).rejects.toMatchObject({
      code: "inputChanged",
    });
    expect(column(subject)).toEqual(["", "", "", ""]);
  });
});

it("makes an Excel table one column wider, and leaves its totals and blank rows blank", async () => {
  const blank = ["", "", "", "", "", ""];
  const totals = ["Totaal", "", 3, "", "", ""];
  const subject = desk([...ROWS, blank, totals], { hasTotals: true });
  await write(subject);
  expect(column(subject)).toEqual([...STATUS, "", ""]);
  const { tables } = await subject.workbook.read();
  expect(tables).toMatchObject([{ columnCount: WIDTH + 1, rowCount: ROWS.length + 2 }]);
});

it("names the first cell in its way", async () => {
  const subject = desk(ROWS, {});
  subject.workbook.edit("Lijst", 3, WIDTH, 1);
  subject.workbook.edit("Lijst", 1, WIDTH, 0);
  expect(await place(subject)).toMatchObject({ kind: "occupied", blocked: { sheet: "Lijst", cell: "G2" } });
});

it("keeps clear of an empty table that stands right beside it", async () => {
  const beside = { name: "Anders", sheet: "Lijst", row: 1, column: WIDTH, rowCount: 2, columnCount: 1 };
  const subject = desk(ROWS, {}, [{ ...beside, hasHeaders: false, hasTotals: false }]);
  expect(await place(subject)).toMatchObject({ kind: "occupied", blocked: { cell: "G2" } });
});

it("keeps one column away from what stands beside a plain range", async () => {
  const rows = ROWS.map((row, index) => [...row, "", index === 1 ? "los" : ""]);
  expect(await place(desk(rows, null))).toMatchObject({ kind: "occupied", blocked: { cell: "H2" } });
  expect(await place(desk(rows, {}))).toMatchObject({ kind: "free" });
});

it("has no place in a workbook without suppliers", async () => {
  const subject = desk([["Iets"], ["anders"]], null);
  expect(await place(subject)).toEqual({ kind: "noSuppliers" });
  expect(await write(subject)).toMatchObject({ changed: 0 });
});
