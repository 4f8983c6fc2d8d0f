import type { PriceFormula } from "../tender";
import { bandwidth } from "./bandwidth";
import { deviation } from "./deviation";
import { logarithmic } from "./logarithmic";
import { lowHigh } from "./low-high";
import { lowestOverPrice } from "./lowest-over-price";

/** The prices to which a relative formula compares. */
export interface PriceAnchors {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Unrounded points for a price, in the order of arithmetic that the sheet formula uses.
 * @param clip cut to 0..weight
 */
export function pricePoints(
  formula: PriceFormula,
  weight: number,
  price: number,
  anchors: PriceAnchors,
  clip: boolean,
): number {
  const points = unclipped(formula, weight, price, anchors);
  return clip ? Math.min(weight, Math.max(0, points)) : points;
}

function unclipped(formula: PriceFormula, weight: number, price: number, anchors: PriceAnchors): number {
  switch (formula.kind) {
    case "laagste/prijs":
      return lowestOverPrice(weight, price, anchors.lowest);
    case "laag-hoog":
      return lowHigh(weight, price, anchors.lowest, anchors.highest);
    case "afwijking":
      return deviation(weight, price, anchors.lowest);
    case "log":
      return logarithmic(weight, price, anchors.lowest, formula.base);
    case "bandbreedte":
      return bandwidth(weight, price, formula.low, formula.high);
  }
}

/** Whether the points for one price depend on the prices of the other bids. */
export function isRelative(formula: PriceFormula): boolean {
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
    case "log":
      return true;
    case "bandbreedte":
      return false;
  }
}

/**
 * Whether removing a bid can change the order of two others. Log points differ by a ratio of two prices whatever the
 * lowest is; cutting them at 0 or WP takes that away (facts/tender.md 1.2).
 */
export function canReverseRanks(formula: PriceFormula, clip: boolean): boolean {
  return isRelative(formula) && (clip || formula.kind !== "log");
}
