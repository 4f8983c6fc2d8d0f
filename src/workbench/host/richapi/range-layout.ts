import { getCell, setCell, type Sheet } from "../book";
import { columnCount, contains, intersect, isEntireColumns, isEntireRows, rowCount } from "./address";
import { ApiError, invalidArgument, notImplemented } from "./api-error";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, charactersToFileWidth } from "./column-width";
import { record } from "./arguments";
import type { Argument } from "./host-type";
import type { Json } from "./protocol";
import { requireEditable, requireUnprotected } from "./protection";
import { cellText } from "./read-cells";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { restyle, styleOf } from "./styles";
import { repairHeaders } from "./table-headers";
import { usedArea } from "./used-area";
import { THIS_ADD_IN } from "./write-cells";

export function hiddenRows({ sheet, area }: RangeTarget): boolean | null {
  const hidden = [...sheet.hiddenRows].filter((row) => row >= area.row && row <= area.lastRow).length;
  return hidden === 0 ? false : hidden === rowCount(area) ? true : null;
}

export function hiddenColumns({ sheet, area }: RangeTarget): boolean | null {
  const { column, lastColumn } = area;
  const narrow = [...sheet.columnWidths].filter(([, width]) => width === 0).map(([index]) => index);
  const hidden = [...new Set([...sheet.hiddenColumns, ...narrow])].filter(
    (index) => index >= column && index <= lastColumn,
  ).length;
  return hidden === 0 ? false : hidden === columnCount(area) ? true : null;
}

function isHiddenColumn(sheet: Sheet, column: number): boolean {
  return sheet.hiddenColumns.has(column) || sheet.columnWidths.get(column) === 0;
}

/** One answer per row or column (Microsoft: `Range.getRowProperties`, `getColumnProperties`); these two options only. */
export function lineProperties({ sheet, area }: RangeTarget, of: "row" | "column", options: Argument): Json {
  const wanted = Object.entries(record(options)).filter(([, asked]) => asked === true);
  const names = wanted.map(([name]) => name);
  const unknown = names.find((name) => name !== `${of}Hidden` && name !== `${of}Index`);
  if (unknown !== undefined) throw notImplemented(`Range.get${of}Properties ${unknown}`);
  const [from, to] = of === "row" ? [area.row, area.lastRow] : [area.column, area.lastColumn];
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const index = from + offset;
    const hidden = of === "row" ? sheet.hiddenRows.has(index) : isHiddenColumn(sheet, index);
    const values: Record<string, Json> = { [`${of}Hidden`]: hidden, [`${of}Index`]: index };
    return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  });
}

export function setHiddenRows(session: Session, target: RangeTarget, value: Json): void {
  const sheet = changedLayout(session, target);
  const rows = lastRowWithin(session, target);
  for (let row = target.area.row; row <= rows; row += 1) {
    if (value === true) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

export function setHiddenColumns(session: Session, target: RangeTarget, value: Json): void {
  const sheet = changedLayout(session, target);
  for (let column = target.area.column; column <= target.area.lastColumn; column += 1) {
    if (value === true) sheet.hiddenColumns.add(column);
    else {
      sheet.hiddenColumns.delete(column);
      // A width of 0 hides a column too.
      if (sheet.columnWidths.get(column) === 0) sheet.columnWidths.delete(column);
    }
  }
}

/** A change of the sheet's form: refused on a protected sheet, remembered for the file. */
export function changedLayout(session: Session, target: RangeTarget): Sheet {
  const sheet = liveSheet(session, target.sheet);
  requireUnprotected(target);
  sheet.layoutChanged = true;
  return sheet;
}

/** Whole columns reach over a million rows; hiding those beyond the used part would fill memory for nothing. */
function lastRowWithin(session: Session, { sheet, area }: RangeTarget): number {
  if (!isEntireColumns(area)) return area.lastRow;
  return usedArea(session.book, sheet, false)?.lastRow ?? area.row;
}

export function clearRange(session: Session, target: RangeTarget, applyTo: Argument): void {
  const what = applyTo ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") throw notImplemented(`Range.clear("${what}")`);
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw invalidArgument();
  const sheet = liveSheet(session, target.sheet);
  requireEditable(session, target);
  const used = usedArea(session.book, sheet, false);
  const area = used ? intersect(used, target.area) : null;
  if (what !== "Contents") removeFormatting(sheet, target);
  if (!area) return;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const cell = getCell(sheet, row, column);
      if (!cell) continue;
      const style = what === "Contents" ? restyle(session.book, cell.style, { quotePrefix: false }) : 0;
      if (what === "Formats") setCell(sheet, row, column, { ...cell, style });
      else setCell(sheet, row, column, style === 0 ? undefined : { value: null, formula: null, style });
      session.pendingCells.push({ sheet: sheet.name, row, column });
    }
  }
  if (what === "Formats") return;
  repairHeaders(session, sheet, area);
  session.cellChanges.push({ sheet, area, source: THIS_ADD_IN.source, byThisAddIn: true });
}

/** Formats, merges, validations and conditional formats go together. */
function removeFormatting(sheet: Sheet, { area }: RangeTarget): void {
  const outside = ({ area: other }: { area: RangeTarget["area"] }): boolean => !contains(area, other);
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  sheet.validations = sheet.validations.filter(outside);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(outside);
  sheet.layoutChanged = true;
}

/** Only the first cell keeps its value (Microsoft: `Range.merge`). A table cannot hold merged cells. */
export function mergeRange(session: Session, target: RangeTarget, across: boolean): void {
  const { area } = target;
  if (isEntireColumns(area) || isEntireRows(area)) throw notImplemented("merging whole rows or columns");
  const sheet = changedLayout(session, target);
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new ApiError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area) && !contains(area, merge))) {
    throw new ApiError("MergedRangeConflict", "The range overlaps merged cells.");
  }
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  const rows = across ? rowCount(area) : 1;
  for (let index = 0; index < rows; index += 1) {
    const part = across ? { ...area, row: area.row + index, lastRow: area.row + index } : area;
    if (rowCount(part) * columnCount(part) > 1) sheet.merges.push(part);
    for (let row = part.row; row <= part.lastRow; row += 1) {
      for (let column = part.column; column <= part.lastColumn; column += 1) {
        if (row === part.row && column === part.column) continue;
        const cell = getCell(sheet, row, column);
        if (!cell || (cell.value === null && cell.formula === null)) continue;
        setCell(sheet, row, column, { value: null, formula: null, style: cell.style });
        session.pendingCells.push({ sheet: sheet.name, row, column });
      }
    }
  }
}

export function unmergeRange(session: Session, target: RangeTarget): void {
  const sheet = changedLayout(session, target);
  sheet.merges = sheet.merges.filter((merge) => !intersect(target.area, merge));
}

/** An estimate by counting characters: a host without fonts cannot measure. Wrapped cells do not widen a column. */
export function autofitColumns(session: Session, target: RangeTarget): void {
  const sheet = changedLayout(session, target);
  const area = filledPart(session, target);
  if (!area) return;
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    let widest = 0;
    for (let row = area.row; row <= area.lastRow; row += 1) {
      const cell = getCell(sheet, row, column);
      if (!cell || styleOf(session.book, cell).wrap || isMerged(sheet, row, column)) continue;
      const { bold, fontSize } = styleOf(session.book, cell);
      const length = Math.max(
        ...cellText(session, cell)
          .split("\n")
          .map((line) => line.length),
      );
      widest = Math.max(widest, length * (bold ? 1.1 : 1) * ((fontSize ?? 11) / 11));
    }
    if (widest > 0) sheet.columnWidths.set(column, Math.min(charactersToFileWidth(widest), 255));
  }
}

export function autofitRows(session: Session, target: RangeTarget): void {
  const sheet = changedLayout(session, target);
  const area = filledPart(session, target);
  if (!area) return;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    let lines = 1;
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const cell = getCell(sheet, row, column);
      if (!cell || !styleOf(session.book, cell).wrap || isMerged(sheet, row, column)) continue;
      const characters = Math.max(1, (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) - 1);
      const parts = cellText(session, cell).split("\n");
      lines = Math.max(
        lines,
        parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0),
      );
    }
    if (lines === 1) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, lines * DEFAULT_ROW_HEIGHT);
  }
}

function filledPart(session: Session, { sheet, area }: RangeTarget): RangeTarget["area"] | null {
  const used = usedArea(session.book, sheet, true);
  return used ? intersect(used, area) : null;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersect(merge, { row, column, lastRow: row, lastColumn: column }));
}
