import type { SheetIndex } from "../cell";

/** What a cell is for; the writer maps a role to fonts, fills and borders, so builders never name a colour. */
export type StyleRole =
  | "plain"
  | "marker"
  | "title"
  | "subtitle"
  | "heading"
  | "columnHeader"
  | "label"
  | "input"
  | "formula"
  | "result"
  | "winner"
  | "excluded"
  | "sentence"
  | "note"
  | "link"
  | "ok"
  | "warning"
  | "error";

/** `text` can never become a formula; `formula` starts with "=" in English names with commas. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" };

export interface DocumentCell {
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly content: CellContent;
  readonly role: StyleRole;
  /** Excel number format in US-English codes; default "General", texts always "@". */
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** What the engine says that a formula gives; part of the record from which the control number is made. */
  readonly result?: CellResult;
}

/** A text, or a number rounded to `decimals`; null keeps every digit. */
export type CellResult =
  { readonly text: string } | { readonly value: number; readonly decimals: number | null };

/** 0-based, both ends inclusive. */
export interface CellRange {
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly lastRow: SheetIndex;
  readonly lastColumn: SheetIndex;
}

export interface DocumentTable {
  /** Unique in the workbook; the writer adds a number when it is taken. */
  readonly name: string;
  readonly range: CellRange;
}

export type ConditionalRule =
  | {
      readonly kind: "dataBar";
      readonly range: CellRange;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: "when"; readonly range: CellRange; readonly formula: string; readonly role: StyleRole };

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on every page, 0-based inclusive. */
  readonly titleRows: readonly [SheetIndex, SheetIndex] | null;
  /** Columns repeated on every page beside the first, 0-based inclusive. */
  readonly titleColumns?: readonly [SheetIndex, SheetIndex];
  readonly area: CellRange | null;
  readonly fitToPagesWide: number;
  readonly footer: string;
  /** Rows before which a new page starts, in order. */
  readonly breaks: readonly SheetIndex[];
}

/** A chart over cells of its own sheet. Which cells are labels: the first row and the first column of `source`. */
export interface DocumentChart {
  readonly kind: "column" | "stackedColumn" | "bar" | "line";
  readonly title: string;
  /** With the labels; one rectangle. */
  readonly source: CellRange;
  /** Whether each column or each row of `source` is a series. */
  readonly seriesBy: "columns" | "rows";
  /** The cells that it covers. */
  readonly place: CellRange;
  /** Bars start at zero unless a number is lower; a formula's result is not known then, so say when it may be. */
  readonly mayBeNegative?: boolean;
}

/** A whole sheet as data. Builders are pure; one writer in `excel/` applies it. */
export interface SheetDocument {
  /** Already legal and at most 26 characters; the writer adds " (2)" when it is taken. */
  readonly name: string;
  readonly cells: readonly DocumentCell[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points; rows left out keep their height. */
  readonly rowHeights: ReadonlyMap<SheetIndex, number>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly DocumentTable[];
  readonly conditional: readonly ConditionalRule[];
  readonly charts?: readonly DocumentChart[];
  readonly validations: readonly { readonly range: CellRange; readonly list: readonly string[] }[];
  /** Cells that take only a number within these bounds, both included, or nothing. */
  readonly decimals?: readonly {
    readonly range: CellRange;
    readonly minimum: number;
    readonly maximum: number;
  }[];
  /** No cell may be typed in but these. Without a password: it guards against slips, not against intent. */
  readonly protection?: { readonly unlocked: readonly CellRange[] };
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup | null;
  /** Cells that are read back after writing; a difference of more than `tolerance` fails the write. */
  readonly readBack: readonly {
    readonly row: SheetIndex;
    readonly column: SheetIndex;
    readonly expected: string | number;
    readonly tolerance: number;
  }[];
}
