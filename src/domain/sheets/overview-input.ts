import type { ExcelSerial, SheetIndex } from "../cell";
import { nameKey } from "../pso/supplier-identity";
import { comparePeriods } from "../supplier/parse-period";
import { kvkOrNameKey, namesOf, pastLines, type PastLines } from "../supplier/past-supplier";
import type { PastReview, PastReviewLine, Review, SupplierAction } from "../supplier/review";
import type { Level } from "../pso/level";
import { reviewLayout } from "./review-layout";

/** More periods than these become too small to read. */
export const SHOWN_PERIODS = 8;

/** A supplier of the matrix. */
export interface OverviewSupplier {
  readonly name: string;
  readonly kvk: string | null;
  readonly names: readonly string[];
  /** No longer reviewed. */
  readonly left: boolean;
}

export interface OverviewInput {
  /** The day of the newest review. */
  readonly date: ExcelSerial;
  /** Oldest first, at most `SHOWN_PERIODS`. */
  readonly periods: readonly PastLines[];
  /** How many periods the workbook has. */
  readonly allPeriods: number;
  readonly suppliers: readonly OverviewSupplier[];
  readonly actions: readonly SupplierAction[];
}

/** What the overview shows: the reviews that were there and the new one, which goes before an older one of its period. */
export function overviewInput(review: Review, sheet: string): OverviewInput {
  const fresh = asPast(review, sheet);
  const others = review.past.filter(({ period }) => period.text !== review.period.text);
  const all = [...others, fresh].sort((a, b) => comparePeriods(a.period, b.period));
  const periods = all.slice(-SHOWN_PERIODS).map(pastLines);
  const suppliers = review.lines.map(({ supplier }) => ({
    name: supplier.name,
    kvk: supplier.kvk,
    names: namesOf(supplier),
    left: false,
  }));
  const known = new Set(
    suppliers.flatMap(({ kvk, names }) => [
      ...(kvk === null ? [] : [kvkOrNameKey(kvk, "")]),
      ...names.map((name) => kvkOrNameKey(null, name)),
    ]),
  );
  const left: OverviewSupplier[] = [];
  for (const { review: shown } of [...periods].reverse()) {
    for (const { name, kvk } of shown.lines) {
      const key = kvkOrNameKey(kvk, name);
      if (known.has(key) || (kvk === null && nameKey(name) === "")) continue;
      known.add(key);
      left.push({ name, kvk, names: [name], left: true });
    }
  }
  return {
    date: review.date,
    periods,
    allPeriods: all.length,
    suppliers: [...suppliers, ...left],
    actions: review.openActions,
  };
}

/** The new review as it will be read back from its sheet. */
function asPast(review: Review, sheet: string): PastReview {
  const { column, firstRow, lastRow } = reviewLayout(review);
  const lines = review.lines.map(
    ({ supplier, level, score, verdict, nextReview }, index): PastReviewLine => ({
      name: supplier.name,
      kvk: supplier.kvk,
      level: level.counted,
      score,
      verdict,
      nextReview,
      row: firstRow + index,
      kvkCell: supplier.kvk ?? "",
    }),
  );
  const { period, date } = review;
  return {
    sheet,
    period,
    date,
    lines,
    actions: [],
    area: { firstRow, lastRow, columns: column },
    findings: [],
  };
}

/** The levels of a supplier in the shown periods, oldest first; null where it was not reviewed. */
export function levelsOf(
  { kvk, names }: OverviewSupplier,
  periods: readonly PastLines[],
): readonly (Level | null)[] {
  return periods.map(({ lineOf }) => lineOf(kvk, names)?.level ?? null);
}

/** 0-based place of a row within the rows of its review. */
export function placeInArea({ area }: PastReview, row: SheetIndex): number {
  return row - area.firstRow;
}
