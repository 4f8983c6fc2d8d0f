import { bandOf } from "../decision-rules/bands";
import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import { excelRound } from "../../rounding/excel-round";
import type { BandEdge } from "../outcome";
import type { RankedTender } from "../rank-tender";

/**
 * `banden`: the ends of every ranked bid's band in S, and how far its published total lies from the nearest one: 0 at the
 * lower end, which belongs to the band. In the order of the ranking; in EUR, too, `from` is the lower amount.
 */
export function bandEdges({ tender, ranking }: RankedTender): readonly BandEdge[] {
  const { rule } = tender;
  if (rule.kind !== "banden") return [];
  const exact = (x: number) => excelRound(x, COMPARE_DIGITS);
  return ranking.map(({ chosen }) => {
    const total = chosen.total ?? 0;
    const band = bandOf(total, rule.width);
    const from = exact(band * rule.width);
    const to = exact((band + 1) * rule.width);
    return {
      bidder: chosen.bid.bidder,
      from,
      to,
      distance: Math.min(exact(total - from), exact(to - total)),
    };
  });
}
