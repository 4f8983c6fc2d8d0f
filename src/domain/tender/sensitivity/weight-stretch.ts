import type { Figures } from "../figures";
import type { Criterion } from "../tender";
import {
  endOfPositive,
  isPast,
  nearest,
  never,
  nextRoot,
  signPast,
  type Direction,
  type Walk,
} from "./walking";
import {
  anchoringBids,
  fractionsOf,
  pointLines,
  precisionOf,
  valueLines,
  type Fractions,
  type Lines,
  type Shared,
  type WeightLines,
} from "./weight-lines";

/** A part of the walk on which every bid follows one line. */
export interface Stretch {
  readonly lines: WeightLines;
  readonly until: number;
  /** Whether the walk ends there: at the end of the weight's range, or where the method has no score any more. */
  readonly ends: boolean;
}

/** How the totals depend on one weight. */
export interface WeightPath {
  readonly column: number;
  readonly present: number;
  readonly unit: "points" | "euro";
  /** False where all other weights are 0, so that they cannot make room in proportion. */
  readonly canMove: boolean;
  readonly stretchFrom: (at: number, direction: Direction) => Stretch;
}

const WEIGHT_OF_ONE = { start: 1, slope: 0 };

/** A path for every criterion whose weight has a meaning under the method, in the order of the criteria. */
export function weightPaths(figures: Figures): readonly WeightPath[] {
  const { tender } = figures;
  const fractions = fractionsOf(tender);
  const columns = tender.criteria.map((_, column) => column);
  const worth = tender.criteria.map(({ kind }) => kind !== "price");
  const worthColumns = columns.filter((column) => worth[column]);
  const all = worth.map(() => true);
  const shared = sharedWeights(tender.criteria);
  switch (tender.method) {
    case "punten":
      return columns.map((column) => pointsPath(figures, fractions, shared, column, all));
    case "gunnen op waarde":
      return worthColumns.map((column) => valuePath(figures, fractions, column, worth));
    case "prijs per kwaliteit":
      return worthColumns.map((column) => ratioPath(figures, fractions, shared, column, worth));
    case "utility index": {
      const anchoring = fractionsOf(anchoringBids(figures));
      return columns.map((column) => utilityPath(figures, fractions, anchoring, shared, column, worth));
    }
  }
}

function sharedWeights(criteria: readonly Criterion[]): Shared {
  const weights = criteria.map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { total: Math.abs(sum - 100) < 1e-6 ? 100 : sum, weights };
}

function qualityOnly({ tender }: Figures): readonly boolean[] {
  return tender.criteria.map(({ kind }) => kind === "quality");
}

function canMove({ weights }: Shared, column: number): boolean {
  return weights.some((weight, index) => index !== column && weight > 0);
}

function endOf(total: number, direction: Direction): number {
  return direction === 1 ? total : 0;
}

/** Price points are a share of the price weight that other weights do not touch: all is one stretch. */
function pointsPath(
  figures: Figures,
  fractions: Fractions,
  shared: Shared,
  column: number,
  all: readonly boolean[],
): WeightPath {
  const value = pointLines(fractions, shared, column, all);
  const quality = pointLines(fractions, shared, column, qualityOnly(figures));
  const lines: WeightLines = {
    kind: "points",
    value,
    quality,
    unit: WEIGHT_OF_ONE,
    reference: 1,
    precision: precisionOf(value, shared.total),
    qualityPrecision: precisionOf(quality, shared.total),
  };
  return {
    column,
    present: shared.weights[column] ?? 0,
    unit: "points",
    canMove: canMove(shared, column),
    stretchFrom: (_, direction) => ({ lines, until: endOf(shared.total, direction), ends: true }),
  };
}

/** -S = worth - price; each Waarde moves alone, from 0 without bound. */
function valuePath(
  figures: Figures,
  fractions: Fractions,
  column: number,
  worth: readonly boolean[],
): WeightPath {
  const values = figures.tender.criteria.map((criterion) =>
    criterion.kind === "price" ? 0 : (criterion.value ?? 0),
  );
  const { start, slope } = valueLines(fractions, values, column, worth);
  const value = { start: start.map((sum, row) => sum - (figures.prices[row] ?? 0)), slope };
  const quality = valueLines(fractions, values, column, qualityOnly(figures));
  const present = values[column] ?? 0;
  // Without an upper end: as far as the present Waarde or a price goes.
  const reach = Math.max(present, figures.anchors.highest);
  const lines: WeightLines = {
    kind: "euro",
    value,
    quality,
    unit: WEIGHT_OF_ONE,
    reference: 1,
    precision: { ...precisionOf(value, present), reach },
    qualityPrecision: { ...precisionOf(quality, present), reach },
  };
  return {
    column,
    present,
    unit: "euro",
    canMove: true,
    stretchFrom: (_, direction) => ({ lines, until: direction === 1 ? never(1) : 0, ends: true }),
  };
}

/** S = price / worth is ordered by worth / price, a line; until some worth is 0. */
function ratioPath(
  figures: Figures,
  fractions: Fractions,
  shared: Shared,
  column: number,
  worth: readonly boolean[],
): WeightPath {
  const points = pointLines(fractions, shared, column, worth);
  const quality = pointLines(fractions, shared, column, qualityOnly(figures));
  const reference = figures.anchors.lowest;
  const value = scaledBy(points, (row) => reference / (figures.prices[row] ?? 0));
  const precision = precisionOf(points, shared.total);
  const lines: WeightLines = {
    kind: "ratio",
    value,
    quality,
    unit: WEIGHT_OF_ONE,
    reference,
    precision: precisionOf(value, shared.total),
    qualityPrecision: precisionOf(quality, shared.total),
  };
  return {
    column,
    present: shared.weights[column] ?? 0,
    unit: "points",
    canMove: canMove(shared, column),
    stretchFrom: (at, direction) => {
      const walk = { ...precision, at, direction };
      const until = firstOf(points, walk, (start, slope) => endOfPositive(start, slope, 0, walk));
      return { lines, until: nearest(until, endOf(shared.total, direction), direction), ends: true };
    },
  };
}

/**
 * S x WP = 100 (WP - best + worth) / P x Pmin is a line for each bid as long as the same bid has the best worth; until a
 * bid's factor is 0. WP is no less than any of them.
 */
function utilityPath(
  figures: Figures,
  fractions: Fractions,
  anchoring: Fractions,
  shared: Shared,
  column: number,
  worth: readonly boolean[],
): WeightPath {
  const own = pointLines(fractions, shared, column, worth);
  const anchors = pointLines(anchoring, shared, column, worth);
  const quality = pointLines(fractions, shared, column, qualityOnly(figures));
  const qualityPrecision = precisionOf(quality, shared.total);
  const unit = priceWeightLine(figures, shared, column);
  const precision = precisionOf(own, shared.total);
  const scale = (row: number) => (100 * figures.anchors.lowest) / (figures.prices[row] ?? 0);
  return {
    column,
    present: shared.weights[column] ?? 0,
    unit: "points",
    canMove: canMove(shared, column),
    stretchFrom: (at, direction) => {
      const walk = { ...precision, at, direction };
      const best = bestLine([own, anchors], walk);
      const factors: Lines = {
        start: own.start.map((start) => unit.start - best.start + start),
        slope: own.slope.map((slope) => unit.slope - best.slope + slope),
      };
      const noFactor = firstOf(factors, walk, (start, slope) => endOfPositive(start, slope, 0, walk));
      const limit = nearest(endOf(shared.total, direction), noFactor, direction);
      const overtaken = (start: number, slope: number) =>
        nextRoot(best.start - start, best.slope - slope, 0, walk);
      const change = nearest(firstOf(own, walk, overtaken), firstOf(anchors, walk, overtaken), direction);
      const value = scaledBy(factors, scale);
      return {
        lines: {
          kind: "points",
          value,
          quality,
          unit,
          reference: 1,
          precision: precisionOf(value, shared.total),
          qualityPrecision,
        },
        until: nearest(limit, change, direction),
        ends: !isPast(limit, change, direction),
      };
    },
  };
}

interface Line {
  readonly start: number;
  readonly slope: number;
}

function priceWeightLine({ tender }: Figures, { total, weights }: Shared, column: number): Line {
  const price = tender.criteria.findIndex(({ kind }) => kind === "price");
  if (price === column) return { start: 0, slope: 1 };
  const share = (weights[price] ?? 0) / (total - (weights[column] ?? 0));
  return { start: total * share, slope: -share };
}

function scaledBy({ start, slope }: Lines, scale: (row: number) => number): Lines {
  return {
    start: start.map((each, row) => each * scale(row)),
    slope: slope.map((each, row) => each * scale(row)),
  };
}

/** The highest of all lines just past where the walk stands. */
function bestLine(all: readonly Lines[], walk: Walk): Line {
  let best: Line | null = null;
  for (const { start, slope } of all) {
    for (let row = 0; row < start.length; row++) {
      const line = { start: start[row] ?? 0, slope: slope[row] ?? 0 };
      if (best === null || signPast(line.start - best.start, line.slope - best.slope, 0, walk) > 0)
        best = line;
    }
  }
  return best ?? { start: 0, slope: 0 };
}

function firstOf(
  { start, slope }: Lines,
  { direction }: Walk,
  pointOf: (start: number, slope: number) => number,
): number {
  let first = never(direction);
  for (let row = 0; row < start.length; row++) {
    first = nearest(first, pointOf(start[row] ?? 0, slope[row] ?? 0), direction);
  }
  return first;
}
