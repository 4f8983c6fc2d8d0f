import type { ExcelSerial } from "../cell";
import { fromSerial, toSerial } from "./calendar";

/** `yyyy-mm-dd`, the language-neutral form in finding parameters and JSON; "" for a serial that is no day. */
export function isoDate(serial: number): string {
  const date = fromSerial(serial);
  if (date === null) return "";
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** Reads `yyyy-mm-dd`; null for anything else and for days that do not exist. */
export function parseIsoDate(text: string): ExcelSerial | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  return toSerial({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}
