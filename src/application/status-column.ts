import type { CellValue, Place, SheetIndex } from "../domain/cell";
import { isStatusHeader, statusHeader, statusText, type StatusTexts } from "../domain/pso/status-text";
import { cellAddress } from "../domain/sheets/cell-address";
import type { FoundTable } from "../domain/tables/read-tables-types";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { OnProgress } from "./actions";
import { expectedTable } from "./expected-ranges";
import type { CertificateCheck, EditReceipt, Inspection, StatusColumnPlace } from "./inspection";
import { writeEdits } from "./write-edits";
import { NO_CHANGES, WorkbookError, type CellEdit, type Workbook } from "./workbook";

/** Columns of a sheet in Excel. */
const SHEET_COLUMNS = 16_384;

/** Where the column with the status of every supplier stands or would come. */
export function statusColumnPlace(inspection: Inspection): StatusColumnPlace {
  const spot = findSpot(inspection);
  if (spot === null) return { kind: "noSuppliers" };
  const { table, column, blocked, present } = spot;
  if (blocked !== null) return { kind: "occupied", blocked: placeOf(table, blocked.row, blocked.column) };
  return { kind: present ? "present" : "free", header: placeOf(table, table.headerRow, column) };
}

/**
 * Writes or renews the column right of the supplier table that says per supplier whether the certificate counts. An Excel
 * table gets that column; rows without a supplier and the totals row keep a blank cell.
 * @throws WorkbookError when something stands in the way, Excel refuses or a cell changed; the workbook is then as it was.
 */
export async function writeStatusColumn(
  workbook: Workbook,
  inspection: Inspection,
  check: CertificateCheck,
  texts: StatusTexts,
  onProgress: OnProgress,
): Promise<EditReceipt> {
  const spot = findSpot(inspection);
  if (spot === null) return writeEdits(workbook, NO_CHANGES, [], onProgress);
  if (spot.blocked !== null) throw inTheWay(spot, spot.blocked);
  onProgress({ phase: "checking", share: null });
  const { table, column, present } = spot;
  const edits = statusEdits(spot, check, texts);
  const width = { sheet: table.sheet, table: table.label, was: table.headers.length };
  return writeEdits(
    workbook,
    {
      ...NO_CHANGES,
      expect: expectedTable(inspection.snapshot, table),
      edits,
      tableWidths: table.isExcelTable && !present ? [{ ...width, becomes: width.was + 1 }] : [],
    },
    edits.map(({ row }) => placeOf(table, row, column)),
    onProgress,
  );
}

function inTheWay({ table, grid }: Spot, { row, column }: NonNullable<Spot["blocked"]>): WorkbookError {
  const params = { sheet: table.sheet, cell: cellAddress(row, column) };
  return new WorkbookError("cellInTheWay", { ...params, is: String(valueAt(grid, row, column)) });
}

interface Spot {
  readonly table: FoundTable;
  readonly grid: SheetGrid;
  readonly column: SheetIndex;
  /** The column is there already. */
  readonly present: boolean;
  /** The first cell that stands in its way. */
  readonly blocked: { readonly row: SheetIndex; readonly column: SheetIndex } | null;
}

function findSpot({ snapshot, tables }: Inspection): Spot | null {
  const table = tables.suppliers?.table;
  const grid = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !grid) return null;
  const own = table.headers.findIndex(isStatusHeader);
  if (own >= 0) return { table, grid, column: table.firstColumn + own, present: true, blocked: null };
  const column = table.firstColumn + table.headers.length;
  const present = !table.isExcelTable && isStatusHeader(String(valueAt(grid, table.headerRow, column)));
  return {
    table,
    grid,
    column,
    present,
    blocked: present ? null : firstBlocked(snapshot, grid, table, column),
  };
}

/**
 * The column must be free from the header to one row below the table. A plain range needs the next column free as well,
 * or it would grow together with what stands there.
 */
function firstBlocked(
  snapshot: WorkbookSnapshot,
  grid: SheetGrid,
  table: FoundTable,
  column: SheetIndex,
): Spot["blocked"] {
  const last = column + (table.isExcelTable ? 0 : 1);
  const end = table.headerRow + heightOf(snapshot, table);
  if (column >= SHEET_COLUMNS) return { row: table.headerRow, column: SHEET_COLUMNS - 1 };
  const others = snapshot.tables.filter(({ sheet, name }) => sheet === table.sheet && name !== table.label);
  for (let row = table.headerRow; row <= end; row++) {
    for (let each = column; each <= last; each++) {
      const taken = valueAt(grid, row, each) !== "" || others.some((other) => covers(other, row, each));
      if (taken) return { row, column: each };
    }
  }
  return null;
}

/** Rows of the table with its header and, in an Excel table, its totals row. */
function heightOf({ tables }: WorkbookSnapshot, table: FoundTable): number {
  const named = tables.find(({ name, sheet }) => name === table.label && sheet === table.sheet);
  return table.isExcelTable && named ? named.rowCount : table.rowCount + 1;
}

function covers(
  { row, column, rowCount, columnCount }: NamedTable,
  atRow: SheetIndex,
  atColumn: SheetIndex,
): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

/** Only the cells that change; texts, so that nothing in them is ever calculated. */
function statusEdits(
  { table, grid, column }: Spot,
  { suppliers, date }: CertificateCheck,
  texts: StatusTexts,
): readonly CellEdit[] {
  const levels = new Map(suppliers.map(({ place, level }) => [place.row, level]));
  const edits: CellEdit[] = [];
  for (let offset = 0; offset <= table.rowCount; offset++) {
    const row = table.headerRow + offset;
    const level = levels.get(row + 1);
    const status = level === undefined ? "" : statusText(level, texts);
    const becomes = offset === 0 ? statusHeader(date, texts) : status;
    const was = valueAt(grid, row, column);
    if (was !== becomes) edits.push({ sheet: table.sheet, row, column, was, becomes, format: "@" });
  }
  return edits;
}

function valueAt(grid: SheetGrid, row: SheetIndex, column: SheetIndex): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? "";
}

function placeOf(table: FoundTable, row: SheetIndex, column: SheetIndex): Place {
  const header = table.headers[column - table.firstColumn];
  return {
    sheet: table.sheet,
    table: table.label,
    row: row + 1,
    column: header ?? null,
    cell: cellAddress(row, column),
  };
}
