import { levelRank, type Level } from "../pso/level";
import { excelRound } from "../rounding/excel-round";
import { equivalenceOf } from "./decision-rules/decision-rule";
import { COMPARE_DIGITS } from "./decision-rules/equivalence";
import type { Exclusion, RankStep, ScoredBid, TenderOutcome } from "./outcome";
import type { Bid, BidLevel, DecisionRule } from "./tender";

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
  readonly total: number;
  readonly decimals: number;
  readonly level: BidLevel;
  /** Others with the same rank. */
  readonly sharedWith: readonly string[];
  /** Why the bids after it come after it. */
  readonly ahead: Ahead;
  /** Why the bid directly above it stands above it; null at the top. */
  readonly behind: Behind | null;
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
  /** `tooFar`: a higher level that did not help, because the total lies below this bound. */
  | {
      readonly by: "score";
      readonly opponent: Opponent;
      readonly difference: number;
      readonly tooFar: { readonly room: Room; readonly lowerBound: number } | null;
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
    total: totalOf(step.chosen),
    decimals: tender.rounding,
    level: bid.level,
    sharedWith: sharers.filter((other) => other !== step).map((other) => other.chosen.bid.bidder),
    ahead: aheadOf(outcome, step, below),
    behind: above && behindOf(tender.rule, step.chosen, above),
  };
}

function aheadOf(outcome: TenderOutcome, step: RankStep, below: RankStep | null): Ahead {
  const { rule, contracts } = outcome.tender;
  const { chosen } = step;
  switch (step.decidedBy) {
    case "only":
      return { by: "only" };
    case "lot":
      return { by: "lot", contracts, rank: step.rank };
    case "pso": {
      const [over] = step.passedOver;
      if (!over) return { by: "last" };
      return { by: "pso", over: opponent(over), room: roomBetween(rule, step, totalOf(over)) };
    }
    case "quality":
    case "score": {
      if (!below) return { by: "last" };
      const over = opponent(below.chosen);
      if (step.decidedBy === "quality") {
        return { by: "quality", over, quality: qualityOf(chosen), overQuality: qualityOf(below.chosen) };
      }
      return { by: "score", over, lead: difference(totalOf(chosen), over.total) };
    }
  }
}

/** The room that the rule left when `step` was decided. */
function roomBetween(rule: DecisionRule, step: RankStep, other: number): Room {
  if (other === totalOf(step.chosen)) return { kind: "equal" };
  switch (rule.kind) {
    case "marge":
      return { kind: "margin", margin: rule.margin };
    case "banden":
      return {
        kind: "band",
        from: step.lowerBound,
        to: excelRound(step.lowerBound + rule.width, COMPARE_DIGITS),
      };
    case "eerst":
      return { kind: "levelFirst" };
    case "gelijk":
    case "gewogen":
    case "minimum":
      return { kind: "equal" };
  }
}

function behindOf(rule: DecisionRule, own: ScoredBid, above: RankStep): Behind {
  const other = opponent(above.chosen);
  const total = totalOf(own);
  const surplus = difference(total, other.total);
  if (surplus < 0) {
    const room = roomBetween(rule, above, total);
    // Within the margin or band the higher level would have come first.
    const tooFar =
      (room.kind === "margin" || room.kind === "band") && isHigher(own, above.chosen)
        ? { room, lowerBound: above.lowerBound }
        : null;
    return { by: "score", opponent: other, difference: -surplus, tooFar };
  }
  if (equivalenceOf(rule).byLevel && isHigher(above.chosen, own))
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

function difference(a: number, b: number): number {
  return excelRound(a - b, COMPARE_DIGITS);
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
