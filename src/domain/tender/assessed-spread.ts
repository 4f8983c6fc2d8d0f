import { ascending, meanOf, medianOf } from "./aggregate-scores";
import type { AssessedScore } from "./tender";

/** How far the assessors of one bid and criterion are apart, on the criterion's own scale. */
export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  readonly median: number;
  /** Of a sample (n - 1); null for a single score. */
  readonly deviation: number | null;
}

/** The figures that a committee looks at before it settles on a score (facts/tender.md 1.5); null when nobody gave a score. */
export function spreadOf({ scores }: Pick<AssessedScore, "scores">): Spread | null {
  const given = ascending(scores.map(({ score }) => score));
  const [lowest] = given;
  const highest = given[given.length - 1];
  const mean = meanOf(given);
  const median = medianOf(given);
  if (lowest === undefined || highest === undefined || mean === null || median === null) return null;
  const squares = given.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const deviation = given.length < 2 ? null : Math.sqrt(squares / (given.length - 1));
  return { count: given.length, lowest, highest, mean, median, deviation };
}
