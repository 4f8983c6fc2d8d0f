import { levelRank } from "../../pso/level";
import { publishedTotal } from "../../rounding/published";
import { equivalenceOf, isDiscount } from "../decision-rules/decision-rule";
import type { Equivalence } from "../decision-rules/equivalence";
import { figuresOf, fillScores, utilityFactor, type Anchors, type Figures } from "../figures";
import { scoreUnit } from "../score-unit";
import { standingOf } from "../standing";
import type { Bid, Tender } from "../tender";
import { usedPrice } from "../used-price";
import { compareKeys, keyOf, winnersWith, type Choice, type Entrant, type Field } from "./field";

/** The best of a figure over all bids, and what is best without one of them. */
interface Extreme {
  readonly row: number;
  readonly best: number;
  readonly second: number;
}

/** Bids as bare numbers, all or some of those that take part. */
export interface Bids {
  readonly worth: Float64Array;
  readonly prices: Float64Array;
  /** Rounded as published. */
  readonly quality: Float64Array;
  readonly levels: Uint8Array;
}

/** Only totals are asked for here. */
const NO_PARTS = new Float64Array(0);

/** What is needed to ask again and again who wins when one bid is changed and the others are not. */
export interface Contest {
  readonly tender: Tender;
  readonly equivalence: Equivalence;
  readonly bids: Bids;
  readonly anchors: Anchors;
  /** The field as it was scored. */
  readonly field: Field;
  readonly lowest: Extreme;
  readonly highest: Extreme;
  readonly mostWorth: Extreme;
  readonly leastWorth: Extreme;
  /** Of bids that do not take part but still anchor. */
  readonly lapsed: Anchors;
}

export function contestOf(figures: Figures): Contest {
  const { tender, worth, prices, levels, anchors, exclusions } = figures;
  const standing = standingOf(figures);
  const bids: Bids = { worth, prices, quality: standing.quality, levels };
  const equivalence = equivalenceOf(tender.rule, scoreUnit(tender.method));
  return {
    tender,
    equivalence,
    bids,
    anchors,
    field: queued(equivalence, bids, standing.merits),
    lowest: extreme(prices, -1),
    highest: extreme(prices, 1),
    mostWorth: extreme(worth, 1),
    leastWorth: extreme(worth, -1),
    lapsed: figuresOf({ ...tender, bids: tender.bids.filter((_, index) => exclusions[index] !== null) })
      .anchors,
  };
}

function extreme(figures: Float64Array, sign: 1 | -1): Extreme {
  let row = -1;
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < figures.length; index++) {
    const figure = sign * (figures[index] ?? 0);
    if (figure > best) [row, best, second] = [index, figure, best];
    else if (figure > second) second = figure;
  }
  return { row, best: sign * best, second: sign * second };
}

/** A bid after a change, before it is compared with the others. */
export interface ChangedBid {
  readonly worth: Float64Array;
  readonly price: Float64Array;
  readonly quality: number;
  readonly level: number;
}

/** Bids as they would be after a change, each looked at on its own; null for one that would be excluded. */
export function changedBids({ tender }: Contest, bids: readonly Bid[]): readonly (ChangedBid | null)[] {
  const figures = figuresOf({ ...tender, recalculate: null, bids }, "totalsOnly");
  const { exclusions, worth, prices, levels } = figures;
  let next = 0;
  return exclusions.map((exclusion) => {
    if (exclusion !== null) return null;
    const row = next++;
    return {
      worth: worth.subarray(row, row + 1),
      price: prices.subarray(row, row + 1),
      quality: publishedTotal(figures.quality[row] ?? 0, tender.rounding),
      level: levels[row] ?? 0,
    };
  });
}

/** The same with another tendered price, EUR. */
export function withPrice({ tender }: Contest, changed: ChangedBid, bid: Bid, price: number): ChangedBid {
  return { ...changed, price: Float64Array.of(usedPrice(tender, price, bid.level.counted)) };
}

/** What relative formulas compare with once a bid has changed, or is gone. */
export function anchorsWith(contest: Contest, row: number, changed: ChangedBid | null): Anchors {
  const { lowest, highest, mostWorth, lapsed } = contest;
  const price = changed?.price[0];
  return {
    lowest: Math.min(lapsed.lowest, without(lowest, row), price ?? Number.POSITIVE_INFINITY),
    highest: Math.max(lapsed.highest, without(highest, row), price ?? Number.NEGATIVE_INFINITY),
    bestWorth: Math.max(
      lapsed.bestWorth,
      without(mostWorth, row),
      changed?.worth[0] ?? Number.NEGATIVE_INFINITY,
    ),
  };
}

function without({ row: holder, best, second }: Extreme, row: number): number {
  return holder === row ? second : best;
}

/** Whether the totals of the others are the same under both anchors. */
export function isSameForOthers({ method, priceFormula }: Tender, a: Anchors, b: Anchors): boolean {
  switch (method) {
    case "gunnen op waarde":
    case "prijs per kwaliteit":
      return true;
    case "utility index":
      return a.lowest === b.lowest && a.bestWorth === b.bestWorth;
    case "punten":
      if (priceFormula.kind === "bandbreedte") return true;
      return a.lowest === b.lowest && (priceFormula.kind !== "laag-hoog" || a.highest === b.highest);
  }
}

/** Whether the tender can still be scored; the errors of `scoreFaults`, for one changed bid among others without. */
export function canBeScored(
  contest: Contest,
  row: number,
  { price, worth }: ChangedBid,
  anchors: Anchors,
): boolean {
  const { tender, leastWorth } = contest;
  if (isDiscount(tender.rule) && tender.method !== "gunnen op waarde" && !((price[0] ?? 0) > 0)) return false;
  if (tender.method === "prijs per kwaliteit") return (worth[0] ?? 0) > 0;
  if (tender.method !== "utility index") return true;
  const least = Math.min(without(leastWorth, row), worth[0] ?? 0);
  const weight = tender.criteria.find(({ kind }) => kind === "price")?.weight ?? 0;
  return utilityFactor(least, weight, anchors) > 0;
}

/** The figures on which the changed bid is compared. */
export function entrantOf({ tender }: Contest, changed: ChangedBid, anchors: Anchors): Entrant {
  const scores = new Float64Array(1);
  fillScores(tender, { parts: NO_PARTS, worth: changed.worth, prices: changed.price, anchors }, scores);
  return { merit: meritOf(tender, scores[0] ?? 0), quality: changed.quality, level: changed.level };
}

/** The field under other anchors; every bid is scored again. */
export function fieldUnder({ tender, equivalence }: Contest, bids: Bids, anchors: Anchors): Field {
  const scores = new Float64Array(bids.prices.length);
  fillScores(tender, { ...bids, parts: NO_PARTS, anchors }, scores);
  return queued(
    equivalence,
    bids,
    scores.map((score) => meritOf(tender, score)),
  );
}

function meritOf(tender: Tender, score: number): number {
  const published = publishedTotal(score, tender.rounding);
  return scoreUnit(tender.method) === "euro" ? 0 - published : published;
}

function queued({ byLevel }: Equivalence, { quality, levels }: Bids, merits: Float64Array): Field {
  const queues: number[][] = Array.from({ length: byLevel ? levelRank("trede3") + 1 : 1 }, () => []);
  for (let row = 0; row < merits.length; row++) queues[byLevel ? (levels[row] ?? 0) : 0]?.push(row);
  const field = { queues, merits, quality };
  for (const queue of queues) queue.sort((a, b) => compareKeys(keyOf(field, b), keyOf(field, a)));
  return field;
}

/** Who wins once a bid has changed or is gone (null), whatever that does to the anchors. */
export function winnersAfter(
  contest: Contest,
  row: number,
  changed: ChangedBid | null,
  anchors: Anchors,
): Choice {
  const { tender, equivalence, bids } = contest;
  const isNobodyLeft = !Number.isFinite(anchors.lowest);
  if (isNobodyLeft) return { ranks: [], lotNeeded: false };
  const field = isSameForOthers(tender, anchors, contest.anchors)
    ? contest.field
    : fieldUnder(contest, bids, anchors);
  const entrant = changed && entrantOf(contest, changed, anchors);
  return winnersWith(field, equivalence, tender.contracts, row, entrant);
}
