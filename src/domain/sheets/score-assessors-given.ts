import type { SheetIndex } from "../cell";
import type { Canvas, ColumnHeader } from "./canvas";
import { inRow } from "./cell-address";
import {
  assessedLines,
  assessorNames,
  criterionWords,
  FIRST_FIGURE,
  lineHeaders,
  type AssessedLine,
} from "./score-assessors-lines";
import { writeCriterionLine, writeSourceCheck } from "./score-assessors-write";
import { showChanged } from "./score-source-check";
import { extraBlock } from "./score-extras-block";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** More copies than this in one comparison with the source would make its formula too long. */
const MOST_TOGETHER = 30;

/** A part of the table: as many assessors as fit beside each other on the sheet. */
interface Part {
  /** Rows below the top of the block. */
  readonly header: number;
  readonly assessors: readonly string[];
}

/** Heading and note. */
const INTRO = 2;

/** What each assessor gave, as copies; many assessors stand in parts under each other, so that the page keeps its width. */
export const givenScoresBlock = extraBlock("afterInputs", (input, lastColumn) => {
  const lines = assessedLines(input);
  if (lines.length === 0) return null;
  const parts = partsOf(lines, lastColumn);
  const { texts } = input;
  const last = parts.at(-1)?.header ?? INTRO;
  return {
    rows: last + 1 + lines.length,
    head: INTRO + 1,
    headers: parts.flatMap((part) => partHeaders(part, input)),
    values: [
      ...criterionWords(lines),
      ...parts.map(({ assessors }) => [FIRST_FIGURE + assessors.length, texts.unchanged] as const),
    ],
    write: (canvas, top, layout) => {
      canvas.text(top, 0, texts.blocks.assessors.heading, "heading");
      canvas.paragraph(top + 1, 0, layout.lastColumn, texts.blocks.assessors.note, "note");
      for (const part of parts) writePart(canvas, top, part, lines, input);
    },
  };
});

function partsOf(lines: readonly AssessedLine[], lastColumn: SheetIndex): readonly Part[] {
  const names = assessorNames(lines);
  // The last column says whether the source changed.
  const room = Math.max(1, Math.min(MOST_TOGETHER, lastColumn - FIRST_FIGURE));
  const parts: Part[] = [];
  for (let from = 0; from === 0 || from < names.length; from += room) {
    const header = INTRO + parts.length * (lines.length + 2);
    parts.push({ header, assessors: names.slice(from, from + room) });
  }
  return parts;
}

function partHeaders({ assessors }: Part, input: ScoreSheetInput): readonly ColumnHeader[] {
  return [
    ...lineHeaders(input),
    ...assessors.map((text, index): ColumnHeader => ({ column: FIRST_FIGURE + index, text, align: "right" })),
    { column: FIRST_FIGURE + assessors.length, text: input.texts.columns.source, align: "right" },
  ];
}

function writePart(
  canvas: Canvas,
  top: SheetIndex,
  part: Part,
  lines: readonly AssessedLine[],
  input: ScoreSheetInput,
): void {
  const { assessors } = part;
  const header = top + part.header;
  const source = FIRST_FIGURE + assessors.length;
  canvas.headers(header, partHeaders(part, input));
  lines.forEach((line, index) => {
    const row = header + 1 + index;
    const given = new Map(line.assessed.scores.map((each) => [each.assessor, each]));
    const missing = new Set(line.assessed.missing);
    writeCriterionLine(canvas, row, line);
    assessors.forEach((assessor, position) => {
      const column = FIRST_FIGURE + position;
      const score = given.get(assessor)?.score;
      if (score !== undefined) canvas.number(row, column, score, "input");
      else canvas.blank(row, column, missing.has(assessor) ? "warning" : "label");
    });
    const copies = assessors.flatMap((assessor, position) => {
      const place = given.get(assessor)?.place;
      return place === undefined ? [] : [{ place, copy: inRow(row, FIRST_FIGURE + position) }];
    });
    writeSourceCheck(canvas, row, source, copies, input);
  });
  showChanged(canvas, header + 1, header + lines.length, source, input.texts);
}

/** Where the scores of one line stand, as the arguments of a function; `line` counts from 0. */
export function givenCells(layout: ScoreLayout, input: ScoreSheetInput): (line: number) => string {
  const top = topOf(layout);
  const parts = partsOf(assessedLines(input), layout.lastColumn);
  return (line) =>
    parts
      .filter(({ assessors }) => assessors.length > 0)
      .map(({ header, assessors }) => {
        const row = top + header + 1 + line;
        return `${inRow(row, FIRST_FIGURE)}:${inRow(row, FIRST_FIGURE + assessors.length - 1)}`;
      })
      .join(",");
}

/** Ranges that say per line whether the source changed; none where no assessor scored. */
export function givenChecks(layout: ScoreLayout, input: ScoreSheetInput): readonly string[] {
  const lines = assessedLines(input);
  if (lines.length === 0) return [];
  const top = topOf(layout);
  return partsOf(lines, layout.lastColumn).map(({ header, assessors }) => {
    const source = FIRST_FIGURE + assessors.length;
    const first = top + header + 1;
    return `${inRow(first, source)}:${inRow(first + lines.length - 1, source)}`;
  });
}

function topOf({ extras }: ScoreLayout): SheetIndex {
  return extras.find(({ block }) => block === givenScoresBlock)?.top ?? 0;
}
