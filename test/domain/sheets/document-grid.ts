import type { CellValue } from "../../../src/domain/cell";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";

/** The contents of a sheet by row; a formula as its text. */
export function documentRows(document: SheetDocument): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, content } of document.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push("");
    if (content.kind === "text") line[column] = content.text;
    if (content.kind === "number") line[column] = content.value;
    if (content.kind === "formula") line[column] = content.formula;
    if (content.kind === "blank") line[column] = "";
  }
  return rows;
}

/** The sheet as a program reads it back: a formula by its result, a link by the cell that it shows. */
export function documentGrid(document: SheetDocument): SheetGrid {
  const rows = documentRows(document);
  const width = Math.max(...document.cells.map(({ column }) => column)) + 1;
  for (const { row, column, expected } of document.readBack) {
    const line = rows[row];
    if (line) line[column] = expected;
  }
  const values = rows.map((line) =>
    Array.from({ length: width }, (_, column) => {
      const value = line[column] ?? "";
      return typeof value === "string" && value.startsWith("=HYPERLINK")
        ? (/,"(.*)"\)$/.exec(value)?.[1] ?? "")
        : value;
    }),
  );
  return { name: document.name, row: 0, column: 0, values, visible: true, protected: false };
}
