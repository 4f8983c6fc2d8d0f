import { foldedText } from "../tables/cell-text";
import { drawnWinners } from "../tender/lot-draw/draw-tickets";
import type { LotDraw } from "../tender/lot-draw/lot-draw";
import { tiedBids, type TiedBidder, type TiedBids } from "../tender/lot-draw/tied-bids";
import type { ScoredBid, TenderOutcome } from "../tender/outcome";

/** Who gets the contract and who does not. */
export interface AwardDecision {
  /** In the order of the ranking; a drawn winner where the lot put it. Empty while a lot must still be drawn. */
  readonly winners: readonly ScoredBid[];
  /** Ranked, without a contract. Empty while a lot must still be drawn. */
  readonly losers: readonly ScoredBid[];
  /** Not ranked; lapsed ones too, which are no longer part of the decision. */
  readonly excluded: readonly ScoredBid[];
  /** Between whom a lot must still be drawn; null where none is needed or it was drawn. */
  readonly toDraw: TiedBids | null;
}

/** What an outcome means once lots were drawn. @param draw between exactly the tied bidders; null while there is none */
export function awardDecision(outcome: TenderOutcome, draw: LotDraw | null): AwardDecision {
  const ranked = outcome.ranking.map(({ chosen }) => chosen);
  const excluded = outcome.bids.filter((scored) => scored.excluded !== null);
  const tied = tiedBids(outcome);
  if (tied !== null && draw === null) return { winners: [], losers: [], excluded, toDraw: tied };
  const winners = tied === null || draw === null ? clearWinners(outcome) : drawn(ranked, tied, draw);
  return { winners, losers: ranked.filter((scored) => !winners.includes(scored)), excluded, toDraw: null };
}

function clearWinners({ ranking, tender }: TenderOutcome): readonly ScoredBid[] {
  return ranking.filter(({ rank }) => rank <= tender.contracts).map(({ chosen }) => chosen);
}

function drawn(ranked: readonly ScoredBid[], tied: TiedBids, draw: LotDraw): readonly ScoredBid[] {
  const kvkOf = new Map(draw.tickets.map(({ bidder, kvk }) => [bidder, kvk]));
  const above = ranked.filter(({ rank }) => rank !== null && rank < tied.rank);
  const among = ranked.filter(({ rank }) => rank === tied.rank);
  const lucky = drawnWinners(draw).flatMap((bidder) => {
    const ticket = { bidder, kvk: kvkOf.get(bidder) ?? null };
    const found = among.find(({ bid }) => isSame(bid, ticket));
    return found ? [found] : [];
  });
  return [...above, ...lucky];
}

/** The name on a ticket may have got another spelling since. */
function isSame(a: TiedBidder, b: TiedBidder): boolean {
  return (a.kvk !== null && a.kvk === b.kvk) || foldedText(a.bidder) === foldedText(b.bidder);
}
