import type { RankedTender } from "../../../../src/domain/tender/rank-tender";
import type { Bid, Tender } from "../../../../src/domain/tender/tender";

export function replaceBid(tender: Tender, index: number, change: (bid: Bid) => Bid): Tender {
  return { ...tender, bids: tender.bids.map((bid, at) => (at === index ? change(bid) : bid)) };
}

export function withScore(
  tender: Tender,
  bid: Bid,
  criterion: string,
  change: (score: number) => number,
): Bid {
  const scores = bid.scores.map((score, column) =>
    tender.criteria[column]?.name === criterion && score !== null ? change(score) : score,
  );
  return { ...bid, scores };
}

export function rankOf(outcome: RankedTender, index: number): number | null {
  return outcome.bids[index]?.rank ?? null;
}

export function isWinner(outcome: RankedTender, index: number): boolean {
  return outcome.winners.includes(outcome.bids[index]?.bid.bidder ?? "") && rankOf(outcome, index) !== null;
}
