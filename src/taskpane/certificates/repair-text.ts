import type { CellValue, ExcelSerial } from "../../domain/cell";
import { parseIsoDate } from "../../domain/dates/iso-date";
import type { Repair } from "../../domain/repairs/repair";
import type { Format } from "../../locale/format";
import type { CertificateTexts } from "../../locale/nl/certificates";

type Words = CertificateTexts["repairs"];

/** What the cell holds now, as a reader sees it there. */
export function oldText({ old, becomes, day }: Repair, format: Format, words: Words): string {
  // Where a date takes the place of a date, both are serials of the workbook's own system: `day` says how far that is off.
  if (typeof old === "number" && typeof becomes === "number" && day !== null) {
    return format.date((old - (becomes - day)) as ExcelSerial);
  }
  return valueText(old, format, words);
}

export function newText({ becomes, day }: Repair, format: Format, words: Words): string {
  return day === null ? valueText(becomes, format, words) : format.date(day as ExcelSerial);
}

/** The second reading of an ambiguous value; null where there is none. */
export function otherText({ otherReading }: Repair, format: Format): string | null {
  if (otherReading === null) return null;
  const day = parseIsoDate(otherReading);
  return day === null ? otherReading : format.date(day);
}

function valueText(value: CellValue, format: Format, words: Words): string {
  if (typeof value === "number") return format.plain(value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return value.trim() === "" ? words.empty : value;
}
