import { levelRank } from "../pso/level";
import { bidTotals } from "./bid-points";
import { equivalenceOf } from "./decision-rules/decision-rule";
import { exclusionOf, isAnchorOnly } from "./exclusion";
import type { Exclusion, RankStep, ScoredBid, TenderOutcome } from "./outcome";
import { priceAnchors } from "./price-formulas/price-points";
import { rankOrder, type Contender, type Placement } from "./rank-order";
import type { Bid, Tender } from "./tender";

/** An outcome without sensitivity and findings: what leave-one-out compares. */
export type RankedTender = Omit<TenderOutcome, "leaveOneOut" | "findings">;

interface ScoredContender extends Contender {
  readonly bid: Bid;
  readonly points: ReadonlyMap<string, number>;
}

const NO_POINTS: ReadonlyMap<string, number> = new Map();

/**
 * The order of work of design section 5: exclusion, anchors, points, rounding, decision. Prices are compared only after
 * exclusion; every comparison of scores is made on rounded figures.
 */
export function rankTender(tender: Tender): RankedTender {
  const exclusions = tender.bids.map((bid) => exclusionOf(tender, bid));
  const contenders = scoreContenders(tender, exclusions, "withPoints");
  const placements = rankOrder(contenders, equivalenceOf(tender.rule), tender.contracts);
  const scored = new Map<Bid, ScoredBid>();
  const byContender = new Array<ScoredBid>(contenders.length);
  for (const placement of placements) {
    const contender = present(contenders[placement.chosen]);
    const ranked = rankedBid(contender, placement);
    byContender[placement.chosen] = ranked;
    scored.set(contender.bid, ranked);
  }
  const bids = tender.bids.map(
    (bid, index) => scored.get(bid) ?? excludedBid(bid, present(exclusions[index] ?? undefined)),
  );
  const bidOf = (contender: number) => present(byContender[contender]);
  const ranking = placements.map((placement) => rankStep(placement, bidOf));
  return {
    tender,
    bids,
    ranking,
    winners: ranking.filter((step) => step.rank <= tender.contracts).map((step) => step.chosen.bid.bidder),
    lotNeeded: ranking.some((step) => step.decidedBy === "lot"),
  };
}

/** Only who wins, for questions that change the tender; the same work without what a reader would look at. */
export function winnersOf(tender: Tender): readonly string[] {
  const exclusions = tender.bids.map((bid) => exclusionOf(tender, bid));
  const contenders = scoreContenders(tender, exclusions, "totalsOnly");
  return rankOrder(contenders, equivalenceOf(tender.rule), tender.contracts, "winners")
    .filter((placement) => placement.rank <= tender.contracts)
    .map((placement) => present(contenders[placement.chosen]).name);
}

function scoreContenders(
  tender: Tender,
  exclusions: readonly (Exclusion | null)[],
  detail: "withPoints" | "totalsOnly",
): readonly ScoredContender[] {
  const anchors = priceAnchors(anchorPrices(tender, exclusions));
  const contenders: ScoredContender[] = [];
  if (anchors === null) return contenders;
  for (const [index, bid] of tender.bids.entries()) {
    if (exclusions[index]) continue;
    const points = detail === "withPoints" ? new Map<string, number>() : null;
    const { total, quality } = bidTotals(tender, bid, anchors, points);
    contenders.push({
      bid,
      points: points ?? NO_POINTS,
      total,
      quality,
      level: levelRank(bid.level.counted),
      name: bid.bidder,
    });
  }
  return contenders;
}

function* anchorPrices(tender: Tender, exclusions: readonly (Exclusion | null)[]): Iterable<number> {
  for (const [index, bid] of tender.bids.entries()) {
    if (bid.price !== null && (!exclusions[index] || isAnchorOnly(tender, bid))) yield bid.price;
  }
}

function rankedBid(contender: ScoredContender, placement: Placement): ScoredBid {
  const { bid, points, total, quality } = contender;
  const { rank, decidedBy } = placement;
  return { bid, points, total, quality, rank, decidedBy, excluded: null };
}

function excludedBid(bid: Bid, excluded: Exclusion): ScoredBid {
  return { bid, points: NO_POINTS, total: null, quality: null, rank: null, decidedBy: null, excluded };
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
