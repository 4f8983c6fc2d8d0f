import type { ExcelSerial, Place } from "../cell";
import { addMonths } from "../dates/add-months";
import { nameKey } from "../pso/supplier-identity";
import { cellAddress } from "../sheets/cell-address";
import type { PastReview, PastReviewLine } from "./review";
import type { Supplier } from "./supplier";

/** What a past review says of one supplier. */
export interface ReviewedLine {
  readonly line: PastReviewLine;
  /** The review's day, else the last of its period. */
  readonly on: ExcelSerial;
  /** As the sheet has it. */
  readonly period: string;
  readonly place: Place;
}

interface LatestReviews {
  /** The latest with a verdict. */
  readonly finished: ReviewedLine | null;
  readonly last: ReviewedLine | null;
}

/** The first day of the months that end on a day; a review on that day is in them. */
export function reviewedSince(date: ExcelSerial, months: number): number {
  return addMonths(date, -months) ?? 0;
}

/**
 * Finds the latest reviews of a supplier on or before a day. By KvK number, so that a supplier that changed its name keeps its
 * reviews; a line without a number by name, where only one of the suppliers has that name.
 */
export function latestReviews(
  suppliers: readonly Supplier[],
  reviews: readonly PastReview[],
  date: ExcelSerial,
): (supplier: Supplier) => LatestReviews {
  const byKvk = new Map(suppliers.flatMap((each) => (each.kvk === null ? [] : [[each.kvk, each] as const])));
  const byName = new Map<string, Supplier | null>();
  for (const supplier of suppliers) {
    const key = nameKey(supplier.name);
    byName.set(key, byName.has(key) ? null : supplier);
  }
  const found = new Map<Supplier, LatestReviews>();
  for (const { sheet, period, date: reviewedOn, lines } of reviews) {
    const on = reviewedOn ?? period.end;
    if (on > date) continue;
    for (const line of lines) {
      const supplier = line.kvk === null ? byName.get(nameKey(line.name)) : byKvk.get(line.kvk);
      if (!supplier) continue;
      const { finished, last } = found.get(supplier) ?? NEVER;
      const here = { line, on, period: period.text, place: placeOf(sheet, line.row) };
      found.set(supplier, {
        finished: line.verdict !== null && on >= (finished?.on ?? 0) ? here : finished,
        last: on >= (last?.on ?? 0) ? here : last,
      });
    }
  }
  return (supplier) => found.get(supplier) ?? NEVER;
}

const NEVER: LatestReviews = { finished: null, last: null };

function placeOf(sheet: string, row: number): Place {
  return { sheet, table: sheet, row: row + 1, column: null, cell: cellAddress(row, 0) };
}
