import { alwaysDecisiveWeight } from "../always-decisive-weight";
import { LEVELS } from "../../pso/level";
import type { PsoWeight } from "../outcome";
import type { RankedTender } from "../rank-tender";

/** A difference on 0..1 that is binary noise. */
const NOISE = 1e-12;

/**
 * Whether a PSO criterion is heavy enough to decide, as facts/tender.md 4.4 defines it: R is what a bid earns without the
 * level, as a share of all weight that is not for PSO, and u the utility of its level. Only under `punten` with a PSO
 * criterion that weighs something.
 *
 * `bidder` is the best ranked bid of the highest level. Above `decisiveAbove` it has more points than every bid of a lower
 * utility: the most, over those with a higher R, of 100 x D / (D + du); 0 when no such bid has a higher R, null when all
 * bids have the same utility. Bids of its own utility do not count: weight cannot part them. `decisive` says that the
 * present weight is above it.
 *
 * `alwaysAbove` is 100 / (1 + delta), delta being the smallest step up between two levels of the ladder: above it one step
 * outweighs any difference between 0 and 1 in R; 100 when all levels have one utility.
 */
export function psoWeight({ tender, ranking }: RankedTender): PsoWeight | null {
  const weights = tender.criteria.map(({ weight }) => weight);
  const isPso = tender.criteria.map(({ kind }) => kind === "pso");
  const present = sumOf(weights.filter((_, column) => isPso[column]));
  const others = sumOf(weights.filter((_, column) => !isPso[column]));
  if (tender.method !== "punten" || !(present > 0) || ranking.length === 0) return null;
  const bids = ranking.map(({ chosen: { bid, points } }) => ({
    bidder: bid.bidder,
    rank: LEVELS.indexOf(bid.level.counted),
    utility: tender.utilities[bid.level.counted],
    rest: others > 0 ? sumOf(points.filter((_, column) => !isPso[column])) / others : 0,
  }));
  const champion = bids.reduce((best, bid) => (bid.rank > best.rank ? bid : best));
  const lower = bids.filter(({ utility }) => utility < champion.utility);
  const isOneUtility = bids.every(({ utility }) => utility === champion.utility);
  let against: string | null = null;
  let most = 0;
  for (const { bidder, utility, rest } of lower) {
    const deficit = rest - champion.rest;
    const needed = deficit > NOISE ? (100 * deficit) / (deficit + champion.utility - utility) : 0;
    if (needed > most) [against, most] = [bidder, needed];
  }
  const decisiveAbove = isOneUtility ? null : most;
  return {
    present,
    bidder: champion.bidder,
    against,
    decisiveAbove,
    alwaysAbove: alwaysDecisiveWeight(tender.utilities),
    decisive: decisiveAbove !== null && present > decisiveAbove,
  };
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
