import type { SheetIndex } from "../cell";
import { cellAddress } from "../sheets/cell-address";
import { isBlank } from "./cell-text";
import { cellAt, headersAt, NOTHING_LEFT_OUT } from "./block";
import type { Block } from "./block";
import { headerKey } from "./header-text";
import type { SheetGrid } from "./snapshot";

/** Rows and columns of a sheet, the last ones excluded. */
export interface Rectangle {
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly endRow: SheetIndex;
  readonly endColumn: SheetIndex;
}

/** How much a row of headers says: `whole` when some role has all that it needs, `part` when it is likely one. */
export type HeaderStrength = "whole" | "part" | "none";

export interface HeaderJudge {
  readonly isKnown: (text: string) => boolean;
  readonly strength: (headers: readonly string[]) => HeaderStrength;
}

/** No header is longer; saves comparing every remark on the sheet. */
const LONGEST_HEADER = 80;
/** What stands in many cells is met early; a column of names that all differ is not worth remembering. */
const MOST_REMEMBERED = 2_000;

type Columns = readonly [first: SheetIndex, end: SheetIndex];

/**
 * Ranges on a sheet that have a header row but are no Excel table: under titles, beside or below each other. A range ends
 * at its first entirely blank row or at the header row of another one; blank columns part ranges that stand side by side.
 */
export function findPlainRanges(grid: SheetGrid, tables: readonly Rectangle[], judge: HeaderJudge): Block[] {
  const sheet = freeCells(grid, tables, judge);
  const found: Block[] = [];
  for (let row = grid.row; row < sheet.endRow; row++) {
    if (!sheet.mayBeHeader(row)) continue;
    for (const { columns, endRow } of rangesFrom(sheet, row)) {
      const [first, end] = columns;
      const headers = headersAt(grid, row, first, end - first);
      found.push({
        id: `${grid.name}!${cellAddress(row, first)}`,
        label: grid.name,
        grid,
        isExcelTable: false,
        headerRow: row,
        firstColumn: first,
        rowCount: endRow - row - 1,
        hasTotals: false,
        leftOut: NOTHING_LEFT_OUT,
        headers,
      });
      sheet.occupy({ row, column: first, endRow, endColumn: end });
    }
  }
  return found;
}

interface FreeCells {
  readonly endRow: SheetIndex;
  readonly isEmpty: (row: SheetIndex, column: SheetIndex) => boolean;
  readonly isEmptyRow: (row: SheetIndex, columns: Columns) => boolean;
  readonly mayBeHeader: (row: SheetIndex) => boolean;
  readonly runs: (row: SheetIndex) => Columns[];
  readonly strength: (row: SheetIndex, columns: Columns) => HeaderStrength;
  /** Whether two rows hold the same headers in these columns and the second has none beside them. */
  readonly isSameLine: (row: SheetIndex, other: SheetIndex, columns: Columns) => boolean;
  /** Whether an Excel table starts in this row below one of the columns. */
  readonly hasTableHeader: (row: SheetIndex, columns: Columns) => boolean;
  readonly occupy: (rectangle: Rectangle) => void;
}

/** The cells of a sheet that no table holds yet. */
function freeCells(grid: SheetGrid, tables: readonly Rectangle[], judge: HeaderJudge): FreeCells {
  const taken = [...tables];
  const endRow = grid.row + grid.values.length;
  const endColumn = grid.column + (grid.values[0]?.length ?? 0);
  const isEmpty = (row: SheetIndex, column: SheetIndex): boolean =>
    isBlank(cellAt(grid, row, column)) ||
    taken.some((t) => row >= t.row && row < t.endRow && column >= t.column && column < t.endColumn);
  const runs = (row: SheetIndex): Columns[] => {
    const result: Columns[] = [];
    let first: SheetIndex | null = null;
    for (let column = grid.column; column <= endColumn; column++) {
      const empty = column === endColumn || isEmpty(row, column);
      if (!empty && first === null) first = column;
      if (empty && first !== null) {
        result.push([first, column]);
        first = null;
      }
    }
    return result;
  };
  const known = new Map<string, boolean>();
  const isKnown = (text: string): boolean => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = judge.isKnown(text);
    if (known.size < MOST_REMEMBERED) known.set(text, answer);
    return answer;
  };
  return {
    endRow,
    isEmpty,
    runs,
    isEmptyRow: (row, [first, end]) => {
      for (let column = first; column < end; column++) if (!isEmpty(row, column)) return false;
      return true;
    },
    mayBeHeader: (row) => {
      let count = 0;
      for (let column = grid.column; column < endColumn && count < 2; column++) {
        const raw = cellAt(grid, row, column);
        if (typeof raw !== "string" || raw.length > LONGEST_HEADER || !isKnown(raw)) continue;
        if (!isEmpty(row, column)) count++;
      }
      return count >= 2;
    },
    strength: (row, [first, end]) => judge.strength(headersAt(grid, row, first, end - first)),
    isSameLine: (row, other, [first, end]) => {
      const keys = (each: SheetIndex): string[] => headersAt(grid, each, first, end - first).map(headerKey);
      const wanted = keys(row);
      const isAlone = isEmpty(other, first - 1) && isEmpty(other, end);
      return isAlone && keys(other).every((key, offset) => key === wanted[offset]);
    },
    hasTableHeader: (row, [first, end]) =>
      tables.some((table) => table.row === row && table.column < end && table.endColumn > first),
    occupy: (rectangle) => taken.push(rectangle),
  };
}

interface Range {
  readonly columns: Columns;
  readonly endRow: SheetIndex;
}

/** The ranges whose headers stand in this row; the whole row as one when its parts alone say too little. */
function rangesFrom(sheet: FreeCells, row: SheetIndex): Range[] {
  const ranges = joined(sheet, row, sheet.runs(row));
  const whole = ranges.filter(
    (range) => sheet.strength(row, range.columns) === "whole" && !isTitle(sheet, row, range.columns),
  );
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  if (whole.length === 0 && first && last && ranges.length > 1) {
    const columns: Columns = [first.columns[0], last.columns[1]];
    const range = { columns, endRow: endOfBody(sheet, row, columns) };
    if (sheet.strength(row, columns) === "whole" && !isTitle(sheet, row, columns)) return [range];
  }
  const part = ranges.filter(
    (range) => sheet.strength(row, range.columns) === "part" && !hasHeaderBelow(sheet, row, range),
  );
  return [...whole, ...part];
}

/** Runs of headers, joined where the columns between them hold data: a column without a header is no border. */
function joined(sheet: FreeCells, row: SheetIndex, runs: readonly Columns[]): Range[] {
  const ranges: Range[] = [];
  for (const run of runs) {
    const before = ranges[ranges.length - 1];
    const gap: Columns | null = before ? [before.columns[1], run[0]] : null;
    if (before && gap && hasData(sheet, gap, row + 1, before.endRow)) {
      const columns: Columns = [before.columns[0], run[1]];
      ranges[ranges.length - 1] = { columns, endRow: endOfBody(sheet, row, columns) };
    } else {
      ranges.push({ columns: run, endRow: endOfBody(sheet, row, run) });
    }
  }
  return ranges;
}

function hasData(sheet: FreeCells, columns: Columns, from: SheetIndex, end: SheetIndex): boolean {
  for (let row = from; row < end; row++) if (!sheet.isEmptyRow(row, columns)) return true;
  return false;
}

function endOfBody(sheet: FreeCells, headerRow: SheetIndex, columns: Columns): SheetIndex {
  let row = headerRow + 1;
  while (
    row < sheet.endRow &&
    !sheet.isEmptyRow(row, columns) &&
    !isOtherHeader(sheet, headerRow, row, columns)
  )
    row++;
  return row;
}

/** A header row that is not the range's own once more, as lists that were printed in pages have it. */
function isOtherHeader(sheet: FreeCells, headerRow: SheetIndex, row: SheetIndex, columns: Columns): boolean {
  return isWholeHeader(sheet, row, columns) && !sheet.isSameLine(headerRow, row, columns);
}

/** Titles of groups of columns look like headers, but the headers stand right under them, perhaps in an Excel table. */
function isTitle(sheet: FreeCells, row: SheetIndex, [first, end]: Columns): boolean {
  if (sheet.hasTableHeader(row + 1, [first, end])) return true;
  if (row + 1 >= sheet.endRow || !sheet.mayBeHeader(row + 1)) return false;
  const below = sheet.runs(row + 1).filter(([from, until]) => from < end && until > first);
  return [[first, end] as const, ...below].some((columns) => sheet.strength(row + 1, columns) === "whole");
}

function isWholeHeader(sheet: FreeCells, row: SheetIndex, columns: Columns): boolean {
  return sheet.mayBeHeader(row) && sheet.strength(row, columns) === "whole";
}

/** A title or form above a table may look like a header; the real one below it wins. */
function hasHeaderBelow(sheet: FreeCells, row: SheetIndex, { columns, endRow }: Range): boolean {
  if (endRow < sheet.endRow && isWholeHeader(sheet, endRow, columns)) return true;
  for (let below = row + 1; below < endRow; below++) {
    if (sheet.mayBeHeader(below) && sheet.runs(below).some((run) => sheet.strength(below, run) === "whole")) {
      return true;
    }
  }
  return false;
}
