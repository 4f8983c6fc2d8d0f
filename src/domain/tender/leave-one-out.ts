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
 * Only two kinds of bid can change the winners by leaving: one that holds the lowest or highest price under a relative
 * formula (other totals move), and one that led the choice of a winner (the margin hangs from it). All others leave
 * every choice of a winner as it was, so the check stays linear in the number of bids.
 */
function bidsThatMayMatter(tender: Tender, ranked: RankedTender): ReadonlySet<ScoredBid> {
  const matter = new Set<ScoredBid>();
  for (const step of ranked.ranking.slice(0, ranked.winners.length)) matter.add(step.leader);
  if (isRelative(tender.priceFormula)) {
    const ranks = ranked.bids.filter((scored) => scored.rank !== null);
    const [lowest, highest] = [extreme(ranks, (a, b) => a < b), extreme(ranks, (a, b) => a > b)];
    if (lowest) matter.add(lowest);
    if (highest) matter.add(highest);
  }
  return matter;
}

/** The bid with the extreme price if it is alone there; a second bid at that price keeps the anchor where it is. */
function extreme(bids: readonly ScoredBid[], beats: (a: number, b: number) => boolean): ScoredBid | null {
  let found: ScoredBid | null = null;
  let shared = false;
  for (const scored of bids) {
    const price = scored.bid.price;
    if (price === null) continue;
    if (found === null || found.bid.price === null || beats(price, found.bid.price)) {
      found = scored;
      shared = false;
    } else if (price === found.bid.price) {
      shared = true;
    }
  }
  return shared ? null : found;
}
