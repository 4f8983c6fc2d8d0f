import type { TenderOutcome } from "../outcome";

/** A bidder in a draw; the KvK number is null where the bid has none. */
export interface TiedBidder {
  readonly bidder: string;
  readonly kvk: string | null;
}

/** Bids among which a lot must decide, and for how many contracts. */
export interface TiedBids {
  readonly bidders: readonly TiedBidder[];
  /** The rank that they share. */
  readonly rank: number;
  /** Places above the shared rank are awarded without a lot. */
  readonly contracts: number;
}

/** Null where no lot is needed. */
export function tiedBids({ ranking, tender }: TenderOutcome): TiedBids | null {
  const tied = ranking.filter(({ decidedBy }) => decidedBy === "lot");
  const [first] = tied;
  if (!first) return null;
  return {
    bidders: tied.map(({ chosen: { bid } }) => ({ bidder: bid.bidder, kvk: bid.kvk })),
    rank: first.rank,
    contracts: tender.contracts - first.rank + 1,
  };
}
