import { publishedTotal } from "../rounding/published";
import { pricePoints, type PriceAnchors } from "./price-formulas/price-points";
import type { Bid, Criterion, Tender } from "./tender";

/** What bids are compared on: sums of unrounded points, rounded once to the published precision. */
export interface BidTotals {
  readonly total: number;
  readonly quality: number;
}

/**
 * Totals of a bid that takes part; sums run in the order of the criteria, as on the sheet.
 * @param points gets the unrounded points per criterion; null where nobody looks at them
 */
export function bidTotals(
  tender: Tender,
  bid: Bid,
  anchors: PriceAnchors,
  points: Map<string, number> | null,
): BidTotals {
  let sum = 0;
  let quality = 0;
  for (const criterion of tender.criteria) {
    const earned = criterionPoints(tender, criterion, bid, anchors);
    points?.set(criterion.name, earned);
    sum += earned;
    if (criterion.kind === "quality") quality += earned;
  }
  return {
    total: publishedTotal(sum, tender.rounding),
    quality: publishedTotal(quality, tender.rounding),
  };
}

function criterionPoints(tender: Tender, criterion: Criterion, bid: Bid, anchors: PriceAnchors): number {
  switch (criterion.kind) {
    case "quality": {
      const score = promised(bid.scores.get(criterion.name), bid, criterion.name);
      return (criterion.weight * (score - criterion.scaleMin)) / (criterion.scaleMax - criterion.scaleMin);
    }
    case "price": {
      const price = promised(bid.price ?? undefined, bid, criterion.name);
      return pricePoints(tender.priceFormula, criterion.weight, price, anchors, tender.clip);
    }
    case "pso":
      return criterion.weight * tender.utilities[bid.level.counted];
  }
}

/** A valid bid without a price or score is a fault of the program, not of the workbook: that was checked before. */
function promised(value: number | undefined, bid: Bid, criterion: string): number {
  if (value === undefined) throw new Error(`valid bid ${bid.bidder} without a value for ${criterion}`);
  return value;
}
