import { excelRound } from "../../rounding/excel-round";
import type { ScoreUnit } from "../score-unit";
import { COMPARE_DIGITS, type Equivalence } from "./equivalence";

/**
 * `banden`: S in the same band is equivalent. Absolute and transitive (facts/tender.md 4.2, C2). Bands lie on S itself, so
 * that in EUR, too, a band runs from a whole number of widths up to, not including, the next.
 */
export function bands(width: number, unit: ScoreUnit): Equivalence {
  const band = (merit: number): number => bandOf(unit === "euro" ? 0 - merit : merit, width);
  return {
    equivalentTo: (leader) => {
      const wanted = band(leader);
      return (merit) => band(merit) === wanted;
    },
    bound: (leader) => {
      const edge = unit === "euro" ? 0 - (band(leader) + 1) * width : band(leader) * width;
      return excelRound(edge, COMPARE_DIGITS);
    },
    byLevel: true,
  };
}

/**
 * The band's number, floor(S / width). The quotient only points at the nearest end of a band and S itself is compared with
 * that: 0.3 / 0.1 is just under 3 in binary, and a cent under 25 million euro is no digit of a quotient.
 */
export function bandOf(score: number, width: number): number {
  const nearest = Math.round(score / width);
  return score < excelRound(nearest * width, COMPARE_DIGITS) ? nearest - 1 : nearest;
}
