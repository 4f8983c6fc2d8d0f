import type { Severity } from "../finding";
import type { CheckLine } from "./check-sheet-input";
import { parseCellAddress } from "./parse-cell-address";
import type { StyleRole } from "./sheet-document";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export const SEVERITY_ROLE: Readonly<Record<Severity, StyleRole>> = {
  error: "error",
  warning: "warning",
  info: "excluded",
};

/** Worst first, then in the order of the workbook: sheet, row, column. What has no place of its own goes first. */
export function inCheckOrder<Line extends CheckLine>(
  lines: readonly Line[],
  sheets: readonly string[],
): readonly Line[] {
  const sheetAt = new Map(sheets.map((sheet, index) => [sheet, index]));
  return lines
    .map((line) => ({ line, order: orderOf(line, sheetAt) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ line }) => line);
}

function orderOf(
  { severity, place }: CheckLine,
  sheetAt: ReadonlyMap<string, number>,
): readonly [number, number, number, number] {
  const cell = place.cell === null ? null : parseCellAddress(place.cell);
  return [
    SEVERITIES.indexOf(severity),
    place.sheet === null ? -1 : (sheetAt.get(place.sheet) ?? sheetAt.size),
    place.row ?? -1,
    cell?.column ?? -1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
