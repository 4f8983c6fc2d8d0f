import { excelRound } from "../rounding/excel-round";

/** Scores carry a few decimals; what is added beyond this many is noise of binary fractions. */
const NOISE_DIGITS = 12;

/**
 * The arithmetic mean; null without scores. Free of the noise of adding up, so that 5,4, 5,5 and 5,6 make exactly 5,5 and a
 * minimum score of 5,5 is met. The order of the scores makes no difference.
 */
export function meanOf(scores: readonly number[]): number | null {
  const sorted = ascending(scores);
  const [lowest] = sorted;
  const highest = sorted[sorted.length - 1];
  if (lowest === undefined || highest === undefined) return null;
  const count = sorted.length;
  const sum = excelRound(
    sorted.reduce((total, score) => total + score, 0),
    NOISE_DIGITS,
  );
  const short = excelRound(sum / count, NOISE_DIGITS);
  const mean = excelRound(short * count, NOISE_DIGITS) === sum ? short : sum / count;
  return Math.min(highest, Math.max(lowest, mean));
}

/** The middle score, or the mean of the two middle ones; null without scores. */
export function medianOf(scores: readonly number[]): number | null {
  const sorted = ascending(scores);
  const half = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** From low to high; the scores themselves stay as they are. */
export function ascending(scores: readonly number[]): readonly number[] {
  return [...scores].sort((a, b) => a - b);
}
