import { columnLetters } from "../column-letters";

/** Excel's sheet size; a reference outside it is #REF!. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One corner of an A1 reference, 0-based. `row` is null in a whole column (A:A), `column` in a whole row (1:3). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** What stands before the "!": one sheet, or a span of sheets, or a sheet of another workbook. */
export interface SheetPrefix {
  readonly workbook: string | null;
  readonly sheet: string;
  readonly lastSheet: string | null;
}

/** 0 for "A"; the letters are not checked. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads `$A$1`, `A1`, `$A`, `A`, `$1` or `1`; null when it is none of them or lies outside a sheet. */
export function parseCorner(text: string): Corner | null {
  const parts = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!parts) return null;
  const [, first, letters, second, digits] = parts;
  if (letters === undefined && digits === undefined) return null;
  if (letters === undefined && second === "$" && first === "$") return null;
  if (digits === undefined && second === "$") return null;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column !== null && column >= MAX_COLUMNS) return null;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return {
    row,
    column,
    columnAbsolute: column !== null && first === "$",
    rowAbsolute: row !== null && (letters === undefined ? first === "$" || second === "$" : second === "$"),
  };
}

/** The corner as A1 text with its dollars. */
export function printCorner(corner: Corner): string {
  const column =
    corner.column === null ? "" : (corner.columnAbsolute ? "$" : "") + columnLetters(corner.column);
  const row = corner.row === null ? "" : `${corner.rowAbsolute ? "$" : ""}${corner.row + 1}`;
  return column + row;
}

/** Moves the relative parts; null when the result falls off the sheet. */
export function shiftCorner(corner: Corner, rowShift: number, columnShift: number): Corner | null {
  const row = corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rowShift;
  const column =
    corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columnShift;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i;

/** The prefix with its "!", quoted when Excel asks for it. */
export function printSheetPrefix(prefix: SheetPrefix): string {
  const names = prefix.lastSheet === null ? prefix.sheet : `${prefix.sheet}:${prefix.lastSheet}`;
  const text = (prefix.workbook === null ? "" : `[${prefix.workbook}]`) + names;
  const plain = [prefix.sheet, prefix.lastSheet ?? prefix.sheet].every(
    (name) => PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name),
  );
  const plainBook = prefix.workbook === null || /^[\p{L}\p{N}_.]+$/u.test(prefix.workbook);
  return plain && plainBook ? `${text}!` : `'${text.replace(/'/g, "''")}'!`;
}

/** Reads what stands between the optional quotes, without the "!". */
export function parseSheetPrefix(text: string): SheetPrefix {
  const bare = text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
  const book = /^(.*)\[([^\]]*)\](.*)$/s.exec(bare);
  const path = book?.[1] ?? "";
  const workbook = book ? path + (book[2] ?? "") : null;
  const names = book ? (book[3] ?? "") : bare;
  const colon = names.indexOf(":");
  if (colon < 0) return { workbook, sheet: names, lastSheet: null };
  return { workbook, sheet: names.slice(0, colon), lastSheet: names.slice(colon + 1) };
}
