import type { CellValue, Place, SheetIndex } from "../cell";
import { cellAddress } from "../sheets/cell-address";
import { markerKind } from "../sheets/marker";
import type { MarkerKind } from "../sheets/marker";
import type { SheetGrid } from "./snapshot";
import type { TableRole } from "./roles";

/** A header row with the rows under it, before it is known what it is for. Rows and columns are those of the sheet. */
export interface Block {
  /** Table name, or `Sheet!A1` of the header's first cell. */
  readonly id: string;
  readonly label: string;
  readonly grid: SheetGrid;
  readonly isExcelTable: boolean;
  readonly headerRow: SheetIndex;
  readonly firstColumn: SheetIndex;
  /** Body rows, totals row left out. */
  readonly rowCount: number;
  /** An Excel table's own totals row stands below the body. */
  readonly hasTotals: boolean;
  /** Body rows that are no rows of the table, such as a header line that comes back. */
  readonly leftOut: ReadonlySet<SheetIndex>;
  /** As they stand, "" for a column without one. */
  readonly headers: readonly string[];
}

export const NOTHING_LEFT_OUT: ReadonlySet<SheetIndex> = new Set();

/** The value of a cell; "" outside the used cells. */
export function cellAt(grid: SheetGrid, row: SheetIndex, column: SheetIndex): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? "";
}

/** The header cells of a rectangle as text. */
export function headersAt(grid: SheetGrid, row: SheetIndex, first: SheetIndex, count: number): string[] {
  return Array.from({ length: count }, (_, offset) => String(cellAt(grid, row, first + offset)));
}

/** Which of our own sheets this is; null for the user's. The marker stands in A1. */
export function sheetMarker(grid: SheetGrid): MarkerKind | "other" | null {
  return markerKind(cellAt(grid, 0, 0));
}

/** Whether a sheet may hold a table for a role: our own sheets are never input, save the template's and the settings. */
export function mayServe(grid: SheetGrid, role: TableRole): boolean {
  const marker = sheetMarker(grid);
  if (marker === null || marker === "input") return true;
  return marker === "settings" && role === "settings";
}

/** The place of a table's header row, or of one header in it. */
export function headerPlace(block: Block, offset: number | null = null): Place {
  return {
    sheet: block.grid.name,
    table: block.label,
    row: block.headerRow + 1,
    column: offset === null ? null : (block.headers[offset] ?? null),
    cell: cellAddress(block.headerRow, block.firstColumn + (offset ?? 0)),
  };
}
