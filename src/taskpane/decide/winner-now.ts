import { levelRank } from "../../domain/pso/level";
import type { ScoredBid, TenderOutcome } from "../../domain/tender/outcome";

/** Bids with as good or better S that the winner left behind because of its level; the best of them first. */
export function passedOverByWinner(outcome: TenderOutcome): readonly ScoredBid[] {
  const first = outcome.ranking[0];
  if (!first) return [];
  return [...first.passedOver].sort(
    (a, b) =>
      (b.total ?? 0) - (a.total ?? 0) || levelRank(b.bid.level.counted) - levelRank(a.bid.level.counted),
  );
}

/** The ranked bids that win, or that a lot must choose between. */
export function winningBids(outcome: TenderOutcome): readonly ScoredBid[] {
  const winners = new Set(outcome.winners);
  return outcome.ranking.map(({ chosen }) => chosen).filter(({ bid }) => winners.has(bid.bidder));
}
