import type { Level } from "../pso/level";
import type { DecisionRule, PriceFormula } from "./tender";

/** A number as the shortest decimal that reads back as the same number. */
export function plainNumber(value: number): string {
  // Without it -0 would look like a change from 0.
  return String(value === 0 ? 0 : value);
}

/** As it is typed in the column Prijsformule: `log 2`, `bandbreedte 100..200`. Numbers with a decimal point. */
export function priceFormulaText(formula: PriceFormula): string {
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return formula.kind;
    case "log":
      return `log ${plainNumber(formula.base)}`;
    case "bandbreedte":
      return `bandbreedte ${plainNumber(formula.low)}..${plainNumber(formula.high)}`;
  }
}

/** What stands in the column PSO-parameter; null for a rule without one, and for discounts, which stand in the ladder. */
export function ruleParameter(rule: DecisionRule): number | Level | null {
  switch (rule.kind) {
    case "marge":
      return rule.margin;
    case "banden":
      return rule.width;
    case "minimum":
      return rule.level;
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      return null;
  }
}

/** Rule and parameter: `marge 5`, `minimum trede2`. */
export function ruleText(rule: DecisionRule): string {
  const parameter = ruleParameter(rule);
  if (parameter === null) return rule.kind;
  return `${rule.kind} ${typeof parameter === "number" ? plainNumber(parameter) : parameter}`;
}
