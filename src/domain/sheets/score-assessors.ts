import { consensusChecks } from "./score-assessors-consensus";
import { givenChecks } from "./score-assessors-given";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Ranges in which the word for a changed source may stand, beside those of the copies of prices and scores. */
export function assessorChecks(layout: ScoreLayout, input: ScoreSheetInput): readonly string[] {
  return [...givenChecks(layout, input), ...consensusChecks(layout, input)];
}
