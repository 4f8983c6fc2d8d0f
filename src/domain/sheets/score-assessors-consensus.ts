import type { SheetIndex } from "../cell";
import type { AssessedScore } from "../tender/tender";
import { inRow } from "./cell-address";
import {
  assessedLines,
  criterionWords,
  FIRST_FIGURE,
  lineHeaders,
  type AssessedLine,
} from "./score-assessors-lines";
import { writeCriterionLine, writeSourceCheck } from "./score-assessors-write";
import { showChanged } from "./score-source-check";
import { extraBlock } from "./score-extras-block";
import { planTable } from "./score-extras-table";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

const PLACE = { score: FIRST_FIGURE, source: FIRST_FIGURE + 1, reason: FIRST_FIGURE + 2 } as const;
/** Heading, note and column headers. */
const HEAD = 3;

/** What was agreed about a score and why, used or not. */
export const consensusBlock = extraBlock("afterInputs", (input, lastColumn) => {
  const { texts } = input;
  const words = texts.blocks.assessors;
  const lines = agreedLines(input);
  return planTable({
    heading: words.consensus.heading,
    note: words.consensus.note,
    sentence: null,
    headers: [
      ...lineHeaders(input),
      { column: PLACE.score, text: words.agreed, align: "right" },
      { column: PLACE.source, text: texts.columns.source, align: "center" },
      { column: PLACE.reason, lastColumn, text: words.reason },
    ],
    values: [...criterionWords(lines), [PLACE.source, texts.unchanged]],
    lines,
    writer: (canvas) => (row, line) => {
      writeCriterionLine(canvas, row, line);
      canvas.number(row, PLACE.score, line.consensus.score, "input", { format: "0.00##" });
      const copy = inRow(row, PLACE.score);
      writeSourceCheck(canvas, row, PLACE.source, [{ place: line.consensus.place, copy }], input, "center");
      canvas.paragraph(row, PLACE.reason, lastColumn, line.consensus.reason, "label");
    },
    finish: (canvas, first, last) => showChanged(canvas, first, last, PLACE.source, texts),
  });
});

interface AgreedLine extends AssessedLine {
  readonly consensus: NonNullable<AssessedScore["consensus"]>;
}

function agreedLines(input: ScoreSheetInput): readonly AgreedLine[] {
  return assessedLines(input).flatMap((line) => {
    const { consensus } = line.assessed;
    return consensus === null ? [] : [{ ...line, consensus }];
  });
}

/** The cell with the score that was agreed for a line; null where none was. */
export function agreedCells(
  layout: ScoreLayout,
  input: ScoreSheetInput,
): (line: AssessedLine) => string | null {
  const top = topOf(layout);
  const key = ({ number, criterion }: AssessedLine): string => `${number},${criterion}`;
  const cells = new Map(
    agreedLines(input).map((line, index) => [key(line), inRow(top + HEAD + index, PLACE.score)]),
  );
  return (line) => cells.get(key(line)) ?? null;
}

/** The range that says per agreed score whether the source changed; none where nothing was agreed. */
export function consensusChecks(layout: ScoreLayout, input: ScoreSheetInput): readonly string[] {
  const count = agreedLines(input).length;
  if (count === 0) return [];
  const first = topOf(layout) + HEAD;
  return [`${inRow(first, PLACE.source)}:${inRow(first + count - 1, PLACE.source)}`];
}

function topOf({ extras }: ScoreLayout): SheetIndex {
  return extras.find(({ block }) => block === consensusBlock)?.top ?? 0;
}
