/**
 * `afwijking`: WP x (1 - (P - Pmin) / Pmin). Relative to the lowest price; below 0 from twice that price on, unless
 * clipped. Source: facts/tender.md 1.1, P3.
 */
export function deviation(weight: number, price: number, lowest: number): number {
  return weight * (1 - (price - lowest) / lowest);
}
