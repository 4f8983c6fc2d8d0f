import { getCell, isErrorValue, type Cell, type CellStyle } from "../book";
import { format } from "numfmt";
import { columnCount, rowCount } from "./address";
import type { Json } from "./protocol";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { styleOf } from "./styles";

/** Above this many cells Excel answers null (Microsoft: resource limits and performance, Excel). */
export const READ_LIMIT = 5_000_000;

const DAYS_1904 = 1462;

/** One answer per cell, row by row; null as a whole above `READ_LIMIT`. */
export function readMatrix(
  session: Session,
  target: RangeTarget,
  read: (cell: Cell | undefined) => Json,
): Json {
  const { area } = target;
  const sheet = liveSheet(session, target.sheet);
  if (rowCount(area) * columnCount(area) > READ_LIMIT) return null;
  const rows: Json[] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const line: Json[] = [];
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      line.push(read(getCell(sheet, row, column)));
    }
    rows.push(line);
  }
  return rows;
}

/** A blank is "", an error is its text (Microsoft: `Range.values`). */
export function cellValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

/** English formula with its "=", else the value; a leading apostrophe is not part of it (office-js issue 6687). */
export function cellFormula(cell: Cell | undefined): string | number | boolean {
  return cell && cell.formula !== null ? `=${cell.formula}` : cellValue(cell);
}

export function cellValueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** What the cell shows in this Excel's language, column width aside. */
export function cellText(session: Session, cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  const { culture } = session.options;
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return booleanWord(value, culture.locale);
  if (typeof value === "string") return value;
  const { numberFormat } = styleOf(session.book, cell);
  if (numberFormat === "@") return String(value);
  const serial = session.book.date1904 && category(numberFormat) === "Date" ? value + DAYS_1904 : value;
  try {
    return format(numberFormat, serial, { locale: culture.locale.slice(0, 2), nbsp: false });
  } catch {
    // A format code that the library cannot read: the number itself is the honest thing to show.
    return String(value);
  }
}

export function booleanWord(value: boolean, locale: string): string {
  if (locale.toLowerCase().startsWith("nl")) return value ? "WAAR" : "ONWAAR";
  return value ? "TRUE" : "FALSE";
}

/** `numberFormatCategories`: Excel calls every code that is not in its lists Custom. */
export function numberFormatCategory(style: CellStyle): string {
  return category(style.numberFormat);
}

function category(code: string): string {
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (/^0(\.0+)?%$/.test(code)) return "Percentage";
  if (/^(#,##)?0(\.0+)?$/.test(code)) return "Number";
  if (/^0(\.0+)?E\+0+$/i.test(code)) return "Scientific";
  if (/^# \?+\/\?+$/.test(code)) return "Fraction";
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[yd]/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/[$€£]/.test(code)) return "Currency";
  return "Custom";
}
