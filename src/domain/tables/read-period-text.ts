import type { CellValue } from "../cell";
import { isoDate } from "../dates/iso-date";
import { readCertificateDate } from "./read-certificate-date";
import type { DateSystem } from "./read-date";
import { readText } from "./read-text";
import { read } from "./reading";
import type { Reading } from "./reading";

/** A period as it stands. `2026-03` becomes a date as soon as it is typed in Excel: such a cell is its month again. */
export function readPeriodText(raw: CellValue, system: DateSystem): Reading<string> {
  if (typeof raw !== "number") return readText(raw);
  const { value } = readCertificateDate(raw, system);
  return value === null ? readText(raw) : read(isoDate(value).slice(0, "2026-03".length));
}
