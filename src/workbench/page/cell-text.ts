import { format, isDateFormat } from "numfmt";
import { isErrorValue, type Book, type Cell } from "../host/book";

/** Days between the two date systems that Excel knows. */
const DAYS_1904 = 1462;

/** What a cell shows: its value through its number format, Dutch separators; #### is left to the grid. */
export function cellText(book: Book, cell: Cell, locale: "nl" | "en"): string {
  const { value } = cell;
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean")
    return locale === "nl" ? (value ? "WAAR" : "ONWAAR") : value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const pattern = book.styles[cell.style]?.numberFormat ?? "General";
  if (pattern === "@") return String(value);
  try {
    const serial = book.date1904 && isDateFormat(pattern) ? value + DAYS_1904 : value;
    return format(pattern, serial, { locale, nbsp: false });
  } catch {
    // A format code that the library cannot read: the number itself is the honest thing to show.
    return String(value);
  }
}

/** What the formula bar shows and editing starts from. */
export function cellSource(cell: Cell | undefined, decimalSeparator: string): string {
  if (!cell) return "";
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "number") return String(value).replace(".", decimalSeparator);
  return String(value);
}
