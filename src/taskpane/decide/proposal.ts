import type { TenderPreview } from "../../application/inspection";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import type { RuleDraft, TenderDraft } from "../state/drafts";

/** What the pane proposes for a tender whose workbook leaves a decision open (design section 5). */
export interface Proposals {
  /** Ask for the bounds of a bandwidth instead of a formula that can reverse. */
  readonly price: boolean;
  /** A rule to publish, by the procedure that it is for. */
  readonly rule: { readonly because: "belowThreshold" | "european"; readonly draft: RuleDraft } | null;
}

/**
 * Proposals stand until the user decides. A private tender gets none for its rule: there the default may be applied as it is.
 */
export function proposalsFor(preview: TenderPreview, draft: TenderDraft): Proposals {
  return {
    price: draft.price === null && has(preview, "priceFormulaDefault"),
    rule: draft.rule === null && has(preview, "ruleNotPublished") ? ruleProposal(preview) : null,
  };
}

function ruleProposal(preview: TenderPreview): Proposals["rule"] {
  switch (preview.procedure) {
    case "belowThreshold":
      return { because: "belowThreshold", draft: { kind: "banden", points: "5", level: "aspirant" } };
    case "european":
    case "reserved":
      return { because: "european", draft: { kind: "gelijk", points: "5", level: "aspirant" } };
    case "private":
    case null:
      return null;
  }
}

function has(preview: TenderPreview, code: TenderFindingCode): boolean {
  return preview.findings.some((finding) => finding.code === code);
}
