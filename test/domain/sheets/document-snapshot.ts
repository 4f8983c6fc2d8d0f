import type { CellValue } from "../../../src/domain/cell";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { WorkbookSnapshot } from "../../../src/domain/tables/snapshot";

/** What would be read from a workbook that holds just these sheets; formulas read as blank. */
export function snapshotOf(documents: readonly SheetDocument[]): WorkbookSnapshot {
  return {
    sheets: documents.map((document) => {
      const rows = Math.max(...document.cells.map((cell) => cell.row)) + 1;
      const columns = Math.max(...document.cells.map((cell) => cell.column)) + 1;
      const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ""));
      for (const { row, column, content } of document.cells) {
        const line = values[row];
        if (!line) continue;
        if (content.kind === "text") line[column] = content.text;
        if (content.kind === "number") line[column] = content.value;
      }
      return { name: document.name, row: 0, column: 0, values, visible: true, protected: false };
    }),
    tables: documents.flatMap((document) =>
      document.tables.map(({ name, range }) => ({
        name,
        sheet: document.name,
        row: range.row,
        column: range.column,
        rowCount: range.lastRow - range.row + 1,
        columnCount: range.lastColumn - range.column + 1,
        hasHeaders: true,
        hasTotals: false,
      })),
    ),
    decimalSeparator: ",",
    thousandsSeparator: ".",
    date1904: false,
    structureProtected: false,
  };
}
