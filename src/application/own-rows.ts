import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { WorkbookError, type ExpectedRange, type WritePlan } from "./workbook";

/** A register of ours as it was read: the sheet, its Excel table and the rows that it has. */
export interface OwnRegister {
  readonly sheet: string;
  readonly table: string | null;
  readonly cells: readonly (readonly (string | number)[])[];
}

/** What a plan must hold to put rows under a register of ours, or to make it. */
export type AppendedRows = Pick<WritePlan, "newSheets" | "ownTables" | "expect">;

/**
 * Rows that go under those of a register, which stay as they are; a new sheet where there is no register yet.
 * @throws WorkbookError (notATable) when the register is no Excel table any more.
 */
export function appendRows(
  snapshot: WorkbookSnapshot,
  register: OwnRegister | null,
  rows: readonly (readonly (string | number)[])[],
  fresh: () => SheetDocument,
): AppendedRows {
  if (rows.length === 0) return { newSheets: [], ownTables: [], expect: [] };
  if (register === null) return { newSheets: [fresh()], ownTables: [], expect: [] };
  const { sheet, table, cells } = register;
  if (table === null) throw new WorkbookError("notATable", { sheet });
  return {
    newSheets: [],
    ownTables: [{ sheet, table, rows: [...cells, ...rows] }],
    expect: wholeSheet(snapshot, sheet),
  };
}

/** Nobody may have written on the sheet between reading and writing. */
export function wholeSheet({ sheets }: WorkbookSnapshot, sheet: string): readonly ExpectedRange[] {
  const grid = sheets.find(({ name }) => name === sheet);
  return grid ? [{ sheet, row: grid.row, column: grid.column, values: grid.values }] : [];
}
