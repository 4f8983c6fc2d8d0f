import type { Area, Book, Sheet } from "../book";
import { areaAddress, inSheet, intersects, MAX_COLUMNS, MAX_ROWS, cellAddress } from "./address";
import { CannotSaveError } from "./cannot-save-error";
import { isLegalSheetName } from "./sheet-name";

/** Excel's limits: longer ones make it call the file damaged. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_TABLE_NAME = 255;

/** Throws `CannotSaveError` for what no .xlsx can hold. `otherNames` are tabs that the book does not show. */
export function checkBook(book: Book, otherNames: readonly string[]): void {
  if (book.sheets.length === 0) throw new CannotSaveError("noSheets");
  if (!book.sheets.some((sheet) => sheet.visibility === "Visible"))
    throw new CannotSaveError("noVisibleSheet");
  checkSheetNames(book, otherNames);
  checkTableNames(book);
  for (const sheet of book.sheets) {
    checkAreas(sheet);
    if (sheet.part === null) checkCells(sheet);
    else checkDirtyCells(sheet);
  }
}

function checkSheetNames(book: Book, otherNames: readonly string[]): void {
  const taken = new Set(otherNames.map((name) => name.toLowerCase()));
  for (const { name } of book.sheets) {
    if (!isLegalSheetName(name)) throw new CannotSaveError("badSheetName", { sheet: name });
    if (taken.has(name.toLowerCase())) throw new CannotSaveError("sheetNameTaken", { sheet: name });
    taken.add(name.toLowerCase());
  }
}

function checkTableNames(book: Book): void {
  const taken = new Set([...book.names.keys()].map((name) => name.toLowerCase()));
  for (const sheet of book.sheets) {
    for (const { name, part, changed } of sheet.tables) {
      const own = part === null || changed;
      if (own && !isLegalName(name)) throw new CannotSaveError("badTableName", { table: name });
      if (taken.has(name.toLowerCase())) throw new CannotSaveError("tableNameTaken", { table: name });
      taken.add(name.toLowerCase());
    }
  }
}

/** A letter, underscore or backslash first; no spaces; not to be taken for a cell (A1, R1C1). */
function isLegalName(name: string): boolean {
  return (
    name.length <= MAX_TABLE_NAME &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !/^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r\d*|c\d*)$/i.test(name)
  );
}

function checkAreas(sheet: Sheet): void {
  const own = sheet.tables.filter((table) => table.part === null || table.changed);
  const areas = [
    ...sheet.merges,
    ...own.map((table) => table.area),
    ...sheet.validations.map((each) => each.area),
    ...sheet.conditionalFormats.map((each) => each.area),
  ];
  for (const area of areas) {
    if (!inSheet(area)) throw new CannotSaveError("badArea", { sheet: sheet.name, ...area });
  }
  if (sheet.layoutChanged || sheet.part === null) refuseOverlap(sheet, sheet.merges, "mergesOverlap");
  if (own.length > 0) {
    refuseOverlap(
      sheet,
      sheet.tables.map((table) => table.area),
      "tablesOverlap",
    );
  }
  for (const table of own) {
    const least = 1 + Number(table.showHeaders) + Number(table.showTotals);
    if (table.area.lastRow - table.area.row + 1 < least) {
      throw new CannotSaveError("tableNeedsRow", { sheet: sheet.name, table: table.name });
    }
  }
}

function refuseOverlap(sheet: Sheet, areas: readonly Area[], code: "mergesOverlap" | "tablesOverlap"): void {
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  for (const [index, area] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.row > area.lastRow) break;
      if (intersects(area, other))
        throw new CannotSaveError(code, { sheet: sheet.name, cell: areaAddress(other) });
    }
  }
}

function checkCells(sheet: Sheet): void {
  sheet.rows.forEach((cells, row) => cells.forEach((_cell, column) => checkCell(sheet, row, column)));
}

function checkDirtyCells(sheet: Sheet): void {
  for (const key of sheet.dirty) {
    const [row = -1, column = -1] = key.split(",").map(Number);
    checkCell(sheet, row, column);
  }
}

function checkCell(sheet: Sheet, row: number, column: number): void {
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
    throw new CannotSaveError("outsideSheet", { sheet: sheet.name, row, column });
  }
  const cell = sheet.rows[row]?.[column];
  if (!cell) return;
  const params = { sheet: sheet.name, cell: cellAddress(row, column) };
  if (typeof cell.value === "string" && cell.value.length > MAX_TEXT) {
    throw new CannotSaveError("textTooLong", { ...params, length: cell.value.length, limit: MAX_TEXT });
  }
  if (cell.formula !== null && cell.formula.length > MAX_FORMULA) {
    throw new CannotSaveError("formulaTooLong", {
      ...params,
      length: cell.formula.length,
      limit: MAX_FORMULA,
    });
  }
}
