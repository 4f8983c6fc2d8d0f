import type { CellValue, ExcelSerial } from "../cell";
import { fromSerial } from "../dates/calendar";
import { foldedText } from "./cell-text";
import { readDate, type DateSystem } from "./read-date";
import type { Reading } from "./reading";

const OPEN_ENDED = /onbepaald|doorlopend|indefinite|open ?ended|until further|tot opzegging/;
/** Programs write 31-12-9999 for a contract without an end. */
const LAST_YEAR = 2100;

/** The first or last day of a contract; a contract without an end has none, whatever way that is written. */
export function readContractDate(raw: CellValue, system: DateSystem): Reading<ExcelSerial> {
  if (typeof raw === "string" && OPEN_ENDED.test(foldedText(raw))) return { value: null, problem: null };
  const reading = readDate(raw, system);
  const isOpen = reading.value !== null && (fromSerial(reading.value)?.year ?? 0) >= LAST_YEAR;
  return isOpen ? { value: null, problem: null } : reading;
}
