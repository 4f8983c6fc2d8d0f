import { isDiscount } from "./decision-rules/decision-rule";
import { anchorsOnly } from "./exclusion";
import { utilityFactor, type Figures } from "./figures";
import { isRelative } from "./price-formulas/price-points";
import type { Bid, Tender } from "./tender";
import { usedPrice } from "./used-price";

/** Why a complete tender still has no score: a formula that would divide by nothing, or turn the order upside down. */
export type ScoreFault =
  | { readonly kind: "discountedPriceNotPositive"; readonly bid: Bid; readonly price: number }
  | { readonly kind: "qualityNotPositive"; readonly bid: Bid; readonly quality: number }
  | { readonly kind: "utilityFactorNotPositive"; readonly bid: Bid; readonly factor: number }
  | { readonly kind: "priceWeightZero" };

/**
 * Errors that only show once the anchors are known (design section 5, Errors). A discount may be larger than the price
 * only under `gunnen op waarde`, where a negative result is evidently fictive (ECLI:NL:RBSGR:2011:BU6124).
 */
export function scoreFaults(figures: Figures): readonly ScoreFault[] {
  const { tender, bids, prices, worth, anchors } = figures;
  const faults: ScoreFault[] = [];
  const priceWeight = tender.criteria.find(({ kind }) => kind === "price")?.weight ?? 0;
  if (tender.method === "utility index" && !(priceWeight > 0)) return [{ kind: "priceWeightZero" }];
  for (const [row, bid] of bids.entries()) {
    const price = prices[row] ?? 0;
    if (isDiscount(tender.rule) && tender.method !== "gunnen op waarde" && !(price > 0)) {
      faults.push({ kind: "discountedPriceNotPositive", bid, price });
    }
    const own = worth[row] ?? 0;
    if (tender.method === "prijs per kwaliteit" && !(own > 0)) {
      faults.push({ kind: "qualityNotPositive", bid, quality: own });
    }
    if (tender.method === "utility index") {
      const factor = utilityFactor(own, priceWeight, anchors);
      if (!(factor > 0)) faults.push({ kind: "utilityFactorNotPositive", bid, factor });
    }
  }
  return [...faults, ...anchorFaults(tender)];
}

/** A bid that dropped out takes no part, but nothing can be measured from a price of its own that is not positive. */
function anchorFaults(tender: Tender): readonly ScoreFault[] {
  const { method, priceFormula, rule } = tender;
  const measuresPrice = method === "utility index" || (method === "punten" && isRelative(priceFormula));
  if (!isDiscount(rule) || !measuresPrice) return [];
  return anchorsOnly(tender).flatMap((bid) => {
    const price = bid.price === null ? null : usedPrice(tender, bid.price, bid.level.counted);
    return price === null || price > 0 ? [] : [{ kind: "discountedPriceNotPositive" as const, bid, price }];
  });
}
