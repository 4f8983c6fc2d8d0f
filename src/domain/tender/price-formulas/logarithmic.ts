/**
 * `log A`: WP x (1 - ln(P / Pmin) / ln A), A > 1. Relative to the lowest price, yet differences between two bids do not
 * depend on it: no rank reversal unless clipped. Source: Negometrix "de log-formule" (facts/tender.md 1.1, P4 and 1.2).
 */
export function logarithmic(weight: number, price: number, lowest: number, base: number): number {
  return weight * (1 - Math.log(price / lowest) / Math.log(base));
}
