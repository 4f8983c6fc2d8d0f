import type { Area, Sheet } from "../host/book";
import { shownCharts } from "../host/book-chart";

/** Excel's standard column: 8.43 characters of 7 pixels and 5 pixels of padding. */
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

/** Where rows and columns begin, in pixels; the last entry is the total size. */
export interface GridGeometry {
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
}

/** Size of the part of a sheet that the grid offers: what is used plus room to type. */
export function gridGeometry(sheet: Sheet): GridGeometry {
  let lastColumn = 0;
  for (const row of sheet.rows) if (row && row.length > lastColumn) lastColumn = row.length;
  let lastRow = sheet.rows.length;
  for (const { place } of shownCharts(sheet)) {
    lastColumn = Math.max(lastColumn, place.lastColumn + 1);
    lastRow = Math.max(lastRow, place.lastRow + 1);
  }
  const rowCount = Math.max(lastRow + SPARE_ROWS, LEAST_ROWS);
  const columnCount = Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS);
  return {
    rowStarts: starts(rowCount, (row) => rowPixels(sheet, row)),
    columnStarts: starts(columnCount, (column) => columnPixels(sheet, column)),
  };
}

function starts(count: number, size: (index: number) => number): number[] {
  const result = new Array<number>(count + 1);
  let position = 0;
  for (let index = 0; index < count; index++) {
    result[index] = position;
    position += size(index);
  }
  result[count] = position;
  return result;
}

function rowPixels(sheet: Sheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? DEFAULT_ROW_PIXELS : Math.round((points * 4) / 3);
}

function columnPixels(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(characters * 7 + 5);
}

/** Index of the row or column in which a pixel lies; clamped to the grid. */
export function indexAt(starts: readonly number[], pixel: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows or columns that show between two pixels, both ends inclusive. */
export function visibleSpan(
  starts: readonly number[],
  from: number,
  size: number,
): readonly [number, number] {
  return [indexAt(starts, from), indexAt(starts, from + size)];
}

/** Pixel rectangle of an area. */
export function areaBox(geometry: GridGeometry, area: Area) {
  const left = geometry.columnStarts[area.column] ?? 0;
  const top = geometry.rowStarts[area.row] ?? 0;
  const right =
    geometry.columnStarts[Math.min(area.lastColumn + 1, geometry.columnStarts.length - 1)] ?? left;
  const bottom = geometry.rowStarts[Math.min(area.lastRow + 1, geometry.rowStarts.length - 1)] ?? top;
  return { left, top, width: right - left, height: bottom - top };
}

/** Scroll offset that brings a row or column into view with as little movement as possible. */
export function scrollToShow(
  starts: readonly number[],
  index: number,
  frozenSize: number,
  scroll: number,
  viewSize: number,
): number {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  if (start < frozenSize) return scroll;
  if (start - frozenSize < scroll) return start - frozenSize;
  if (end > scroll + viewSize) return end - viewSize;
  return scroll;
}
