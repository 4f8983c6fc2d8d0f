import type { SheetIndex } from "../cell";
import { spreadOf } from "../tender/assessed-spread";
import type { Aggregation } from "../tender/tender";
import type { Canvas, ColumnHeader } from "./canvas";
import { inRow } from "./cell-address";
import { agreedCells } from "./score-assessors-consensus";
import { givenCells } from "./score-assessors-given";
import {
  assessedLines,
  criterionWords,
  FIRST_FIGURE,
  lineHeaders,
  type AssessedLine,
} from "./score-assessors-lines";
import { writeCriterionLine } from "./score-assessors-write";
import { extraBlock } from "./score-extras-block";
import { planTable } from "./score-extras-table";
import { CENTER } from "./score-formats";
import type { ScoreLayout } from "./score-layout";
import { figure, PART_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

const PLACE = {
  count: FIRST_FIGURE,
  lowest: FIRST_FIGURE + 1,
  highest: FIRST_FIGURE + 2,
  mean: FIRST_FIGURE + 3,
  median: FIRST_FIGURE + 4,
  deviation: FIRST_FIGURE + 5,
  agreed: FIRST_FIGURE + 6,
  used: FIRST_FIGURE + 7,
  by: FIRST_FIGURE + 8,
} as const;
const FIGURE = { format: "0.00" } as const;

/** As when the scores were read: 5.4, 5.5 and 5.6 make exactly 5.5, so that a minimum of 5.5 is met. */
const NOISE_DIGITS = 12;
/** Heading, note and column headers. */
const HEAD = 3;

/** How far the assessors lie apart, and the one score that counts, as formulas over what they gave. */
export const spreadBlock = extraBlock("afterInputs", (input) => {
  const lines = assessedLines(input);
  const words = input.texts.blocks.assessors;
  const right = (column: SheetIndex, text: string): ColumnHeader => ({ column, text, align: "right" });
  return planTable({
    heading: words.spread.heading,
    note: words.spread.note,
    sentence: null,
    headers: [
      ...lineHeaders(input),
      right(PLACE.count, words.count),
      right(PLACE.lowest, words.lowest),
      right(PLACE.highest, words.highest),
      right(PLACE.mean, words.mean),
      right(PLACE.median, words.median),
      right(PLACE.deviation, words.deviation),
      right(PLACE.agreed, words.agreed),
      right(PLACE.used, words.used),
      { column: PLACE.by, text: words.by, align: "center" },
    ],
    values: [
      ...criterionWords(lines),
      ...Object.values(words.aggregation).map((text) => [PLACE.by, text] as const),
    ],
    lines,
    writer: (canvas, layout) => {
      const given = givenCells(layout, input);
      const agreed = agreedCells(layout, input);
      return (row, line, index) =>
        writeSpread(canvas, row, line, given(index), agreed(line), words.aggregation);
    },
  });
});

function writeSpread(
  canvas: Canvas,
  row: SheetIndex,
  line: AssessedLine,
  given: string,
  agreed: string | null,
  words: Readonly<Record<Aggregation, string>>,
): void {
  writeCriterionLine(canvas, row, line);
  const count = inRow(row, PLACE.count);
  const spread = spreadOf(line.assessed);
  const look = (value: number | null | undefined) => ({ ...FIGURE, ...figure(value ?? null, PART_DECIMALS) });
  const put = (column: SheetIndex, formula: string, least: number, value: number | null | undefined): void =>
    canvas.formula(row, column, `IF(${count}<${least},"",${formula})`, "formula", look(value));
  canvas.formula(row, PLACE.count, `COUNT(${given})`, "formula", figure(line.assessed.scores.length, 0));
  put(PLACE.lowest, `MIN(${given})`, 1, spread?.lowest);
  put(PLACE.highest, `MAX(${given})`, 1, spread?.highest);
  put(PLACE.mean, `ROUND(AVERAGE(${given}),${NOISE_DIGITS})`, 1, spread?.mean);
  put(PLACE.median, `ROUND(MEDIAN(${given}),${NOISE_DIGITS})`, 1, spread?.median);
  put(PLACE.deviation, `STDEV(${given})`, 2, spread?.deviation);
  const { aggregation } = line.assessed;
  if (agreed === null) canvas.blank(row, PLACE.agreed, "label");
  else canvas.formula(row, PLACE.agreed, agreed, "formula", look(line.assessed.consensus?.score));
  const source = inRow(row, sourceOf(aggregation));
  canvas.formula(row, PLACE.used, `IF(${source}="","",${source})`, "result", look(line.score));
  canvas.text(row, PLACE.by, words[aggregation], "label", CENTER);
}

function sourceOf(aggregation: Aggregation): SheetIndex {
  switch (aggregation) {
    case "mean":
      return PLACE.mean;
    case "median":
      return PLACE.median;
    case "consensus":
      return PLACE.agreed;
  }
}

/** A cell by bid and criterion, both counted from 0 as they stand on the sheet; null where no assessor gave the score. */
export type AssessedCells = (bid: number, criterion: number) => string | null;

/** The cells with the scores that count. */
export function assessedScoreCells(layout: ScoreLayout, input: ScoreSheetInput): AssessedCells {
  const top = layout.extras.find(({ block }) => block === spreadBlock)?.top;
  const cells = new Map(
    assessedLines(input).flatMap(({ number, criterion, score }, index) =>
      top === undefined || score === null
        ? []
        : [[key(number - 1, criterion), inRow(top + HEAD + index, PLACE.used)] as const],
    ),
  );
  return (bid, criterion) => cells.get(key(bid, criterion)) ?? null;
}

function key(bid: number, criterion: number): string {
  return `${bid},${criterion}`;
}
