import { isoDate } from "../dates/iso-date";

/** A day as the standard wants it, with a time: the start of the day, UTC. Undefined for a serial that is no day. */
export function dateTime(serial: number): string | undefined {
  const day = isoDate(serial);
  return day === "" ? undefined : `${day}T00:00:00Z`;
}
