import type { Entry, EntryContext, EntryCulture } from "./entry";

const DAY_MS = 86_400_000;
/** The 1904 system counts from 1 January 1904. */
const DAYS_1904 = 1462;

/**
 * Serial of a date in the book's date system; null when there is no such day or it is before the system starts.
 * The 1900 system keeps 29 February 1900, which never was, as 60.
 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (year === 1900 && month === 2 && day === 29 && !date1904) return 60;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / DAY_MS);
  const serial = days >= 60 ? days + 1 : days;
  if (!date1904) return serial;
  return serial >= DAYS_1904 ? serial - DAYS_1904 : null;
}

/** Dates and times as Excel recognises them while typing; null when the text is neither. */
export function readDate(text: string, culture: EntryCulture, context: EntryContext): Entry | null {
  const time = readTime(text);
  if (time) return time;
  const parts = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)$/.exec(text);
  if (parts) {
    const day = readDay(parts[1] ?? "", culture, context);
    const moment = readTime(parts[2] ?? "");
    if (typeof day?.value !== "number" || typeof moment?.value !== "number") return null;
    return { value: day.value + moment.value, format: `${culture.dateFormat} h:mm` };
  }
  return readDay(text, culture, context);
}

function readDay(text: string, culture: EntryCulture, context: EntryContext): Entry | null {
  return readNumericDay(text, culture, context) ?? readNamedDay(text, culture, context);
}

function readNumericDay(text: string, culture: EntryCulture, context: EntryContext): Entry | null {
  const match = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, first = "", , second = "", third] = match;
  const [a, b] = [Number(first), Number(second)];
  if (third !== undefined) {
    if (first.length > 2) return made(a, b, Number(third), culture.dateFormat, context);
    if (second.length > 2) return null;
    const year = fullYear(third);
    if (year === null) return null;
    const [month, day] = culture.dateOrder === "mdy" ? [a, b] : [b, a];
    return made(year, month, day, culture.dateFormat, context);
  }
  const year = context.today[0];
  const [month, day] = culture.dateOrder === "mdy" ? [a, b] : [b, a];
  if (first.length <= 2 && second.length <= 2) {
    const short = made(year, month, day, "d-mmm", context);
    if (short) return short;
  }
  if (first.length <= 2 && (second.length === 4 || second.length === 2)) {
    const monthYear = fullYear(second);
    return monthYear === null ? null : made(monthYear, a, 1, "mmm-yy", context);
  }
  return null;
}

/** `5 mei 2026`, `5-mei`, `mei 2026`, `May 5, 2026`. */
function readNamedDay(text: string, culture: EntryCulture, context: EntryContext): Entry | null {
  const dayFirst = /^(\d{1,2})[-\s/]([\p{L}]{3,9})\.?(?:[-\s/](\d{2}|\d{4}))?$/u.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? "", culture);
    if (month === null) return null;
    const year = dayFirst[3] === undefined ? context.today[0] : fullYear(dayFirst[3]);
    if (year === null) return null;
    return made(year, month, Number(dayFirst[1]), dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy", context);
  }
  const monthFirst = /^([\p{L}]{3,9})[-\s](\d{1,2}),?\s(\d{2}|\d{4})$/u.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? "", culture);
    const year = fullYear(monthFirst[3] ?? "");
    if (month === null || year === null) return null;
    return made(year, month, Number(monthFirst[2]), "d-mmm-yy", context);
  }
  const monthYear = /^([\p{L}]{3,9})[-\s](\d{4})$/u.exec(text);
  if (!monthYear) return null;
  const month = monthOf(monthYear[1] ?? "", culture);
  return month === null ? null : made(Number(monthYear[2]), month, 1, "mmm-yy", context);
}

function monthOf(word: string, culture: EntryCulture): number | null {
  const lower = word.toLowerCase();
  const index = culture.monthNames.findIndex((name) => name === lower || name.slice(0, 3) === lower);
  if (index >= 0) return index + 1;
  return culture.monthNames[2] === "maart" && lower === "mrt" ? 3 : null;
}

/** Two digits up to 29 are this century (Windows' default window 1930-2029). */
function fullYear(text: string): number | null {
  if (text.length === 4) return Number(text);
  if (text.length > 2) return null;
  const year = Number(text);
  return year < 30 ? 2000 + year : 1900 + year;
}

function made(year: number, month: number, day: number, format: string, context: EntryContext): Entry | null {
  const serial = dateSerial(year, month, day, context.date1904);
  return serial === null ? null : { value: serial, format };
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const base = match[3] === undefined ? "h:mm" : "h:mm:ss";
  if (half !== undefined) return { value, format: `${base} AM/PM` };
  return { value, format: hour > 23 ? "[h]:mm:ss" : base };
}
