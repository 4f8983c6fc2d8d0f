import type { SheetIndex } from "../cell";
import type { Canvas, ColumnHeader } from "./canvas";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Where on the sheet: on the first page under the ranking, or among the figures behind the decision. */
export type ExtraPosition = "afterRanking" | "afterInputs" | "afterLeaveOneOut";

/** A block that not every tender has, from its heading to its last row. */
export interface ExtraBlock {
  readonly position: ExtraPosition;
  /** Rows that it takes, whatever the order of the bids; 0 when the sheet has no such block. */
  readonly rows: (input: ScoreSheetInput, lastColumn: SheetIndex) => number;
  /** Rows at its top that say nothing without the one that follows. */
  readonly head: (input: ScoreSheetInput) => number;
  /** Where a printer may go on to a next page first: tables under each other, with an empty row between. */
  readonly sections: (input: ScoreSheetInput, lastColumn: SheetIndex) => readonly ExtraSection[];
  readonly write: (canvas: Canvas, top: SheetIndex, layout: ScoreLayout, input: ScoreSheetInput) => void;
  readonly columnHeaders: (input: ScoreSheetInput, lastColumn: SheetIndex) => readonly ColumnHeader[];
  /** What must stand on one line of a column: a number that does not fit shows as ####. */
  readonly longest: (input: ScoreSheetInput, lastColumn: SheetIndex) => readonly ColumnText[];
}

export type ColumnText = readonly [column: SheetIndex, text: string];

/** `top` in rows below that of the block; `head` as of a block. */
export interface ExtraSection {
  readonly top: number;
  readonly head: number;
}

/** A block on its place; `rows` without the empty row that follows. */
export interface PlacedBlock {
  readonly block: ExtraBlock;
  readonly top: SheetIndex;
  readonly rows: number;
}

/** A block for one tender, before it has a place. */
export interface ExtraPlan {
  readonly rows: number;
  readonly head: number;
  /** One, unless given. */
  readonly sections?: readonly ExtraSection[];
  readonly headers: readonly ColumnHeader[];
  readonly values: readonly ColumnText[];
  readonly write: (canvas: Canvas, top: SheetIndex, layout: ScoreLayout) => void;
}

/** Makes a block of what it is for one tender; null when that has nothing for it. */
export function extraBlock(
  position: ExtraPosition,
  plan: (input: ScoreSheetInput, lastColumn: SheetIndex) => ExtraPlan | null,
): ExtraBlock {
  return {
    position,
    rows: (input, lastColumn) => plan(input, lastColumn)?.rows ?? 0,
    head: (input) => plan(input, 0)?.head ?? 0,
    sections: (input, lastColumn) => {
      const planned = plan(input, lastColumn);
      return planned?.sections ?? [{ top: 0, head: planned?.head ?? 0 }];
    },
    columnHeaders: (input, lastColumn) => plan(input, lastColumn)?.headers ?? [],
    longest: (input, lastColumn) => plan(input, lastColumn)?.values ?? [],
    write: (canvas, top, layout, input) => plan(input, layout.lastColumn)?.write(canvas, top, layout),
  };
}
