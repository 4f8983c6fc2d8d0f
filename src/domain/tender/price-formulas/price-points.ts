import type { PriceFormula } from "../tender";
import { bandwidth } from "./bandwidth";
import { lowHigh } from "./low-high";
import { lowestOverPrice } from "./lowest-over-price";

/** The prices to which a relative formula compares. */
export interface PriceAnchors {
  readonly lowest: number;
  readonly highest: number;
}

/** Lowest and highest price; null when there is none. */
export function priceAnchors(prices: Iterable<number>): PriceAnchors | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  return lowest <= highest ? { lowest, highest } : null;
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
    case "bandbreedte":
      return bandwidth(weight, price, formula.low, formula.high);
  }
}

/** Whether the points for one price depend on the prices of the other bids. */
export function isRelative(formula: PriceFormula): boolean {
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
      return true;
    case "bandbreedte":
      return false;
  }
}
