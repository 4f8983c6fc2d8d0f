import type { CellValue } from "../cell";
import type { SheetGrid } from "../tables/snapshot";
import { markerKind, type MarkerKind } from "./marker";
import type { DocumentCell, SheetDocument } from "./sheet-document";
import { sheetFingerprint, shownFingerprint, type FingerprintArea } from "./sheet-fingerprint";

/** One of our own sheets that is made anew in place while nobody edited it (design section 6). */
export interface OwnSheet {
  readonly name: string;
  readonly marker: MarkerKind;
  /** Rows and columns are the same on every sheet of the kind, so that it can be recognised without its document. */
  readonly area: FingerprintArea;
}

/** Whether a sheet of the workbook is one of this kind that nobody edited; sorting and filtering its body are no edits. */
export function isUntouched({ row, column, values }: SheetGrid, { marker, area }: OwnSheet): boolean {
  // The marker in A1 makes the used cells begin there.
  if (row !== 0 || column !== 0 || markerKind(values[0]?.[0] ?? "") !== marker) return false;
  const shown = shownFingerprint(values[area.shownAt.row]?.[area.shownAt.column] ?? "");
  return shown === sheetFingerprint(values, area);
}

/**
 * The fingerprint of what a sheet will hold, to be shown on it at `area.shownAt`.
 * @param results what formulas give that are neither links nor in a live column of the body
 */
export function documentFingerprint(
  cells: readonly DocumentCell[],
  results: SheetDocument["readBack"],
  area: FingerprintArea,
): string {
  const rows: CellValue[][] = [];
  const put = (row: number, column: number, value: CellValue): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
  };
  for (const { row, column, content } of cells) {
    if (content.kind === "text") put(row, column, content.text);
    if (content.kind === "number") put(row, column, content.value);
  }
  results.forEach(({ row, column, expected }) => put(row, column, expected));
  return sheetFingerprint(rows, area);
}
