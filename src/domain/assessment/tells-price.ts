import type { Place } from "../cell";
import type { Finding, FindingCode } from "../finding";
import type { BidRow } from "../tables/rows";

/** They name an amount that somebody asks, or what prices did to the order of the bids. */
const TELLING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "priceNotPositive",
  "priceOutsideBand",
  "discountedPriceNotPositive",
  "utilityFactorNotPositive",
  "noValidBids",
  "lotNeeded",
  "lotDrawn",
  "earlierDraw",
]);

/**
 * Tells what whoever scores quality must not see yet (facts/tender.md 1.5): findings that name an amount or the order, and any
 * about a price cell, because those quote what stands in it. A price that is missing has nothing to hide.
 */
export function priceTeller(bids: readonly BidRow[]): (finding: Finding) => boolean {
  const prices = new Set(bids.map(({ price }) => addressOf(price.place)));
  return ({ code, place }) =>
    code !== "priceMissing" && (TELLING.has(code) || (place.cell !== null && prices.has(addressOf(place))));
}

function addressOf({ sheet, cell }: Place): string {
  return JSON.stringify([sheet, cell]);
}
