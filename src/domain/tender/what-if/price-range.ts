import { LEVELS } from "../../pso/level";
import type { Tender } from "../tender";
import type { WhatIf } from "./what-if";

const USUAL_SPREAD = 0.2;
/** EUR; only how prices relate to each other matters under most methods. */
const ASSUMED = 100_000;
/** How many times the whole value of quality and level a price then is. */
const TIMES_VALUE = 4;

/**
 * Between which prices bids are drawn: in the bandwidth where the formula has one, else around the estimate, else up to
 * the ceiling; never above the ceiling. Without any of these around an amount that is only assumed.
 * @param spread half the width around the middle, as a share of it; null for the whole bandwidth, or 20%
 */
export function priceRange(model: Tender, spread: number | null): WhatIf["prices"] {
  const { method, priceFormula, ceilingPrice, estimate } = model;
  const top = ceilingPrice ?? Number.POSITIVE_INFINITY;
  const around = (middle: number, basis: WhatIf["prices"]["basis"]): WhatIf["prices"] => {
    const half = middle * (spread ?? USUAL_SPREAD);
    const high = Math.min(middle + half, top);
    return { low: Math.min(middle - half, high), high, basis };
  };
  if (method === "punten" && priceFormula.kind === "bandbreedte" && Math.max(0, priceFormula.low) < top) {
    const low = Math.max(0, priceFormula.low);
    const high = Math.min(priceFormula.high, top);
    if (spread === null) return { low, high, basis: "band" };
    const narrowed = around((low + high) / 2, "band");
    return { low: Math.max(low, narrowed.low), high: Math.min(high, narrowed.high), basis: "band" };
  }
  if (estimate !== null && estimate > 0) return around(estimate, "estimate");
  if (ceilingPrice !== null) return around(ceilingPrice / (1 + (spread ?? USUAL_SPREAD)), "ceiling");
  return around(assumedPrice(model), "assumed");
}

function assumedPrice({ method, criteria, rule, discounts }: Tender): number {
  const value =
    method === "gunnen op waarde"
      ? criteria.reduce((sum, criterion) => sum + ("value" in criterion ? (criterion.value ?? 0) : 0), 0)
      : 0;
  const discount =
    rule.kind === "korting euro" ? Math.max(...LEVELS.map((level) => discounts.euro[level])) : 0;
  return TIMES_VALUE * (value + discount) || ASSUMED;
}
