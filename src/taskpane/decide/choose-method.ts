import type { Method } from "../../domain/tender/tender";
import { totalUnit } from "../scoring/total-text";
import type { RuleKind, TenderDraft } from "../state/drafts";

/**
 * The draft with another method. A margin or a width means something else in another unit, so it must be filled in again.
 * @param before the method, and the kind of rule, that hold now
 */
export function withMethod(
  draft: TenderDraft,
  method: Method,
  before: { readonly method: Method; readonly rule: RuleKind | null },
): TenderDraft {
  const next = { ...draft, method };
  const kind = draft.rule?.kind ?? before.rule;
  if (totalUnit(before.method) === totalUnit(method) || (kind !== "marge" && kind !== "banden")) return next;
  return { ...next, rule: { kind, amount: "", level: draft.rule?.level ?? "aspirant" } };
}

/** The draft with the workbook's method again, and with the workbook's own parameters for it. */
export function withoutMethod(draft: TenderDraft): TenderDraft {
  const bound = draft.rule?.kind === "marge" || draft.rule?.kind === "banden";
  return { ...draft, method: null, price: null, rule: bound ? null : draft.rule };
}
