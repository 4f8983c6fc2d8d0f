import type { CellValue } from "../cell";
import { fromSerial } from "../dates/calendar";
import { foldedText } from "./cell-text";
import { readDate, type DateSystem } from "./read-date";
import { read, readBlankOrError, unreadable } from "./reading";
import type { Reading } from "./reading";

/** Ledgers reach no further back, and what is bought later is a plan. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** `2025`, `2025,0` as text, `FY2025` and `boekjaar 2025`. */
const YEAR_TEXT = /^(?:(?:boek|kalender)?jaar|fy|year)?[ -]?(\d{4})(?:[.,]0+)?$/;

/** A calendar year; of a date the year, so that a list of invoices can be added up too. A year of two digits is refused. */
export function readYear(raw: CellValue, system: DateSystem): Reading<number> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const year = yearOf(raw, system);
  return year !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
    ? read(year)
    : unreadable("yearUnreadable", { text: String(raw).trim() });
}

function yearOf(raw: CellValue, system: DateSystem): number | null {
  if (typeof raw === "number" && raw <= LAST_YEAR) return raw;
  const typed = typeof raw === "string" ? YEAR_TEXT.exec(foldedText(raw)) : null;
  if (typed) return Number(typed[1]);
  // Day and month may be the other way round; the year is the same.
  const { value } = readDate(raw, system);
  return value === null ? null : (fromSerial(value)?.year ?? null);
}
