import { DEFAULT_STYLE, type Area, type Book, type Sheet } from "../book";

/**
 * Smallest rectangle with everything on a sheet; null for an empty sheet. `valuesOnly` leaves out cells that have a format only,
 * as `getUsedRange(true)` does.
 */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  const from = within?.column ?? 0;
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const lastRow = Math.min(within?.lastRow ?? sheet.rows.length - 1, sheet.rows.length - 1);
  for (let row = within?.row ?? 0; row <= lastRow; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const lastColumn = Math.min(within?.lastColumn ?? cells.length - 1, cells.length - 1);
    for (let column = from; column <= lastColumn; column += 1) {
      const cell = cells[column];
      if (!cell) continue;
      const filled = cell.value !== null || cell.formula !== null;
      if (!filled && (valuesOnly || !hasFormat(book, cell.style))) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? null : { row: top, column: left, lastRow: bottom, lastColumn: right };
}

function hasFormat(book: Book, index: number): boolean {
  if (index === 0) return false;
  const style = book.styles[index];
  const plain = book.styles[0] ?? DEFAULT_STYLE;
  if (!style) return false;
  const seen: (keyof typeof style)[] = [
    "numberFormat",
    "quotePrefix",
    "bold",
    "italic",
    "underline",
    "fontColor",
    "fontName",
    "fontSize",
    "fill",
    "horizontal",
    "vertical",
    "wrap",
    "borderTop",
    "borderBottom",
    "borderLeft",
    "borderRight",
    "locked",
  ];
  return seen.some((key) => JSON.stringify(style[key]) !== JSON.stringify(plain[key]));
}
