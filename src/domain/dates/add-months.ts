import type { ExcelSerial } from "../cell";
import { daysInMonth, fromSerial, toSerial } from "./calendar";

/**
 * The same day `months` later (or earlier), on the last day of a shorter month: 31 August + 6 is 28 or 29 February.
 * null when the start is no day or the result falls outside Excel's calendar.
 */
export function addMonths(serial: ExcelSerial, months: number): ExcelSerial | null {
  const start = fromSerial(serial);
  if (start === null || !Number.isInteger(months)) return null;
  const count = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toSerial({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}
