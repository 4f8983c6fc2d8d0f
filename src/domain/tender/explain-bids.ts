import { levelRank, type Level } from "../pso/level";
import { excelRound } from "../rounding/excel-round";
import { equivalenceOf } from "./decision-rules/decision-rule";
import { COMPARE_DIGITS } from "./decision-rules/equivalence";
import type { Exclusion, RankStep, ScoredBid, TenderOutcome } from "./outcome";
import { scoreUnit, type ScoreUnit } from "./score-unit";
import type { Bid, BidLevel, Method, Tender } from "./tender";

/** Why one bid stands where it stands, as data; the words are made in `locale/`. Totals are rounded figures. */
export type BidExplanation = ExcludedBid | RankedBid;

export interface ExcludedBid {
  readonly kind: "excluded";
  /** "" for a bid without a name. */
  readonly bidder: string;
  readonly exclusion: Exclusion;
  readonly price: number | null;
  readonly level: BidLevel;
}

export interface RankedBid {
  readonly kind: "ranked";
  readonly bidder: string;
  readonly rank: number;
  readonly method: Method;
  /** Of totals, differences, margins and bounds: points, of which more is better, or EUR, of which less is. */
  readonly unit: ScoreUnit;
  readonly total: number;
  readonly decimals: number;
  readonly level: BidLevel;
  /** What the level took off the price; null where it took nothing. */
  readonly discount: Discount | null;
  /** Others with the same rank. */
  readonly sharedWith: readonly string[];
  /** Why the bids after it come after it. */
  readonly ahead: Ahead;
  /** Why the bid directly above it stands above it; null at the top. */
  readonly behind: Behind | null;
}

/** EUR, and the share of the own price where the ladder states a share. */
export interface Discount {
  readonly euro: number;
  readonly share: number | null;
}

export interface Opponent {
  readonly bidder: string;
  readonly total: number;
  readonly level: Level;
}

export type Ahead =
  | { readonly by: "only" }
  /** Nobody comes after it. */
  | { readonly by: "last" }
  /** `lead`: how much better S is, in its unit. */
  | { readonly by: "score"; readonly over: Opponent; readonly lead: number }
  | {
      readonly by: "quality";
      readonly over: Opponent;
      readonly quality: number;
      readonly overQuality: number;
    }
  /** `over` has an equal or better total and a lower level; `room` says why that total did not decide. */
  | { readonly by: "pso"; readonly over: Opponent; readonly room: Room }
  | { readonly by: "lot"; readonly contracts: number; readonly rank: number };

/** Why the level could decide between two totals. */
export type Room =
  | { readonly kind: "equal" }
  | { readonly kind: "margin"; readonly margin: number }
  | { readonly kind: "band"; readonly from: number; readonly to: number }
  | { readonly kind: "levelFirst" };

export type Behind =
  /** `tooFar`: a higher level that did not help, because the total lies beyond this bound. */
  | {
      readonly by: "score";
      readonly opponent: Opponent;
      readonly difference: number;
      readonly tooFar: { readonly room: Room; readonly bound: number } | null;
    }
  /** The opponent has a higher level and no better total; `surplus` is how much better the own total is. */
  | { readonly by: "pso"; readonly opponent: Opponent; readonly surplus: number }
  | {
      readonly by: "quality";
      readonly opponent: Opponent;
      readonly quality: number;
      readonly opponentQuality: number;
    };

/** One explanation per bid, keyed by the bid itself: an invalid bid may carry the name of a valid one. */
export function explainBids(outcome: TenderOutcome): ReadonlyMap<Bid, BidExplanation> {
  const explanations = new Map<Bid, BidExplanation>();
  for (const { bid, excluded } of outcome.bids) {
    if (!excluded) continue;
    const { bidder, price, level } = bid;
    explanations.set(bid, { kind: "excluded", bidder, exclusion: excluded, price, level });
  }
  const { ranking } = outcome;
  for (let start = 0; start < ranking.length;) {
    let end = start + 1;
    while (end < ranking.length && ranking[end]?.rank === ranking[start]?.rank) end++;
    const sharers = ranking.slice(start, end);
    const above = ranking[start - 1] ?? null;
    const below = ranking[end] ?? null;
    for (const step of sharers) {
      explanations.set(step.chosen.bid, explainRanked(outcome, step, sharers, above, below));
    }
    start = end;
  }
  return explanations;
}

function explainRanked(
  outcome: TenderOutcome,
  step: RankStep,
  sharers: readonly RankStep[],
  above: RankStep | null,
  below: RankStep | null,
): RankedBid {
  const { tender } = outcome;
  const { bid } = step.chosen;
  return {
    kind: "ranked",
    bidder: bid.bidder,
    rank: step.rank,
    method: tender.method,
    unit: scoreUnit(tender.method),
    total: totalOf(step.chosen),
    decimals: tender.rounding,
    level: bid.level,
    discount: discountOf(tender, bid),
    sharedWith: sharers.filter((other) => other !== step).map((other) => other.chosen.bid.bidder),
    ahead: aheadOf(outcome, step, below),
    behind: above && behindOf(tender, step.chosen, above),
  };
}

function discountOf({ rule, discounts }: Tender, { price, level }: Bid): Discount | null {
  const share = rule.kind === "korting procent" ? discounts.share[level.counted] : null;
  const euro =
    share !== null ? (price ?? 0) * share : rule.kind === "korting euro" ? discounts.euro[level.counted] : 0;
  return euro > 0 ? { euro, share } : null;
}

function aheadOf(outcome: TenderOutcome, step: RankStep, below: RankStep | null): Ahead {
  const { tender } = outcome;
  const { contracts } = tender;
  const { chosen } = step;
  switch (step.decidedBy) {
    case "only":
      return { by: "only" };
    case "lot":
      return { by: "lot", contracts, rank: step.rank };
    case "pso": {
      const [over] = step.passedOver;
      if (!over) return { by: "last" };
      return { by: "pso", over: opponent(over), room: roomBetween(tender, step, totalOf(over)) };
    }
    case "quality":
    case "score": {
      if (!below) return { by: "last" };
      const over = opponent(below.chosen);
      if (step.decidedBy === "quality") {
        return { by: "quality", over, quality: qualityOf(chosen), overQuality: qualityOf(below.chosen) };
      }
      return { by: "score", over, lead: advantage(tender, totalOf(chosen), over.total) };
    }
  }
}

/** The room that the rule left when `step` was decided. */
function roomBetween({ rule, method }: Tender, step: RankStep, other: number): Room {
  if (other === totalOf(step.chosen)) return { kind: "equal" };
  switch (rule.kind) {
    case "marge":
      return { kind: "margin", margin: rule.margin };
    case "banden": {
      const { from, to } = bandAround(step, rule.width, scoreUnit(method));
      return { kind: "band", from, to };
    }
    case "eerst":
      return { kind: "levelFirst" };
    case "gelijk":
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return { kind: "equal" };
  }
}

/** The ends of the band of the leader of a step; the step gives its worst one. */
function bandAround(
  step: RankStep,
  width: number,
  unit: ScoreUnit,
): { readonly from: number; readonly to: number } {
  const other = excelRound(unit === "euro" ? step.bound - width : step.bound + width, COMPARE_DIGITS);
  return unit === "euro" ? { from: other, to: step.bound } : { from: step.bound, to: other };
}

function behindOf(tender: Tender, own: ScoredBid, above: RankStep): Behind {
  const other = opponent(above.chosen);
  const total = totalOf(own);
  const surplus = advantage(tender, total, other.total);
  if (surplus < 0) {
    const room = roomBetween(tender, above, total);
    // Within the margin or band the higher level would have come first.
    const tooFar =
      (room.kind === "margin" || room.kind === "band") && isHigher(own, above.chosen)
        ? { room, bound: above.bound }
        : null;
    return { by: "score", opponent: other, difference: -surplus, tooFar };
  }
  if (equivalenceOf(tender.rule, scoreUnit(tender.method)).byLevel && isHigher(above.chosen, own))
    return { by: "pso", opponent: other, surplus };
  return {
    by: "quality",
    opponent: other,
    quality: qualityOf(own),
    opponentQuality: qualityOf(above.chosen),
  };
}

function opponent(scored: ScoredBid): Opponent {
  return { bidder: scored.bid.bidder, total: totalOf(scored), level: scored.bid.level.counted };
}

function isHigher(a: ScoredBid, b: ScoredBid): boolean {
  return levelRank(a.bid.level.counted) > levelRank(b.bid.level.counted);
}

/** How much better `a` is than `b`, in the unit of S. */
function advantage({ method }: Tender, a: number, b: number): number {
  return excelRound(scoreUnit(method) === "euro" ? b - a : a - b, COMPARE_DIGITS);
}

/** A ranked bid always has figures. */
function totalOf(scored: ScoredBid): number {
  return figure(scored.total, scored);
}
function qualityOf(scored: ScoredBid): number {
  return figure(scored.quality, scored);
}
function figure(value: number | null, scored: ScoredBid): number {
  if (value === null) throw new Error(`ranked bid ${scored.bid.bidder} without a total`);
  return value;
}
