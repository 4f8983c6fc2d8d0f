import { isRelative } from "../tender/price-formulas/price-points";
import type { ScoredBid } from "../tender/outcome";
import type { Tender } from "../tender/tender";
import type { LotSource } from "./open-data-source";

/** What may be told of one bid. */
export interface Disclosure {
  /** Name, KvK number, price and level. */
  readonly isNamed: boolean;
  /** What the price is part of: its points and the total. */
  readonly showsPrice: boolean;
}

/**
 * Who lost is not named, nor is anything told from which a price that is not published can be worked out: with the scores
 * on quality a total gives the price away, and under a relative formula so do the winner's own price points.
 */
export function disclosureOf(
  scored: ScoredBid,
  { outcome, decision }: LotSource,
  losers: boolean,
): Disclosure {
  const isNamed = losers || decision.winners.includes(scored);
  return { isNamed, showsPrice: isNamed && (losers || !comparesPrices(outcome.tender)) };
}

function comparesPrices({ method, priceFormula }: Tender): boolean {
  return method === "utility index" || (method === "punten" && isRelative(priceFormula));
}
