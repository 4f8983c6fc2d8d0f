import type { CellValue, ExcelSerial } from "../cell";
import { daysInMonth, fromSerial, toSerial } from "../dates/calendar";
import { isoDate } from "../dates/iso-date";
import { foldedText } from "./cell-text";
import { monthOfName, withoutWeekday } from "./month-names";
import { read, readBlankOrError, readWith, unreadable } from "./reading";
import type { Reading } from "./reading";
import type { WorkbookSnapshot } from "./snapshot";

export type DateSystem = Pick<WorkbookSnapshot, "date1904">;

/** Days between the epochs of the 1900 and the 1904 system (facts/excel-addin.md 2.8). */
export const DAYS_1904 = 1462;

/**
 * A date cell as a serial of the 1900 system, its time of day dropped. Text is read as ISO, day-month-year with hyphens
 * or dots, with a Dutch or English month name, or with slashes as day/month (with a warning where both could be a month).
 * A year of two digits, a year alone, a day that does not exist, the phantom 29-02-1900 and serials below 1 are refused;
 * so is text without separators, which may as well be a number.
 */
export function readDate(raw: CellValue, { date1904 }: DateSystem): Reading<ExcelSerial> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const refused = unreadable("dateUnreadable", { text: String(raw).trim() });
  if (typeof raw === "boolean") return refused;
  if (typeof raw === "number") {
    // 2026 in a date column is a year that somebody typed, not 18 July 1905 (or 1909 in the 1904 system).
    if (Number.isInteger(raw) && raw >= 1900 && raw <= 2100) return refused;
    // A time alone, or a formula that found nothing: 0 is 1 January 1904 in the 1904 system.
    if (!(raw >= 1)) return refused;
    const serial = Math.floor(raw) + (date1904 ? DAYS_1904 : 0);
    return fromSerial(serial) === null ? refused : read(serial as ExcelSerial);
  }
  return readDateText(raw) ?? refused;
}

interface DateParts {
  readonly day: string;
  readonly month: string | number;
  readonly year: string;
}

/** A time of day behind the date, such as ` 12:00 uur` or `T00:00:00Z`. */
const TIME =
  /(?:(?<=\d)t|,? +(?:om +|at +)?)(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:uur|u|z|[+-]\d\d:?\d\d))?$/;

/** Midnight in the Netherlands as systems store it in UTC, in winter and in summer: the day may be the next one. */
const DUTCH_MIDNIGHT_IN_UTC = /[t ]2[23]:00(?::00(?:\.0+)?)? ?z$/;

function readDateText(raw: string): Reading<ExcelSerial> | null {
  const typed = withoutWeekday(foldedText(raw).replace(/[\u2010-\u2015\u2212]/g, "-"));
  const text = typed.replace(TIME, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) {
    const reading = whole({ year: iso[1] ?? "", month: iso[2] ?? "", day: iso[3] ?? "" }, raw);
    const isMidnight = reading.value !== null && DUTCH_MIDNIGHT_IN_UTC.test(typed);
    return isMidnight ? orElse(reading.value, (reading.value + 1) as ExcelSerial, raw) : reading;
  }
  const numeric = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [, day = "", separator, month = "", year = ""] = numeric;
    const reading = whole({ day, month, year }, raw);
    const swapped = separator === "/" ? toSerial(toDate({ day: month, month: day, year })) : null;
    if (reading.value === null || swapped === null || swapped === reading.value) return reading;
    return orElse(reading.value, swapped, raw);
  }
  const dayFirst = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ .-]*([a-z]+)[ .,-]*(\d{4}|'?\d{2})$/.exec(text);
  const monthFirst = /^([a-z]+)[ .]*(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4}|'?\d{2})$/.exec(text);
  const named = dayFirst
    ? { day: dayFirst[1], name: dayFirst[2], year: dayFirst[3] }
    : monthFirst && { day: monthFirst[2], name: monthFirst[1], year: monthFirst[3] };
  const month = named ? monthOfName(named.name ?? "") : null;
  if (!named || month === null) return null;
  return whole({ day: named.day ?? "", month, year: (named.year ?? "").replace("'", "") }, raw);
}

/** A day that can be read in another way too. */
function orElse(first: ExcelSerial, second: ExcelSerial, raw: string): Reading<ExcelSerial> {
  const params = { text: raw.trim(), first: isoDate(first), second: isoDate(second) };
  return params.second === "" ? read(first) : readWith(first, "warning", "dateAmbiguous", params);
}

function whole(parts: DateParts, raw: string): Reading<ExcelSerial> {
  const text = raw.trim();
  const { day, month, year } = toDate(parts);
  if (parts.year.length !== 4) {
    // Of a day that no year has, the century is not what is wrong.
    const exists = day >= 1 && day <= daysInMonth(2000, month);
    return unreadable(exists ? "dateTwoDigitYear" : "dateUnreadable", { text });
  }
  const serial = toSerial({ day, month, year });
  return serial === null ? unreadable("dateUnreadable", { text }) : read(serial);
}

function toDate({ day, month, year }: DateParts): { day: number; month: number; year: number } {
  return { day: Number(day), month: Number(month), year: Number(year) };
}
