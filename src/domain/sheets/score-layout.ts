import type { SheetIndex } from "../cell";
import { cellAddress, rangeAddress } from "./cell-address";
import type { PlacedBlock } from "./score-extras-block";
import type { FactId, ParameterId } from "./score-parameters";

/** Columns that mean the same in every block. */
export const COLUMN = { number: 0, name: 1, first: 2 } as const;

/** The first rows of the sheet; the facts start under them. */
export const HEAD_ROW = {
  marker: 0,
  title: 1,
  description: 2,
  result: 3,
  effect: 4,
  /** Blank while this score is in force and its sources are as they were. */
  replaced: 5,
  facts: 6,
} as const;

/** Rows of a block with one row per bid. */
export interface BidRows {
  readonly heading: SheetIndex;
  readonly header: SheetIndex;
  readonly first: SheetIndex;
  readonly last: SheetIndex;
}

/** Where everything stands; made before any cell, so that every formula can refer to every block. */
export interface ScoreLayout {
  readonly live: boolean;
  readonly bidCount: number;
  readonly lastColumn: SheetIndex;
  readonly head: {
    readonly facts: ReadonlyMap<FactId, SheetIndex>;
    readonly parameters: ReadonlyMap<ParameterId, SheetIndex>;
    readonly check: SheetIndex;
    readonly source: SheetIndex;
    /** Of the control number. */
    readonly control: SheetIndex;
    /** Whether this is still the score in force; null without a sheet that tells. */
    readonly status: SheetIndex | null;
    readonly labelColumn: SheetIndex;
    readonly valueColumn: SheetIndex;
    /** Null where nothing is known about a lock of the model. */
    readonly lock: SheetIndex | null;
    readonly method: SheetIndex;
    readonly rule: SheetIndex;
    readonly warnings: SheetIndex;
  };
  /** One row per place; `last` is before `first` when no bid counts. */
  readonly ranking: BidRows;
  readonly notRanked: { readonly heading: SheetIndex; readonly first: SheetIndex } | null;
  readonly sentences: { readonly heading: SheetIndex; readonly first: SheetIndex };
  readonly levels: BidRows & { readonly rank: SheetIndex };
  readonly points: BidRows & PointsColumns & { readonly legend: SheetIndex };
  readonly inputs: BidRows & InputRows & InputPlaces;
  readonly ladder: LadderPlace | null;
  readonly leaveOneOut: {
    readonly heading: SheetIndex;
    readonly header: SheetIndex;
    readonly first: SheetIndex;
  };
  /** In the order of the sheet. */
  readonly extras: readonly PlacedBlock[];
  readonly keys: BidRows & {
    readonly factor: SheetIndex;
    readonly ruleKey: SheetIndex;
    readonly total: SheetIndex;
    readonly quality: SheetIndex;
    readonly level: SheetIndex;
    /** The band under `banden`, the group under `marge`. */
    readonly band: SheetIndex;
    readonly scoreOrder: SheetIndex;
    readonly position: SheetIndex;
    readonly engineTotal: SheetIndex;
    readonly engineRank: SheetIndex;
    readonly check: SheetIndex;
  };
  /** One row per bid in order of score, for `marge` while the ranking is live. */
  readonly margin: BidRows | null;
  readonly end: SheetIndex;
}

/** Columns right of the criteria in the block of points; null where the method does not need them. */
export interface PointsColumns {
  /** The price that is calculated with, where it is no criterion and so has no column yet. */
  readonly price: SheetIndex | null;
  /** All that is not for the price, where the total is no sum of points. */
  readonly worth: SheetIndex | null;
  /** `utility index`: how far below the best quality. */
  readonly factor: SheetIndex | null;
  /** `utility index`: U x 100 before rounding. */
  readonly index: SheetIndex | null;
  readonly total: SheetIndex;
  readonly quality: SheetIndex;
  readonly rank: SheetIndex;
  /** `utility index`: EUR off the tendered price that would equal the best U. */
  readonly deficit: SheetIndex | null;
  readonly lastPoints: SheetIndex;
}

/** Rows above the bids in the block of inputs; null where this tender has no use for them. */
export interface InputRows {
  readonly kind: SheetIndex;
  readonly category: SheetIndex | null;
  readonly categoryWeight: SheetIndex | null;
  readonly sectionWeight: SheetIndex | null;
  /** Points at the top of the scale; null under `gunnen op waarde`. */
  readonly weight: SheetIndex | null;
  /** EUR at the top of the scale, under `gunnen op waarde` only. */
  readonly value: SheetIndex | null;
  /** The one of these two that the method calculates with. */
  readonly top: SheetIndex;
  readonly scaleMin: SheetIndex;
  /** The score that is worth nothing, where it is not the lowest one for every criterion. */
  readonly scaleZero: SheetIndex | null;
  readonly scaleMax: SheetIndex;
  readonly minimumScore: SheetIndex;
}

/** Columns right of the copies, and the cells under them. */
export interface InputPlaces {
  /** After the discount of a discount rule. */
  readonly usedPrice: SheetIndex | null;
  /** The price that formulas use: `usedPrice`, else the tendered price. */
  readonly price: SheetIndex;
  readonly status: SheetIndex;
  readonly counts: SheetIndex;
  /** Prices that others are compared with; null where S looks at no other price. */
  readonly anchor: SheetIndex | null;
  /** Points that others are compared with, under `utility index` only. */
  readonly anchorWorth: SheetIndex | null;
  readonly sources: readonly SheetIndex[];
  readonly lowestPrice: SheetIndex;
  /** The highest price; under `utility index` the best quality. */
  readonly highest: SheetIndex;
}

/** What a level is worth; only where a criterion or a discount needs it. */
export interface LadderPlace {
  readonly heading: SheetIndex;
  readonly header: SheetIndex;
  readonly first: SheetIndex;
  readonly utility: SheetIndex | null;
  readonly discount: SheetIndex | null;
}

/** Columns of the ranking block. */
export const RANKING = {
  rank: 0,
  bidder: 1,
  total: 2,
  level: 3,
  levelRank: 4,
  best: 5,
  bound: 6,
  equivalent: 7,
  decidedBy: 8,
  bid: 9,
  leader: 10,
} as const;

/** Columns of the working table of `marge`. */
export const MARGIN = {
  order: 0,
  name: 1,
  bid: 2,
  total: 3,
  level: 4,
  quality: 5,
  shared: 6,
  group: 7,
} as const;

/** One column of a block, all bids: `$C$40:$C$52`. */
export function columnRange(rows: BidRows, column: SheetIndex): string {
  return rangeAddress(rows.first, column, rows.last, column);
}

/** A setting on the first page: `$J$8`. Throws RangeError when this tender has no such setting. */
export function parameter(layout: ScoreLayout, id: ParameterId): string {
  const row = layout.head.parameters.get(id);
  if (row === undefined) throw new RangeError(`This tender has no ${id}`);
  return cellAddress(row, layout.head.valueColumn, true);
}
