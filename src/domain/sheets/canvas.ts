import type { SheetIndex } from "../cell";
import type { CellContent, CellRange, ConditionalRule, DocumentCell, StyleRole } from "./sheet-document";

export interface CellLook {
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
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
  readonly merge: (range: CellRange) => void;
  readonly height: (row: SheetIndex, points: number) => void;
  readonly when: (rule: ConditionalRule) => void;
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly CellRange[];
  readonly conditional: readonly ConditionalRule[];
  readonly rowHeights: ReadonlyMap<SheetIndex, number>;
}

const LINE = 15;

/** Roles without fill or line: the cells that a merge swallows need no style. */
const PLAIN_PAPER: ReadonlySet<StyleRole> = new Set<StyleRole>(["sentence", "note"]);

/** `columnWidths` in characters: paragraphs need them to know how many lines they take. */
export function createCanvas(columnWidths: readonly number[]): Canvas {
  const cells: DocumentCell[] = [];
  const merges: CellRange[] = [];
  const conditional: ConditionalRule[] = [];
  const rowHeights = new Map<SheetIndex, number>();

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
      let width = 0;
      for (let each = column; each <= lastColumn; each++) width += columnWidths[each] ?? 9;
      rowHeights.set(row, LINE * lineCount(text, width) + 3);
    },
    merge: (range) => merges.push(range),
    height: (row, points) => {
      // One line is the default, and a program with a wider font may then make the row as high as it needs.
      if (points !== LINE) rowHeights.set(row, points);
    },
    when: (rule) => conditional.push(rule),
  };
}

/** Lines that a wrapped text takes. A little too many rather than too few: a cut sentence cannot be read. */
function lineCount(text: string, width: number): number {
  const room = Math.max(8, width);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}
