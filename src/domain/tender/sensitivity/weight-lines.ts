import { figuresOf, type Figures } from "../figures";
import type { Criterion, Tender } from "../tender";
import type { Precision } from "./walking";

/** Binary noise in a sum of some tens of terms, as a share of the largest total. */
const NOISE = 2e-13;

/** One straight line per bid: start + slope x w. */
export interface Lines {
  readonly start: Float64Array;
  readonly slope: Float64Array;
}

/**
 * What one weight w does to every bid, as straight lines: unrounded, with the other weights in proportion. `value` orders
 * the bids, a higher one first, and S follows from it:
 * `points` S = value / unit(w); `euro` S = -value; `ratio` S = reference / value.
 */
export interface WeightLines {
  readonly kind: "points" | "euro" | "ratio";
  readonly value: Lines;
  readonly quality: Lines;
  /** unit(w) = start + slope x w; 1 unless the method divides by a weight. */
  readonly unit: { readonly start: number; readonly slope: number };
  readonly reference: number;
  readonly precision: Precision;
  readonly qualityPrecision: Precision;
}

/** Every criterion's share of its own top for one bid, on about 0..1; rows of `columns` numbers. */
export interface Fractions {
  readonly count: number;
  readonly columns: number;
  readonly of: Float64Array;
  readonly prices: Float64Array;
}

/** What a weight of 1 would earn: independent of the weights, also where a weight is 0. */
export function fractionsOf(tender: Tender): Fractions {
  const { bids, parts, prices } = figuresOf({ ...tender, criteria: tender.criteria.map(worthOne) });
  return { count: bids.length, columns: tender.criteria.length, of: parts, prices };
}

function worthOne(criterion: Criterion): Criterion {
  return criterion.kind === "price" ? { ...criterion, weight: 1 } : { ...criterion, weight: 1, value: 1 };
}

/** The criteria whose weights share one total, and that total: 100 but for noise. */
export interface Shared {
  readonly total: number;
  /** Per criterion its weight, 0 for one outside the total. */
  readonly weights: readonly number[];
}

/**
 * The lines of a sum of points over the criteria that `include` names, while the weight of criterion `column` moves:
 * w x own + (total - w) x rest, rest being what the others earn per point of theirs.
 */
export function pointLines(
  fractions: Fractions,
  { total, weights }: Shared,
  column: number,
  include: readonly boolean[],
): Lines {
  const { count, columns, of } = fractions;
  const start = new Float64Array(count);
  const slope = new Float64Array(count);
  const others = total - (weights[column] ?? 0);
  const included = weights.map((weight, index) => (index !== column && include[index] ? weight : 0));
  const own = include[column] ? 1 : 0;
  for (let row = 0; row < count; row++) {
    const from = row * columns;
    let sum = 0;
    for (let index = 0; index < columns; index++) sum += (included[index] ?? 0) * (of[from + index] ?? 0);
    const rest = sum / others;
    start[row] = total * rest;
    slope[row] = own * (of[from + column] ?? 0) - rest;
  }
  return { start, slope };
}

/** The lines of a sum of EUR while the Waarde of criterion `column` moves and the others stay. */
export function valueLines(
  fractions: Fractions,
  values: readonly number[],
  column: number,
  include: readonly boolean[],
): Lines {
  const { count, columns, of } = fractions;
  const start = new Float64Array(count);
  const slope = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const from = row * columns;
    let sum = 0;
    for (let index = 0; index < columns; index++) {
      if (index !== column && include[index]) sum += (values[index] ?? 0) * (of[from + index] ?? 0);
    }
    start[row] = sum;
    slope[row] = include[column] ? (of[from + column] ?? 0) : 0;
  }
  return { start, slope };
}

/** Noise in proportion to the largest value anywhere on the walk. */
export function precisionOf({ start, slope }: Lines, reach: number): Precision {
  let size = 0;
  for (let row = 0; row < start.length; row++) {
    size = Math.max(size, Math.abs(start[row] ?? 0), Math.abs((start[row] ?? 0) + (slope[row] ?? 0) * reach));
  }
  return { tolerance: Math.max(size, 1e-3) * NOISE, reach };
}

/** j within `size` of the leader in S, as a curve that is not negative while it is. */
export function withinCurve(
  lines: WeightLines,
  bid: number,
  leader: number,
  size: number,
): readonly [number, number, number] {
  const { start, slope } = lines.value;
  const [a0, a1] = [start[bid] ?? 0, slope[bid] ?? 0];
  const [b0, b1] = [start[leader] ?? 0, slope[leader] ?? 0];
  if (lines.kind !== "ratio") {
    return [a0 - b0 + size * lines.unit.start, a1 - b1 + size * lines.unit.slope, 0];
  }
  // reference / a - reference / b <= size, multiplied by a x b > 0.
  const share = size / lines.reference;
  return [a0 - b0 + share * a0 * b0, a1 - b1 + share * (a0 * b1 + a1 * b0), share * a1 * b1];
}

/** S of a bid. */
export function scoreAt(lines: WeightLines, bid: number, at: number): number {
  const value = (lines.value.start[bid] ?? 0) + (lines.value.slope[bid] ?? 0) * at;
  switch (lines.kind) {
    case "points":
      return value / (lines.unit.start + lines.unit.slope * at);
    case "euro":
      return 0 - value;
    case "ratio":
      return lines.reference / value;
  }
}

/** Figures by which `Fractions` of bids that only anchor can be made: as if they took part. */
export function anchoringBids({ tender, exclusions }: Figures): Tender {
  const bids = tender.bids.filter(
    (bid, index) =>
      tender.recalculate === "no" &&
      exclusions[index]?.kind === "lapsed" &&
      bid.price !== null &&
      tender.criteria.every(
        ({ kind }, column) => kind !== "quality" || typeof bid.scores[column] === "number",
      ),
  );
  return { ...tender, recalculate: null, bids: bids.map((bid) => ({ ...bid, status: "valid" as const })) };
}
