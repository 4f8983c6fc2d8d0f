import type { SheetIndex } from "../cell";
import type { Canvas, ColumnHeader } from "./canvas";
import type { ColumnText, ExtraPlan } from "./score-extras-block";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** A heading, paragraphs that say what the figures mean, and one table. */
export interface ExtraTable<Line> {
  readonly heading: string;
  /** The sentence with which the table starts; null where there is none. */
  readonly sentence: string | null;
  readonly note: string;
  readonly headers: readonly ColumnHeader[];
  readonly values: readonly ColumnText[];
  readonly lines: readonly Line[];
  /** Gives what writes one line, `index` counting from 0. */
  readonly writer: (
    canvas: Canvas,
    layout: ScoreLayout,
  ) => (row: SheetIndex, line: Line, index: number) => void;
  /** After the last line. */
  readonly finish?: (canvas: Canvas, first: SheetIndex, last: SheetIndex) => void;
}

/** A table as a block; null for one without lines. */
export function planTable<Line>(table: ExtraTable<Line>): ExtraPlan | null {
  const { heading, sentence, note, headers, values, lines } = table;
  if (lines.length === 0) return null;
  const intro = sentence === null || sentence === "" ? [] : [sentence];
  const head = 3 + intro.length;
  return {
    rows: head + lines.length,
    head,
    headers,
    values,
    write: (canvas, top, layout) => {
      const header = top + head - 1;
      canvas.text(top, 0, heading, "heading");
      intro.forEach((text) => canvas.paragraph(top + 1, 0, layout.lastColumn, text, "sentence"));
      canvas.paragraph(header - 1, 0, layout.lastColumn, note, "note");
      canvas.headers(header, headers);
      const writeLine = table.writer(canvas, layout);
      lines.forEach((line, index) => writeLine(header + 1 + index, line, index));
      table.finish?.(canvas, header + 1, header + lines.length);
    },
  };
}

/** The number of a bid on the sheet by its name: bids that are valid have a name of their own. */
export function bidNumbers({ outcome }: ScoreSheetInput): ReadonlyMap<string, number> {
  return new Map(
    outcome.bids.flatMap(({ bid }, index) =>
      bid.status === "valid" ? [[bid.bidder, index + 1] as const] : [],
    ),
  );
}

/** The first cells of a line about one bid: its number on the sheet and its name. */
export function writeBidder(canvas: Canvas, row: SheetIndex, number: number | undefined, name: string): void {
  if (number === undefined) canvas.blank(row, 0, "label");
  else canvas.number(row, 0, number, "label", { align: "center" });
  canvas.text(row, 1, name, "label", { wrap: true });
  canvas.fit(row, 1, 1, name);
}

/** A number, or a word where there is none. */
export function writeFigure(
  canvas: Canvas,
  row: SheetIndex,
  column: SheetIndex,
  value: number | null,
  format: string,
  otherwise: string,
): void {
  if (value === null) canvas.text(row, column, otherwise, "label", { align: "right" });
  else canvas.number(row, column, value, "label", { format });
}
