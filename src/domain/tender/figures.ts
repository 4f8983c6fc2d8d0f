import { LEVELS, levelRank } from "../pso/level";
import { isDiscount } from "./decision-rules/decision-rule";
import { anchorsOnly, exclusionsOf } from "./exclusion";
import type { Exclusion } from "./outcome";
import { pricePoints, type PriceAnchors } from "./price-formulas/price-points";
import type { Bid, PsoCriterion, QualityCriterion, Tender } from "./tender";
import { usedPrice } from "./used-price";

/** What relative formulas compare with: over the bids that take part, and lapsed ones that still anchor. */
export interface Anchors extends PriceAnchors {
  /** Most points that are not for the price: `utility index` measures how far a bid lies below them. */
  readonly bestWorth: number;
}

/**
 * The bids that take part as bare numbers, one row per bid: what ranking and sensitivity calculate with. Unrounded: the
 * noise in the 15th digit that the order of adding leaves is gone after the first rounding (see `publishedTotal`).
 */
export interface Figures {
  readonly tender: Tender;
  /** Why each bid of the tender does not take part, or null; in the order of `tender.bids`. */
  readonly exclusions: readonly (Exclusion | null)[];
  /** The bids that take part; the arrays below have one entry each. */
  readonly bids: readonly Bid[];
  /** At `row * criteria + criterion`, as `ScoredBid.points` describes them; empty when only totals were asked for. */
  readonly parts: Float64Array;
  /** Points for quality, or EUR under `gunnen op waarde`. */
  readonly quality: Float64Array;
  /** All that is not for the price: quality, then PSO. */
  readonly worth: Float64Array;
  /** EUR after a discount. */
  readonly prices: Float64Array;
  /** 0 (none) to 5 (Trede 3). */
  readonly levels: Uint8Array;
  readonly scores: Float64Array;
  readonly anchors: Anchors;
}

/** Calculates every bid that takes part: exclusion first, then anchors, then S (design section 5, order of work). */
export function figuresOf(tender: Tender, detail: "withParts" | "totalsOnly" = "withParts"): Figures {
  const exclusions = exclusionsOf(tender);
  const bids = exclusions.every((exclusion) => exclusion === null)
    ? tender.bids
    : tender.bids.filter((_, index) => exclusions[index] === null);
  const parts = new Float64Array(detail === "withParts" ? bids.length * tender.criteria.length : 0);
  const quality = new Float64Array(bids.length);
  const prices = new Float64Array(bids.length);
  const levels = new Uint8Array(bids.length);
  fillQuality(tender, bids, parts, quality);
  const isDiscounted = isDiscount(tender.rule);
  for (let row = 0; row < bids.length; row++) {
    const { bidder, price, level } = bids[row] as Bid;
    if (price === null) throw new Error(`valid bid ${bidder} without a price`);
    prices[row] = isDiscounted ? usedPrice(tender, price, level.counted) : price;
    levels[row] = levelRank(level.counted);
  }
  const worth = withPsoPoints(tender, levels, parts, quality);
  const anchors = anchorsOf(tender, prices, worth);
  const scores = new Float64Array(bids.length);
  fillScores(tender, { parts, worth, prices, anchors }, scores);
  return { tender, exclusions, bids, parts, worth, quality, prices, levels, scores, anchors };
}

function fillQuality(tender: Tender, bids: readonly Bid[], parts: Float64Array, quality: Float64Array): void {
  const columns = qualityColumns(tender);
  const width = tender.criteria.length;
  for (let row = 0; row < bids.length; row++) {
    const { scores } = bids[row] as Bid;
    quality[row] = qualityOf(scores, columns, parts, row * width);
  }
}

/** Every score of every bid passes here, so the criteria stand in bare arrays. Fills in the parts where they are kept. */
function qualityOf(
  scores: Bid["scores"],
  { column, top, zero, span }: QualityColumns,
  parts: Float64Array,
  offset: number,
): number {
  const kept = parts.length > 0;
  let sum = 0;
  for (let index = 0; index < column.length; index++) {
    const at = column[index] as number;
    const score = scores[at];
    if (typeof score !== "number") throw new Error(`valid bid without a score in column ${at}`);
    const earned = ((top[index] as number) * (score - (zero[index] as number))) / (span[index] as number);
    if (kept) parts[offset + at] = earned;
    sum += earned;
  }
  return sum;
}

type QualityColumns = ReturnType<typeof qualityColumns>;

/** How scores become points, or EUR under `gunnen op waarde`: one entry per quality criterion. */
function qualityColumns({ method, criteria }: Tender) {
  const used = criteria.flatMap((criterion, column) =>
    criterion.kind === "quality" ? [{ criterion, column }] : [],
  );
  return {
    column: Uint32Array.from(used, ({ column }) => column),
    top: Float64Array.from(used, ({ criterion }) => topOf(method, criterion)),
    zero: Float64Array.from(used, ({ criterion }) => criterion.scaleZero),
    span: Float64Array.from(used, ({ criterion }) => criterion.scaleMax - criterion.scaleZero),
  };
}

/** What a criterion gives at most: its weight, or its Waarde. */
function topOf(method: Tender["method"], criterion: QualityCriterion | PsoCriterion): number {
  return method === "gunnen op waarde" ? (criterion.value ?? 0) : criterion.weight;
}

/** Fills in the points for the level and adds them to those for quality; the same array where there are none. */
function withPsoPoints(
  { method, criteria, utilities }: Tender,
  levels: Uint8Array,
  parts: Float64Array,
  quality: Float64Array,
): Float64Array {
  let worth = quality;
  for (const [column, criterion] of criteria.entries()) {
    if (criterion.kind !== "pso") continue;
    const byLevel = LEVELS.map((level) => topOf(method, criterion) * utilities[level]);
    worth = worth.map((sum, row) => {
      const earned = byLevel[levels[row] ?? 0] ?? 0;
      if (parts.length > 0) parts[row * criteria.length + column] = earned;
      return sum + earned;
    });
  }
  return worth;
}

/**
 * S of every row from its worth and price, and the price parts with it. `scores` and the price column of `parts` are
 * overwritten; the rest is read.
 */
export function fillScores(
  tender: Tender,
  { parts, worth, prices, anchors }: Pick<Figures, "parts" | "worth" | "prices" | "anchors">,
  scores: Float64Array,
): void {
  const width = tender.criteria.length;
  const column = tender.criteria.findIndex(({ kind }) => kind === "price");
  const weight = tender.criteria[column]?.weight ?? 0;
  for (let row = 0; row < scores.length; row++) {
    const price = prices[row] ?? 0;
    const earned =
      tender.method === "punten"
        ? pricePoints(tender.priceFormula, weight, price, anchors, tender.clip)
        : price;
    if (column >= 0 && parts.length > 0) parts[row * width + column] = earned;
    scores[row] =
      tender.method === "punten"
        ? (worth[row] ?? 0) + (column >= 0 ? earned : 0)
        : scoreFrom(tender.method, worth[row] ?? 0, price, weight, anchors);
  }
}

/**
 * S, unrounded, of the methods that do not add up points (design section 5, Methods).
 * @param weight of the price on 0..100, which only `utility index` uses: U = (1 - (Qbest - Q) WQ/WP) / P x Pbest with
 * the worths still in points, so that their weight drops out (facts/tender.md 1.1, M4)
 */
function scoreFrom(
  method: Exclude<Tender["method"], "punten">,
  worth: number,
  price: number,
  weight: number,
  anchors: Anchors,
): number {
  switch (method) {
    case "gunnen op waarde":
      return price - worth;
    case "prijs per kwaliteit":
      return price / worth;
    case "utility index":
      return ((100 * utilityFactor(worth, weight, anchors)) / price) * anchors.lowest;
  }
}

/** 1 - (Qbest - Q) x N of `utility index`: not positive where a bid lies too far below the best quality to be compared. */
export function utilityFactor(worth: number, priceWeight: number, anchors: Anchors): number {
  return 1 - (anchors.bestWorth - worth) / priceWeight;
}

/**
 * A bid that dropped out keeps its price and its quality as anchors where the documents say that the order stands
 * (HR 9-5-2014, ECLI:NL:HR:2014:1078).
 */
function anchorsOf(tender: Tender, prices: Float64Array, worth: Float64Array): Anchors {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let bestWorth = Number.NEGATIVE_INFINITY;
  const meet = (price: number, points: number): void => {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
    if (points > bestWorth) bestWorth = points;
  };
  for (let row = 0; row < prices.length; row++) meet(prices[row] ?? 0, worth[row] ?? 0);
  for (const bid of anchorsOnly(tender)) {
    if (bid.price !== null) meet(usedPrice(tender, bid.price, bid.level.counted), worthOfLapsed(tender, bid));
  }
  return { lowest, highest, bestWorth };
}

/** Without all its scores a lapsed bid cannot have been the best: then minus infinity. */
export function worthOfLapsed(tender: Tender, bid: Bid): number {
  const complete = tender.criteria.every(
    ({ kind }, column) => kind !== "quality" || typeof bid.scores[column] === "number",
  );
  if (!complete) return Number.NEGATIVE_INFINITY;
  const alone = { ...tender, ceilingPrice: null, bids: [{ ...bid, status: "valid" as const }] };
  return figuresOf(alone).worth[0] ?? Number.NEGATIVE_INFINITY;
}
