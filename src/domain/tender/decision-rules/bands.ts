import { excelRound } from "../../rounding/excel-round";
import { COMPARE_DIGITS, type Equivalence } from "./equivalence";

/** `banden`: S in the same band is equivalent. Absolute and transitive (facts/tender.md 4.2, C2). */
export function bands(width: number): Equivalence {
  return {
    equivalentTo: (leader) => {
      const band = bandOf(leader, width);
      return (score) => bandOf(score, width) === band;
    },
    lowerBound: (leader) => excelRound(bandOf(leader, width) * width, COMPARE_DIGITS),
    byLevel: true,
  };
}

/** The band's number, floor(S / width); INT(ROUND(S / width, 9)) on the sheet, as 0.3 / 0.1 is just under 3 in binary. */
export function bandOf(score: number, width: number): number {
  return Math.floor(excelRound(score / width, COMPARE_DIGITS));
}
