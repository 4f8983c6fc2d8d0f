import { getCell, type Area, type Book, type Scalar, type Sheet } from "../book";
import type { LookupKeys } from "./lookup-keys";
import {
  isArray,
  isRange,
  makeArray,
  sizeOf,
  VALUE,
  type ArrayValue,
  type RangeValue,
  type Value,
} from "./value";

export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a formula can see while it is calculated. */
export interface Runtime {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Serial of the present moment in the book's date system; null: there is no clock. */
  readonly now: number | null;
  readonly date1904: boolean;
  /** The last row and column in use anywhere, so that whole columns of two sheets keep the same height. */
  readonly used: () => UsedSize;
  /** Keys of lookups in this calculation; null while cells that were read can still change. */
  readonly memo: Map<string, LookupKeys> | null;
  /** Makes sure that a formula cell is calculated before it is read; returns false when there is nothing to do. */
  readonly ensure: ((sheet: Sheet, row: number, column: number) => void) | null;
}

/** The value of one cell. */
export function readCell(runtime: Runtime, sheet: Sheet, row: number, column: number): Scalar {
  runtime.ensure?.(sheet, row, column);
  return getCell(sheet, row, column)?.value ?? null;
}

/** Calls `visit` for every cell that exists in the range, row by row; blank cells that were never made are passed over. */
export function eachExistingCell(
  runtime: Runtime,
  range: RangeValue,
  visit: (value: Scalar, row: number, column: number) => void,
): void {
  const { sheet, area } = range;
  const lastRow = Math.min(area.lastRow, sheet.rows.length - 1);
  for (let row = area.row; row <= lastRow; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const lastColumn = Math.min(area.lastColumn, cells.length - 1);
    for (let column = area.column; column <= lastColumn; column++) {
      const cell = cells[column];
      if (!cell) continue;
      runtime.ensure?.(sheet, row, column);
      visit(cell.value, row, column);
    }
  }
}

/** Calls `visit` for every item of a range or array, or once for a single value. */
export function eachItem(runtime: Runtime, value: Value, visit: (value: Scalar) => void): void {
  if (isRange(value)) eachExistingCell(runtime, value, visit);
  else if (isArray(value)) value.items.forEach(visit);
  else visit(value);
}

/** How far the book's sheets are filled. */
export function usedSize(book: Book): UsedSize {
  let rows = 1;
  let columns = 1;
  for (const sheet of book.sheets) {
    rows = Math.max(rows, sheet.rows.length);
    for (const cells of sheet.rows) if (cells) columns = Math.max(columns, cells.length);
  }
  return { rows, columns };
}

const LARGE = 100_000;

/** A huge area cut down to what is in use anywhere in the book; a smaller one stays as it is. */
export function clipArea(runtime: Runtime, area: Area): Area {
  const { height, width } = sizeOf(area);
  if (height * width <= LARGE) return area;
  const used = runtime.used();
  return {
    ...area,
    lastRow: height > LARGE ? Math.max(area.row, Math.min(area.lastRow, used.rows - 1)) : area.lastRow,
    lastColumn:
      width > 1000 ? Math.max(area.column, Math.min(area.lastColumn, used.columns - 1)) : area.lastColumn,
  };
}

/** The cells of a range as an array; whole rows and columns end where the book's data end. */
export function toArray(runtime: Runtime, value: Value): ArrayValue {
  if (isArray(value)) return value;
  if (!isRange(value)) return { kind: "array", height: 1, width: 1, items: [value] };
  const area = clipArea(runtime, value.area);
  const { height, width } = sizeOf(area);
  return makeArray(height, width, (row, column) =>
    readCell(runtime, value.sheet, area.row + row, area.column + column),
  );
}

/**
 * One value where a formula needs one: of an array the first item; of a range its only cell, or the one in the formula's own
 * row or column (implicit intersection), else #VALUE!.
 */
export function toScalar(runtime: Runtime, value: Value): Scalar {
  if (isArray(value)) return value.items[0] ?? null;
  if (!isRange(value)) return value;
  const { sheet, area } = value;
  const { height, width } = sizeOf(area);
  if (height === 1 && width === 1) return readCell(runtime, sheet, area.row, area.column);
  if (width === 1 && runtime.row >= area.row && runtime.row <= area.lastRow) {
    return readCell(runtime, sheet, runtime.row, area.column);
  }
  if (height === 1 && runtime.column >= area.column && runtime.column <= area.lastColumn) {
    return readCell(runtime, sheet, area.row, runtime.column);
  }
  return VALUE;
}

/** A range of one cell and an array of one item become that value; a larger range becomes an array. */
export function toArrayOrScalar(runtime: Runtime, value: Value): Scalar | ArrayValue {
  if (!isRange(value) && !isArray(value)) return value;
  const array = toArray(runtime, value);
  return array.items.length === 1 ? (array.items[0] ?? null) : array;
}
