import { isDiscount } from "../decision-rules/decision-rule";
import { isRelative } from "../price-formulas/price-points";
import type { Criterion } from "../tender";
import type { ReadSettings } from "./read-settings";

/** What of a bid that dropped out while the order stands still moves the others, beside its price. */
export interface AnchorUse {
  readonly scores: boolean;
  readonly level: boolean;
}

/**
 * `utility index` measures from the best quality and PSO points; a discount or a minimum level makes the level decide
 * which price others are measured from. What moves a rank is checked as that of a valid bid.
 */
export function anchorUse(
  { method, rule, priceFormula }: Pick<ReadSettings, "method" | "rule" | "priceFormula">,
  criteria: readonly Criterion[],
): AnchorUse {
  const isIndex = method === "utility index";
  const measuresPrice = isIndex || (method === "punten" && priceFormula !== null && isRelative(priceFormula));
  const levelMovesPrice = rule !== null && (isDiscount(rule) || rule.kind === "minimum");
  return {
    scores: isIndex,
    level: (measuresPrice && levelMovesPrice) || (isIndex && criteria.some(({ kind }) => kind === "pso")),
  };
}
