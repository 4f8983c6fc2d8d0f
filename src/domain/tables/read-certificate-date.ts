import type { CellValue, ExcelSerial } from "../cell";
import { fromSerial } from "../dates/calendar";
import { isoDate } from "../dates/iso-date";
import { readDate } from "./read-date";
import type { DateSystem } from "./read-date";
import { unreadable } from "./reading";
import type { Reading } from "./reading";

/** A certificate runs two years at most and the oldest handbook is of 2014 (facts/pso.md sections 0 and 2). */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * A date on or about a certificate, read as any date. A year before 2000 or after 2100 is a typing error (`3026`) and is
 * refused, so that it cannot make a certificate count for centuries; a contract may well end in 9999 and is read plainly.
 */
export function readCertificateDate(raw: CellValue, system: DateSystem): Reading<ExcelSerial> {
  const reading = readDate(raw, system);
  if (reading.value === null) return reading;
  const year = fromSerial(reading.value)?.year ?? 0;
  return year < FIRST_YEAR || year > LAST_YEAR
    ? unreadable("dateYearImpossible", { date: isoDate(reading.value) })
    : reading;
}
