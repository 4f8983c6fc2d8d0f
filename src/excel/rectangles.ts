import type { CellRange } from "../domain/sheets/sheet-document";

/** One cell with what it shares with its neighbours. */
export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

export interface KeyedRectangle extends CellRange {
  readonly key: string;
}

/**
 * Covers the cells with few rectangles of one key each, so that formatting costs few actions. Every cell lies in exactly
 * one rectangle and no rectangle holds a cell that was not given; no place may be given twice. Tries rows first and
 * columns first. O(n log n).
 */
export function rectangles(cells: readonly KeyedCell[]): readonly KeyedRectangle[] {
  const byRows = merged(
    linesOf(
      cells,
      (cell) => cell.row,
      (cell) => cell.column,
    ),
  );
  const byColumns = merged(
    linesOf(
      cells,
      (cell) => cell.column,
      (cell) => cell.row,
    ),
  );
  if (byColumns.length < byRows.length) {
    return byColumns.map(({ key, line, lastLine, from, to }) => ({
      key,
      row: from,
      column: line,
      lastRow: to,
      lastColumn: lastLine,
    }));
  }
  return byRows.map(({ key, line, lastLine, from, to }) => ({
    key,
    row: line,
    column: from,
    lastRow: lastLine,
    lastColumn: to,
  }));
}

/** A row or a column with its cells in order. */
interface Line {
  readonly line: number;
  readonly cells: readonly { readonly offset: number; readonly key: string }[];
}

/** Neighbours of one key along a line, grown over the lines below where these have the same run. */
interface Run {
  readonly key: string;
  readonly from: number;
  to: number;
  readonly line: number;
  lastLine: number;
}

function linesOf(
  cells: readonly KeyedCell[],
  lineOf: (cell: KeyedCell) => number,
  offsetOf: (cell: KeyedCell) => number,
): readonly Line[] {
  const lines = new Map<number, { offset: number; key: string }[]>();
  for (const cell of cells) {
    const line = lineOf(cell);
    const entry = { offset: offsetOf(cell), key: cell.key };
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [entry]);
    else known.push(entry);
  }
  return [...lines.entries()]
    .sort(([left], [right]) => left - right)
    .map(([line, inLine]) => ({ line, cells: inLine.sort((left, right) => left.offset - right.offset) }));
}

function merged(lines: readonly Line[]): readonly Run[] {
  const finished: Run[] = [];
  let above = new Map<string, Run>();
  for (const { line, cells } of lines) {
    const here = new Map<string, Run>();
    for (const run of runsOf(line, cells)) {
      const id = `${run.from},${run.to},${run.key}`;
      const open = above.get(id);
      if (open !== undefined && open.lastLine === line - 1) {
        open.lastLine = line;
        here.set(id, open);
      } else {
        finished.push(run);
        here.set(id, run);
      }
    }
    above = here;
  }
  return finished;
}

function runsOf(line: number, cells: Line["cells"]): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const { offset, key } of cells) {
    if (open !== undefined && open.to === offset - 1 && open.key === key) {
      open.to = offset;
    } else {
      open = { key, from: offset, to: offset, line, lastLine: line };
      runs.push(open);
    }
  }
  return runs;
}
