import { createCanvas } from "./canvas";
import { CHECK_COLUMN, CHECK_FINGERPRINT, CHECK_ROW, LAST_COLUMN } from "./check-layout";
import { inCheckOrder, SEVERITIES } from "./check-order";
import type { CheckLine, CheckSheetInput } from "./check-sheet-input";
import { checkRows, checkWidths, writeCheckTable } from "./check-table";
import { writeCheckHead, writeFingerprint } from "./check-totals";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { SheetDocument } from "./sheet-document";

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
  writeFingerprint(canvas, texts.fingerprint(documentFingerprint(canvas.cells, counts, CHECK_FINGERPRINT)));
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

/** The sheet `PSO-controle` among the others of ours. */
export const CHECK_OWN_SHEET: OwnSheet = { name: CHECK_SHEET, marker: "check", area: CHECK_FINGERPRINT };

/** What the formulas above the table give. */
function severityCounts(lines: readonly CheckLine[]): SheetDocument["readBack"] {
  return SEVERITIES.map((severity, index) => ({
    row: CHECK_ROW.totals + index,
    column: CHECK_COLUMN.severity,
    expected: lines.filter((line) => line.severity === severity).length,
    tolerance: 0,
  }));
}
