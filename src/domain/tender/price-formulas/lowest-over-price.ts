/**
 * `laagste/prijs`: WP x Pmin / P. Relative: it can reverse ranks when a bid drops out.
 * Source: Negometrix "low bid scoring", World Bank QCBS (facts/tender.md 1.1, P1).
 */
export function lowestOverPrice(weight: number, price: number, lowest: number): number {
  return (weight * lowest) / price;
}
