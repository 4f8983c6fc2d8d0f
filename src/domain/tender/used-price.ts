import type { Level } from "../pso/level";
import type { Tender } from "./tender";

/**
 * The price that the method works with, EUR: a discount rule takes the level's amount, or its share of the own price, off
 * the tendered price (facts/tender.md 4.2, D). Not positive when the discount is at least the price.
 */
export function usedPrice(tender: Tender, price: number, level: Level): number {
  switch (tender.rule.kind) {
    case "korting euro":
      return price - tender.discounts.euro[level];
    case "korting procent":
      return price * (1 - tender.discounts.share[level]);
    case "marge":
    case "banden":
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "minimum":
      return price;
  }
}
