import { DEFAULT_STYLE, type Area, type Book, type Sheet } from "../book";

/**
 * Smallest rectangle with everything on a sheet; null for an empty sheet. `valuesOnly` leaves out cells that have a format only,
 * as `getUsedRange(true)` does.
 */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let area: Area | null = null;
  const firstRow = within?.row ?? 0;
  const lastRow = Math.min(within?.lastRow ?? sheet.rows.length - 1, sheet.rows.length - 1);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const lastColumn = Math.min(within?.lastColumn ?? cells.length - 1, cells.length - 1);
    for (let column = within?.column ?? 0; column <= lastColumn; column += 1) {
      const cell = cells[column];
      if (!cell) continue;
      const filled = cell.value !== null || cell.formula !== null;
      if (!filled && (valuesOnly || !hasFormat(book, cell.style))) continue;
      area = area
        ? {
            row: area.row,
            column: Math.min(area.column, column),
            lastRow: row,
            lastColumn: Math.max(area.lastColumn, column),
          }
        : { row, column, lastRow: row, lastColumn: column };
    }
  }
  return area;
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
