import { formulaText } from "./formula-text";
import { quoteSheet } from "./quote-sheet";

/** A link to a cell of the workbook that shows its address, without "=", as every spreadsheet program takes it. */
export function cellLink(sheet: string, cell: string): string {
  return `HYPERLINK(${formulaText(`#${quoteSheet(sheet)}!${cell}`)},${formulaText(cell)})`;
}
