import type { LeaveOneOut, ScoredBid } from "./outcome";
import { isRelative } from "./price-formulas/price-points";
import { winnersOf, type RankedTender } from "./rank-tender";
import type { Tender } from "./tender";

/**
 * What removing each loser does to the winners. Always recalculated without the removed bid, whatever `Herberekenen`
 * says about bids that dropped out. Losers are ranked bids that do not win; in the order of the bids.
 */
export function leaveOneOut(tender: Tender, ranked: RankedTender): readonly LeaveOneOut[] {
  const winners = new Set(ranked.winners);
  const mayMatter = bidsThatMayMatter(tender, ranked);
  return ranked.bids
    .filter((scored) => scored.rank !== null && !winners.has(scored.bid.bidder))
    .map((scored) => {
      if (!mayMatter.has(scored)) {
        return { removed: scored.bid.bidder, winners: ranked.winners, changes: false };
      }
      const without = winnersOf({ ...tender, bids: tender.bids.filter((bid) => bid !== scored.bid) });
      const changes = without.length !== winners.size || without.some((bidder) => !winners.has(bidder));
      return { removed: scored.bid.bidder, winners: without, changes };
    });
}

/**
 * Only two kinds of bid can change the winners by leaving: one from which others are measured (the lowest or highest price
 * under a relative formula, the best quality under `utility index`: other totals move), and one that led the choice of a
 * winner (the margin hangs from it). All others leave every choice of a winner as it was, so the check stays linear in the
 * number of bids.
 */
function bidsThatMayMatter(tender: Tender, ranked: RankedTender): ReadonlySet<ScoredBid> {
  const matter = new Set<ScoredBid>();
  for (const step of ranked.ranking.slice(0, ranked.winners.length)) matter.add(step.leader);
  const ranks = ranked.bids.filter((scored) => scored.rank !== null);
  const usedPrice = (scored: ScoredBid) => scored.usedPrice ?? 0;
  const anchors =
    tender.method === "utility index"
      ? [extreme(ranks, usedPrice, -1), extreme(ranks, (scored) => worthOf(tender, scored), 1)]
      : tender.method === "punten" && isRelative(tender.priceFormula)
        ? [extreme(ranks, usedPrice, -1), extreme(ranks, usedPrice, 1)]
        : [];
  for (const anchor of anchors) if (anchor) matter.add(anchor);
  return matter;
}

function worthOf(tender: Tender, { points }: ScoredBid): number {
  return tender.criteria.reduce(
    (sum, { kind }, column) => (kind === "price" ? sum : sum + (points[column] ?? 0)),
    0,
  );
}

/** The bid with the highest (`sign` 1) or lowest (-1) figure if it is alone there; a second one keeps the anchor in place. */
function extreme(
  bids: readonly ScoredBid[],
  figureOf: (scored: ScoredBid) => number,
  sign: 1 | -1,
): ScoredBid | null {
  let found: ScoredBid | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let shared = false;
  for (const scored of bids) {
    const figure = sign * figureOf(scored);
    if (figure > most) {
      [found, most, shared] = [scored, figure, false];
    } else if (figure === most) {
      shared = true;
    }
  }
  return shared ? null : found;
}
