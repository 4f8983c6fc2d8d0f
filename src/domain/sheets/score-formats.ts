export const DATE_FORMAT = "dd-mm-yyyy";
export const PRICE_FORMAT = "#,##0.00";
export const CENTER = { align: "center", wrap: true } as const;

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
