import type { Area } from "../book";
import { columnLetters } from "../column-letters";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0-based column of letters; NaN when they are not letters. */
export function columnIndex(letters: string): number {
  let value = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return Number.NaN;
    value = value * 26 + digit;
  }
  return value - 1;
}

export function rowCount(area: Area): number {
  return area.lastRow - area.row + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.column + 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.lastRow === MAX_ROWS - 1;
}

export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.lastColumn === MAX_COLUMNS - 1;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.lastRow < MAX_ROWS &&
    area.lastColumn < MAX_COLUMNS &&
    area.row <= area.lastRow &&
    area.column <= area.lastColumn
  );
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.row <= area.lastRow && area.column <= area.lastColumn ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.lastRow >= inner.lastRow &&
    outer.lastColumn >= inner.lastColumn
  );
}

/** `A1`, `A1:B2`, `A:C` or `1:3`, with or without $; null when it is none of these. */
export function parseArea(text: string): Area | null {
  const plain = text.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = cells;
    return ordered(
      Number(digits) - 1,
      columnIndex(letters),
      Number(lastDigits) - 1,
      columnIndex(lastLetters),
    );
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
  return isInsideSheet(area) ? area : null;
}

/** Splits `'My sheet'!A1:B2` into its sheet (null when absent) and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^!']+)!(.*)$/s.exec(text);
  if (plain) return { sheet: plain[1] ?? "", rest: plain[2] ?? "" };
  return { sheet: null, rest: text };
}

export function formatArea(area: Area): string {
  if (isEntireColumns(area) && isEntireRows(area)) return `1:${MAX_ROWS}`;
  if (isEntireColumns(area)) return `${columnLetters(area.column)}:${columnLetters(area.lastColumn)}`;
  if (isEntireRows(area)) return `${area.row + 1}:${area.lastRow + 1}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.row === area.lastRow && area.column === area.lastColumn) return first;
  return `${first}:${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
}

/** The sheet name as it stands before an exclamation mark: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
