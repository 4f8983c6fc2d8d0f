import type { CellRange } from "../domain/sheets/sheet-document";
import { ACTION_BYTES } from "./request-bytes";
import type { WriteStep } from "./write-step";

interface Stretch {
  readonly range: CellRange;
  /** Every row is merged by itself. */
  readonly across: boolean;
}

/** Merged cells; rows below each other that are merged over the same columns cost one call together. */
export function mergeSteps(
  merges: readonly CellRange[],
  rangeOf: (range: CellRange) => Excel.Range,
): WriteStep[] {
  return stretches(merges).map(({ range, across }) => ({
    bytes: 2 * ACTION_BYTES,
    run: () => rangeOf(range).merge(across),
  }));
}

function stretches(merges: readonly CellRange[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const inOrder = [...merges].sort(
    (a, b) => a.column - b.column || a.lastColumn - b.lastColumn || a.row - b.row,
  );
  for (const range of inOrder) {
    const across = range.row === range.lastRow;
    const open = found.at(-1);
    if (open?.across === true && across && continues(open.range, range)) {
      found[found.length - 1] = { across, range: { ...open.range, lastRow: range.row } };
    } else {
      found.push({ across, range });
    }
  }
  return found;
}

function continues(above: CellRange, below: CellRange): boolean {
  return (
    above.column === below.column && above.lastColumn === below.lastColumn && above.lastRow === below.row - 1
  );
}
