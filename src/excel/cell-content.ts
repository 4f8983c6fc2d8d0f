import type { CellValue } from "../domain/cell";
import { guardText } from "./text-guard";

/** What is sent for one cell so that it holds exactly one value afterwards. */
export interface CellContentSent {
  readonly row: number;
  readonly entry: CellValue;
  /** Number format to give the cell before the entry, null to leave it. */
  readonly formatBefore: string | null;
  /** Number format to give the cell after the entry, null to leave it. */
  readonly formatAfter: string | null;
}

const TEXT = "@";

/**
 * A constant for a cell that now has the format `present` and shall have `format`, null for the same. Excel reads what it
 * is given as if it were typed: outside the format "@" a text goes in with an apostrophe, else "1-2" would become a date;
 * inside it a number becomes a text, so that it goes in before the format does. Throws RangeError for a number that Excel
 * cannot hold.
 */
export function constantSent(
  row: number,
  value: CellValue,
  format: string | null,
  present: string,
): CellContentSent {
  const isText = (format ?? present) === TEXT;
  if (typeof value === "string") {
    const entry = value === "" || isText ? guardText(value) : `'${value}`;
    return { row, entry, formatBefore: format, formatAfter: null };
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`Excel holds no such number: ${value}`);
  }
  if (isText) return { row, entry: value, formatBefore: "General", formatAfter: TEXT };
  return { row, entry: value, formatBefore: format, formatAfter: null };
}

/** What `formulas` told about a cell, to be put back as it is: a formula stays a formula unless the cell is for text. */
export function formulaSent(row: number, formula: CellValue, format: string): CellContentSent {
  const isEntry = typeof formula === "string" && /^[=#]/.test(formula) && format !== TEXT;
  if (!isEntry) return constantSent(row, formula, format, format);
  return { row, entry: formula, formatBefore: format, formatAfter: null };
}
