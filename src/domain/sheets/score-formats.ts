import type { ScoreSheetInput } from "./score-sheet-input";

export const DATE_FORMAT = "dd-mm-yyyy";
export const PRICE_FORMAT = "#,##0.00";
export const CENTER = { align: "center", wrap: true } as const;

/** A long name takes two or three lines: the cell at its right is filled, so it cannot run on. */
export function nameHeight(name: string, width = 36): number {
  return 15 * Math.min(4, Math.max(1, Math.ceil(name.length / width)));
}

/** Decimals of a total; points show one more, so that a reader sees that nothing was rounded before adding up. */
export function totalFormat(rounding: number): string {
  return rounding === 0 ? "0" : `0.${"0".repeat(rounding)}`;
}

/** 0..100, wider only where unclipped price points pass those ends. */
export function barScale(totals: readonly number[]): { readonly minimum: number; readonly maximum: number } {
  const minimum = totals.reduce((low, total) => Math.min(low, total), 0);
  const maximum = totals.reduce((high, total) => Math.max(high, total), 100);
  return { minimum, maximum };
}

/** Room for the longest criterion name over the columns, at most five lines. */
export function headerHeight(input: ScoreSheetInput): number {
  const longest = Math.max(18, ...input.outcome.tender.criteria.map((criterion) => criterion.name.length));
  return 15 * Math.min(5, Math.ceil(longest / 10)) + 3;
}
