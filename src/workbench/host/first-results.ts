import type { Book, Cell } from "./book";
import type { Calculator } from "./calculator";

/**
 * Calculates the formulas that came without a saved result, with everything that reads them, as Excel does when it opens
 * such a file (openpyxl and other writers save none). One that cannot be calculated shows #N/A, never a blank cell that
 * would pass for "not filled in"; that is not saved, so the next program still calculates it.
 */
export function calculateFirstResults(book: Book, calculator: Calculator): void {
  const waiting = withoutResult(book);
  if (waiting.length === 0) return;
  calculator.changed(waiting.map(({ sheet, row, column }) => ({ sheet, row, column })));
  for (const { cell } of waiting) cell.value ??= { error: "#N/A" };
}

interface WaitingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function withoutResult(book: Book): WaitingCell[] {
  const waiting: WaitingCell[] = [];
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell && cell.formula !== null && cell.value === null) {
          waiting.push({ sheet: sheet.name, row, column, cell });
        }
      }),
    );
  }
  return waiting;
}
