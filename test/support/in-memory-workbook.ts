import { WorkbookError, type Workbook } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import { cellAddress } from "../../src/domain/sheets/cell-address";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { NamedTable, WorkbookSnapshot } from "../../src/domain/tables/snapshot";
import { ERROR_VALUES } from "../../src/workbench/host/book";
import { formatAt, setCell, trimmed, usedGrid, type MemorySheet } from "./memory-sheet";
import { findSheet, writeToMemory, type MemoryBook } from "./memory-write";

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
  /** English formulas by A1 address; `cells` holds what they give. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly protected?: boolean;
}

export interface InMemoryWorkbook extends Workbook {
  /** Every cell of every sheet, in the order of the sheets, blank rows and columns at the end left out. */
  contents(): ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  /** The number format of a cell. */
  formatOf(sheet: string, row: number, column: number): string;
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

/**
 * The port without Excel, for tests of what lies above it. It keeps the port's promises (test/contract) but calculates
 * nothing: a formula holds what the document expects to read back there, else 0.
 */
export function createInMemoryWorkbook(fixture: WorkbookFixture): InMemoryWorkbook {
  let book: MemoryBook = {
    sheets: fixture.sheets.map(sheetOfFixture),
    tables: [...(fixture.tables ?? [])],
    structureProtected: fixture.structureProtected ?? false,
    activeSheet: fixture.sheets[0]?.name ?? "",
  };
  let selected: { sheet: string; cell: string } | null = null;
  const documents = new Map<string, SheetDocument>();
  const listeners = new Set<() => void>();
  const failures: { method: "read" | "write"; error: WorkbookError }[] = [];

  const failIfAsked = (method: "read" | "write"): void => {
    const index = failures.findIndex((failure) => failure.method === method);
    const [failure] = index < 0 ? [] : failures.splice(index, 1);
    if (failure !== undefined) throw failure.error;
  };

  return {
    read: async () => {
      failIfAsked("read");
      return snapshot(book, fixture);
    },
    write: async (plan) => {
      failIfAsked("write");
      const written = writeToMemory(book, plan);
      book = written.book;
      if (written.failure !== null) throw written.failure;
      written.documents.forEach((document, name) => documents.set(name, document));
      return written.receipt;
    },
    // Of all that travels with a workbook, memory keeps the visibility of sheets.
    readEnvelope: async () => ({
      sheets: book.sheets.map(({ name, visibility }) => ({
        name,
        visibility:
          (["hidden", "veryHidden"] as const).find(
            (each) => each.toLowerCase() === visibility.toLowerCase(),
          ) ?? "visible",
        hiddenRows: [],
        hiddenColumns: [],
      })),
      comments: [],
      notes: [],
      properties: [],
      customProperties: [],
      linkedCells: [],
      linkedFiles: [],
      names: [],
      queries: [],
      macros: false,
    }),
    changeEnvelope: async () => {
      throw new WorkbookError("unsupported");
    },
    select: async (name, cell) => {
      const sheet = findSheet(book, name);
      if (sheet === undefined) throw new WorkbookError("sheetMissing", { sheet: name });
      if (sheet.visibility !== "Visible") throw new WorkbookError("sheetMissing", { sheet: name, hidden: 1 });
      book = { ...book, activeSheet: sheet.name };
      selected = { sheet: sheet.name, cell };
    },
    onChanged: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    contents: () => new Map(book.sheets.map((sheet) => [sheet.name, trimmed(sheet)])),
    formatOf: (name, row, column) => {
      const sheet = findSheet(book, name);
      return sheet === undefined ? "General" : formatAt(sheet, row, column);
    },
    documents,
    get activeSheet() {
      return book.activeSheet;
    },
    get selected() {
      return selected;
    },
    edit: (name, row, column, value) => {
      const sheet = findSheet(book, name);
      if (sheet !== undefined) setCell(sheet, row, column, value);
      listeners.forEach((listener) => listener());
    },
    protectStructure: () => {
      book = { ...book, structureProtected: true };
    },
    protectSheet: (name) => {
      const sheet = findSheet(book, name);
      if (sheet !== undefined) sheet.protected = true;
    },
    removeSheet: (name) => {
      const gone = findSheet(book, name);
      book = { ...book, sheets: book.sheets.filter((sheet) => sheet !== gone) };
    },
    failNext: (method, error) => void failures.push({ method, error }),
  };
}

function sheetOfFixture(given: SheetFixture): MemorySheet {
  return {
    name: given.name,
    cells: given.cells.map((row) => [...row]),
    fixed: new Set([...Object.keys(given.formulas ?? {}), ...errorCells(given)]),
    formats: new Map(Object.entries(given.formats ?? {})),
    visibility: given.visibility ?? "Visible",
    protected: given.protected ?? false,
  };
}

function errorCells({ cells }: SheetFixture): readonly string[] {
  return cells.flatMap((line, row) =>
    line.flatMap((value, column) =>
      ERROR_VALUES.some((error) => error === value) ? [cellAddress(row, column)] : [],
    ),
  );
}

function snapshot(
  { sheets, tables, structureProtected }: MemoryBook,
  fixture: WorkbookFixture,
): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => ({
      ...usedGrid(sheet),
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protected,
    })),
    tables: tables.map((table) => ({ ...table })),
    decimalSeparator: fixture.decimalSeparator ?? ",",
    thousandsSeparator: fixture.thousandsSeparator ?? ".",
    date1904: fixture.date1904 ?? false,
    structureProtected,
  };
}
