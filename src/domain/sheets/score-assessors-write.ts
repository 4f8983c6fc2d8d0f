import type { Place, SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { CRITERION, type AssessedLine } from "./score-assessors-lines";
import { writeBidder } from "./score-extras-table";
import type { ScoreSheetInput } from "./score-sheet-input";
import { copiesChecks, sourceWord } from "./score-source-check";

/** The first cells of a line: number and name of the bid, and the criterion. */
export function writeCriterionLine(canvas: Canvas, row: SheetIndex, line: AssessedLine): void {
  writeBidder(canvas, row, line.number, line.bidder);
  canvas.text(row, CRITERION, line.name, "label", { wrap: true });
  canvas.fit(row, CRITERION, CRITERION, line.name);
}

/** Whether a source cell differs from its copy by now, in a word. */
export function writeSourceCheck(
  canvas: Canvas,
  row: SheetIndex,
  column: SheetIndex,
  copies: readonly { readonly place: Place; readonly copy: string }[],
  input: ScoreSheetInput,
  align: "right" | "center" = "right",
): void {
  // As many copies as one line has fit into one formula.
  const [check] = copiesChecks(copies, input);
  if (check === undefined) canvas.text(row, column, input.texts.noSource, "note", { align });
  else canvas.formula(row, column, sourceWord(check, input.texts), "formula", { align });
}
