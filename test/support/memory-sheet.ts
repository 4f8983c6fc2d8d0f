import type { CellValue } from "../../src/domain/cell";
import { cellAddress } from "../../src/domain/sheets/cell-address";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";

/** One sheet of the workbook in memory; cells by row and column, the rest by A1 address. */
export interface MemorySheet {
  readonly name: string;
  readonly cells: CellValue[][];
  /** Cells with a formula or an error value, which edits leave alone. */
  readonly fixed: Set<string>;
  /** Number formats other than General. */
  readonly formats: Map<string, string>;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
}

export function copyOf(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    cells: sheet.cells.map((row) => [...row]),
    fixed: new Set(sheet.fixed),
    formats: new Map(sheet.formats),
  };
}

/** Calculates nothing: a formula holds what the document expects to read back there, else 0. */
export function sheetOfDocument(document: SheetDocument, name: string): MemorySheet {
  const expected = new Map(
    document.readBack.map(({ row, column, expected: value }) => [cellAddress(row, column), value]),
  );
  const sheet: MemorySheet = {
    name,
    cells: [],
    fixed: new Set(),
    formats: new Map(),
    visibility: "Visible",
    protected: false,
  };
  for (const { row, column, content, format } of document.cells) {
    const at = cellAddress(row, column);
    const shown = content.kind === "text" ? "@" : format;
    if (shown !== undefined) sheet.formats.set(at, shown);
    if (content.kind === "text") setCell(sheet, row, column, content.text);
    if (content.kind === "number") setCell(sheet, row, column, content.value);
    if (content.kind === "formula") {
      setCell(sheet, row, column, expected.get(at) ?? 0);
      sheet.fixed.add(at);
    }
  }
  return sheet;
}

export function valueAt(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.cells[row]?.[column] ?? "";
}

export function formatAt(sheet: MemorySheet, row: number, column: number): string {
  return sheet.formats.get(cellAddress(row, column)) ?? "General";
}

/** Puts a constant; what stood there is gone. */
export function setCell(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  const { cells } = sheet;
  while (cells.length <= row) cells.push([]);
  const line = cells[row];
  if (line === undefined) return;
  while (line.length <= column) line.push("");
  line[column] = value;
  sheet.fixed.delete(cellAddress(row, column));
}

/** Without the blank rows and columns at the end. */
export function trimmed(sheet: MemorySheet): readonly (readonly CellValue[])[] {
  const rows = sheet.cells.map((row) => upToLast(row, (value) => value !== ""));
  return upToLast(rows, (row) => row.length > 0);
}

function upToLast<T>(items: readonly T[], isFilled: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && !isFilled(items[length - 1] as T)) length -= 1;
  return items.slice(0, length);
}

/** The smallest rectangle with every value, as Excel's used range. */
export function usedGrid({ cells }: MemorySheet): { row: number; column: number; values: CellValue[][] } {
  const rows = cells.flatMap((line, row) => (line.some((value) => value !== "") ? [row] : []));
  const columns = cells.flatMap((line) => line.flatMap((value, column) => (value !== "" ? [column] : [])));
  const [row] = rows;
  const lastRow = rows.at(-1);
  if (row === undefined || lastRow === undefined) return { row: 0, column: 0, values: [] };
  const column = columns.reduce((least, value) => Math.min(least, value), Infinity);
  const lastColumn = columns.reduce((most, value) => Math.max(most, value), 0);
  const values = Array.from({ length: lastRow - row + 1 }, (_, down) =>
    Array.from({ length: lastColumn - column + 1 }, (_, right) => cells[row + down]?.[column + right] ?? ""),
  );
  return { row, column, values };
}
