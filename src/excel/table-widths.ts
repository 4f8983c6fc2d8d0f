import { WorkbookError, type TableWidth } from "../application/workbook";
import { cellAddress } from "../domain/sheets/cell-address";
import { restored } from "./own-tables";
import { ACTION_BYTES } from "./request-bytes";
import { changed } from "./same-value";
import type { WriteStep } from "./write-step";

type Grid = readonly (readonly unknown[])[];

/** Proxies of one table of the user's own, queued in the checking sync. */
export interface WidthProxies {
  readonly width: TableWidth;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Header cells that the table takes in when it grows. */
  readonly headers: Excel.Range | null;
}

/** A table of the user's own that gets another width, and what it takes to put it back. */
export interface HeldWidth {
  readonly width: TableWidth;
  /** A1 address of the table's first cell. */
  readonly corner: string;
  readonly rowCount: number;
  /** Excel gives a blank header cell a name of its own as soon as it belongs to a table. */
  readonly headers: {
    readonly row: number;
    readonly column: number;
    readonly values: Grid;
    readonly formulas: Grid;
    readonly numberFormat: Grid;
  } | null;
}

/** One table on its way to another width. */
export interface WidthWrite {
  readonly held: HeldWidth;
  /** The table as it was in the very batch that changed it. */
  before: Excel.Range | null;
  after: Excel.Range | null;
}

/** Queues what must be known before a table of the user may get another width. */
export function queueWidth(context: Excel.RequestContext, width: TableWidth): WidthProxies {
  const sheet = context.workbook.worksheets.getItemOrNullObject(width.sheet);
  const table = sheet.tables.getItemOrNullObject(width.table);
  const range = table.getRange();
  const added = width.becomes - width.was;
  const headers = added > 0 ? range.getRow(0).getColumnsAfter(added) : null;
  sheet.protection.load("protected");
  table.load("showHeaders");
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  headers?.load("values, formulas, numberFormat");
  return { width, sheet, table, range, headers };
}

/** Throws sheetMissing, sheetProtected, or inputChanged when the table has another width by now. */
export function heldWidth({ width, sheet, table, range, headers }: WidthProxies): HeldWidth {
  if (sheet.isNullObject || table.isNullObject) {
    throw new WorkbookError("sheetMissing", { sheet: width.sheet, table: width.table });
  }
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: width.sheet });
  const corner = cellAddress(range.rowIndex, range.columnIndex);
  if (range.columnCount !== width.was) throw changed(width.sheet, corner, width.was, range.columnCount);
  return {
    width,
    corner,
    rowCount: range.rowCount,
    headers:
      headers === null || !table.showHeaders
        ? null
        : {
            row: range.rowIndex,
            column: range.columnIndex + width.was,
            values: headers.values,
            formulas: headers.formulas,
            numberFormat: headers.numberFormat,
          },
  };
}

/** The step that looks at the table again, ahead of everything that changes it or stands beside it. */
export function widthLookStep(context: Excel.RequestContext, write: WidthWrite): WriteStep {
  return {
    bytes: 3 * ACTION_BYTES,
    run() {
      write.before = tableOf(context, write).getRange();
      write.before.load("columnCount");
    },
  };
}

/**
 * The step that gives the table its new width. Never `columns.add`, which moves the cells beside the table; and the rows are
 * those that the table has by then, because Excel or a colleague may have made it longer since the check.
 */
export function widthStep(context: Excel.RequestContext, write: WidthWrite): WriteStep {
  return {
    bytes: 5 * ACTION_BYTES,
    run: () => resize(tableOf(context, write), write.held.width.becomes),
  };
}

export function queueWidthReadBack(context: Excel.RequestContext, write: WidthWrite): void {
  write.after = tableOf(context, write).getRange();
  write.after.load("columnCount");
}

/** Throws inputChanged when somebody else changed the width between the check and the write. */
export function requireSameWidth(write: WidthWrite): void {
  const { width, corner } = write.held;
  const is = toldWidth(write);
  if (is !== null && is !== width.was) throw changed(width.sheet, corner, width.was, is);
}

/** The way back. Throws readBackFailed when the table has another width than was asked. */
export function requireWidth({ held, after }: WidthWrite): TableWidth {
  const { width } = held;
  const is = after?.columnCount ?? 0;
  if (is !== width.becomes) {
    const params = { sheet: width.sheet, cell: width.table, was: width.becomes, is };
    throw new WorkbookError("readBackFailed", params);
  }
  return { ...width, was: width.becomes, becomes: width.was };
}

/** Queues giving the table its old width back, with the cells that stood beside its header. */
export function restoreWidth(context: Excel.RequestContext, write: WidthWrite): void {
  const { width, headers } = write.held;
  const sheet = context.workbook.worksheets.getItemOrNullObject(width.sheet);
  const told = toldWidth(write) ?? width.was;
  resize(sheet.tables.getItemOrNullObject(width.table), told);
  // A table that a colleague widened meanwhile has headers of theirs there.
  if (headers === null || told !== width.was) return;
  const cells = sheet.getRangeByIndexes(headers.row, headers.column, 1, width.becomes - width.was);
  cells.numberFormat = headers.numberFormat.map((line) => [...line]);
  cells.formulas = headers.formulas.map((line, down) =>
    line.map((formula, right) => restored(formula, headers.values[down]?.[right])),
  );
}

function resize(table: Excel.Table, columns: number): void {
  table.resize(
    table
      .getRange()
      .getColumn(0)
      .getResizedRange(0, columns - 1),
  );
}

function tableOf(context: Excel.RequestContext, { held: { width } }: WidthWrite): Excel.Table {
  return context.workbook.worksheets.getItem(width.sheet).tables.getItem(width.table);
}

function toldWidth({ before }: WidthWrite): number | null {
  return (before?.toJSON() as { columnCount?: number } | undefined)?.columnCount ?? null;
}
