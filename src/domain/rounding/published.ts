import { excelRound, roundedUnits } from "./excel-round";

/**
 * Decimals at which a sum is cleaned of binary noise before it is rounded to the published precision. Spreadsheets differ
 * from each other in how they round a number that is a half but for its 16th digit; after this first rounding they agree.
 */
const NOISE_DIGITS = 9;

/** ROUND(ROUND(sum, 9), digits), the rounding that the score sheet writes (design section 5, Rounding). */
export function publishedTotal(sum: number, digits: number): number {
  return excelRound(excelRound(sum, NOISE_DIGITS), digits);
}

/** The published figure as a whole number of units of 10^-digits: what every comparison is made on. */
export function publishedUnits(sum: number, digits: number): number {
  return roundedUnits(excelRound(sum, NOISE_DIGITS), digits);
}
