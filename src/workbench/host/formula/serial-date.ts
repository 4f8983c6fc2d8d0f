import { DATE_SYSTEM_SHIFT } from "./coerce";

const DAY = 86_400_000;
/** Serial 1 is 1 January 1900; everything after the phantom 29 February 1900 (serial 60) is one day further. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const LAST_SERIAL_1900 = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial; null outside 0 .. 31-12-9999. Serial 0 is "0 January 1900", 60 is 29 February 1900. */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial) + (date1904 ? DATE_SYSTEM_SHIFT : 0);
  if (serial < 0 || whole > LAST_SERIAL_1900) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH_1900 + (whole > 60 ? whole - 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of year, month and day, months and days out of range carried over; null outside the date system. */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((start.getTime() - EPOCH_1900) / DAY);
  // The phantom day pushes every month after February 1900 by one, whatever day of the month is asked.
  const serial = (first > 59 ? first + 1 : first) + day - 1;
  const shifted = date1904 ? serial - DATE_SYSTEM_SHIFT : serial;
  return serial > LAST_SERIAL_1900 || shifted < 0 || !Number.isFinite(serial) ? null : shifted;
}

/** Days in a month, February 1900 with its phantom day. */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}
