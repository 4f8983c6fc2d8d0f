/**
 * `laag-hoog`: WP x (Pmax - P) / (Pmax - Pmin); all prices equal, or a single bid, gives WP.
 * Relative to two bids. Source: Consip "lineare tra i valori minimo e massimo" (facts/tender.md 1.1, P2).
 */
export function lowHigh(weight: number, price: number, lowest: number, highest: number): number {
  if (highest === lowest) return weight;
  return (weight * (highest - price)) / (highest - lowest);
}
