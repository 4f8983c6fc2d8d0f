import type { Place, SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { CRITERION, type AssessedLine } from "./score-assessors-lines";
import { writeBidder } from "./score-extras-table";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";
import { copiesCheck } from "./score-source-check";

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
  const { changed, unchanged, noSource } = input.texts;
  const check = copiesCheck(copies, input);
  if (check === null) canvas.text(row, column, noSource, "note", { align });
  else {
    const formula = `IF(${check}>0,${formulaText(changed)},${formulaText(unchanged)})`;
    canvas.formula(row, column, formula, "formula", { align });
  }
}

/** Makes every cell of a column that says so stand out. */
export function showChanged(
  canvas: Canvas,
  row: SheetIndex,
  lastRow: SheetIndex,
  column: SheetIndex,
  { changed }: ScoreSheetTexts,
): void {
  canvas.when({
    kind: "when",
    range: { row, column, lastRow, lastColumn: column },
    formula: `=${inRow(row, column)}=${formulaText(changed)}`,
    role: "error",
  });
}
