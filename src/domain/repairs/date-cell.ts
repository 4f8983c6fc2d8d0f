import type { ExcelSerial } from "../cell";
import { DAYS_1904 } from "../tables/read-date";
import type { DateSystem } from "../tables/read-date";
import type { Repair } from "./repair";

/** What makes a cell hold this day as a date: the serial of the workbook's own date system. */
export function dateCell(
  day: ExcelSerial,
  { date1904 }: DateSystem,
): Pick<Repair, "day" | "format"> & { readonly becomes: number } {
  return { becomes: date1904 ? day - DAYS_1904 : day, format: "dd-mm-yyyy", day };
}
