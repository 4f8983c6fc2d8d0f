import { type ErrorValue, type Scalar } from "../../book";
import { numberFromText, toNumber, toText } from "../coerce";
import { dateOfSerial, daysInMonth, serialOfDate, type CalendarDate } from "../serial-date";
import type { Runtime } from "../runtime";
import { isError, NUM, UnsupportedFormula, VALUE } from "../value";
import { numeric, scalars, type FunctionSpec, type FunctionTable } from "./function-spec";

/** A part of the calendar day of a serial. */
function part(pick: (date: CalendarDate) => number): FunctionSpec {
  return numeric(1, 1, ([serial = 0], runtime) => {
    const date = dateOfSerial(serial, runtime.date1904);
    return date === null ? NUM : pick(date);
  });
}

/** Seconds of the day, rounded as Excel shows them. */
function clock(pick: (seconds: number) => number): FunctionSpec {
  return numeric(1, 1, ([serial = 0]) => {
    if (serial < 0) return NUM;
    return pick(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });
}

/** The month `months` further: its year and month. */
function monthAfter(date: CalendarDate, months: number): { year: number; month: number } {
  const total = date.year * 12 + date.month - 1 + Math.trunc(months);
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

function shifted(kind: "same day" | "end of month"): FunctionSpec {
  return numeric(2, 2, ([serial = 0, months = 0], runtime) => {
    const date = dateOfSerial(serial, runtime.date1904);
    if (date === null) return NUM;
    const { year, month } = monthAfter(date, months);
    const last = daysInMonth(year, month);
    const day = kind === "end of month" ? last : Math.min(date.day, last);
    return serialOfDate(year, month, day, runtime.date1904) ?? NUM;
  });
}

/** 0 is Saturday; counted from the serial itself, so that the week agrees with Excel before March 1900 too. */
function weekday(serial: number, runtime: Runtime): number {
  return (Math.floor(serial) + (runtime.date1904 ? 1462 : 0)) % 7;
}

/** The clock of the book; without one the formula keeps its value. */
function clockOf(runtime: Runtime, name: string): number {
  if (runtime.now === null) throw new UnsupportedFormula(`${name} without a clock`);
  return runtime.now;
}

function wholeYears(from: CalendarDate, to: CalendarDate): number {
  return Math.floor(wholeMonths(from, to) / 12);
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dateDifference(
  runtime: Runtime,
  [start = null, end = null, unit = null]: readonly Scalar[],
): Scalar {
  const first = toNumber(start, runtime.date1904);
  const last = toNumber(end, runtime.date1904);
  const text = toText(unit);
  if (isError(first)) return first;
  if (isError(last)) return last;
  if (isError(text)) return text;
  const from = dateOfSerial(first, runtime.date1904);
  const to = dateOfSerial(last, runtime.date1904);
  if (from === null || to === null || Math.floor(first) > Math.floor(last)) return NUM;
  switch (text.toUpperCase()) {
    case "D":
      return Math.floor(last) - Math.floor(first);
    case "M":
      return wholeMonths(from, to);
    case "Y":
      return wholeYears(from, to);
    case "YM":
      return wholeMonths(from, to) % 12;
    case "MD":
    case "YD":
      // Microsoft warns that MD may be wrong; YD depends on the leap year it is counted in.
      throw new UnsupportedFormula(`DATEDIF with ${text}`);
    default:
      return NUM;
  }
}

/** Dates as serials in the book's own date system. */
export const dateFunctions: FunctionTable = {
  DATE: numeric(3, 3, ([y = 0, m = 0, d = 0], runtime) => {
    const year = Math.trunc(y);
    if (year < 0 || year > 9999) return NUM;
    // Years below 1900 count from 1900 (in the 1904 system from 1904 on below 4 years: Excel says #NUM!).
    return (
      serialOfDate(year < 1900 ? year + 1900 : year, Math.trunc(m), Math.trunc(d), runtime.date1904) ?? NUM
    );
  }),
  YEAR: part((date) => date.year),
  MONTH: part((date) => date.month),
  DAY: part((date) => date.day),
  HOUR: clock((seconds) => Math.floor(seconds / 3600)),
  MINUTE: clock((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: clock((seconds) => seconds % 60),
  TIME: numeric(3, 3, ([h = 0, m = 0, s = 0]) => {
    const seconds = Math.trunc(h) * 3600 + Math.trunc(m) * 60 + Math.trunc(s);
    return seconds < 0 ? NUM : (seconds % 86_400) / 86_400;
  }),
  EDATE: shifted("same day"),
  EOMONTH: shifted("end of month"),
  DAYS: numeric(2, 2, ([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: scalars(3, 3, dateDifference),
  DATEVALUE: scalars(1, 1, (runtime, [value = null]) => {
    if (typeof value !== "string") return isError(value) ? value : VALUE;
    const serial: number | ErrorValue | null = numberFromText(value, runtime.date1904);
    return serial === null || !/\D/.test(value.trim()) ? VALUE : Math.floor(serial);
  }),
  WEEKDAY: numeric(1, 2, ([serial = 0, kind = 1], runtime) => {
    if (serial < 0) return NUM;
    const sunday = (weekday(serial, runtime) + 6) % 7;
    const type = Math.trunc(kind);
    if (type === 1 || type === 17) return sunday + 1;
    if (type === 2) return ((sunday + 6) % 7) + 1;
    if (type === 3) return (sunday + 6) % 7;
    return type >= 11 && type <= 16 ? ((sunday - (type - 10) + 7) % 7) + 1 : NUM;
  }),
  ISOWEEKNUM: numeric(1, 1, ([serial = 0], runtime) => {
    const thursday = Math.floor(serial) + 3 - ((weekday(serial, runtime) + 5) % 7);
    const date = dateOfSerial(thursday, runtime.date1904);
    if (date === null) return NUM;
    const newYear = serialOfDate(date.year, 1, 1, runtime.date1904) ?? 0;
    return Math.floor((thursday - newYear) / 7) + 1;
  }),
  TODAY: scalars(0, 0, (runtime) => Math.floor(clockOf(runtime, "TODAY"))),
  NOW: scalars(0, 0, (runtime) => clockOf(runtime, "NOW")),
};
