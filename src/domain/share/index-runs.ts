import type { SheetIndex } from "../cell";
import { columnLetters } from "../sheets/cell-address";
import { parseCellAddress } from "../sheets/parse-cell-address";
import type { IndexRun } from "./envelope";

/** Neighbours as one run; the indexes must be in order. */
export function runsOf(indexes: readonly SheetIndex[]): readonly IndexRun[] {
  const runs: { from: SheetIndex; to: SheetIndex }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}

/** `3:5,9:9`, rows counted from 1. */
export function rowsText(runs: readonly IndexRun[]): string {
  return runs.map(({ from, to }) => `${from + 1}:${to + 1}`).join(",");
}

/** `B:C,F:F`. */
export function columnsText(runs: readonly IndexRun[]): string {
  return runs.map(({ from, to }) => `${columnLetters(from)}:${columnLetters(to)}`).join(",");
}

/** Back from either text; parts that are none are left out. */
export function parseRuns(text: string): readonly IndexRun[] {
  return text.split(",").flatMap((part) => {
    const [from, to] = part.split(":").map(parseIndex);
    return from === undefined || to === undefined || from === null || to === null ? [] : [{ from, to }];
  });
}

function parseIndex(text: string): SheetIndex | null {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text) - 1;
  return parseCellAddress(`${text}1`)?.column ?? null;
}
