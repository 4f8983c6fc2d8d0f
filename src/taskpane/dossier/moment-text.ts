import { parseIsoDate } from "../../domain/dates/iso-date";
import type { Format } from "../../locale/format";

/** A moment as our sheets note it (`2026-03-18 14:05`), as a reader would say it; as it stands when it is none. */
export function momentText(noted: string, format: Format): string {
  const [day = "", time = ""] = noted.split(" ");
  const date = parseIsoDate(day);
  if (date === null) return noted;
  return time === "" ? format.date(date) : `${format.date(date)}, ${time}`;
}
