import type { SheetIndex } from "../cell";

/** `A1` for row 0, column 0; `$A$1` when absolute. Throws RangeError for anything but whole numbers from 0. */
export function cellAddress(row: SheetIndex, column: SheetIndex, absolute = false): string {
  if (!Number.isInteger(row) || row < 0) throw new RangeError(`No such row: ${row}`);
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/** `A`, `Z`, `AA` for 0, 25, 26. Throws RangeError for anything but whole numbers from 0. */
export function columnLetters(column: SheetIndex): string {
  if (!Number.isInteger(column) || column < 0) throw new RangeError(`No such column: ${column}`);
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `$A$1:$B$9`, absolute, both ends inclusive; a single cell is `$A$1`. */
export function rangeAddress(
  row: SheetIndex,
  column: SheetIndex,
  lastRow: SheetIndex,
  lastColumn: SheetIndex,
): string {
  const from = cellAddress(row, column, true);
  const to = cellAddress(lastRow, lastColumn, true);
  return from === to ? from : `${from}:${to}`;
}

/** A cell whose column stays when the formula is copied: `$C40`. */
export function inRow(row: SheetIndex, column: SheetIndex): string {
  return `$${columnLetters(column)}${row + 1}`;
}
