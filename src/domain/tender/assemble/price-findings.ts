import { excelRound } from "../../rounding/excel-round";
import { isDiscount } from "../decision-rules/decision-rule";
import { figuresOf } from "../figures";
import { scoreFaults, type ScoreFault } from "../score-faults";
import type { Tender } from "../tender";
import { usedPrice } from "../used-price";
import type { FindingList } from "./finding-list";

/** Prices outside a stated bandwidth earn more than the weight or less than nothing; what counts is the price after a discount. */
export function reportPricesOutsideBand(tender: Tender, findings: FindingList): void {
  const { method, priceFormula, recalculate, rule } = tender;
  if (method !== "punten" || priceFormula.kind !== "bandbreedte") return;
  const { low, high } = priceFormula;
  for (const { bidder, status, price: tendered, level, cells } of tender.bids) {
    const counts = status === "valid" || (status === "lapsed" && recalculate === "no");
    if (!counts || tendered === null) continue;
    const price = usedPrice(tender, tendered, level.counted);
    if (price >= low && price <= high) continue;
    const discounted = isDiscount(rule) ? "yes" : "";
    findings.about(bidder).add("warning", "priceOutsideBand", cells.price, { price, low, high, discounted });
  }
}

/**
 * Errors of a tender that is otherwise complete, but for which the method has no score: at the bid, so that the reader finds
 * the price or the scores that cause it.
 */
export function reportScoreFaults(tender: Tender, findings: FindingList): void {
  for (const fault of scoreFaults(figuresOf(tender))) reportFault(fault, tender, findings);
}

function reportFault(fault: ScoreFault, tender: Tender, findings: FindingList): void {
  switch (fault.kind) {
    case "discountedPriceNotPositive": {
      const { bidder, price, cells } = fault.bid;
      const params = { price: price ?? "", discounted: excelRound(fault.price, 2), rule: tender.rule.kind };
      findings.about(bidder).add("error", "discountedPriceNotPositive", cells.price, params);
      return;
    }
    case "qualityNotPositive": {
      const params = { quality: excelRound(fault.quality, 9) };
      findings.about(fault.bid.bidder).add("error", "qualityNotPositive", fault.bid.place, params);
      return;
    }
    case "utilityFactorNotPositive": {
      const params = { factor: excelRound(fault.factor, 4) };
      findings.about(fault.bid.bidder).add("error", "utilityFactorNotPositive", fault.bid.place, params);
      return;
    }
    case "priceWeightZero":
      findings.add("error", "priceWeightZero", tender.criteria[0]?.place ?? null);
      return;
  }
}
