import { LEVELS, type Level } from "../pso/level";

/** A step below this is what arithmetic leaves of no step at all. */
const NOISE = 1e-12;

/**
 * The weight, on 0..100, above which one step of the ladder outweighs every difference between two bids whose other
 * points may lie anywhere on their whole range: 100 / (1 + smallest step). Levels that are worth the same are one step;
 * 100 when all are. Source: facts/tender.md 4.4.3.
 */
export function alwaysDecisiveWeight(utilities: Readonly<Record<Level, number>>): number {
  const steps = LEVELS.slice(1).map((level, index) => utilities[level] - utilities[LEVELS[index] ?? "none"]);
  const up = steps.filter((step) => step > NOISE);
  return up.length === 0 ? 100 : 100 / (1 + Math.min(...up));
}
