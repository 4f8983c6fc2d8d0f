import type { CellValue } from "../cell";
import { cleanCell } from "../log/log-chain";
import { excelRound } from "../rounding/excel-round";
import type { CellResult } from "../sheets/sheet-document";

/**
 * A cell as a record writes it: a text, a number that was put there, or the outcome of a formula with its decimals. `"~"`
 * says that the outcome itself has more decimals than were written down.
 */
export type RecordedCell =
  | string
  | number
  | readonly [value: number, decimals: number]
  | readonly [value: number, decimals: number, rounded: "~"];

/** Relative; the engine and a spreadsheet's formulas agree within it (design section 9). */
const SAME = 1e-9;
/** From so many decimals on a figure is no published one, and may itself have been cut before. */
const FINE = 6;
/** Digits that every program keeps when it saves a number. */
const KEPT_DIGITS = 15;
/** Relative; two programs that each round to those digits are no farther apart. */
const KEPT = 2e-14;

/** What the engine says that a formula gives, as it goes into the record. */
export function recordedResult(result: CellResult): RecordedCell {
  if ("text" in result) return result.text.normalize("NFC");
  const { value, decimals } = result;
  if (decimals === null) return [value, KEPT_DIGITS];
  const rounded = excelRound(value, decimals);
  const exact = decimals < FINE && isNear(value, rounded, SAME * Math.max(1, Math.abs(value)));
  return exact ? [rounded, decimals] : [rounded, decimals, "~"];
}

/** Whether a cell still holds what was recorded; white space at the ends, and a number typed as text, are no change. */
export function holds(recorded: RecordedCell, is: CellValue): boolean {
  if (typeof recorded === "string" || typeof recorded === "number") return isSameCell(recorded, is);
  const [was, decimals, rounded] = recorded;
  if (typeof is !== "number") return false;
  const slack = SAME * Math.max(1, Math.abs(was));
  return isNear(was, is, rounded === undefined ? slack : 0.5 * 10 ** -decimals + slack);
}

/** Whether two values of a cell are the same to whoever reads it; numbers as far as every program keeps their digits. */
export function isSameCell(was: CellValue, is: CellValue): boolean {
  if (typeof was === "number" && typeof is === "number")
    return isNear(was, is, KEPT * Math.max(Math.abs(was), Math.abs(is)));
  return cleanCell(String(was)) === cleanCell(String(is));
}

/** The value of a recorded cell, to be shown. */
export function recordedValue(recorded: RecordedCell): CellValue {
  return typeof recorded === "string" || typeof recorded === "number" ? recorded : recorded[0];
}

function isNear(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack;
}
