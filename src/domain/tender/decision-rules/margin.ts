import { excelRound } from "../../rounding/excel-round";
import { COMPARE_DIGITS, type Equivalence } from "./equivalence";

/**
 * `marge`: everything within `size` of the best S that is left, inclusive, is equivalent. Anchored on the best bid:
 * a margin between pairs would be cyclic (facts/tender.md 4.2, C1).
 */
export function margin(size: number): Equivalence {
  const bound = (leader: number) => excelRound(leader - size, COMPARE_DIGITS);
  return {
    equivalentTo: (leader) => {
      const lowest = bound(leader);
      return (merit) => merit >= lowest;
    },
    bound,
    byLevel: true,
  };
}
