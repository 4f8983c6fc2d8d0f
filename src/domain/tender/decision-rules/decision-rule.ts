import type { ScoreUnit } from "../score-unit";
import type { DecisionRule } from "../tender";
import { bands } from "./bands";
import { equalScore } from "./equal-score";
import type { Equivalence } from "./equivalence";
import { levelFirst } from "./level-first";
import { margin } from "./margin";
import { scoreOnly } from "./score-only";

/** How a stated rule decides (design section 5, Decision rules). */
export function equivalenceOf(rule: DecisionRule, unit: ScoreUnit): Equivalence {
  switch (rule.kind) {
    case "marge":
      return margin(rule.margin);
    case "banden":
      return bands(rule.width, unit);
    case "gelijk":
      return equalScore;
    case "eerst":
      return levelFirst;
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return scoreOnly;
  }
}

/** The rules under which the level lowers the price. */
export function isDiscount(rule: DecisionRule): boolean {
  return rule.kind === "korting euro" || rule.kind === "korting procent";
}
