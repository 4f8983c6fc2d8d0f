import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";

/** The serial of a day that exists, written yyyy-mm-dd. */
export function dateOf(day: string): ExcelSerial {
  const serial = parseIsoDate(day);
  if (serial === null) throw new Error(`${day} is no day`);
  return serial;
}
