import type { SheetIndex } from "../cell";
import type {
  CellContent,
  CellRange,
  CellResult,
  ConditionalRule,
  DocumentCell,
  StyleRole,
} from "./sheet-document";
import { lineCount } from "./text-width";

export interface CellLook {
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Of a formula: what the engine says that it gives. */
  readonly result?: CellResult;
}

export interface ColumnHeader {
  readonly column: SheetIndex;
  /** Runs on to here; the same column unless given. */
  readonly lastColumn?: SheetIndex;
  readonly text: string;
  readonly align?: "left" | "center" | "right";
}

/** Collects the cells of one sheet while its builders walk over it from top to bottom. */
export interface Canvas {
  readonly text: (
    row: SheetIndex,
    column: SheetIndex,
    text: string,
    role: StyleRole,
    look?: CellLook,
  ) => void;
  readonly number: (
    row: SheetIndex,
    column: SheetIndex,
    value: number,
    role: StyleRole,
    look?: CellLook,
  ) => void;
  /** `formula` without "=". */
  readonly formula: (
    row: SheetIndex,
    column: SheetIndex,
    formula: string,
    role: StyleRole,
    look?: CellLook,
  ) => void;
  readonly blank: (row: SheetIndex, column: SheetIndex, role: StyleRole) => void;
  /** Empty cells in one style, so that a line or fill runs on under a text that needs more than its own cell. */
  readonly blanks: (row: SheetIndex, column: SheetIndex, lastColumn: SheetIndex, role: StyleRole) => void;
  /** A wrapped text over several columns, its row as high as the text needs. */
  readonly paragraph: (
    row: SheetIndex,
    column: SheetIndex,
    lastColumn: SheetIndex,
    text: string,
    role: StyleRole,
  ) => void;
  /** A row of column headers, as high as its tallest needs. */
  readonly headers: (row: SheetIndex, headers: readonly ColumnHeader[]) => void;
  readonly merge: (range: CellRange) => void;
  readonly height: (row: SheetIndex, points: number) => void;
  /** Makes a row high enough for a wrapped text over these columns. */
  readonly fit: (
    row: SheetIndex,
    column: SheetIndex,
    lastColumn: SheetIndex,
    text: string,
    bold?: boolean,
  ) => void;
  readonly when: (rule: ConditionalRule) => void;
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly CellRange[];
  readonly conditional: readonly ConditionalRule[];
  readonly rowHeights: ReadonlyMap<SheetIndex, number>;
}

/** Points; the height of a row in Excel's own font. */
export const LINE = 15;
/** Characters; Excel's own width of a column. */
const DEFAULT_WIDTH = 8.43;
/** Each column has 5 pixels beside its 7 per character; in merged cells the text may use all but one of these. */
const PADDING = 5 / 7;
/** No row of Excel is higher, in points. */
const HIGHEST = 409;
/** Room above and below a text that wraps. */
const AIR = 3;

const BOLD: ReadonlySet<StyleRole> = new Set<StyleRole>(["columnHeader", "winner", "result", "error"]);

/** Roles without fill or line: the cells that a merge swallows need no style. */
const PLAIN_PAPER: ReadonlySet<StyleRole> = new Set<StyleRole>(["sentence", "note"]);

/** `columnWidths` in characters: paragraphs need them to know how many lines they take. */
export function createCanvas(columnWidths: readonly number[]): Canvas {
  const cells: DocumentCell[] = [];
  const merges: CellRange[] = [];
  const conditional: ConditionalRule[] = [];
  const rowHeights = new Map<SheetIndex, number>();

  const room = (column: SheetIndex, lastColumn: SheetIndex): number => {
    let width = -PADDING;
    for (let each = column; each <= lastColumn; each++)
      width += (columnWidths[each] ?? DEFAULT_WIDTH) + PADDING;
    return width;
  };

  /** Never lower than another text of the row needs. */
  function raise(row: SheetIndex, points: number) {
    if (points > (rowHeights.get(row) ?? LINE)) rowHeights.set(row, Math.min(HIGHEST, points));
  }

  function put(
    row: SheetIndex,
    column: SheetIndex,
    content: CellContent,
    role: StyleRole,
    look: CellLook = {},
  ) {
    cells.push({ row, column, content, role, ...look });
  }

  return {
    cells,
    merges,
    conditional,
    rowHeights,
    text: (row, column, text, role, look) =>
      put(row, column, text === "" ? { kind: "blank" } : { kind: "text", text }, role, look),
    number: (row, column, value, role, look) => put(row, column, { kind: "number", value }, role, look),
    formula: (row, column, formula, role, look) =>
      put(row, column, { kind: "formula", formula: `=${formula}` }, role, look),
    blank: (row, column, role) => put(row, column, { kind: "blank" }, role),
    blanks: (row, column, lastColumn, role) => {
      for (let each = column; each <= lastColumn; each++) put(row, each, { kind: "blank" }, role);
    },
    paragraph: (row, column, lastColumn, text, role) => {
      put(row, column, { kind: "text", text }, role, { wrap: true });
      if (!PLAIN_PAPER.has(role)) {
        for (let each = column + 1; each <= lastColumn; each++) put(row, each, { kind: "blank" }, role);
      }
      if (lastColumn > column) merges.push({ row, column, lastRow: row, lastColumn });
      raise(row, LINE * lineCount(text, room(column, lastColumn), BOLD.has(role)) + AIR);
    },
    headers: (row, headers) => {
      let lines = 1;
      for (const { column, lastColumn = column, text, align = "left" } of headers) {
        put(row, column, text === "" ? { kind: "blank" } : { kind: "text", text }, "columnHeader", {
          wrap: true,
          align,
        });
        for (let each = column + 1; each <= lastColumn; each++)
          put(row, each, { kind: "blank" }, "columnHeader");
        if (lastColumn > column) merges.push({ row, column, lastRow: row, lastColumn });
        lines = Math.max(lines, lineCount(text, room(column, lastColumn), true));
      }
      raise(row, LINE * lines + AIR);
    },
    fit: (row, column, lastColumn, text, bold) => {
      const lines = lineCount(text, room(column, lastColumn), bold);
      // One line is the default, and a program with a wider font may then make the row as high as it needs.
      if (lines > 1) raise(row, LINE * lines + AIR);
    },
    merge: (range) => merges.push(range),
    height: (row, points) => void rowHeights.set(row, Math.min(HIGHEST, points)),
    when: (rule) => conditional.push(rule),
  };
}
