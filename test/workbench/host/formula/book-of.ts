import { newBook, newSheet, type Book, type Scalar, type Sheet } from "../../../../src/workbench/host/book";
import { parseCorner } from "../../../../src/workbench/host/formula/reference";

/** What a test writes in a cell: a text that starts with "=" is a formula. */
export type CellInput = Scalar;

/** A book from sheet name -> address -> content. */
export function bookOf(sheets: Readonly<Record<string, Readonly<Record<string, CellInput>>>>): Book {
  const book = newBook();
  book.sheets = Object.entries(sheets).map(([name, cells]) => {
    const sheet = newSheet(name);
    for (const [address, content] of Object.entries(cells)) put(sheet, address, content);
    return sheet;
  });
  return book;
}

/** Sets a cell without marking it. */
export function put(sheet: Sheet, address: string, content: CellInput): { row: number; column: number } {
  const { row, column } = place(address);
  const isFormula = typeof content === "string" && content.startsWith("=");
  (sheet.rows[row] ??= [])[column] = isFormula
    ? { value: null, formula: content.slice(1), style: 0 }
    : { value: content, formula: null, style: 0 };
  return { row, column };
}

export function valueAt(sheet: Sheet | undefined, address: string): Scalar {
  const { row, column } = place(address);
  return sheet?.rows[row]?.[column]?.value ?? null;
}

export function place(address: string): { row: number; column: number } {
  const corner = parseCorner(address);
  if (!corner || corner.row === null || corner.column === null) throw new Error(`${address} is no cell`);
  return { row: corner.row, column: corner.column };
}
