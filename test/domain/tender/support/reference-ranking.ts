import { LEVELS, type Level } from "../../../../src/domain/pso/level";
import type { Bid, Criterion, Tender } from "../../../../src/domain/tender/tender";
import {
  compare,
  dividedBy,
  exact,
  floor,
  largest,
  minus,
  plus,
  rounded,
  smallest,
  sum,
  times,
  toNumber,
  type Fraction,
} from "./fraction";

/**
 * The scoring of design section 5 written once more, straight from its text: exact fractions instead of doubles, the rules as
 * the table states them instead of one repeated choice, and every question answered by looking at all bids.
 */
export interface ReferencePlace {
  readonly bidder: string;
  readonly rank: number;
  readonly total: number;
  readonly quality: number;
  readonly decidedBy: string;
  /** Of the bids that were left when this place was filled. */
  readonly leaderTotal: number;
  readonly bound: number;
  readonly equivalent: number;
  /** Best first. */
  readonly passedOver: readonly string[];
  readonly passedOverCount: number;
}

interface Scored {
  readonly bid: Bid;
  readonly level: number;
  readonly S: Fraction;
  readonly quality: Fraction;
}

const HUNDRED = exact(100);
const ONE = exact(1);

/** Places in order; bids with one rank stand in the order of their names. */
export function referenceRanking(tender: Tender): readonly ReferencePlace[] {
  const better = tender.method === "gunnen op waarde" || tender.method === "prijs per kwaliteit" ? -1 : 1;
  const scored = scoresOf(tender);
  const order = orderOf(tender, scored, better);
  const same = (a: Scored, b: Scored): boolean =>
    compare(a.S, b.S) === 0 &&
    compare(a.quality, b.quality) === 0 &&
    (a.level === b.level || !looksAtLevel(tender));
  const places: ReferencePlace[] = [];
  for (const [index, chosen] of order.entries()) {
    const left = order.slice(index);
    const rank = order.findIndex((other) => same(other, chosen)) + 1;
    const group = order.filter((other) => same(other, chosen));
    const leader = left.reduce((best, each) => (better * compare(each.S, best.S) > 0 ? each : best));
    const passedOver = bestFirst(left, better).filter((other) => passesOver(tender, chosen, other, better));
    // A shared rank is decided once, for all that share it.
    const leftAtRank = order.slice(rank - 1);
    places.push({
      bidder: chosen.bid.bidder,
      rank,
      total: toNumber(chosen.S),
      quality: toNumber(chosen.quality),
      decidedBy: decidedBy(),
      leaderTotal: toNumber(leader.S),
      bound: toNumber(boundOf(tender, leader.S, better)),
      equivalent: left.filter((other) => isEquivalent(tender, leader.S, other.S, better)).length,
      passedOver: passedOver.map((other) => other.bid.bidder),
      passedOverCount: passedOver.length,
    });

    function decidedBy(): string {
      if (order.length === 1) return "only";
      if (group.length > 1 && rank <= tender.contracts && rank + group.length - 1 > tender.contracts)
        return "lot";
      if (leftAtRank.some((other) => passesOver(tender, chosen, other, better))) return "pso";
      const broken = leftAtRank.some(
        (other) =>
          compare(other.S, chosen.S) === 0 &&
          compare(other.quality, chosen.quality) < 0 &&
          (other.level === chosen.level || !looksAtLevel(tender)),
      );
      return broken ? "quality" : "score";
    }
  }
  return places;
}

/** "A bid with equal or better S was passed over for its lower level." */
function passesOver(tender: Tender, chosen: Scored, other: Scored, better: number): boolean {
  return looksAtLevel(tender) && other.level < chosen.level && better * compare(other.S, chosen.S) >= 0;
}

function looksAtLevel({ rule }: Tender): boolean {
  return rule.kind === "marge" || rule.kind === "banden" || rule.kind === "gelijk" || rule.kind === "eerst";
}

function bestFirst(scored: readonly Scored[], better: number): readonly Scored[] {
  return [...scored].sort(
    (a, b) =>
      -better * compare(a.S, b.S) ||
      b.level - a.level ||
      -compare(a.quality, b.quality) ||
      (a.bid.bidder < b.bid.bidder ? -1 : 1),
  );
}

/** The table of design section 5, Decision rules. */
function orderOf(tender: Tender, scored: readonly Scored[], better: number): readonly Scored[] {
  const byS = (a: Scored, b: Scored): number => -better * compare(a.S, b.S);
  const byLevel = (a: Scored, b: Scored): number => b.level - a.level;
  const byQuality = (a: Scored, b: Scored): number => -compare(a.quality, b.quality);
  const byName = (a: Scored, b: Scored): number => (a.bid.bidder < b.bid.bidder ? -1 : 1);
  const sorted = (...keys: readonly ((a: Scored, b: Scored) => number)[]): readonly Scored[] =>
    [...scored].sort((a, b) => keys.map((key) => key(a, b)).find((each) => each !== 0) ?? byName(a, b));
  const { rule } = tender;
  switch (rule.kind) {
    case "marge": {
      const left = [...sorted(byS)];
      const order: Scored[] = [];
      while (left.length > 0) {
        const best = left.reduce((most, each) => (byS(each, most) < 0 ? each : most));
        const equivalent = left.filter((each) => isEquivalent(tender, best.S, each.S, better));
        const [first] = equivalent.sort(
          (a, b) => byLevel(a, b) || byS(a, b) || byQuality(a, b) || byName(a, b),
        );
        if (!first) throw new Error("the leader is equivalent to itself");
        order.push(first);
        left.splice(left.indexOf(first), 1);
      }
      return order;
    }
    case "banden": {
      const band = (each: Scored): bigint => floor(dividedBy(each.S, exact(rule.width)));
      const byBand = (a: Scored, b: Scored): number => {
        const difference = band(a) - band(b);
        return difference === 0n ? 0 : (difference < 0n ? 1 : -1) * better;
      };
      return sorted(byBand, byLevel, byS, byQuality);
    }
    case "gelijk":
      return sorted(byS, byLevel, byQuality);
    case "eerst":
      return sorted(byLevel, byS, byQuality);
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return sorted(byS, byQuality);
  }
}

function isEquivalent({ rule }: Tender, leader: Fraction, other: Fraction, better: number): boolean {
  switch (rule.kind) {
    case "marge": {
      const behind = better > 0 ? minus(leader, other) : minus(other, leader);
      return compare(behind, exact(rule.margin)) <= 0;
    }
    case "banden": {
      const band = (S: Fraction): bigint => floor(dividedBy(S, exact(rule.width)));
      return band(leader) === band(other);
    }
    case "eerst":
      return true;
    case "gelijk":
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return compare(leader, other) === 0;
  }
}

/** As `RankStep.bound` describes it. */
function boundOf({ rule }: Tender, leader: Fraction, better: number): Fraction {
  switch (rule.kind) {
    case "marge":
      return better > 0 ? minus(leader, exact(rule.margin)) : plus(leader, exact(rule.margin));
    case "banden": {
      const band = floor(dividedBy(leader, exact(rule.width)));
      return times({ over: better > 0 ? band : band + 1n, under: 1n }, exact(rule.width));
    }
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return leader;
  }
}

function scoresOf(tender: Tender): readonly Scored[] {
  const taking = tender.bids.filter((bid) => bid.status === "valid" && meetsConditions(tender, bid));
  const anchoring = tender.bids.filter(
    (bid) => bid.status === "lapsed" && tender.recalculate === "no" && meetsConditions(tender, bid),
  );
  const everybody = [...taking, ...anchoring];
  const published = (value: Fraction): Fraction => rounded(rounded(value, 9), tender.rounding);
  return taking.map((bid) => ({
    bid,
    level: LEVELS.indexOf(bid.level.counted),
    S: published(scoreOf(tender, bid, everybody)),
    quality: published(worthOf(tender, bid, ["quality"])),
  }));
}

function meetsConditions({ criteria, rule, ceilingPrice }: Tender, bid: Bid): boolean {
  const scoresHighEnough = criteria.every(
    (criterion, column) =>
      criterion.kind !== "quality" ||
      criterion.minimumScore === null ||
      (bid.scores[column] ?? 0) >= criterion.minimumScore,
  );
  const levelHighEnough =
    rule.kind !== "minimum" || LEVELS.indexOf(bid.level.counted) >= LEVELS.indexOf(rule.level);
  return scoresHighEnough && levelHighEnough && (ceilingPrice === null || (bid.price ?? 0) <= ceilingPrice);
}

/** Methods of design section 5 and facts/tender.md 1.1. */
function scoreOf(tender: Tender, bid: Bid, everybody: readonly Bid[]): Fraction {
  const P = priceOf(tender, bid);
  const prices = everybody.map((each) => priceOf(tender, each));
  const worth = worthOf(tender, bid, ["quality", "pso"]);
  const weights = tender.criteria.map((criterion) => exact(criterion.weight));
  const WP = sum(weights.filter((_, column) => tender.criteria[column]?.kind === "price"));
  switch (tender.method) {
    case "punten":
      return plus(worth, pricePoints(tender, WP, P, smallest(prices), largest(prices)));
    case "gunnen op waarde":
      return minus(P, worth);
    case "prijs per kwaliteit":
      return dividedBy(P, worth);
    case "utility index": {
      const WQ = minus(sum(weights), WP);
      const lead = largest(everybody.map((each) => worthOf(tender, each, ["quality", "pso"])));
      // Mercell: U = [(1 - (Qbest - Qi) x N) / Pi] x Pbest, N = WQ/WP, with Q on 0..1.
      const N = dividedBy(WQ, WP);
      const behind = WQ.over === 0n ? exact(0) : dividedBy(minus(lead, worth), WQ);
      const U = times(dividedBy(minus(ONE, times(behind, N)), P), smallest(prices));
      return times(HUNDRED, U);
    }
  }
}

function priceOf({ rule, discounts }: Tender, bid: Bid): Fraction {
  const P = exact(bid.price ?? 0);
  const level: Level = bid.level.counted;
  if (rule.kind === "korting euro") return minus(P, exact(discounts.euro[level]));
  if (rule.kind === "korting procent") return minus(P, times(P, exact(discounts.share[level])));
  return P;
}

function worthOf(tender: Tender, bid: Bid, kinds: readonly Criterion["kind"][]): Fraction {
  return sum(
    tender.criteria.map((criterion, column) => {
      if (criterion.kind === "price" || !kinds.includes(criterion.kind)) return exact(0);
      const top = exact(tender.method === "gunnen op waarde" ? (criterion.value ?? 0) : criterion.weight);
      if (criterion.kind === "pso") return times(top, exact(tender.utilities[bid.level.counted]));
      const zero = exact(criterion.scaleZero);
      const span = minus(exact(criterion.scaleMax), zero);
      return times(top, dividedBy(minus(exact(bid.scores[column] ?? 0), zero), span));
    }),
  );
}

function pricePoints(tender: Tender, WP: Fraction, P: Fraction, low: Fraction, high: Fraction): Fraction {
  const points = times(WP, share());
  if (!tender.clip) return points;
  return smallest([WP, largest([exact(0), points])]);

  function share(): Fraction {
    const { priceFormula } = tender;
    switch (priceFormula.kind) {
      case "laagste/prijs":
        return dividedBy(low, P);
      case "laag-hoog":
        return compare(low, high) === 0 ? ONE : dividedBy(minus(high, P), minus(high, low));
      case "afwijking":
        return minus(ONE, dividedBy(minus(P, low), low));
      case "log":
        // The one formula without exact fractions; another logarithm than the engine's.
        return exact(1 - Math.log2(toNumber(dividedBy(P, low))) / Math.log2(priceFormula.base));
      case "bandbreedte": {
        const { low: lo, high: hi } = priceFormula;
        return dividedBy(minus(exact(hi), P), minus(exact(hi), exact(lo)));
      }
    }
  }
}
