import type { SheetIndex } from "../cell";
import type { AssessedScore } from "../tender/tender";
import type { ColumnHeader } from "./canvas";
import type { ColumnText } from "./score-extras-block";
import { COLUMN } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** One score of one bid that several assessors made. */
export interface AssessedLine {
  /** Of the bid on the sheet, from 1. */
  readonly number: number;
  readonly bidder: string;
  /** Place of the criterion among those of the tender. */
  readonly criterion: number;
  readonly name: string;
  readonly score: number | null;
  readonly assessed: AssessedScore;
}

/** The column in which a line names its criterion; figures start right of it. */
export const CRITERION = COLUMN.first;
export const FIRST_FIGURE: SheetIndex = CRITERION + 1;

/** Every score with assessors behind it, by bid and then in the order of the criteria. */
export function assessedLines({ outcome }: ScoreSheetInput): readonly AssessedLine[] {
  const { criteria } = outcome.tender;
  return outcome.bids.flatMap(({ bid }, index) =>
    criteria.flatMap(({ name }, criterion) => {
      const assessed = bid.assessed[criterion] ?? null;
      const score = bid.scores[criterion] ?? null;
      if (assessed === null) return [];
      return [{ number: index + 1, bidder: bid.bidder, criterion, name, score, assessed }];
    }),
  );
}

/** Everybody who gave a score or should have, each once, in order of name. */
export function assessorNames(lines: readonly AssessedLine[]): readonly string[] {
  const names = new Set<string>();
  for (const { assessed } of lines) {
    for (const { assessor } of assessed.scores) names.add(assessor);
    for (const assessor of assessed.missing) names.add(assessor);
  }
  return [...names].sort();
}

/** The first columns of every table about assessors. */
export function lineHeaders({ texts }: ScoreSheetInput): readonly ColumnHeader[] {
  return [
    { column: COLUMN.number, text: texts.columns.bid, align: "center" },
    { column: COLUMN.name, text: texts.columns.bidder },
    { column: CRITERION, text: texts.blocks.assessors.criterion },
  ];
}

/** Names of criteria break between words, never in one. */
export function criterionWords(lines: readonly AssessedLine[]): readonly ColumnText[] {
  const words = new Set(lines.flatMap(({ name }) => name.split(/\s+/)));
  return [...words].map((word) => [CRITERION, word] as const);
}
