import { excelRound } from "../../rounding/excel-round";
import { COMPARE_DIGITS, type Equivalence } from "./equivalence";

/**
 * `marge`: everything within `points` of the best S that is left, inclusive, is equivalent. Anchored on the best bid:
 * a margin between pairs would be cyclic (facts/tender.md 4.2, C1).
 */
export function margin(points: number): Equivalence {
  const lowerBound = (leader: number) => excelRound(leader - points, COMPARE_DIGITS);
  return {
    equivalentTo: (leader) => {
      const bound = lowerBound(leader);
      return (score) => score >= bound;
    },
    lowerBound,
    byLevel: true,
  };
}
