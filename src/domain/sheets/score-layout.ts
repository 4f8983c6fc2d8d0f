import type { SheetIndex } from "../cell";
import { isRelative } from "../tender/price-formulas/price-points";
import type { Tender } from "../tender/tender";
import { cellAddress, rangeAddress } from "./cell-address";
import { inputColumns } from "./score-columns";
import type { ScoreSheetInput } from "./score-sheet-input";
import { sourceChecks } from "./score-source-check";

/** Above this number of bids the places are values: the formulas would read every bid for every place (design section 6). */
export const LIVE_LIMIT = 100;

/** Columns that mean the same in every block. */
export const COLUMN = { number: 0, name: 1, first: 2 } as const;
const NARROWEST_LAST_COLUMN = 11;

/** Settings that formulas read; each stands once, at the right of the first page. */
export type ParameterId =
  "margin" | "width" | "minimumLevel" | "low" | "high" | "rounding" | "contracts" | "ceiling";

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
    readonly facts: SheetIndex;
    readonly parameters: ReadonlyMap<ParameterId, SheetIndex>;
    readonly check: SheetIndex;
    readonly source: SheetIndex;
    readonly labelColumn: SheetIndex;
    readonly valueColumn: SheetIndex;
    readonly rule: SheetIndex;
    readonly warnings: SheetIndex;
  };
  /** One row per place; `last` is before `first` when no bid counts. */
  readonly ranking: BidRows;
  readonly notRanked: { readonly heading: SheetIndex; readonly first: SheetIndex } | null;
  readonly sentences: { readonly heading: SheetIndex; readonly first: SheetIndex };
  readonly levels: BidRows & { readonly rank: SheetIndex };
  readonly points: BidRows & {
    readonly total: SheetIndex;
    readonly quality: SheetIndex;
    readonly rank: SheetIndex;
    readonly legend: SheetIndex;
  };
  readonly inputs: BidRows & {
    readonly kind: SheetIndex;
    readonly weight: SheetIndex;
    readonly scaleMin: SheetIndex;
    readonly scaleMax: SheetIndex;
    readonly minimumScore: SheetIndex;
    readonly status: SheetIndex;
    readonly counts: SheetIndex;
    /** Null for a price formula that looks at no other bid. */
    readonly anchor: SheetIndex | null;
    readonly sources: readonly SheetIndex[];
    readonly lowestPrice: SheetIndex;
    readonly highestPrice: SheetIndex;
  };
  /** Only with a PSO criterion. */
  readonly ladder: {
    readonly heading: SheetIndex;
    readonly header: SheetIndex;
    readonly first: SheetIndex;
  } | null;
  readonly leaveOneOut: {
    readonly heading: SheetIndex;
    readonly header: SheetIndex;
    readonly first: SheetIndex;
  };
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

/** Columns of the ranking block. */
export const RANKING = {
  rank: 0,
  bidder: 1,
  total: 2,
  level: 3,
  levelRank: 4,
  best: 5,
  lowerBound: 6,
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

/** The parameters that this tender has, in the order in which they are shown. */
export function parameterIds(tender: Tender): readonly ParameterId[] {
  const ids: ParameterId[] = [];
  if (tender.rule.kind === "marge") ids.push("margin");
  if (tender.rule.kind === "banden") ids.push("width");
  if (tender.rule.kind === "minimum") ids.push("minimumLevel");
  if (tender.priceFormula.kind === "bandbreedte") ids.push("low", "high");
  ids.push("rounding", "contracts");
  if (tender.ceilingPrice !== null) ids.push("ceiling");
  return ids;
}

/** For planning: no row number takes more characters. */
const LONGEST_ROW = 999_999;

/** Facts at the left of the first page. */
export const FACT_COUNT = 7;
/** Which of them is the reference date. */
export const REFERENCE_DATE_FACT = 4;

export function planScoreSheet(input: ScoreSheetInput): ScoreLayout {
  const { tender, bids } = input.outcome;
  const bidCount = bids.length;
  const live = bidCount <= LIVE_LIMIT;
  const criteria = tender.criteria.length;
  const relative =
    isRelative(tender.priceFormula) && tender.criteria.some((criterion) => criterion.kind === "price");
  const sourceColumns = bids.reduce(
    (most, each) => Math.max(most, sourceChecks(each.bid, tender, input, LONGEST_ROW).length),
    1,
  );
  const afterCriteria = COLUMN.first + criteria;
  const status = COLUMN.first + inputColumns(tender).length;
  const counts = status + 1;
  const anchor = relative ? counts + 1 : null;
  const firstSource = (anchor ?? counts) + 1;
  const sources = Array.from({ length: sourceColumns }, (_, index) => firstSource + index);
  const lastColumn = Math.max(NARROWEST_LAST_COLUMN, firstSource + sourceColumns - 1);

  let row = 5;
  const skip = (rows: number): SheetIndex => {
    const at = row;
    row += rows;
    return at;
  };
  /** Heading, note, column headers, one row per bid, one empty row. */
  const block = (rows: number, before = 0): BidRows => {
    const heading = skip(2);
    skip(before);
    const header = skip(1);
    const first = skip(rows);
    skip(1);
    return { heading, header, first, last: first + rows - 1 };
  };

  const parameters = parameterIds(tender);
  const facts = skip(Math.max(FACT_COUNT, parameters.length + 2));
  const parameterRows = new Map(parameters.map((id, index) => [id, facts + index]));
  const checkRow = facts + parameters.length;
  skip(1);
  const rule = skip(2);
  const warnings = skip(input.warnings.length === 0 ? 0 : input.warnings.length + 2);

  const ranked = input.outcome.ranking.length;
  const ranking = block(ranked);
  const excluded = bids.filter((bid) => bid.excluded !== null).length;
  const notRankedHeading = excluded === 0 ? null : skip(excluded + 2);
  const sentencesHeading = skip(bidCount + 2);
  const levels = block(bidCount);
  const points = block(bidCount, 2);
  const inputsHeading = skip(2);
  const inputsHeader = skip(1);
  const kind = skip(1);
  const weight = skip(1);
  const scaleMin = skip(1);
  const scaleMax = skip(1);
  const minimumScore = skip(1);
  const inputsFirst = skip(bidCount);
  const lowestPrice = relative ? skip(1) : row;
  const highestPrice = relative ? skip(1) : row;
  skip(1);
  const hasPso = tender.criteria.some((criterion) => criterion.kind === "pso");
  const ladderHeading = hasPso ? skip(2 + 6 + 1) : null;
  const leaveOneOutHeading = skip(3 + Math.max(1, input.outcome.leaveOneOut.length) + 1);
  const keysHeading = skip(2);
  const factor = skip(1);
  const ruleKey = skip(1);
  const keysHeader = skip(1);
  const keysFirst = skip(bidCount);
  skip(1);
  const margin = live && tender.rule.kind === "marge" ? block(bidCount) : null;

  return {
    live,
    bidCount,
    lastColumn,
    head: {
      facts,
      parameters: parameterRows,
      check: checkRow,
      source: checkRow + 1,
      labelColumn: 6,
      valueColumn: 9,
      rule,
      warnings,
    },
    ranking,
    notRanked: notRankedHeading === null ? null : { heading: notRankedHeading, first: notRankedHeading + 1 },
    sentences: { heading: sentencesHeading, first: sentencesHeading + 1 },
    levels: { ...levels, rank: COLUMN.first + 2 },
    points: {
      ...points,
      legend: points.heading + 2,
      total: afterCriteria,
      quality: afterCriteria + 1,
      rank: afterCriteria + 2,
    },
    inputs: {
      heading: inputsHeading,
      header: inputsHeader,
      first: inputsFirst,
      last: inputsFirst + bidCount - 1,
      kind,
      weight,
      scaleMin,
      scaleMax,
      minimumScore,
      status,
      counts,
      anchor,
      sources,
      lowestPrice,
      highestPrice,
    },
    ladder:
      ladderHeading === null
        ? null
        : { heading: ladderHeading, header: ladderHeading + 1, first: ladderHeading + 2 },
    leaveOneOut: {
      heading: leaveOneOutHeading,
      header: leaveOneOutHeading + 2,
      first: leaveOneOutHeading + 3,
    },
    keys: {
      heading: keysHeading,
      header: keysHeader,
      first: keysFirst,
      last: keysFirst + bidCount - 1,
      factor,
      ruleKey,
      total: 2,
      quality: 3,
      level: 4,
      band: 5,
      scoreOrder: 6,
      position: 7,
      engineTotal: 8,
      engineRank: 9,
      check: 10,
    },
    margin,
    end: row - 1,
  };
}

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
