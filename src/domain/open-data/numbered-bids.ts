import type { ScoredBid, TenderOutcome } from "../tender/outcome";
import { lotId } from "./lot-id";

export interface NumberedBid {
  readonly id: string;
  readonly scored: ScoredBid;
}

/** Every bid with an identifier that says nothing of who it is from: ranked bids in their order, then the excluded ones. */
export function numberedBids({ tender, ranking, bids }: TenderOutcome): readonly NumberedBid[] {
  const ranked = ranking.map(({ chosen }) => chosen);
  const excluded = bids.filter(({ rank }) => rank === null);
  return [...ranked, ...excluded].map((scored, index) => ({
    id: `${lotId(tender.key.lot)}-${index + 1}`,
    scored,
  }));
}
