import type { Area } from "../book";
import { columnLetters } from "../column-letters";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters -> 0-based column. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    column = column * 26 + ((letters.charCodeAt(index) & 0x5f) - 64);
  }
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1` for one cell, else `A1:B2`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  return area.row === area.lastRow && area.column === area.lastColumn
    ? first
    : `${first}:${cellAddress(area.lastRow, area.lastColumn)}`;
}

export function absoluteArea(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.row, area.column)}:${corner(area.lastRow, area.lastColumn)}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2`, `$B$2:C4`, `A:C` or `1:3` as an area; null when the text is none of these or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const reference = REFERENCE.exec(text);
  if (reference) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = reference;
    return ordered(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** A space-separated list of references (ST_Sqref). */
export function parseAreas(text: string): Area[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function intersects(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}

/** The parts of `area` outside `hole`, at most four. */
export function subtractArea(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.lastRow, hole.lastRow);
  return [
    { ...area, lastRow: hole.row - 1 },
    { ...area, row: hole.lastRow + 1 },
    { ...area, row: top, lastRow: bottom, lastColumn: hole.column - 1 },
    { ...area, row: top, lastRow: bottom, column: hole.lastColumn + 1 },
  ].filter((piece) => piece.row <= piece.lastRow && piece.column <= piece.lastColumn);
}

export function inSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.lastRow, area.lastColumn].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.row <= area.lastRow &&
    area.column <= area.lastColumn &&
    area.lastRow < MAX_ROWS &&
    area.lastColumn < MAX_COLUMNS
  );
}

function ordered(row: number, column: number, lastRow: number, lastColumn: number): Area | null {
  const area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    lastRow: Math.max(row, lastRow),
    lastColumn: Math.max(column, lastColumn),
  };
  return inSheet(area) ? area : null;
}
