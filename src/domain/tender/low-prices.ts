import type { LowPrice, ScoredBid } from "./outcome";
import type { Tender } from "./tender";

/** Belgian practice: a mean says something from four bids on (facts/tender.md 1.4). */
export const BIDS_FOR_A_MEAN = 4;

/**
 * Ranked bids with a price low enough to ask about, by each test that the buyer keeps on: below the mean of at least four
 * bids, the lowest below the second lowest, below the estimate. An indication, never a judgement: no percentage decides
 * in advance (art. 2.116 Aw, facts/tender.md 1.4). Tendered prices, before any discount for the level; a price exactly at
 * a limit is pointed out.
 */
export function lowPrices(tender: Tender, bids: readonly ScoredBid[]): readonly LowPrice[] {
  const priced = bids.flatMap(({ bid, rank }) =>
    rank === null || bid.price === null ? [] : [{ bidder: bid.bidder, price: bid.price }],
  );
  const { belowMean, belowSecond, belowEstimate } = tender.lowPriceLimits;
  const mean = priced.reduce((sum, { price }) => sum + price, 0) / priced.length;
  const [lowest, second] = priced.map(({ price }) => price).sort((a, b) => a - b);
  return priced.flatMap(({ bidder, price }) => {
    const found: LowPrice[] = [];
    const compare = (compared: LowPrice["compared"], reference: number, limit: number | null): void => {
      const below = 1 - price / reference;
      // 85 is exactly 15% below 100, though not in binary.
      if (limit !== null && below > 0 && below >= limit - 1e-12) {
        found.push({ bidder, price, compared, reference, below });
      }
    };
    if (priced.length >= BIDS_FOR_A_MEAN) compare("mean", mean, belowMean);
    if (second !== undefined && price === lowest && price < second) compare("second", second, belowSecond);
    if (tender.estimate !== null) compare("estimate", tender.estimate, belowEstimate);
    return found;
  });
}
