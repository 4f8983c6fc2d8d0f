import { getCell, setCell, type Area, type BookTable, type Sheet } from "../book";
import { intersect, parseArea, rowCount } from "./address";
import { ApiError, invalidArgument } from "./api-error";
import { requireUnprotected } from "./protection";
import { liveSheet, structureChanged, type RangeTarget, type Session } from "./session";
import { setHeaders } from "./table-headers";

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: BookTable;
}

let nextTable = 1;

/**
 * Makes a table of a range. Without headers Excel pushes the cells down for a header row, with headers only it adds a blank row:
 * a table always has a header (when made) and a body row (office-js issue 1197).
 */
export function createTable(session: Session, target: RangeTarget, hasHeaders: boolean): BookTable {
  const sheet = liveSheet(session, target.sheet);
  requireUnprotected(target);
  let area: Area = { ...target.area };
  if (!hasHeaders || rowCount(area) === 1) area = { ...area, lastRow: area.lastRow + 1 };
  requireFree(sheet, area, null);
  if (!hasHeaders) pushDown(session, sheet, { ...area, lastRow: area.lastRow - 1 });
  else if (area.lastRow > target.area.lastRow) requireBlank(sheet, { ...area, row: area.lastRow });
  const table: BookTable = {
    id: `{table-${nextTable++}}`,
    name: freshTableName(session),
    area,
    showHeaders: true,
    showTotals: false,
    styleName: "TableStyleMedium2",
    part: null,
    changed: true,
  };
  sheet.tables.push(table);
  setHeaders(session, sheet, table);
  sheet.layoutChanged = true;
  structureChanged(session);
  return table;
}

/** Tables do not overlap each other (InvalidArgument, office-js issue 1199) or merged cells. */
export function requireFree(sheet: Sheet, area: Area, except: BookTable | null): void {
  if (sheet.tables.some((other) => other !== except && intersect(other.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new ApiError("MergedRangeConflict", "A table cannot contain merged cells.");
  }
}

function requireBlank(sheet: Sheet, area: Area): void {
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const cell = getCell(sheet, area.row, column);
    if (cell && (cell.value !== null || cell.formula !== null)) {
      throw new ApiError(
        "NotImplemented",
        "This is not implemented in the embedded workbook: making room below a table.",
      );
    }
  }
}

function pushDown(session: Session, sheet: Sheet, area: Area): void {
  requireBlank(sheet, { ...area, row: area.lastRow + 1 });
  for (let row = area.lastRow + 1; row > area.row; row -= 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      setCell(sheet, row, column, getCell(sheet, row - 1, column));
      session.pendingCells.push({ sheet: sheet.name, row, column });
    }
  }
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    setCell(sheet, area.row, column, undefined);
    session.pendingCells.push({ sheet: sheet.name, row: area.row, column });
  }
}

/**
 * The header row stays where it is, the new range touches the old one, at least one body row is left, and other tables are kept
 * clear (Microsoft: `Table.resize`).
 */
export function resizeTable(session: Session, target: TableTarget, to: RangeTarget): void {
  const { sheet, table } = target;
  requireUnprotected(target);
  const next = to.area;
  const minimum = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (to.sheet !== sheet) throw invalidArgument("A table stays on its sheet.");
  if (next.row !== table.area.row) throw invalidArgument("The header row of a table stays in the same row.");
  if (!intersect(next, table.area)) throw invalidArgument("The new range must overlap the table.");
  if (rowCount(next) < minimum) throw invalidArgument("A table keeps at least one body row.");
  if (table.showTotals && next.lastRow !== table.area.lastRow) {
    throw new ApiError(
      "NotImplemented",
      "This is not implemented in the embedded workbook: moving a totals row.",
    );
  }
  requireFree(sheet, next, table);
  table.area = { ...next };
  table.changed = true;
  if (table.showHeaders) setHeaders(session, sheet, table);
  structureChanged(session);
}

/** Removes the table with its cells, as `Table.delete` does. */
export function deleteTable(session: Session, { sheet, table }: TableTarget): void {
  requireUnprotected({ sheet });
  const { area } = table;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  for (let row = area.row; row <= Math.min(area.lastRow, sheet.rows.length - 1); row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (!getCell(sheet, row, column)) continue;
      setCell(sheet, row, column, undefined);
      session.pendingCells.push({ sheet: sheet.name, row, column });
    }
  }
  sheet.layoutChanged = true;
  session.cellChanges.push({ sheet, area, source: "Local", byThisAddIn: true });
  structureChanged(session);
}

/** Null for a table that shows no such row. */
export function headerArea({ area, showHeaders }: BookTable): Area | null {
  return showHeaders ? { ...area, lastRow: area.row } : null;
}

export function bodyArea({ area, showHeaders, showTotals }: BookTable): Area {
  return { ...area, row: area.row + (showHeaders ? 1 : 0), lastRow: area.lastRow - (showTotals ? 1 : 0) };
}

export function totalArea({ area, showTotals }: BookTable): Area | null {
  return showTotals ? { ...area, row: area.lastRow } : null;
}

/**
 * Begins with a letter, underscore or backslash, has no spaces, is no cell address, has at most 255 characters and is not taken
 * by another table or name (Microsoft: rename an Excel table). All InvalidArgument (office-js issue 551).
 */
export function checkTableName(session: Session, name: string, except: BookTable | null): void {
  const legal =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    parseArea(name) === null &&
    !/^r\d*c\d*$/i.test(name) &&
    !/^[rc]$/i.test(name);
  if (!legal) throw invalidArgument(`Not a table name: ${name}.`);
  const wanted = name.toLowerCase();
  const tables = session.book.sheets.flatMap((sheet) => sheet.tables);
  const taken =
    tables.some((other) => other !== except && other.name.toLowerCase() === wanted) ||
    [...session.book.names.keys()].some((other) => other.toLowerCase() === wanted);
  if (taken) throw invalidArgument(`The name ${name} is taken.`);
}

function freshTableName(session: Session): string {
  const word = session.options.culture.locale.toLowerCase().startsWith("nl") ? "Tabel" : "Table";
  const taken = new Set(
    session.book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** Whether the cell right below or right beside belongs to the table when something is typed there. */
export function growsInto(area: Area, showTotals: boolean, row: number, column: number): Area | null {
  const below = row === area.lastRow + 1 && column >= area.column && column <= area.lastColumn && !showTotals;
  if (below) return { ...area, lastRow: row };
  const beside = column === area.lastColumn + 1 && row >= area.row && row <= area.lastRow;
  return beside ? { ...area, lastColumn: column } : null;
}
