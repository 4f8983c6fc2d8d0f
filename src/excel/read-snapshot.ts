import { WorkbookError } from "../application/workbook";
import type { CellValue } from "../domain/cell";
import { cellAddress } from "../domain/sheets/cell-address";
import type { CellRange } from "../domain/sheets/sheet-document";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import { isTooLarge } from "./map-error";
import { cellCount, readCells, type ReadPart, type Wanted } from "./read-cells";
import type { Guard, OnProgress } from "./run-guarded";

export interface ReadLimits {
  /** What the second sync reads of every sheet before its size is known. */
  readonly windowRows: number;
  readonly windowColumns: number;
  /** Aim per further sync, in bytes. */
  readonly bytesPerSync: number;
  /** Ceiling for the used rectangle of one sheet, so that one stray far-away value does not fill the memory. */
  readonly maxCellsPerSheet: number;
}

/** DATE(2000,1,1) in the 1900 and in the 1904 date system; the API has no member that tells which one holds. */
const DATE_1900 = 36_526;
const DATE_1904 = 35_064;

/**
 * Reads the whole workbook: two syncs, one more per `bytesPerSync` beyond the window. Throws payloadTooLarge for a sheet
 * whose values lie too far apart, unsupported where the date system cannot be told.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  guard: Guard,
  limits: ReadLimits,
  onProgress: OnProgress,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, tables, protection, application } = workbook;
  const firstOf2000 = workbook.functions.date(2000, 1, 1);
  onProgress({ phase: "reading", share: null });
  worksheets.load("items/name, items/visibility");
  tables.load("items/name, items/showHeaders, items/showTotals");
  protection.load("protected");
  // These follow Excel's own setting; cultureInfo follows the system even where the user overrode it in Excel.
  application.load("decimalSeparator, thousandsSeparator");
  firstOf2000.load("value, error");
  await context.sync();
  guard.checkpoint();

  const date1904 = is1904(firstOf2000.value);
  const { found, places } = await readWindows(
    context,
    guard,
    worksheets.items,
    tables.items,
    limits,
    limits.windowRows,
  );
  const grids = await completeGrids(context, guard, found, limits, onProgress);
  return {
    sheets: grids,
    tables: places,
    decimalSeparator: application.decimalSeparator,
    thousandsSeparator: application.thousandsSeparator,
    date1904,
    structureProtected: protection.protected,
  };
}

function is1904(firstOf2000: unknown): boolean {
  if (firstOf2000 === DATE_1904) return true;
  if (firstOf2000 === DATE_1900) return false;
  // A guess would shift every date in the workbook by four years.
  throw new WorkbookError("unsupported", { detail: "date system" });
}

/** One sheet after the second sync: how large it is and what was read of it. */
interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Null for a sheet without values. */
  readonly whole: CellRange | null;
  /** The rectangle that the window covers, values or not; null where nothing was delivered. */
  readonly window: CellRange | null;
  readonly parts: readonly ReadPart[];
}

/** The second sync. Asks for half as many rows when the answer is too large. */
async function readWindows(
  context: Excel.RequestContext,
  guard: Guard,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  limits: ReadLimits,
  rows: number,
): Promise<{ readonly found: readonly FoundSheet[]; readonly places: readonly NamedTable[] }> {
  const window = { row: 0, column: 0, lastRow: rows - 1, lastColumn: limits.windowColumns - 1 };
  const queuedSheets = sheets.map((sheet) => queueSheet(sheet, rows, limits.windowColumns));
  const queuedTables = tables.map(queueTable);
  try {
    await context.sync();
  } catch (error) {
    guard.checkpoint();
    if (!isTooLarge(error) || rows <= 1) throw error;
    return readWindows(context, guard, sheets, tables, limits, rows >> 1);
  }
  guard.checkpoint();
  return {
    found: queuedSheets.map((queued) => foundSheet(queued, window, limits.maxCellsPerSheet)),
    places: queuedTables.map(placeOf),
  };
}

function queueSheet(sheet: Excel.Worksheet, rows: number, columns: number) {
  const { protection } = sheet;
  const inWindow = sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
  const used = sheet.getUsedRangeOrNullObject(true);
  protection.load("protected");
  inWindow.load("rowIndex, columnIndex, rowCount, columnCount, values");
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  return { sheet, protection, inWindow, used };
}

function foundSheet(
  { sheet, protection, inWindow, used }: ReturnType<typeof queueSheet>,
  window: CellRange,
  maxCells: number,
): FoundSheet {
  const base = {
    sheet,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: protection.protected,
  };
  if (used.isNullObject) return { ...base, whole: null, window: null, parts: [] };
  const whole = extent(used);
  if (cellCount(whole) > maxCells) {
    throw new WorkbookError("payloadTooLarge", {
      sheet: base.name,
      cell: cellAddress(whole.lastRow, whole.lastColumn),
    });
  }
  if (inWindow.isNullObject) return { ...base, whole, window, parts: [] };
  // An answer that is too large is null instead of an error now and then (office-js issue 6781).
  if ((inWindow.values as unknown) === null) return { ...base, whole, window: null, parts: [] };
  const part = { name: base.name, ...extent(inWindow), values: inWindow.values as CellValue[][] };
  return { ...base, whole, window, parts: [part] };
}

function extent(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function queueTable(table: Excel.Table) {
  const range = table.getRange();
  const { worksheet } = table;
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  worksheet.load("name");
  return { table, range, worksheet };
}

function placeOf({ table, range, worksheet }: ReturnType<typeof queueTable>): NamedTable {
  return {
    name: table.name,
    sheet: worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}

/** Reads what lies outside the windows, if anything, and puts the rectangles together. */
async function completeGrids(
  context: Excel.RequestContext,
  guard: Guard,
  found: readonly FoundSheet[],
  limits: ReadLimits,
  onProgress: OnProgress,
): Promise<readonly SheetGrid[]> {
  const wanted = found.flatMap(outsideWindow);
  const total = wanted.reduce((sum, range) => sum + cellCount(range), 0);
  let done = 0;
  const parts = await readCells(context, guard, wanted, cellsPerSync(found, limits), (cells) => {
    done += cells;
    onProgress({ phase: "reading", share: done / total });
  });
  return found.map((sheet) =>
    gridOf(sheet, [...sheet.parts, ...parts.filter((part) => part.name === sheet.name)]),
  );
}

function outsideWindow({ sheet, name, whole, window }: FoundSheet): readonly Wanted[] {
  if (whole === null) return [];
  if (window === null) return [{ ...whole, sheet, name }];
  const below = { ...whole, row: Math.max(whole.row, window.lastRow + 1) };
  const right = {
    ...whole,
    column: Math.max(whole.column, window.lastColumn + 1),
    lastRow: Math.min(whole.lastRow, window.lastRow),
  };
  return [right, below]
    .filter((range) => range.row <= range.lastRow && range.column <= range.lastColumn)
    .map((range) => ({ ...range, sheet, name }));
}

/** From what the rows that were read weigh: some are sampled, so that large answers are not written out again. */
function cellsPerSync(found: readonly FoundSheet[], limits: ReadLimits): number {
  const samples = found.flatMap(({ parts }) =>
    parts.flatMap(({ values }) => values.filter((_, row) => row % Math.ceil(values.length / 20) === 0)),
  );
  const cells = samples.reduce((sum, row) => sum + row.length, 0);
  const bytesPerCell = cells === 0 ? DEFAULT_CELL_BYTES : JSON.stringify(samples).length / cells;
  return Math.max(1, Math.floor(limits.bytesPerSync / Math.max(LEAST_CELL_BYTES, bytesPerCell)));
}

const DEFAULT_CELL_BYTES = 12;
/** `"",` */
const LEAST_CELL_BYTES = 3;

function gridOf(sheet: FoundSheet, parts: readonly ReadPart[]): SheetGrid {
  const base = { name: sheet.name, visible: sheet.visible, protected: sheet.protected };
  const { whole } = sheet;
  if (whole === null) return { ...base, row: 0, column: 0, values: [] };
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && cellCount(only) === cellCount(whole)) {
    return { ...base, row: whole.row, column: whole.column, values: only.values };
  }
  const width = whole.lastColumn - whole.column + 1;
  const values = Array.from({ length: whole.lastRow - whole.row + 1 }, () =>
    new Array<CellValue>(width).fill(""),
  );
  for (const part of parts) {
    part.values.forEach((line, down) => {
      const target = values[part.row + down - whole.row];
      if (target !== undefined)
        line.forEach((value, right) => (target[part.column + right - whole.column] = value));
    });
  }
  return { ...base, row: whole.row, column: whole.column, values };
}
