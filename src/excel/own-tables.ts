import { WorkbookError, type OwnTableUpdate } from "../application/workbook";
import { cellAddress } from "../domain/sheets/cell-address";
import { changed, shown } from "./same-value";
import { guardText } from "./text-guard";

import { ACTION_BYTES, valueBytes } from "./request-bytes";
import type { WriteStep } from "./write-step";

/** Proxies of one own table, queued in the checking sync. */
export interface OwnTableProxies {
  readonly update: OwnTableUpdate;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly below: Excel.Range;
}

type Grid = readonly (readonly unknown[])[];

/** Where an own table stands and what it held, enough to write it and to put it back. */
export interface OwnTablePosition {
  readonly update: OwnTableUpdate;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headerRows: number;
  /** The table and the rows below it that may be written, as they were. */
  readonly before: { readonly values: Grid; readonly formulas: Grid; readonly numberFormat: Grid };
}

/** Queues what must be known before an own table may be replaced. */
export function queueOwnTable(context: Excel.RequestContext, update: OwnTableUpdate): OwnTableProxies {
  const sheet = context.workbook.worksheets.getItemOrNullObject(update.sheet);
  const table = sheet.tables.getItemOrNullObject(update.table);
  const range = table.getRange();
  const below = range.getRowsBelow(Math.max(1, update.rows.length));
  sheet.protection.load("protected");
  table.load("showHeaders, showTotals");
  range.load("rowIndex, columnIndex, rowCount, columnCount, values, formulas, numberFormat");
  below.load("values, formulas, numberFormat");
  return { update, sheet, table, range, below };
}

/** Throws sheetMissing, sheetProtected, or inputChanged when something stands where the rows must go. */
export function positionOf({ update, sheet, table, range, below }: OwnTableProxies): OwnTablePosition {
  if (sheet.isNullObject || table.isNullObject) {
    throw new WorkbookError("sheetMissing", { sheet: update.sheet, table: update.table });
  }
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: update.sheet });
  const headerRows = table.showHeaders ? 1 : 0;
  const width = Math.max(0, ...update.rows.map((row) => row.length));
  const corner = cellAddress(range.rowIndex, range.columnIndex);
  if (width > range.columnCount) throw changed(update.sheet, corner, width, range.columnCount);
  if (table.showTotals)
    throw changed(update.sheet, cellAddress(range.rowIndex + range.rowCount - 1, range.columnIndex), "", "Σ");
  const extra = headerRows + update.rows.length - range.rowCount;
  below.values.slice(0, Math.max(0, extra)).forEach((line, down) =>
    line.forEach((is, right) => {
      if (is === "") return;
      throw changed(
        update.sheet,
        cellAddress(range.rowIndex + range.rowCount + down, range.columnIndex + right),
        "",
        is,
      );
    }),
  );
  return {
    update,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    headerRows,
    before: {
      values: [...range.values, ...below.values],
      formulas: [...range.formulas, ...below.formulas],
      numberFormat: [...range.numberFormat, ...below.numberFormat],
    },
  };
}

/** What is read back after an own table was written. */
export interface OwnTableReadBack {
  readonly position: OwnTablePosition;
  readonly whole: Excel.Range;
  readonly body: Excel.Range | null;
}

/**
 * The step that replaces the rows: the cells first, then the size. Never `rows.add` or auto-expand, which drop rows
 * (office-js issues 3013, 3191, 2097). A table keeps one blank row when there are none.
 */
export function ownTableStep(context: Excel.RequestContext, position: OwnTablePosition): WriteStep {
  const { update, row, column, columnCount, headerRows } = position;
  const top = row + headerRows;
  const rows = update.rows.map((line) => padded(line, columnCount));
  const contents = rows.map((line, down) =>
    line.map((value, right) => keptFormula(position, down, right) ?? value),
  );
  const bytes = contents.flat().reduce<number>((sum, value) => sum + valueBytes(value) + 10, 0);
  return {
    bytes: bytes + 8 * ACTION_BYTES,
    run() {
      const sheet = context.workbook.worksheets.getItem(update.sheet);
      const left = position.rowCount - headerRows - rows.length;
      if (left > 0) sheet.getRangeByIndexes(top + rows.length, column, left, columnCount).clear("Contents");
      const body = rows.length === 0 ? null : sheet.getRangeByIndexes(top, column, rows.length, columnCount);
      if (body !== null) {
        body.numberFormat = rows.map((line, down) =>
          line.map((value, right) => formatOf(position, down, right, value)),
        );
        body.values = contents.map((line, down) =>
          line.map((value, right) =>
            typeof value === "string" && value === rows[down]?.[right] ? guardText(value) : value,
          ),
        );
      }
      const table = sheet.tables.getItem(update.table);
      table.resize(sheet.getRangeByIndexes(row, column, headerRows + Math.max(1, rows.length), columnCount));
    },
  };
}

export function queueOwnTableReadBack(
  context: Excel.RequestContext,
  position: OwnTablePosition,
): OwnTableReadBack {
  const { update } = position;
  const table = context.workbook.worksheets.getItem(update.sheet).tables.getItem(update.table);
  const whole = table.getRange();
  const body = update.rows.length === 0 ? null : table.getDataBodyRange();
  whole.load("rowIndex, rowCount");
  body?.load("values");
  return { position, whole, body };
}

/** Throws readBackFailed when the table is not exactly what was written. */
export function requireOwnTable({ position, whole, body }: OwnTableReadBack): void {
  const { update, row, column, headerRows, columnCount } = position;
  const rowCount = headerRows + Math.max(1, update.rows.length);
  if (whole.rowIndex !== row || whole.rowCount !== rowCount) {
    throw new WorkbookError("readBackFailed", {
      sheet: update.sheet,
      cell: update.table,
      was: rowCount,
      is: whole.rowCount,
    });
  }
  update.rows.forEach((line, down) =>
    padded(line, columnCount).forEach((was, right) => {
      const is: unknown = body?.values[down]?.[right];
      if (is === was || keptFormula(position, down, right) !== null) return;
      const cell = cellAddress(row + headerRows + down, column + right);
      throw new WorkbookError("readBackFailed", { sheet: update.sheet, cell, was, is: shown(is) });
    }),
  );
}

/** The formula of a cell whose value stays, null for any other: a column of the user's own in our table goes on calculating. */
function keptFormula(
  { update, headerRows, before }: OwnTablePosition,
  down: number,
  right: number,
): string | null {
  const [value, formula] = [before.values, before.formulas].map((grid) => grid[headerRows + down]?.[right]);
  const stays = value === (update.rows[down]?.[right] ?? "");
  return stays && typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** Texts stay texts; a formula and a number that stay keep the format that they had, such as that of a date. */
function formatOf(position: OwnTablePosition, down: number, right: number, value: string | number): string {
  const { headerRows, before } = position;
  const stays =
    typeof value === "number"
      ? before.values[headerRows + down]?.[right] === value
      : keptFormula(position, down, right) !== null;
  const format = before.numberFormat[headerRows + down]?.[right];
  if (stays && typeof format === "string") return format;
  return typeof value === "string" ? "@" : "General";
}

/** Queues putting the table and the rows below it back as they were. */
export function restoreOwnTable(context: Excel.RequestContext, position: OwnTablePosition): void {
  const { update, row, column, columnCount, rowCount, before } = position;
  const sheet = context.workbook.worksheets.getItem(update.sheet);
  const all = sheet.getRangeByIndexes(row, column, before.values.length, columnCount);
  sheet.tables.getItem(update.table).resize(sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  all.numberFormat = before.numberFormat.map((line) => [...line]);
  all.formulas = before.formulas.map((line, down) =>
    line.map((formula, right) => restored(formula, before.values[down]?.[right])),
  );
}

/**
 * What `formulas` and `values` told about a cell, as it must be sent to hold the same again: a text gets an apostrophe
 * whatever the format of the cell, because `formulas` gives it without. An error value stays one.
 */
export function restored(formula: unknown, value: unknown): unknown {
  const isText = typeof value === "string" && value !== "" && !value.startsWith("#") && formula === value;
  return isText ? `'${value}` : formula;
}

function padded(line: readonly (string | number)[], width: number): readonly (string | number)[] {
  return Array.from({ length: width }, (_, index) => line[index] ?? "");
}
