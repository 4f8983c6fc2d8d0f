import { excelRound } from "./excel-round";

/**
 * Decimals at which a sum is cleaned of binary noise before it is rounded to the published precision. Spreadsheets differ
 * from each other in how they round a number that is a half but for its 16th digit; after this first rounding they agree.
 */
const NOISE_DIGITS = 9;
/** Powers of ten by number of decimals, below the noise. */
const SCALES: readonly number[] = Array.from({ length: NOISE_DIGITS }, (_, digits) => 10 ** digits);
/** A little more than half of 10^-NOISE_DIGITS. */
const HALF_NOISE = 0.51e-9;

/** ROUND(ROUND(sum, 9), digits), the rounding that the score sheet writes (design section 5, Rounding). */
export function publishedTotal(sum: number, digits: number): number {
  const scale = SCALES[digits];
  if (scale !== undefined) {
    const scaled = Math.abs(sum) * scale;
    if (scaled < 2 ** 51) {
      const whole = Math.floor(scaled);
      const fromHalf = Math.abs(scaled - whole - 0.5);
      // The first rounding moves the sum by half a unit of its 9th decimal at most, writing and scaling by far less: away
      // from a half the plain answer is certain.
      if (fromHalf > scale * HALF_NOISE + scaled * 2e-14) {
        const units = scaled - whole > 0.5 ? whole + 1 : whole;
        return units === 0 ? 0 : (sum < 0 ? -units : units) / scale;
      }
    }
  }
  return excelRound(excelRound(sum, NOISE_DIGITS), digits);
}
