import { parseIsoDate } from "../domain/dates/iso-date";
import type { Format } from "./format";

/** `2026-11-26 16:40` as a log or a record keeps it, with the day in words: `26 november 2026, 16:40`. */
export function logMoment(when: string, format: Format): string {
  const [day = "", time = ""] = when.trim().split(/\s+/);
  const serial = parseIsoDate(day);
  if (serial === null) return when;
  return time === "" ? format.date(serial) : `${format.date(serial)}, ${time}`;
}
