import {
  NOTHING_WRITTEN,
  WorkbookError,
  type CellEdit,
  type ExpectedRange,
  type OwnTableUpdate,
  type RenewedSheet,
  type TableWidth,
  type WritePlan,
  type WriteReceipt,
} from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import { cellAddress } from "../../src/domain/sheets/cell-address";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import { caseless, freeNames, freeSheetName, freeTableName } from "../../src/excel/choose-names";
import { copyOf, formatAt, setCell, sheetOfDocument, valueAt, type MemorySheet } from "./memory-sheet";

export interface MemoryBook {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly NamedTable[];
  readonly structureProtected: boolean;
  readonly activeSheet: string;
}

export interface MemoryWrite {
  readonly book: MemoryBook;
  readonly documents: ReadonlyMap<string, SheetDocument>;
  readonly receipt: WriteReceipt;
  /** Found when an old sheet was gone already: the renewed sheets stay. */
  readonly failure: WorkbookError | null;
}

/** The book after a plan; the book that is given stays as it is. Throws WorkbookError when the plan is refused. */
export function writeToMemory(before: MemoryBook, plan: WritePlan): MemoryWrite {
  const addsSheets = plan.newSheets.length > 0 || plan.renewedSheets.length > 0;
  if (addsSheets && before.structureProtected) throw new WorkbookError("structureProtected");
  const book = { ...before, sheets: before.sheets.map(copyOf), tables: [...before.tables] };
  plan.ownTables.forEach((update) => requireOwnTable(book, update));
  plan.renewedSheets.forEach((renewal) => requireRenewable(book, renewal));
  plan.tableWidths.forEach((width) => requireWidth(book, width));
  plan.expect.forEach((range) => requireExpected(book, range));
  plan.edits.forEach((edit) => requireEditable(book, edit));

  const renewed = withRenewedSheets(book, plan.renewedSheets);
  const written = withNewSheets(renewed, plan.newSheets);
  const documents = new Map([
    ...plan.renewedSheets.map(({ sheet, document }) => [sheetNamed(book, sheet).name, document] as const),
    ...plan.newSheets.map((document, index) => [written.names[index] ?? document.name, document] as const),
  ]);
  const failure = firstDifference(written.book.sheets, documents);
  if (failure !== null) {
    if (plan.renewedSheets.length === 0) throw failure;
    const remaining = plan.renewedSheets.map(({ sheet }) => sheet).join(", ");
    const error = new WorkbookError(failure.code, { ...failure.params, remaining });
    return { book: renewed, documents, receipt: NOTHING_WRITTEN, failure: error };
  }
  const leftOut = plan.edits.filter((edit) => isFixed(book, edit));
  const edits = plan.edits
    .filter((edit) => !leftOut.includes(edit))
    .map((edit) => edited(written.book, edit));
  const tables = plan.ownTables.reduce((known, update) => {
    return known.map((table) =>
      isNamed(table, update) ? replaceRows(written.book, table, update.rows) : table,
    );
  }, written.book.tables);
  return {
    book: {
      ...written.book,
      tables: plan.tableWidths.reduce(resized, tables),
      activeSheet: sheetInFront(written.book.activeSheet, written.names, plan),
    },
    documents,
    receipt: {
      sheetNames: written.names,
      leftOut,
      undo: {
        edits,
        tableWidths: plan.tableWidths
          .filter(({ was, becomes }) => was !== becomes)
          .map((width) => ({ ...width, was: width.becomes, becomes: width.was })),
      },
    },
    failure: null,
  };
}

export function findSheet(book: Pick<MemoryBook, "sheets">, name: string): MemorySheet | undefined {
  return book.sheets.find((sheet) => caseless(sheet.name) === caseless(name));
}

function sheetNamed(book: MemoryBook, name: string): MemorySheet {
  const sheet = findSheet(book, name);
  if (sheet === undefined) throw new WorkbookError("sheetMissing", { sheet: name });
  return sheet;
}

function openSheet(book: MemoryBook, name: string): MemorySheet {
  const sheet = sheetNamed(book, name);
  if (sheet.protected) throw new WorkbookError("sheetProtected", { sheet: name });
  return sheet;
}

function isNamed(table: NamedTable, { sheet, table: name }: { sheet: string; table: string }): boolean {
  return table.sheet === sheet && caseless(table.name) === caseless(name);
}

function tableNamed(book: MemoryBook, at: { sheet: string; table: string }): NamedTable {
  const table = book.tables.find((known) => isNamed(known, at));
  if (table === undefined) throw new WorkbookError("sheetMissing", { sheet: at.sheet, table: at.table });
  return table;
}

function requireExpected(book: MemoryBook, expected: ExpectedRange): void {
  const sheet = sheetNamed(book, expected.sheet);
  expected.values.forEach((line, down) =>
    line.forEach((was, right) => requireValue(sheet, expected.row + down, expected.column + right, was)),
  );
}

function requireOwnTable(book: MemoryBook, update: OwnTableUpdate): void {
  const table = tableNamed(book, update);
  const sheet = openSheet(book, update.sheet);
  const needed = table.row + (table.hasHeaders ? 1 : 0) + update.rows.length;
  for (let row = table.row + table.rowCount; row < needed; row += 1) {
    for (let column = table.column; column < table.column + table.columnCount; column += 1) {
      requireValue(sheet, row, column, "");
    }
  }
}

function requireRenewable(book: MemoryBook, { sheet }: RenewedSheet): void {
  if (openSheet(book, sheet).visibility === "VeryHidden") {
    throw new WorkbookError("sheetMissing", { sheet, hidden: 1 });
  }
}

function requireWidth(book: MemoryBook, width: TableWidth): void {
  const table = tableNamed(book, width);
  openSheet(book, width.sheet);
  if (table.columnCount === width.was) return;
  throw changed(width.sheet, cellAddress(table.row, table.column), width.was, table.columnCount);
}

function requireEditable(book: MemoryBook, edit: CellEdit): void {
  const sheet = openSheet(book, edit.sheet);
  if (!isFixed(book, edit)) requireValue(sheet, edit.row, edit.column, edit.was);
}

function isFixed(book: MemoryBook, { sheet, row, column }: CellEdit): boolean {
  return sheetNamed(book, sheet).fixed.has(cellAddress(row, column));
}

function requireValue(sheet: MemorySheet, row: number, column: number, was: CellValue): void {
  const is = valueAt(sheet, row, column);
  if (is !== was) throw changed(sheet.name, cellAddress(row, column), was, is);
}

function changed(sheet: string, cell: string, was: CellValue, is: CellValue): WorkbookError {
  return new WorkbookError("inputChanged", { sheet, cell, was: shown(was), is: shown(is) });
}

function shown(value: CellValue): string | number {
  return typeof value === "number" ? value : String(value);
}

function withRenewedSheets(book: MemoryBook, renewals: readonly RenewedSheet[]): MemoryBook {
  return renewals.reduce((current, { sheet: name, document }) => {
    const old = sheetNamed(current, name);
    const sheet = { ...sheetOfDocument(document, old.name), visibility: old.visibility };
    const others = current.tables.filter((table) => table.sheet !== old.name);
    return {
      ...current,
      sheets: current.sheets.map((known) => (known === old ? sheet : known)),
      tables: [...others, ...tablesOf(document, old.name, others)],
    };
  }, book);
}

function withNewSheets(
  book: MemoryBook,
  documents: readonly SheetDocument[],
): { readonly book: MemoryBook; readonly names: readonly string[] } {
  const names = freeNames(
    documents.map((document) => document.name),
    book.sheets.map((sheet) => sheet.name),
    freeSheetName,
  );
  const added = documents.reduce<MemoryBook>((current, document, index) => {
    const name = names[index] ?? document.name;
    return {
      ...current,
      sheets: [...current.sheets, sheetOfDocument(document, name)],
      tables: [...current.tables, ...tablesOf(document, name, current.tables)],
    };
  }, book);
  return { book: added, names };
}

function tablesOf(
  document: SheetDocument,
  sheet: string,
  taken: readonly NamedTable[],
): readonly NamedTable[] {
  const names = freeNames(
    document.tables.map((table) => table.name),
    taken.map((table) => table.name),
    freeTableName,
  );
  return document.tables.map(({ name, range }, index) => ({
    name: names[index] ?? name,
    sheet,
    row: range.row,
    column: range.column,
    rowCount: range.lastRow - range.row + 1,
    columnCount: range.lastColumn - range.column + 1,
    hasHeaders: true,
    hasTotals: false,
  }));
}

function firstDifference(
  sheets: readonly MemorySheet[],
  documents: ReadonlyMap<string, SheetDocument>,
): WorkbookError | null {
  for (const [name, document] of documents) {
    const sheet = findSheet({ sheets }, name);
    for (const { row, column, expected, tolerance } of document.readBack) {
      const is = sheet === undefined ? "" : valueAt(sheet, row, column);
      const same =
        typeof expected === "number" && typeof is === "number"
          ? Math.abs(is - expected) <= tolerance
          : is === expected;
      if (same) continue;
      const cell = cellAddress(row, column);
      return new WorkbookError("readBackFailed", { sheet: name, cell, was: expected, is: shown(is) });
    }
  }
  return null;
}

/** Makes the edit and gives the way back. */
function edited(book: MemoryBook, edit: CellEdit): CellEdit {
  const sheet = sheetNamed(book, edit.sheet);
  const format = formatAt(sheet, edit.row, edit.column);
  setCell(sheet, edit.row, edit.column, edit.becomes);
  if (edit.format !== null) sheet.formats.set(cellAddress(edit.row, edit.column), edit.format);
  return { ...edit, was: edit.becomes, becomes: edit.was, format };
}

function replaceRows(book: MemoryBook, table: NamedTable, rows: OwnTableUpdate["rows"]): NamedTable {
  const sheet = sheetNamed(book, table.sheet);
  const top = table.row + (table.hasHeaders ? 1 : 0);
  const height = Math.max(1, rows.length);
  const last = Math.max(top + height, table.row + table.rowCount);
  for (let row = top; row < last; row += 1) {
    for (let right = 0; right < table.columnCount; right += 1) {
      setCell(sheet, row, table.column + right, rows[row - top]?.[right] ?? "");
    }
  }
  return { ...table, rowCount: top - table.row + height };
}

function resized(tables: readonly NamedTable[], width: TableWidth): readonly NamedTable[] {
  return tables.map((table) => (isNamed(table, width) ? { ...table, columnCount: width.becomes } : table));
}

function sheetInFront(active: string, names: readonly string[], plan: WritePlan): string {
  if (plan.activate === null) return active;
  return names[plan.activate] ?? plan.renewedSheets[plan.activate - names.length]?.sheet ?? active;
}
