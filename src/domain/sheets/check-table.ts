import type { SheetIndex } from "../cell";
import { LINE, type Canvas } from "./canvas";
import { cellLink } from "./cell-link";
import { CHECK_COLUMN, CHECK_COLUMNS, CHECK_ROW } from "./check-layout";
import { SEVERITY_ROLE } from "./check-order";
import type { CheckColumn, CheckLine, CheckSheetTexts } from "./check-sheet-input";
import { evenLines } from "./row-heights";
import { lineCount, longestWord, textWidth } from "./text-width";

/** Narrowest and widest in characters; the sentences have a width of their own. */
const WIDTHS: Readonly<Record<CheckColumn, readonly [least: number, most: number]>> = {
  severity: [10, 14],
  supplier: [26, 32],
  table: [15, 20],
  column: [16, 22],
  cell: [8, 12],
  what: [62, 62],
  next: [50, 50],
};

/** Characters that the arrow in a table's header covers. */
const FILTER_BUTTON = 2.5;
/** Room above and below the lines of a row, in points. */
const AIR = 4;
/** A cell holds 32,767 signs, and nobody reads so many here. */
const LONGEST_TEXT = 400;

/** Columns with a text of their own in every row; the cell is a link. */
const TEXTS = ["severity", "supplier", "table", "column", "what", "next"] as const;
type Row = Readonly<Record<(typeof TEXTS)[number], string>>;

/** The texts of the table, ready to be measured and written. */
export function checkRows(lines: readonly CheckLine[], texts: CheckSheetTexts): readonly Row[] {
  return lines.map(({ severity, supplier, place, what, next }) => ({
    severity: texts.severity[severity],
    supplier: shortened(supplier ?? ""),
    table: shortened(place.table ?? place.sheet ?? ""),
    column: shortened(place.column ?? ""),
    what: shortened(what),
    next: shortened(next),
  }));
}

/** Cut between characters: half a surrogate pair is no text. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${[...text].slice(0, LONGEST_TEXT).join("")}…`;
}

/** In characters, from column A on. */
export function checkWidths(rows: readonly Row[], texts: CheckSheetTexts): readonly number[] {
  return CHECK_COLUMNS.map((column) => {
    const [least, most] = WIDTHS[column];
    const header = longestWord(texts.columns[column], true) + FILTER_BUTTON;
    const widest = column === "cell" ? 0 : widestOf(rows, column, column === "severity");
    return Math.ceil(Math.max(header, least, Math.min(widest + 1, most)) * 10) / 10;
  });
}

function widestOf(rows: readonly Row[], column: keyof Row, bold: boolean): number {
  return [...new Set(rows.map((row) => row[column]))].reduce(
    (widest, text) => Math.max(widest, textWidth(text, bold)),
    0,
  );
}

/** One row per finding, as an Excel table may hold it: at least one. */
export function writeCheckTable(
  canvas: Canvas,
  lines: readonly CheckLine[],
  rows: readonly Row[],
  widths: readonly number[],
  texts: CheckSheetTexts,
): void {
  canvas.headers(
    CHECK_ROW.header,
    CHECK_COLUMNS.map((column, index) => ({ column: index, text: texts.columns[column] })),
  );
  rows.forEach((texts, index) => {
    const line = lines[index];
    if (line !== undefined) writeRow(canvas, CHECK_ROW.body + index, line, texts);
  });
  const heights = evenLines(linesOf(rows, widths));
  heights.forEach((count, index) => canvas.height(CHECK_ROW.body + index, LINE * count + AIR));
}

/** Blank cells are text cells too: a format for a whole column costs one action in Excel. */
const TEXT_LOOK = { format: "@", wrap: true } as const;

function writeRow(canvas: Canvas, row: SheetIndex, line: CheckLine, texts: Row): void {
  for (const column of TEXTS) {
    const role = column === "severity" ? SEVERITY_ROLE[line.severity] : "label";
    canvas.text(row, CHECK_COLUMN[column], texts[column], role, TEXT_LOOK);
  }
  const { sheet, cell } = line.place;
  if (sheet === null || cell === null) canvas.blank(row, CHECK_COLUMN.cell, "link");
  else canvas.formula(row, CHECK_COLUMN.cell, cellLink(sheet, cell), "link");
}

function linesOf(rows: readonly Row[], widths: readonly number[]): readonly number[] {
  const known = TEXTS.map(() => new Map<string, number>());
  return rows.map((row) =>
    TEXTS.reduce((most, column, index) => {
      const text = row[column];
      let count = known[index]?.get(text);
      if (count === undefined) {
        count = lineCount(text, widths[CHECK_COLUMN[column]] ?? 1, column === "severity");
        known[index]?.set(text, count);
      }
      return Math.max(most, count);
    }, 1),
  );
}
