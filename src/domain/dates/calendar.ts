import type { ExcelSerial } from "../cell";

/** A day of the Gregorian calendar; month 1..12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** Excel counts a 29 February 1900 that never was (facts/excel-addin.md 2.8); no calendar day has this serial. */
export const PHANTOM_SERIAL = 60;

/** Added to days counted from 1 March of the year 0, so that 2000-01-01 is serial 36526. */
const SERIAL_OF_YEAR_ZERO = -693_899;

/** 28..31, or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The serial of a day in the 1900 system; null for a day that does not exist or that Excel cannot hold. */
export function toSerial({ year, month, day }: CalendarDate): ExcelSerial | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1900 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  // Years that begin in March put the leap day last; 153 days per five months is exact (Richards, 2013).
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  const days =
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear;
  const serial = days + SERIAL_OF_YEAR_ZERO;
  return (serial <= PHANTOM_SERIAL ? serial - 1 : serial) as ExcelSerial;
}

/** The calendar day of a serial, its time of day dropped; null outside Excel's calendar and for the phantom day. */
export function fromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === PHANTOM_SERIAL) return null;
  const days = (whole < PHANTOM_SERIAL ? whole + 1 : whole) - SERIAL_OF_YEAR_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
