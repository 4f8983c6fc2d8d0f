import type { Canvas } from "./canvas";
import { cellAddress } from "./cell-address";
import { COLUMN, STEP, columnRange, inRow, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/**
 * The rule `marge`, one row per place: over the bids that are left the best total leads, everything within the margin is
 * equivalent, and among those the highest level, then the best total, then the highest quality is chosen.
 */
export function writeSteps(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { steps } = layout;
  if (steps === null) return;
  const { texts } = input;
  canvas.text(steps.heading, 0, texts.headings.steps, "heading");
  canvas.paragraph(steps.heading + 1, 0, layout.lastColumn, texts.notes.steps, "note");
  const look = { wrap: true, align: "right" } as const;
  const headers = [
    [STEP.position, texts.columns.position],
    [STEP.best, texts.columns.stepBest],
    [STEP.lower, texts.columns.stepLower],
    [STEP.level, texts.columns.stepLevel],
    [STEP.total, texts.columns.stepTotal],
    [STEP.quality, texts.columns.stepQuality],
    [STEP.chosen, texts.columns.stepChosen],
  ] as const;
  canvas.blank(steps.header, COLUMN.name, "columnHeader");
  for (const [column, text] of headers) canvas.text(steps.header, column, text, "columnHeader", look);
  canvas.height(steps.header, 48);
  input.outcome.ranking.forEach((_, index) => writeStep(canvas, layout, steps.header, steps.first + index, index));
}

function writeStep(canvas: Canvas, layout: ScoreLayout, header: number, row: number, index: number): void {
  const { keys, inputs } = layout;
  const numbers = columnRange(keys, COLUMN.number);
  const scores = columnRange(keys, keys.total);
  const levels = columnRange(keys, keys.level);
  const qualities = columnRange(keys, keys.quality);
  const counts = columnRange(inputs, inputs.counts);
  const lowest = cellAddress(keys.lowestTotal, COLUMN.first, true);
  const margin = cellAddress(keys.ruleKey, COLUMN.first, true);
  const cell = (column: number): string => inRow(row, column);
  // From the header on, so that the first place too has a range to look in: a word is never equal to a number.
  const taken = `${cellAddress(header, STEP.chosen, true)}:${inRow(row - 1, STEP.chosen)}`;
  const left = `(${counts}=1)*(COUNTIF(${taken},${numbers})=0)`;
  const highest = (which: string, of: string): string => `SUMPRODUCT(MAX(${which}*${of}))`;
  // Totals can be negative, so the distance to the lowest is what is compared with the zeros of the bids left out.
  const highestTotal = (which: string): string => `${lowest}+${highest(which, `(${scores}-${lowest})`)}`;
  const enough = `SUM(${counts})>=${index + 1}`;
  const present = (formula: string): string => `IF(${enough},${formula},"")`;
  const equivalent = `${left}*(${scores}>=${cell(STEP.lower)})`;
  const atLevel = `${equivalent}*(${levels}=${cell(STEP.level)})`;
  const atTotal = `${atLevel}*(${scores}=${cell(STEP.total)})`;
  const atQuality = `${atTotal}*(${qualities}=${cell(STEP.quality)})`;
  const last = layout.bidCount + 1;

  canvas.number(row, STEP.position, index + 1, "label");
  canvas.formula(row, STEP.best, present(highestTotal(left)), "formula");
  canvas.formula(row, STEP.lower, present(`${cell(STEP.best)}-${margin}`), "formula");
  canvas.formula(row, STEP.level, present(highest(equivalent, levels)), "formula");
  canvas.formula(row, STEP.total, present(highestTotal(atLevel)), "formula");
  canvas.formula(row, STEP.quality, present(highest(atTotal, qualities)), "formula");
  const chosen = `${last}-${highest(atQuality, `(${last}-${numbers})`)}`;
  canvas.formula(row, STEP.chosen, present(chosen), "formula");
}
