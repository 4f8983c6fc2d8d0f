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
 * one rectangle and no rectangle holds a cell that was not given. Tries rows first and columns first. O(n log n).
 */
export function rectangles(cells: readonly KeyedCell[]): readonly KeyedRectangle[] {
  const byRows = merged(cells, (cell) => [cell.row, cell.column]);
  const byColumns = merged(cells, (cell) => [cell.column, cell.row]);
  return byColumns.length < byRows.length
    ? byColumns.map((found) => rectangle(found.key, found.from, found.line, found.to, found.lastLine))
    : byRows.map((found) => rectangle(found.key, found.line, found.from, found.lastLine, found.to));
}

function rectangle(
  key: string,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): KeyedRectangle {
  return { key, row, column, lastRow, lastColumn };
}

/** Runs along a line, merged with the equal run on the line before. */
interface Run {
  readonly key: string;
  readonly from: number;
  to: number;
  readonly line: number;
  lastLine: number;
}

function merged(
  cells: readonly KeyedCell[],
  position: (cell: KeyedCell) => readonly [number, number],
): readonly Run[] {
  const finished: Run[] = [];
  let open = new Map<string, Run>();
  let next = new Map<string, Run>();
  const close = (run: Run): void => {
    const id = `${run.from},${run.to},${run.key}`;
    const above = open.get(id);
    if (above !== undefined && above.lastLine === run.line - 1) {
      above.lastLine = run.line;
      next.set(id, above);
    } else {
      finished.push(run);
      next.set(id, run);
    }
  };
  let run: Run | null = null;
  for (const cell of sorted(cells, position)) {
    const [line, offset] = position(cell);
    if (run !== null && run.line === line && run.to === offset - 1 && run.key === cell.key) {
      run.to = offset;
      continue;
    }
    if (run !== null) close(run);
    if (run !== null && run.line !== line) {
      open = next;
      next = new Map();
    }
    run = { key: cell.key, from: offset, to: offset, line, lastLine: line };
  }
  if (run !== null) close(run);
  return finished;
}

function sorted(
  cells: readonly KeyedCell[],
  position: (cell: KeyedCell) => readonly [number, number],
): KeyedCell[] {
  return [...cells].sort((left, right) => {
    const [leftLine, leftOffset] = position(left);
    const [rightLine, rightOffset] = position(right);
    return leftLine - rightLine || leftOffset - rightOffset;
  });
}
