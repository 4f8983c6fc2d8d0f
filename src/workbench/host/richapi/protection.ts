import { DEFAULT_STYLE, getCell } from "../book";
import { accessDenied } from "./api-error";
import { columnCount, rowCount } from "./address";
import type { RangeTarget, Session } from "./session";

/** On a protected sheet only unlocked cells can be written (ECMA-376 part 1, 18.3.1.85 and 18.8.33). */
export function requireEditable(session: Session, { sheet, area }: RangeTarget): void {
  if (!sheet.protected) return;
  const plain = session.book.styles[0] ?? DEFAULT_STYLE;
  const usedRows = Math.min(area.lastRow, sheet.rows.length - 1);
  let seen = 0;
  for (let row = area.row; row <= usedRows; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const cell = getCell(sheet, row, column);
      if (!cell) continue;
      seen += 1;
      if (session.book.styles[cell.style]?.locked ?? true) throw protectedSheet();
    }
  }
  if (plain.locked && seen < rowCount(area) * columnCount(area)) throw protectedSheet();
}

/** For changes that a protected sheet refuses whatever the cells: tables, widths, merges, names of sheets. */
export function requireUnprotected(target: { readonly sheet: { readonly protected: boolean } }): void {
  if (target.sheet.protected) throw protectedSheet();
}

/** Sheets cannot be added, removed, renamed, moved or hidden while the workbook's structure is protected. */
export function requireOpenStructure(session: Session): void {
  if (session.book.structureProtected) throw accessDenied("The workbook is protected.");
}

function protectedSheet(): Error {
  return accessDenied("The sheet is protected.");
}
