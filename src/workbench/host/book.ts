import type { BookChart } from "./book-chart";
import { emptyEnvelope, type BookComment, type BookEnvelope } from "./book-envelope";

/** The embedded workbook: plain data that the file reader makes, the formula engine calculates and the Rich API changes. */

export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
] as const;
export type ErrorText = (typeof ERROR_VALUES)[number];

export interface ErrorValue {
  readonly error: ErrorText;
}

/** null is a blank cell. Dates are serials in the book's own date system. */
export type Scalar = number | string | boolean | ErrorValue | null;

/** One cell. `formula` has no leading "="; English names, commas, A1 references. */
export interface Cell {
  value: Scalar;
  formula: string | null;
  /** Index in `Book.styles`; 0 is the default style. */
  style: number;
}

export interface CellStyle {
  /** US-English format code, "General" by default. */
  numberFormat: string;
  /** The cell was typed with a leading apostrophe. */
  quotePrefix: boolean;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** `#RRGGBB`, null is automatic. */
  fontColor: string | null;
  fontName: string | null;
  fontSize: number | null;
  fill: string | null;
  horizontal: "general" | "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap: boolean;
  borderTop: BorderLine | null;
  borderBottom: BorderLine | null;
  borderLeft: BorderLine | null;
  borderRight: BorderLine | null;
  locked: boolean;
  /** Index of the cellXfs entry that this style came from or was derived from; null for a new one. */
  base: number | null;
  /** True while the style still equals its base, so that the file keeps the very same entry. */
  pristine: boolean;
}
export interface BorderLine {
  style: "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double";
  color: string;
}

/** 0-based, both ends inclusive. */
export interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

export interface BookTable {
  /** Host id, stable while the book is open. */
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  styleName: string | null;
  /** Part name for a table that came with the file, null for a new one. */
  part: string | null;
  changed: boolean;
}

export interface DataValidation {
  area: Area;
  /** List source as Excel's API takes it: comma-separated values or a formula starting with "=". */
  listSource: string;
  /** A number within these bounds instead of a choice; `listSource` is "" then. */
  between?: { readonly minimum: number; readonly maximum: number };
}

export type ConditionalFormat =
  | { kind: "dataBar"; area: Area; color: string; minimum: number | null; maximum: number | null }
  | {
      kind: "custom";
      area: Area;
      formula: string;
      style: Partial<Pick<CellStyle, "fontColor" | "fill" | "bold">>;
    };

export interface PageSetup {
  orientation: "portrait" | "landscape";
  fitToWidth: number | null;
  fitToHeight: number | null;
  paperSize: number;
  titleRows: [number, number] | null;
  titleColumns: [number, number] | null;
  printArea: Area | null;
  centerFooter: string;
  leftFooter: string;
  rightFooter: string;
  /** Centimetres would hide the file's unit: inches, as the file stores them. */
  margins: { left: number; right: number; top: number; bottom: number } | null;
  /** Rows below a page break that someone put in, 0-based, in order. */
  rowBreaks: number[];
}

/** The attributes of `sheetProtection` that allow something when they are "0" (ECMA-376 part 1, 18.3.1.85). */
export type ProtectionAllowance = "formatCells" | "formatColumns" | "formatRows" | "autoFilter" | "sort";

export interface Sheet {
  /** Host id as Excel shows it: `{GUID}`. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** What may be done on the protected sheet besides typing in unlocked cells. Only what this session set. */
  protectionAllows?: readonly ProtectionAllowance[];
  /** The file asks for a password before the sheet may be changed. */
  hasPassword?: boolean;
  /** Sparse: rows[r]?.[c]. */
  rows: (Cell | undefined)[][];
  /** Characters of the default font with padding, as the file stores them. */
  columnWidths: Map<number, number>;
  /** Points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  tables: BookTable[];
  /** Only what this session added; what the file brought stays in the file's own part. */
  validations: DataValidation[];
  /** The first has precedence over the next. Only what this session added. */
  conditionalFormats: ConditionalFormat[];
  /** Only what this session added. */
  charts: BookChart[];
  /** Charts of the file, to be shown; they stay in the file's own parts. */
  fileCharts: readonly BookChart[];
  /** Of the file; none can be added. */
  comments: BookComment[];
  frozen: { rows: number; columns: number };
  page: PageSetup | null;
  tabColor: string | null;
  showGridlines: boolean;
  /** Part name for a sheet that came with the file, null for a new one. */
  part: string | null;
  /** Cells whose value, formula or style differ from the sheet's part: "row,column". Filled through `setCell`. */
  dirty: Set<string>;
  /** Anything besides cells that differs from the file (widths, freeze, merges, page ...). */
  layoutChanged: boolean;
}

export interface Book {
  sheets: Sheet[];
  activeSheet: number;
  styles: CellStyle[];
  /** Defined names as the file has them: name -> formula without "="; a name of one sheet is `Sheet!Name`. */
  names: Map<string, string>;
  date1904: boolean;
  structureProtected: boolean;
  envelope: BookEnvelope;
  /** The opened file's parts, untouched; null for a new book. */
  origin: Map<string, Uint8Array> | null;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  quotePrefix: false,
  bold: false,
  italic: false,
  underline: false,
  fontColor: null,
  fontName: null,
  fontSize: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
  base: null,
  pristine: true,
};

export function isErrorValue(value: Scalar): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

export function getCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** Puts a cell and marks it as differing from the file. The formula engine must be told separately (`Calculator.changed`). */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = (sheet.rows[row] ??= []);
  cells[column] = cell;
  // Of a sheet that no file has, every cell is written anyway.
  if (sheet.part !== null) sheet.dirty.add(`${row},${column}`);
}

let nextId = 1;

/** An empty sheet as Excel makes it. */
export function newSheet(name: string): Sheet {
  const id = `{00000000-0000-4000-8000-${String(nextId++).padStart(12, "0")}}`;
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    rows: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    fileCharts: [],
    comments: [],
    frozen: { rows: 0, columns: 0 },
    page: null,
    tabColor: null,
    showGridlines: true,
    part: null,
    dirty: new Set(),
    layoutChanged: false,
  };
}

/** A new workbook with one empty sheet. */
export function newBook(sheetName = "Blad1"): Book {
  return {
    sheets: [newSheet(sheetName)],
    activeSheet: 0,
    styles: [{ ...DEFAULT_STYLE }],
    names: new Map(),
    date1904: false,
    structureProtected: false,
    envelope: emptyEnvelope(),
    origin: null,
  };
}

/** Index of an equal style, added when there is none. */
export function internStyle(book: Book, style: CellStyle): number {
  const wanted = JSON.stringify(style);
  const found = styleIndex(book).get(wanted);
  if (found !== undefined) return found;
  book.styles.push({ ...style });
  styleIndex(book).set(wanted, book.styles.length - 1);
  return book.styles.length - 1;
}

const indexes = new WeakMap<Book, Map<string, number>>();

function styleIndex(book: Book): Map<string, number> {
  let index = indexes.get(book);
  if (!index) {
    index = new Map(book.styles.map((style, position) => [JSON.stringify(style), position]));
    indexes.set(book, index);
  }
  return index;
}
