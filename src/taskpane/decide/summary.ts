import type { DecisionRule, PriceFormula } from "../../domain/tender/tender";
import type { Texts } from "../../locale/language";

/** The rule in a few words, its parameter included; null is told as unreadable. */
export function ruleSummary(rule: DecisionRule | null, { pane, format, levels }: Texts): string {
  const words = pane.decide.ruleSummary;
  if (rule === null) return pane.decide.unknownSetting;
  switch (rule.kind) {
    case "marge":
      return words.marge(format.number(rule.margin, 6));
    case "banden":
      return words.banden(format.number(rule.width, 6));
    case "minimum":
      return words.minimum(levels[rule.level]);
    case "gelijk":
    case "eerst":
    case "gewogen":
      return words[rule.kind];
  }
}

/** The price formula in a few words, its bounds included; null is told as unreadable. */
export function priceSummary(formula: PriceFormula | null, { pane, format }: Texts): string {
  const words = pane.decide.priceSummary;
  if (formula === null) return pane.decide.unknownSetting;
  return formula.kind === "bandbreedte"
    ? words.bandbreedte(format.euro(formula.low), format.euro(formula.high))
    : words[formula.kind];
}
