import type { CellValue } from "../domain/cell";
import type { FoundTable, WorkbookTables } from "../domain/tables/read-tables-types";
import type { SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { ExpectedRange } from "./workbook";

/**
 * Every table that a score rests on, header included, as it was read. One row more than the table has, so that a bid
 * typed below it between reading and writing is noticed too.
 */
export function expectedRanges(snapshot: WorkbookSnapshot, tables: WorkbookTables): ExpectedRange[] {
  const used = [
    tables.tenders,
    tables.criteria,
    tables.bids,
    tables.suppliers,
    tables.assessments,
    tables.consensus,
    tables.ladder,
    tables.settings,
  ];
  return used.flatMap((read) => (read ? expectedTable(snapshot, read.table) : []));
}

/** The same for one table; empty when its sheet was not read. */
export function expectedTable(snapshot: WorkbookSnapshot, table: FoundTable): ExpectedRange[] {
  const grid = snapshot.sheets.find((sheet) => sheet.name === table.sheet);
  return grid ? [rectangle(table, grid)] : [];
}

function rectangle(table: FoundTable, grid: SheetGrid): ExpectedRange {
  const rowCount = table.rowCount + 2;
  const columnCount = table.headers.length;
  const values: CellValue[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < columnCount; column++) {
      cells.push(
        grid.values[table.headerRow + row - grid.row]?.[table.firstColumn + column - grid.column] ?? "",
      );
    }
    values.push(cells);
  }
  return { sheet: table.sheet, row: table.headerRow, column: table.firstColumn, values };
}
