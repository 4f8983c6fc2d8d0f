import type { SheetIndex } from "../cell";
import { createCanvas, LINE, type Canvas, type CellLook } from "./canvas";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { PRINTED_AREA_UPRIGHT } from "./printed-area";
import { markerText, type MarkerKind } from "./marker";
import type { SheetDocument, StyleRole } from "./sheet-document";
import { textParts } from "./text-parts";
import { lineCount } from "./text-width";

/** In characters: together what A4 upright takes at full size. */
const PAPER_WIDTHS = [26, 13, 13, 13, 13, 17] as const;
export const PAPER_LAST = PAPER_WIDTHS.length - 1;
/** Beside the paper, where it is not printed: what the sender must know. */
const GAP = 3;
const ASIDE_WIDTH = 46;
const ASIDE = PAPER_WIDTHS.length + 1;
const WIDTHS = [...PAPER_WIDTHS, GAP, ASIDE_WIDTH];
/** Each column has 5 pixels beside its 7 per character. */
const PADDING = 5 / 7;
/** Lines in one row: pages break between rows only, so a long text needs several. */
const MOST_LINES = 10;

export interface PaperColumn {
  readonly first: SheetIndex;
  readonly last: SheetIndex;
  readonly header: string;
  readonly align?: "left" | "center" | "right";
}

/** A cell of a table; `fill` is a line for somebody to fill in. */
export type PaperCell =
  | { readonly kind: "text"; readonly text: string; readonly role?: StyleRole }
  | { readonly kind: "number"; readonly value: number; readonly format: string; readonly role?: StyleRole }
  | { readonly kind: "fill"; readonly text?: string };

/** One sheet of paper that is written from top to bottom, A4 upright. Columns as `PAPER_LAST` counts them. */
export interface PaperPage {
  readonly canvas: Canvas;
  /** The next free row. */
  readonly row: () => SheetIndex;
  /** Leaves a strip of white, in points. */
  readonly skip: (points: number) => void;
  readonly title: (text: string) => void;
  /** Starts a part that stays together on a page when it fits on one. */
  readonly heading: (text: string) => void;
  /** A note under a heading, which goes with it. */
  readonly note: (text: string) => void;
  /** A bar above what belongs together, which stays together as well. */
  readonly subheading: (text: string) => void;
  /** A line above a text, which never stands alone at the foot of a page. */
  readonly topic: (text: string) => void;
  /** Starts a part without a heading that stays together. */
  readonly together: () => void;
  /** Text over the whole width, in as many rows as pages may need. */
  readonly lines: (text: string, role?: StyleRole, first?: SheetIndex) => void;
  /** A line for somebody to fill in, over the whole width. */
  readonly fill: (text: string) => void;
  readonly facts: (facts: readonly (readonly [label: string, value: PaperCell])[]) => void;
  readonly table: (
    columns: readonly PaperColumn[],
    rows: readonly (readonly PaperCell[])[],
    height?: number,
  ) => void;
  /** What stands beside the paper and is not printed, at its top. */
  readonly aside: (notes: readonly string[]) => void;
  readonly document: (name: string, footer?: string) => SheetDocument;
}

export function text(value: string, role?: StyleRole): PaperCell {
  return role === undefined ? { kind: "text", text: value } : { kind: "text", text: value, role };
}

export function number(value: number | null, format: string, role?: StyleRole): PaperCell {
  if (value === null) return text("", role);
  return role === undefined ? { kind: "number", value, format } : { kind: "number", value, format, role };
}

/** What is filled in, or a line to fill in where nothing is known. */
export function textOrFill(value: string | null): PaperCell {
  return value === null || value.trim() === "" ? { kind: "fill" } : { kind: "text", text: value };
}

export const DOTS = "…………………………………";

export function paperPage(marker: MarkerKind, repeatTitle: boolean): PaperPage {
  const canvas = createCanvas(WIDTHS);
  const blocks: PageBlock[] = [];
  let row: SheetIndex = 1;
  let block: { first: SheetIndex; head: number } = { first: 0, head: 1 };
  canvas.text(0, 0, markerText(marker), "marker");
  canvas.height(0, 12);

  const startBlock = (head: number): void => {
    // A heading says nothing without what it stands above.
    if (block.first > 0 && row === block.first + block.head) {
      block.head += head;
      return;
    }
    if (row - 1 >= block.first) blocks.push({ ...block, last: row - 1, chapter: false });
    block = { first: row, head };
  };
  const put = (at: SheetIndex, { first, last, align }: PaperColumn, cell: PaperCell): void => {
    const role: StyleRole = cell.kind === "fill" ? "input" : (cell.role ?? "label");
    const side = align ?? "left";
    if (cell.kind === "number")
      canvas.number(at, first, cell.value, role, { format: cell.format, align: side });
    else {
      const look: CellLook = { align: side, wrap: true };
      canvas.text(at, first, cell.kind === "fill" ? (cell.text ?? DOTS) : cell.text, role, look);
    }
    if (last > first) {
      canvas.blanks(at, first + 1, last, role);
      canvas.merge({ row: at, column: first, lastRow: at, lastColumn: last });
    }
  };
  const lines = (value: string, role: StyleRole = "sentence", first: SheetIndex = 0): void => {
    for (const part of textParts(value, widthOf(first, PAPER_LAST), MOST_LINES)) {
      canvas.paragraph(row, first, PAPER_LAST, part, role);
      row += 1;
    }
  };
  const tableRow = (
    columns: readonly PaperColumn[],
    cells: readonly PaperCell[],
    height: number | undefined,
  ): void => {
    const parts = columns.map(({ first, last }, index) => {
      const cell = cells[index] ?? { kind: "text", text: "" };
      const bold = cell.kind === "text" && (cell.role === "winner" || cell.role === "result");
      return cell.kind === "text"
        ? textParts(cell.text, widthOf(first, last) / (bold ? 1.09 : 1), MOST_LINES).map(
            (part): PaperCell => ({ ...cell, text: part }),
          )
        : [cell];
    });
    const count = Math.max(1, ...parts.map((each) => each.length));
    for (let index = 0; index < count; index++) {
      if (height !== undefined) canvas.height(row, height);
      columns.forEach((column, at) => {
        const cell = parts[at]?.[index] ?? { kind: "text", text: "" };
        put(row, column, cell);
        if (cell.kind === "text") canvas.fit(row, column.first, column.last, cell.text, isBold(cell.role));
      });
      row += 1;
    }
  };
  return {
    canvas,
    row: () => row,
    skip: (points) => {
      canvas.height(row, points);
      row += 1;
    },
    title: (value) => {
      canvas.paragraph(row, 0, PAPER_LAST, value, "title");
      // The title is larger than the text that the height was made for.
      const count = lineCount(value, widthOf(0, PAPER_LAST) / TITLE_SCALE, true);
      canvas.height(row, 8 + 22 * count);
      row += 1;
    },
    heading: (value) => {
      startBlock(1);
      canvas.height(row, 10);
      row += 1;
      canvas.paragraph(row, 0, PAPER_LAST, value, "heading");
      canvas.height(row, Math.max(20, LINE * lineCount(value, widthOf(0, PAPER_LAST) / 1.2, true) + 5));
      row += 1;
      block.head = row - block.first;
    },
    note: (value) => {
      lines(value, "note");
      block.head = row - block.first;
    },
    subheading: (value) => {
      startBlock(2);
      canvas.height(row, 8);
      row += 1;
      tableRow(
        [{ first: 0, last: PAPER_LAST, header: "" }],
        [{ kind: "text", text: value, role: "result" }],
        undefined,
      );
    },
    together: () => startBlock(0),
    topic: (value) => {
      startBlock(2);
      canvas.height(row, 6);
      row += 1;
      lines(value, "subtitle");
    },
    lines,
    fill: (value) => {
      put(row, { first: 0, last: PAPER_LAST, header: "" }, { kind: "fill", text: value });
      canvas.height(row, 20);
      row += 1;
    },
    facts: (facts) => {
      for (const [label, value] of facts)
        tableRow(FACT_COLUMNS, [{ kind: "text", text: label }, value], undefined);
    },
    table: (columns, rows, height) => {
      canvas.headers(
        row,
        columns.map(({ first, last, header, align }) => ({
          column: first,
          lastColumn: last,
          text: header,
          ...(align === undefined ? {} : { align }),
        })),
      );
      row += 1;
      for (const cells of rows) tableRow(columns, cells, height);
    },
    aside: (notes) => {
      let at = 1;
      for (const note of notes) {
        // Several rows of the paper beside it together are as high as the note needs.
        const rows = lineCount(note, ASIDE_WIDTH) + 1;
        canvas.text(at, ASIDE, note, "note", { wrap: true });
        if (rows > 1) canvas.merge({ row: at, column: ASIDE, lastRow: at + rows - 1, lastColumn: ASIDE });
        at += rows;
      }
    },
    document: (name, footer = "&P / &N") => {
      blocks.push({ ...block, last: row - 1, chapter: false });
      return {
        name,
        cells: canvas.cells,
        columnWidths: WIDTHS,
        rowHeights: canvas.rowHeights,
        merges: canvas.merges,
        tables: [],
        conditional: [],
        validations: [],
        freeze: repeatTitle ? { rows: 2, columns: 0 } : null,
        print: {
          orientation: "portrait",
          titleRows: repeatTitle ? [1, 1] : null,
          // The marker and what stands beside the paper are for the sender.
          area: { row: 1, column: 0, lastRow: row - 1, lastColumn: PAPER_LAST },
          fitToPagesWide: 1,
          footer,
          breaks: pageBreaks(blocks, canvas.rowHeights, PAPER_WIDTHS, PRINTED_AREA_UPRIGHT),
        },
        readBack: [],
      };
    },
  };
}

const FACT_COLUMNS: readonly PaperColumn[] = [
  { first: 0, last: 1, header: "" },
  { first: 2, last: PAPER_LAST, header: "" },
];
/** A title is set at 16 points where the text is at 11. */
const TITLE_SCALE = 1.5;

function isBold(role: StyleRole | undefined): boolean {
  return role === "winner" || role === "result" || role === "columnHeader";
}

/** What merged columns hold, in characters. */
function widthOf(first: SheetIndex, last: SheetIndex): number {
  let width = -PADDING;
  for (let column = first; column <= last; column++) width += (PAPER_WIDTHS[column] ?? 0) + PADDING;
  return width;
}
