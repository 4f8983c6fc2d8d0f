/**
 * `bandbreedte lo..hi`: WP x (hi - P) / (hi - lo). Absolute: other bids have no influence. Outside the bandwidth it
 * passes WP or 0 unless clipped. Source: Negometrix "gewogen factor" (facts/tender.md 1.1, P5).
 */
export function bandwidth(weight: number, price: number, low: number, high: number): number {
  return (weight * (high - price)) / (high - low);
}
