import type { CellValue } from "../../../src/domain/cell";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";

/** What stands in each cell of a document, row by row; a formula as its text, a cell that is not there as "". */
export function writtenCells({ cells }: SheetDocument): CellValue[][] {
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const height = Math.max(0, ...cells.map(({ row }) => row + 1));
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => ""));
  for (const { row, column, content } of cells) {
    const line = rows[row];
    if (line === undefined) continue;
    if (content.kind === "text") line[column] = content.text;
    if (content.kind === "number") line[column] = content.value;
    if (content.kind === "formula") line[column] = content.formula;
  }
  return rows;
}

/** The sheet as a program reads it back: formulas by their results. */
export function gridOf(document: SheetDocument): SheetGrid {
  const values = writtenCells(document);
  for (const { row, column, expected } of document.readBack) {
    const line = values[row];
    if (line !== undefined) line[column] = expected;
  }
  return { name: document.name, row: 0, column: 0, values, visible: true, protected: false };
}
