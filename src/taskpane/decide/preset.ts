import type { TenderPreview } from "../../application/inspection";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import { scoreUnit } from "../../domain/tender/score-unit";
import type { DecisionRule, Method, PriceFormula, Procedure } from "../../domain/tender/tender";
import { priceDraftOf, type RuleDraft, type RuleKind, type TenderDraft } from "../state/drafts";

/** What fits a procedure (design section 5): a formula in which nobody else's price counts, and a rule that can be published. */
export interface Preset {
  readonly rule: RuleKind;
  /** Null where the rule has no parameter, or the amount must come from the tender documents. */
  readonly amount: number | null;
  /** Whether the bounds of a bandwidth go with it: the other methods have no use for a price formula. */
  readonly bandwidth: boolean;
}

const RULES: Readonly<Record<Procedure, "marge" | "banden" | "gelijk">> = {
  private: "marge",
  belowThreshold: "banden",
  european: "gelijk",
  reserved: "gelijk",
};

export function presetFor(procedure: Procedure, method: Method): Preset {
  const rule = RULES[procedure];
  return {
    rule,
    amount: rule !== "gelijk" && scoreUnit(method) === "points" ? 5 : null,
    bandwidth: method === "punten",
  };
}

/** Whether the preset still leaves an amount to fill in besides the bounds. */
export function needsAmount({ rule, amount }: Preset): boolean {
  return rule !== "gelijk" && amount === null;
}

/** The draft with the preset taken; bounds that are in force or were typed stay. */
export function withPreset(
  draft: TenderDraft,
  preset: Preset,
  inForce: PriceFormula | null,
  write: (value: number) => string,
): TenderDraft {
  const rule: RuleDraft = {
    kind: preset.rule,
    amount: preset.amount === null ? "" : write(preset.amount),
    level: draft.rule?.level ?? "aspirant",
  };
  if (!preset.bandwidth) return { ...draft, rule };
  const price = draft.price ?? priceDraftOf(inForce, "bandbreedte", write);
  return { ...draft, rule, price: { ...price, kind: "bandbreedte" } };
}

/** Whether what is in force or chosen already is what the preset would give. */
export function isTaken(
  preset: Preset,
  rule: { readonly kind: DecisionRule["kind"] } | null,
  price: { readonly kind: PriceFormula["kind"] } | null,
): boolean {
  return rule?.kind === preset.rule && (!preset.bandwidth || price?.kind === "bandbreedte");
}

/**
 * Whether the workbook leaves a decision open that the user has not taken yet. A private tender may be decided by the
 * default rule as it is.
 */
export function leavesOpen(preview: TenderPreview, draft: TenderDraft): boolean {
  return (
    (draft.price === null && has(preview, "priceFormulaDefault")) ||
    (draft.rule === null && has(preview, "ruleNotPublished"))
  );
}

function has(preview: TenderPreview, code: TenderFindingCode): boolean {
  return preview.findings.some((finding) => finding.code === code);
}
