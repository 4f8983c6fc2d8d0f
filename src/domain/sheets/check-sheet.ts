import type { CellValue } from "../cell";
import type { SheetGrid } from "../tables/snapshot";
import { createCanvas } from "./canvas";
import { CHECK_COLUMN, CHECK_FINGERPRINT, CHECK_ROW, LAST_COLUMN } from "./check-layout";
import { inCheckOrder, SEVERITIES } from "./check-order";
import type { CheckLine, CheckSheetInput } from "./check-sheet-input";
import { checkRows, checkWidths, writeCheckTable } from "./check-table";
import { writeCheckHead, writeFingerprint } from "./check-totals";
import { markerKind } from "./marker";
import type { DocumentCell, SheetDocument } from "./sheet-document";
import { sheetFingerprint, shownFingerprint } from "./sheet-fingerprint";

export const CHECK_SHEET = "PSO-controle";
export const CHECK_TABLE = "PSOControle";

/**
 * The sheet `PSO-controle`: totals, and under them a table with a row per finding, worst first, each with a link to its
 * cell. Shows a fingerprint of itself, by which `isUntouched` tells whether anybody edited it.
 */
export function checkSheet(input: CheckSheetInput): SheetDocument {
  const { texts } = input;
  const lines = inCheckOrder(input.lines, input.sheets);
  const rows = checkRows(lines, texts);
  const columnWidths = checkWidths(rows, texts);
  const canvas = createCanvas(columnWidths);
  writeCheckHead(canvas, input);
  const found = lines.length > 0;
  if (found) writeCheckTable(canvas, lines, rows, columnWidths, texts);
  else canvas.paragraph(CHECK_ROW.header, 0, LAST_COLUMN, texts.nothingFound, "ok");
  const counts = found ? severityCounts(lines) : [];
  writeFingerprint(canvas, texts.fingerprint(fingerprintOf(canvas.cells, counts)));
  return {
    name: CHECK_SHEET,
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: found
      ? [
          {
            name: CHECK_TABLE,
            range: {
              row: CHECK_ROW.header,
              column: 0,
              lastRow: CHECK_ROW.header + lines.length,
              lastColumn: LAST_COLUMN,
            },
          },
        ]
      : [],
    conditional: canvas.conditional,
    validations: [],
    freeze: found ? { rows: CHECK_ROW.body, columns: 0 } : null,
    print: {
      orientation: "landscape",
      titleRows: found ? [CHECK_ROW.header, CHECK_ROW.header] : null,
      // No area: what the buyer notes beside or below the table is printed too.
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: counts,
  };
}

/** Whether a sheet of the workbook is a sheet `PSO-controle` that nobody edited; sorting and filtering are no edits. */
export function isUntouched({ row, column, values }: SheetGrid): boolean {
  // The marker in A1 makes the used cells begin there.
  if (row !== 0 || column !== 0 || markerKind(values[0]?.[0] ?? "") !== "check") return false;
  const { shownAt } = CHECK_FINGERPRINT;
  const shown = shownFingerprint(values[shownAt.row]?.[shownAt.column] ?? "");
  return shown === sheetFingerprint(values, CHECK_FINGERPRINT);
}

/** What the formulas above the table give. */
function severityCounts(lines: readonly CheckLine[]): SheetDocument["readBack"] {
  return SEVERITIES.map((severity, index) => ({
    row: CHECK_ROW.totals + index,
    column: CHECK_COLUMN.severity,
    expected: lines.filter((line) => line.severity === severity).length,
    tolerance: 0,
  }));
}

/** Of what the sheet will hold: a formula above the table by its result, a link by nothing. */
function fingerprintOf(cells: readonly DocumentCell[], counts: SheetDocument["readBack"]): string {
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
  counts.forEach(({ row, column, expected }) => put(row, column, expected));
  return sheetFingerprint(rows, CHECK_FINGERPRINT);
}
