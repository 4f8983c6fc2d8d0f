import { levelRank } from "../pso/level";
import { bidPoints, type BidPoints } from "./bid-points";
import { equivalenceOf } from "./decision-rules/decision-rule";
import { exclusionOf, isAnchorOnly } from "./exclusion";
import type { Exclusion, RankStep, ScoredBid, TenderOutcome } from "./outcome";
import { priceAnchors } from "./price-formulas/price-points";
import { rankOrder, type Placement } from "./rank-order";
import type { Bid, Tender } from "./tender";

/** An outcome without sensitivity and findings: what leave-one-out compares. */
export type RankedTender = Omit<TenderOutcome, "leaveOneOut" | "findings">;

/**
 * The order of work of design section 5: exclusion, anchors, points, rounding, decision. Prices are compared only after
 * exclusion; every comparison of scores is made on rounded figures.
 */
export function rankTender(tender: Tender): RankedTender {
  const exclusions = tender.bids.map((bid) => exclusionOf(tender, bid));
  const anchors = priceAnchors(anchorPrices(tender, exclusions));
  const scored = tender.bids.map((bid, index) => {
    const points = anchors === null || exclusions[index] ? null : bidPoints(tender, bid, anchors);
    return { bid, points, excluded: exclusions[index] ?? null };
  });
  const contenders = scored.flatMap(({ bid, points }, index) =>
    points === null
      ? []
      : [
          {
            index,
            total: points.total,
            quality: points.quality,
            level: levelRank(bid.level.counted),
            name: bid.bidder,
          },
        ],
  );
  const placements = rankOrder(contenders, equivalenceOf(tender.rule), tender.contracts);
  const placementOf = new Map(
    placements.map((placement) => [contenders[placement.chosen]?.index, placement]),
  );
  const bids = scored.map(({ bid, points, excluded }, index) =>
    scoredBid(bid, points, excluded, placementOf.get(index)),
  );
  const bidOf = (contender: number) => present(bids[present(contenders[contender]).index]);
  const ranking = placements.map((placement) => rankStep(placement, bidOf));
  return {
    tender,
    bids,
    ranking,
    winners: ranking.filter((step) => step.rank <= tender.contracts).map((step) => step.chosen.bid.bidder),
    lotNeeded: ranking.some((step) => step.decidedBy === "lot"),
  };
}

function* anchorPrices(tender: Tender, exclusions: readonly (Exclusion | null)[]): Iterable<number> {
  for (const [index, bid] of tender.bids.entries()) {
    if (bid.price !== null && (!exclusions[index] || isAnchorOnly(tender, bid))) yield bid.price;
  }
}

function scoredBid(
  bid: Bid,
  points: BidPoints | null,
  excluded: Exclusion | null,
  placement: Placement | undefined,
): ScoredBid {
  return {
    bid,
    points: points?.points ?? new Map<string, number>(),
    total: points?.total ?? null,
    quality: points?.quality ?? null,
    rank: placement?.rank ?? null,
    decidedBy: placement?.decidedBy ?? null,
    excluded,
  };
}

function rankStep(placement: Placement, bidOf: (contender: number) => ScoredBid): RankStep {
  return {
    ...placement,
    chosen: bidOf(placement.chosen),
    leader: bidOf(placement.leader),
    passedOver: placement.passedOver.map(bidOf),
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("ranking lost a bid");
  return value;
}
