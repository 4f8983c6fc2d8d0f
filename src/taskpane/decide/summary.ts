import type { DecisionRule, Method, PriceFormula } from "../../domain/tender/tender";
import { amountText } from "../scoring/total-text";
import type { ScoringTexts } from "../scoring/use-scoring-texts";

/** The rule in a few words, its parameter in the unit of the method included; null is told as unreadable. */
export function ruleSummary(rule: DecisionRule | null, method: Method, texts: ScoringTexts): string {
  const words = texts.decide.ruleSummary;
  if (rule === null) return texts.decide.unknownSetting;
  switch (rule.kind) {
    case "marge":
      return words.marge(amountText(rule.margin, method, texts));
    case "banden":
      return words.banden(amountText(rule.width, method, texts));
    case "minimum":
      return words.minimum(texts.levels[rule.level]);
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      return words[rule.kind];
  }
}

/** The price formula in a few words, its parameters included; null is told as unreadable. */
export function priceSummary(formula: PriceFormula | null, { decide, format }: ScoringTexts): string {
  const words = decide.priceSummary;
  if (formula === null) return decide.unknownSetting;
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return words[formula.kind];
    case "log":
      return words.log(format.number(formula.base, 6));
    case "bandbreedte":
      return words.bandbreedte(format.euro(formula.low), format.euro(formula.high));
  }
}

/** How a tender is decided, on one line: the price formula only where the method has one. */
export function settingsSummary(
  settings: { readonly method: Method; readonly priceFormula: PriceFormula | null; readonly clip: boolean },
  texts: ScoringTexts,
): string {
  const { decide } = texts;
  const method = decide.methodKinds[settings.method].toLocaleLowerCase();
  if (settings.method !== "punten") return method;
  return [
    method,
    priceSummary(settings.priceFormula, texts),
    settings.clip ? decide.clipped : decide.notClipped,
  ].join(", ");
}
