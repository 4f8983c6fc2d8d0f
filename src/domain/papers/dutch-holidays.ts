import type { ExcelSerial } from "../cell";
import { fromSerial, toSerial, type CalendarDate } from "../dates/calendar";

const SUNDAY = 1;
const SATURDAY = 0;

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day and Whit Monday. */
const FROM_EASTER = [-2, 1, 39, 50];

/**
 * Whether a period of law cannot end on this day: a Saturday, a Sunday or a generally recognised holiday of article 3 of the
 * Algemene termijnenwet, which counts Good Friday, King's Day and 5 May among these.
 */
export function isRestDay(day: ExcelSerial): boolean {
  const weekday = Math.floor(day) % 7;
  return weekday === SUNDAY || weekday === SATURDAY || isDutchHoliday(day);
}

/** The holidays of article 3 of the Algemene termijnenwet that can fall on a working day. */
export function isDutchHoliday(day: ExcelSerial): boolean {
  const date = fromSerial(day);
  if (date === null) return false;
  const { year } = date;
  const easter = toSerial(easterSunday(year));
  if (easter !== null && FROM_EASTER.includes(Math.floor(day) - easter)) return true;
  const fixed: readonly (readonly [month: number, day: number])[] = [
    [1, 1],
    [4, kingsDay(year)],
    [5, 5],
    [12, 25],
    [12, 26],
  ];
  return fixed.some(([month, each]) => date.month === month && date.day === each);
}

/** 27 April, or the day before where that is a Sunday; until 2013 Queen's Day, which fell on other days. */
function kingsDay(year: number): number {
  const serial = toSerial({ year, month: 4, day: 27 });
  return serial !== null && serial % 7 === SUNDAY ? 26 : 27;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
