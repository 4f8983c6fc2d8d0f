import { scoreUnit, type ScoreUnit } from "../tender/score-unit";
import type { Method, Tender } from "../tender/tender";

export const DATE_FORMAT = "dd-mm-yyyy";
export const PRICE_FORMAT = "#,##0.00";
export const SHARE_FORMAT = "0.0%";
export const CENTER = { align: "center", wrap: true } as const;

/** A total at its published precision; EUR with separators, as prices have them. */
export function totalFormat(rounding: number, unit: ScoreUnit = "points"): string {
  const whole = unit === "euro" ? "#,##0" : "0";
  return rounding === 0 ? whole : `${whole}.${"0".repeat(rounding)}`;
}

/** How the figures of one method look: S, and the points or EUR that it is made of. */
export interface MethodFormats {
  readonly total: string;
  readonly quality: string;
  /** One decimal more than is published, so that a reader sees that nothing was rounded before adding up. */
  readonly part: string;
  /** The price column in the block of points: points, or the price itself. */
  readonly price: string;
}

export function methodFormats({ method, rounding }: Pick<Tender, "method" | "rounding">): MethodFormats {
  const partUnit = worthUnit(method);
  const part = partUnit === "euro" ? PRICE_FORMAT : totalFormat(rounding + 1);
  return {
    total: totalFormat(rounding, scoreUnit(method)),
    quality: totalFormat(rounding, partUnit),
    part,
    price: method === "punten" ? part : PRICE_FORMAT,
  };
}

/** In which unit quality is told: EUR only where the method buys quality with EUR. */
function worthUnit(method: Method): ScoreUnit {
  return method === "gunnen op waarde" ? "euro" : "points";
}

/**
 * Points: 0..100, wider only where unclipped price points pass those ends. EUR: from 0, or a negative price, to the
 * highest, so that half the bar is half the price.
 */
export function barScale(
  totals: readonly number[],
  unit: ScoreUnit,
): { readonly minimum: number; readonly maximum: number } {
  const minimum = totals.reduce((low, total) => Math.min(low, total), 0);
  const maximum = totals.reduce((high, total) => Math.max(high, total), unit === "euro" ? minimum + 1 : 100);
  return { minimum, maximum };
}

/** As the price format shows it; the separators of other countries are as wide. */
export function priceText(price: number): string {
  return amountText(price, 2);
}

/** With that many decimals, room for a sign, and separators. */
export function amountText(amount: number, decimals: number): string {
  const whole = Math.trunc(Math.min(Math.abs(amount), Number.MAX_SAFE_INTEGER)).toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${grouped}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
}
