import type { CellValue } from "../../../src/domain/cell";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "../../../src/domain/tables/snapshot";

export type Cells = readonly (readonly CellValue[])[];

/** A sheet whose used cells start at the given row and column; short rows are filled up with blanks. */
export function sheetOf(name: string, cells: Cells, row = 0, column = 0): SheetGrid {
  const width = Math.max(0, ...cells.map((each) => each.length));
  const values = cells.map((each) => [...each, ...Array<CellValue>(width - each.length).fill("")]);
  return { name, row, column, values, visible: true, protected: false };
}

/** An Excel table that fills a whole sheet grid, or the part of it that is given. */
export function tableOn(sheet: SheetGrid, name: string, part: Partial<NamedTable> = {}): NamedTable {
  return {
    name,
    sheet: sheet.name,
    row: sheet.row,
    column: sheet.column,
    rowCount: sheet.values.length,
    columnCount: sheet.values[0]?.length ?? 0,
    hasHeaders: true,
    hasTotals: false,
    ...part,
  };
}

/** A workbook with the separators of a Dutch Excel. */
export function workbookOf(
  sheets: readonly SheetGrid[],
  tables: readonly NamedTable[] = [],
  settings: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    sheets,
    tables,
    decimalSeparator: ",",
    thousandsSeparator: ".",
    date1904: false,
    structureProtected: false,
    ...settings,
  };
}

/** A workbook of one sheet per named table, each an Excel table from A1. */
export function workbookOfTables(tables: Readonly<Record<string, Cells>>): WorkbookSnapshot {
  const sheets = Object.entries(tables).map(([name, cells]) => sheetOf(name, cells));
  return workbookOf(
    sheets,
    sheets.map((sheet) => tableOn(sheet, sheet.name)),
  );
}
