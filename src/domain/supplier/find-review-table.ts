import type { CellValue, ExcelSerial, SheetIndex } from "../cell";
import { markerText } from "../sheets/marker";
import { cellAt } from "../tables/block";
import { isBlank } from "../tables/cell-text";
import { readDate } from "../tables/read-date";
import { readLevel } from "../tables/read-level";
import { readPeriodText } from "../tables/read-period-text";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { parsePeriod } from "./parse-period";
import type { Period } from "./period";
import { reviewColumnOf, reviewFactOf, type ActionColumn, type ReviewColumn } from "./review-words";

/** A stretch of rows under a header row; columns by what their header says. */
export interface FoundRows<Column extends string> {
  readonly headerRow: SheetIndex;
  readonly firstRow: SheetIndex;
  readonly lastRow: SheetIndex;
  readonly columns: ReadonlyMap<Column, SheetIndex>;
}

/** How far from the corner the marker may have been moved by rows and columns that somebody put before it. */
const MOVED = 12;

/** Whether a sheet is one of our reviews, also when its marker was moved, or taken away while name and columns stayed. */
export function isReviewSheet(grid: SheetGrid, tables: WorkbookSnapshot["tables"]): boolean {
  return hasMarker(grid) || (OUR_NAME.test(grid.name) && hasOurColumns(findReviewTable(grid, tables)));
}

const OUR_NAME = /^beoordeling \d/i;

function hasOurColumns(found: FoundRows<ReviewColumn> | null): boolean {
  return found !== null && (["level", "score", "verdict"] as const).every((key) => found.columns.has(key));
}

function hasMarker(grid: SheetGrid): boolean {
  const marker = markerText("review");
  for (let row = 0; row < Math.min(MOVED, grid.values.length); row++) {
    const cells = grid.values[row] ?? [];
    if (cells.slice(0, MOVED).some((cell) => typeof cell === "string" && cell.trim() === marker)) return true;
  }
  return false;
}

/** The period in its own cell, else in the name of the sheet. */
export function periodOfSheet(
  grid: SheetGrid,
  before: SheetIndex,
  settings: Pick<WorkbookSnapshot, "date1904">,
): Period | null {
  const raw = factOf(grid, "period", before);
  const { value } = readPeriodText(raw, settings);
  return (value === null ? null : parsePeriod(value)) ?? parsePeriod(withoutCopyNumber(grid.name));
}

/** The day of the review in its own cell. */
export function dateOfSheet(
  grid: SheetGrid,
  before: SheetIndex,
  settings: Pick<WorkbookSnapshot, "date1904">,
): ExcelSerial | null {
  return readDate(factOf(grid, "date", before), settings).value;
}

/** ` (2)` behind a name says which copy it is; 1 without it. */
export function copyNumber(sheet: string): number {
  return Number(/ \((\d+)\)$/.exec(sheet)?.[1] ?? 1);
}

function withoutCopyNumber(sheet: string): string {
  return sheet.replace(/ \(\d+\)$/, "");
}

/** What stands right of a label above the table; "" when the label is gone. */
function factOf(grid: SheetGrid, fact: "period" | "date", before: SheetIndex): CellValue {
  for (let row = grid.row; row < before; row++) {
    const cells = grid.values[row - grid.row] ?? [];
    const at = cells.findIndex((cell) => reviewFactOf(cell) === fact);
    if (at >= 0) return cells.slice(at + 1).find((cell) => !isBlank(cell)) ?? "";
  }
  return "";
}

/** The table with a row per supplier; null when nobody can tell any more which columns hold what. */
export function findReviewTable(
  grid: SheetGrid,
  tables: WorkbookSnapshot["tables"],
): FoundRows<ReviewColumn> | null {
  const headerRow = headerRowOf(grid, (found) => {
    const named = found.has("name") || found.has("kvk");
    return named && !found.has("status") && (found.has("score") || found.has("verdict"));
  });
  if (headerRow === null) return null;
  const columns = columnsAt(grid, headerRow) as ReadonlyMap<ReviewColumn, SheetIndex>;
  const table = tables.find(
    (each) => each.sheet === grid.name && each.row <= headerRow && headerRow < each.row + each.rowCount,
  );
  const lastRow = table
    ? table.row + table.rowCount - 1 - (table.hasTotals ? 1 : 0)
    : lastRowOf(grid, headerRow, columns, (at) => readLevel(at("level")).value !== null);
  return { headerRow, firstRow: headerRow + 1, lastRow, columns };
}

/** Also takes in rows below one that somebody left blank, up to the header of the next block. */
function lastRowOf(
  grid: SheetGrid,
  headerRow: SheetIndex,
  columns: ReadonlyMap<AnyColumn, SheetIndex>,
  belongs: (at: (column: AnyColumn) => CellValue) => boolean,
): SheetIndex {
  let last = lastFilledRow(grid, headerRow, [...columns.values()]);
  for (let row = last + 1; row < grid.row + grid.values.length; row++) {
    if (columnsAt(grid, row).has("name")) break;
    const at = (column: AnyColumn): CellValue => {
      const found = columns.get(column);
      return found === undefined ? "" : cellAt(grid, row, found);
    };
    if (belongs(at)) last = row;
  }
  return last;
}

/** The block with actions that were carried over, below the table unless somebody moved it; null when there is none. */
export function findActionRows(grid: SheetGrid, below: SheetIndex): FoundRows<ActionColumn> | null {
  const isActions = (found: ReadonlyMap<AnyColumn, SheetIndex>): boolean =>
    found.has("status") && found.has("action") && (found.has("name") || found.has("kvk"));
  const headerRow = headerRowOf(grid, isActions, below) ?? headerRowOf(grid, isActions);
  if (headerRow === null) return null;
  const columns = columnsAt(grid, headerRow) as ReadonlyMap<ActionColumn, SheetIndex>;
  const lastRow = lastRowOf(
    grid,
    headerRow,
    columns,
    (at) => !isBlank(at("action")) && !isBlank(at("status")),
  );
  return { headerRow, firstRow: headerRow + 1, lastRow, columns };
}

type AnyColumn = ReviewColumn | ActionColumn;

function headerRowOf(
  grid: SheetGrid,
  isHeader: (columns: ReadonlyMap<AnyColumn, SheetIndex>) => boolean,
  from: SheetIndex = grid.row,
): SheetIndex | null {
  for (let row = Math.max(from, grid.row); row < grid.row + grid.values.length; row++) {
    if (isHeader(columnsAt(grid, row))) return row;
  }
  return null;
}

/** The first column of each kind: a criterion that is called like one of ours got another header. */
function columnsAt(grid: SheetGrid, row: SheetIndex): ReadonlyMap<AnyColumn, SheetIndex> {
  const found = new Map<AnyColumn, SheetIndex>();
  (grid.values[row - grid.row] ?? []).forEach((cell, offset) => {
    if (typeof cell !== "string" || cell === "") return;
    const column = reviewColumnOf(cell);
    if (column !== null && !found.has(column)) found.set(column, grid.column + offset);
  });
  return found;
}

/** A wholly blank row ends a block. */
function lastFilledRow(grid: SheetGrid, headerRow: SheetIndex, columns: readonly SheetIndex[]): SheetIndex {
  const end = grid.row + grid.values.length;
  let row = headerRow + 1;
  while (row < end && columns.some((column) => !isBlank(cellAt(grid, row, column)))) row++;
  return row - 1;
}
