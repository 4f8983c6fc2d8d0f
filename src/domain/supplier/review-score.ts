import { publishedTotal } from "../rounding/published";
import type { Judgement, ReviewCriterion, ReviewScale, Verdict } from "./review";

/** Decimals of a score; verdicts compare what is shown. */
export const SCORE_DECIMALS = 1;

/** Null for no values. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Weighted mean on 0..100, one decimal, of the means per criterion. Only criteria that somebody judged count, their weights
 * taken as a whole; null while none was.
 */
export function reviewScore(
  judgements: readonly (readonly Judgement[])[],
  criteria: readonly ReviewCriterion[],
): number | null {
  let sum = 0;
  let weights = 0;
  criteria.forEach(({ weight }, index) => {
    const mean = meanOf((judgements[index] ?? []).map(({ value }) => value));
    if (mean === null) return;
    sum += weight * mean;
    weights += weight;
  });
  return weights > 0 ? publishedTotal(sum / weights, SCORE_DECIMALS) : null;
}

export function verdictOf(score: number, scale: ReviewScale): Verdict;
export function verdictOf(score: number | null, scale: ReviewScale): Verdict | null;
export function verdictOf(score: number | null, { fromA, fromB }: ReviewScale): Verdict | null {
  if (score === null) return null;
  if (score >= fromA) return "A";
  return score >= fromB ? "B" : "C";
}
