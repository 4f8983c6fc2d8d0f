import { publishedTotal } from "../rounding/published";
import type { Figures } from "./figures";
import { scoreUnit } from "./score-unit";

/**
 * What bids are compared on: S and quality points rounded to the published precision, and the level. Equal figures are
 * equal numbers.
 */
export interface Standing {
  readonly count: number;
  /** S where a higher one is better, -S where a lower one is: more merit always comes first. */
  readonly merits: Float64Array;
  readonly quality: Float64Array;
  readonly levels: Uint8Array;
}

/** Every comparison is made on these rounded figures (design section 5, Rounding). */
export function standingOf({ tender, scores, quality, levels }: Figures): Standing {
  const { rounding } = tender;
  const lowerIsBetter = scoreUnit(tender.method) === "euro";
  const count = scores.length;
  const merits = new Float64Array(count);
  const points = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const published = publishedTotal(scores[row] ?? 0, rounding);
    // 0 - x: a total of 0 EUR must not become -0.
    merits[row] = lowerIsBetter ? 0 - published : published;
    points[row] = publishedTotal(quality[row] ?? 0, rounding);
  }
  return { count, merits, quality: points, levels };
}
