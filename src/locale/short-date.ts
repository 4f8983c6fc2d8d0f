import type { ExcelSerial } from "../domain/cell";
import { fromSerial } from "../domain/dates/calendar";

/** For example 01-10-2026, as the date columns show it in either language; "?" for a serial that is no day. */
export function shortDate(serial: ExcelSerial): string {
  const date = fromSerial(serial);
  if (date === null) return "?";
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(date.day)}-${two(date.month)}-${date.year}`;
}
