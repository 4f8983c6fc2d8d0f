import { getCell, type Sheet } from "../book";
import { printFormula } from "../formula/print-formula";
import { parseFormula } from "../formula/parse-formula";
import { itemNotFound } from "./api-error";
import { typingCulture } from "./entry";
import { localFormula } from "./local-formula";
import { recalculate, structureChanged, type Session } from "./session";
import { setHeaders } from "./table-headers";
import { growsInto, requireFree } from "./table-shape";
import { writeCells } from "./write-cells";

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A person types in a cell: read in the machine's region, formulas with its separators, tables grow when the cell touches them,
 * and handlers hear of it as a local change that is not the add-in's. Throws ApiError when Excel would refuse the entry.
 */
export function typeInCell(session: Session, at: CellPosition, typed: string): void {
  const sheet = session.book.sheets.find((known) => known.id === at.sheetId);
  if (!sheet) throw itemNotFound();
  const { culture } = session.options;
  const isText = session.book.styles[getCell(sheet, at.row, at.column)?.style ?? 0]?.numberFormat === "@";
  const entry =
    !isText && typed.startsWith("=") && typed.length > 1
      ? `=${tidy(localFormula(typed.slice(1), culture))}`
      : typed;
  const area = { row: at.row, column: at.column, lastRow: at.row, lastColumn: at.column };
  writeCells(session, { sheet, area }, entry, {
    culture: typingCulture(culture.locale, culture.decimalSeparator, culture.thousandsSeparator),
    source: "Local",
    byThisAddIn: false,
  });
  if (typed !== "") growTable(session, sheet, at.row, at.column);
  recalculate(session);
}

/** Function names and references in capitals, as Excel stores them; an unreadable formula is refused further on. */
function tidy(formula: string): string {
  try {
    return printFormula(parseFormula(formula));
  } catch {
    return formula;
  }
}

/** AutoCorrect's "include new rows and columns in table", which is on by default; a filled neighbour is left alone. */
function growTable(session: Session, sheet: Sheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    const area = growsInto(table.area, table.showTotals, row, column);
    if (!area || !restIsBlank(sheet, area, table.area, row, column)) continue;
    try {
      requireFree(sheet, area, table);
    } catch {
      continue;
    }
    table.area = area;
    table.changed = true;
    if (table.showHeaders) setHeaders(session, sheet, table);
    structureChanged(session);
    return;
  }
}

type Rectangle = Parameters<typeof growsInto>[0];

function restIsBlank(sheet: Sheet, next: Rectangle, now: Rectangle, row: number, column: number): boolean {
  for (let r = next.row; r <= next.lastRow; r += 1) {
    for (let c = next.column; c <= next.lastColumn; c += 1) {
      const added = r > now.lastRow || c > now.lastColumn;
      if (!added || (r === row && c === column)) continue;
      const cell = getCell(sheet, r, c);
      if (cell && (cell.value !== null || cell.formula !== null)) return false;
    }
  }
  return true;
}
