import type { DecisionRule } from "../tender";
import { readChoice, type Choices } from "./choices";

export type RuleKind = DecisionRule["kind"];

const RULES: Choices<RuleKind> = [
  ["marge", ["marge", "margin"]],
  ["banden", ["banden", "band", "bands", "band width"]],
  ["gelijk", ["gelijk", "gelijke score", "bij gelijke score", "equal", "tie", "tie-break"]],
  ["eerst", ["eerst", "niveau eerst", "eerst niveau", "first", "level first"]],
  ["gewogen", ["gewogen", "weighted"]],
  [
    "korting euro",
    discounts(
      ["euro", "eur", "€", "in euro", "in euro's"],
      ["vaste korting", "euro discount", "fixed discount"],
    ),
  ],
  [
    "korting procent",
    discounts(
      ["procent", "percentage", "%", "percent", "in procent", "in procenten", "in %", "in percent"],
      ["procentuele korting", "percentage discount", "percent discount", "% korting", "% discount"],
    ),
  ],
  ["minimum", ["minimum", "minimumniveau", "minimum niveau", "minimum level"]],
];

function discounts(units: readonly string[], others: readonly string[]): readonly string[] {
  const words = ["korting", "fictieve korting", "discount", "fictive discount", "notional discount"];
  return [...words.flatMap((word) => units.map((unit) => `${word} ${unit}`)), ...others];
}

/** Where the words of a rule end and its parameter begins; a sign is part of a number only when it touches it. */
const SPLITS = [
  /^(\D*?)\s*(?:[:=]\s*)?([-\u2212]?\d.*|(?:aspirant|basis|trede|geen|pso).*)?$/i,
  /^(\D*?)\s*(?:[:=]\s*)?((?:€|euro?)\s*[-\u2212]?\d.*)$/i,
];

/** A rule and what stands behind it (`marge 5`, `minimum Trede 1`, `marge € 5.000`), or null. */
export function readRuleText(
  text: string,
): { readonly kind: RuleKind; readonly behind: string | null } | null {
  for (const split of SPLITS) {
    const [, words, behind] = split.exec(text.trim()) ?? [];
    const kind = readChoice(words ?? "", RULES);
    if (kind !== null) return { kind, behind: behind?.trim() ?? null };
  }
  return null;
}
