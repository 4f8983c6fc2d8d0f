import type { ExcelSerial } from "../../domain/cell";
import { toSerial } from "../../domain/dates/calendar";

/** The local calendar day: with the time of day below the one place of the command line that looks at the clock. */
export function today(): ExcelSerial {
  const now = new Date();
  const serial = toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === null) throw new RangeError("the clock shows no day that Excel knows");
  return serial;
}

/** hh:mm. */
export function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5);
}
