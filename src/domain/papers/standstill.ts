import type { ExcelSerial } from "../cell";
import { LAST_SERIAL } from "../dates/calendar";
import type { Procedure } from "../tender/tender";
import { isRestDay } from "./dutch-holidays";
import type { Standstill } from "./paper-state";

/** Calendar days (art. 2.127 Aanbestedingswet 2012). */
const STANDSTILL_DAYS = 20;

/**
 * The last day of the standstill period: 20 calendar days from the day after sending, and where that day is a weekend or a
 * holiday the next day that is neither (art. 1 Algemene termijnenwet). Null where no statutory period applies: private and
 * below the threshold, or with a procedure that is not known. Have counsel confirm the date.
 */
export function standstill(sentOn: ExcelSerial, procedure: Procedure | null): Standstill | null {
  if (procedure !== "european" && procedure !== "reserved") return null;
  const last = Math.floor(sentOn) + STANDSTILL_DAYS;
  if (last + STANDSTILL_DAYS > LAST_SERIAL) return null;
  let until = last as ExcelSerial;
  while (isRestDay(until)) until = (until + 1) as ExcelSerial;
  return { until, movedFrom: until === last ? null : (last as ExcelSerial) };
}
