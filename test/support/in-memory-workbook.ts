import { caseless, freeNames, freeSheetName } from "../../src/excel/choose-names";
import {
  WorkbookError,
  type ExpectedRange,
  type OwnTableUpdate,
  type Workbook,
  type WritePlan,
} from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import { cellAddress } from "../../src/domain/sheets/cell-address";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { NamedTable, WorkbookSnapshot } from "../../src/domain/tables/snapshot";

/** A workbook as a test writes it down; the cells of every sheet begin at A1. */
export interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  readonly tables?: readonly NamedTable[];
  readonly decimalSeparator?: string;
  readonly thousandsSeparator?: string;
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
}

export interface SheetFixture {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly protected?: boolean;
}

export interface InMemoryWorkbook extends Workbook {
  /** Every cell of every sheet, in the order of the sheets, blank rows and columns at the end left out. */
  contents(): ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  /** The documents that were written, by the name that they got. */
  readonly documents: ReadonlyMap<string, SheetDocument>;
  /** The sheet in front. */
  readonly activeSheet: string;
  readonly selected: { readonly sheet: string; readonly cell: string } | null;
  /** A colleague types a value; listeners hear of it. */
  edit(sheet: string, row: number, column: number, value: CellValue): void;
  protectStructure(): void;
  protectSheet(sheet: string): void;
  removeSheet(sheet: string): void;
  /** The next call of this method rejects with the error and changes nothing. */
  failNext(method: "read" | "write", error: WorkbookError): void;
}

interface MemorySheet {
  readonly name: string;
  readonly cells: CellValue[][];
  visible: boolean;
  protected: boolean;
}

/**
 * The port without Excel, for tests of what lies above it. It keeps the port's promises (test/contract) but calculates
 * nothing: a formula holds what the document expects to read back there, else 0.
 */
export function createInMemoryWorkbook(fixture: WorkbookFixture): InMemoryWorkbook {
  let sheets: MemorySheet[] = fixture.sheets.map(({ name, cells, visibility, protected: isProtected }) => ({
    name,
    cells: cells.map((row) => [...row]),
    visible: (visibility ?? "Visible") === "Visible",
    protected: isProtected ?? false,
  }));
  let tables: NamedTable[] = [...(fixture.tables ?? [])];
  let structureProtected = fixture.structureProtected ?? false;
  let activeSheet = sheets[0]?.name ?? "";
  let selected: { sheet: string; cell: string } | null = null;
  const documents = new Map<string, SheetDocument>();
  const listeners = new Set<() => void>();
  const failures: { method: "read" | "write"; error: WorkbookError }[] = [];

  const find = (name: string): MemorySheet | undefined =>
    sheets.find((sheet) => caseless(sheet.name) === caseless(name));
  const failIfAsked = (method: "read" | "write"): void => {
    const index = failures.findIndex((failure) => failure.method === method);
    const [failure] = index < 0 ? [] : failures.splice(index, 1);
    if (failure !== undefined) throw failure.error;
  };

  const requireExpected = (expected: ExpectedRange): void => {
    const sheet = find(expected.sheet);
    if (sheet === undefined) throw new WorkbookError("sheetMissing", { sheet: expected.sheet });
    expected.values.forEach((row, down) =>
      row.forEach((was, right) => {
        const is = sheet.cells[expected.row + down]?.[expected.column + right] ?? "";
        const cell = cellAddress(expected.row + down, expected.column + right);
        if (is !== was) throw changed(expected.sheet, cell, was, is);
      }),
    );
  };

  const ownTable = (update: OwnTableUpdate): { sheet: MemorySheet; table: NamedTable } => {
    const sheet = find(update.sheet);
    const table = tables.find(
      (known) => known.sheet === update.sheet && caseless(known.name) === caseless(update.table),
    );
    if (sheet === undefined || table === undefined) {
      throw new WorkbookError("sheetMissing", { sheet: update.sheet, table: update.table });
    }
    if (sheet.protected) throw new WorkbookError("sheetProtected", { sheet: update.sheet });
    const bottom = table.row + table.rowCount;
    const needed = table.row + (table.hasHeaders ? 1 : 0) + update.rows.length;
    for (let row = bottom; row < needed; row += 1) {
      for (let column = table.column; column < table.column + table.columnCount; column += 1) {
        const is = sheet.cells[row]?.[column] ?? "";
        if (is !== "") throw changed(update.sheet, cellAddress(row, column), "", is);
      }
    }
    return { sheet, table };
  };

  const write = (plan: WritePlan): readonly string[] => {
    failIfAsked("write");
    if (plan.newSheets.length > 0 && structureProtected) throw new WorkbookError("structureProtected");
    const own = plan.ownTables.map((update) => ({ update, ...ownTable(update) }));
    plan.expect.forEach(requireExpected);
    const names = freeNames(
      plan.newSheets.map((document) => document.name),
      sheets.map((sheet) => sheet.name),
      freeSheetName,
    );
    const made = plan.newSheets.map((document, index) => ({
      name: names[index] ?? document.name,
      cells: cellsOf(document),
      visible: true,
      protected: false,
    }));
    plan.newSheets.forEach((document, index) => requireReadBack(document, made[index]));
    own.forEach(({ update, sheet, table }) => {
      tables = tables.map((known) => (known === table ? replaceRows(sheet, table, update.rows) : known));
    });
    sheets = [...sheets, ...made];
    plan.newSheets.forEach((document, index) => {
      documents.set(names[index] ?? document.name, document);
      document.tables.forEach(({ name, range }) =>
        tables.push({
          name,
          sheet: names[index] ?? document.name,
          row: range.row,
          column: range.column,
          rowCount: range.lastRow - range.row + 1,
          columnCount: range.lastColumn - range.column + 1,
          hasHeaders: true,
          hasTotals: false,
        }),
      );
    });
    if (plan.activate !== null) activeSheet = names[plan.activate] ?? activeSheet;
    return names;
  };

  return {
    read: async () => {
      failIfAsked("read");
      return snapshot(sheets, tables, structureProtected, fixture);
    },
    write: async (plan) => ({ sheetNames: write(plan) }),
    select: async (name, cell) => {
      const sheet = find(name);
      if (sheet === undefined) throw new WorkbookError("sheetMissing", { sheet: name });
      if (!sheet.visible) throw new WorkbookError("sheetMissing", { sheet: name, hidden: 1 });
      activeSheet = sheet.name;
      selected = { sheet: sheet.name, cell };
    },
    onChanged: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    contents: () => new Map(sheets.map((sheet) => [sheet.name, trimmed(sheet.cells)])),
    documents,
    get activeSheet() {
      return activeSheet;
    },
    get selected() {
      return selected;
    },
    edit: (name, row, column, value) => {
      const sheet = find(name);
      if (sheet !== undefined) setCell(sheet.cells, row, column, value);
      listeners.forEach((listener) => listener());
    },
    protectStructure: () => {
      structureProtected = true;
    },
    protectSheet: (name) => {
      const sheet = find(name);
      if (sheet !== undefined) sheet.protected = true;
    },
    removeSheet: (name) => {
      sheets = sheets.filter((sheet) => sheet !== find(name));
    },
    failNext: (method, error) => void failures.push({ method, error }),
  };
}

function changed(sheet: string, cell: string, was: CellValue, is: CellValue): WorkbookError {
  const shown = (value: CellValue): string | number => (typeof value === "number" ? value : String(value));
  return new WorkbookError("inputChanged", { sheet, cell, was: shown(was), is: shown(is) });
}

function cellsOf(document: SheetDocument): CellValue[][] {
  const expected = new Map(
    document.readBack.map(({ row, column, expected: value }) => [cellAddress(row, column), value]),
  );
  const cells: CellValue[][] = [];
  for (const { row, column, content } of document.cells) {
    if (content.kind === "text") setCell(cells, row, column, content.text);
    if (content.kind === "number") setCell(cells, row, column, content.value);
    if (content.kind === "formula") setCell(cells, row, column, expected.get(cellAddress(row, column)) ?? 0);
  }
  return cells;
}

function requireReadBack(document: SheetDocument, sheet: MemorySheet | undefined): void {
  for (const { row, column, expected, tolerance } of document.readBack) {
    const is = sheet?.cells[row]?.[column] ?? "";
    const same =
      typeof expected === "number" && typeof is === "number"
        ? Math.abs(is - expected) <= tolerance
        : is === expected;
    if (same) continue;
    const params = { sheet: sheet?.name ?? document.name, cell: cellAddress(row, column), was: expected };
    throw new WorkbookError("readBackFailed", { ...params, is: typeof is === "boolean" ? String(is) : is });
  }
}

function replaceRows(sheet: MemorySheet, table: NamedTable, rows: OwnTableUpdate["rows"]): NamedTable {
  const top = table.row + (table.hasHeaders ? 1 : 0);
  const height = Math.max(1, rows.length);
  const last = Math.max(top + height, table.row + table.rowCount);
  for (let row = top; row < last; row += 1) {
    for (let right = 0; right < table.columnCount; right += 1) {
      setCell(sheet.cells, row, table.column + right, rows[row - top]?.[right] ?? "");
    }
  }
  return { ...table, rowCount: top - table.row + height };
}

function setCell(cells: CellValue[][], row: number, column: number, value: CellValue): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row];
  if (line === undefined) return;
  while (line.length <= column) line.push("");
  line[column] = value;
}

function trimmed(cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const rows = cells.map((row) => upToLast(row, (value) => value !== ""));
  return upToLast(rows, (row) => row.length > 0);
}

function upToLast<T>(items: readonly T[], isFilled: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && !isFilled(items[length - 1] as T)) length -= 1;
  return items.slice(0, length);
}

function snapshot(
  sheets: readonly MemorySheet[],
  tables: readonly NamedTable[],
  structureProtected: boolean,
  fixture: WorkbookFixture,
): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => ({
      ...usedGrid(sheet.cells),
      name: sheet.name,
      visible: sheet.visible,
      protected: sheet.protected,
    })),
    tables: tables.map((table) => ({ ...table })),
    decimalSeparator: fixture.decimalSeparator ?? ",",
    thousandsSeparator: fixture.thousandsSeparator ?? ".",
    date1904: fixture.date1904 ?? false,
    structureProtected,
  };
}

/** The smallest rectangle with every value, as Excel's used range. */
function usedGrid(cells: readonly (readonly CellValue[])[]): {
  row: number;
  column: number;
  values: CellValue[][];
} {
  const rows = cells.flatMap((line, row) => (line.some((value) => value !== "") ? [row] : []));
  const columns = cells.flatMap((line) => line.flatMap((value, column) => (value !== "" ? [column] : [])));
  const [row] = rows;
  const lastRow = rows.at(-1);
  if (row === undefined || lastRow === undefined) return { row: 0, column: 0, values: [] };
  const column = columns.reduce((least, value) => Math.min(least, value), Infinity);
  const lastColumn = columns.reduce((most, value) => Math.max(most, value), 0);
  const values = Array.from({ length: lastRow - row + 1 }, (_, down) =>
    Array.from({ length: lastColumn - column + 1 }, (_, right) => cells[row + down]?.[column + right] ?? ""),
  );
  return { row, column, values };
}
