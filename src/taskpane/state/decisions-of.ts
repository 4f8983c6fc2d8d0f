import type { Decisions, TenderDecision } from "../../application/inspection";
import { readDraft, type ReadNumber } from "./drafts";
import type { ReadyState } from "./pane-state";

/** The decisions that can be read; a tender whose draft is incomplete keeps the workbook's setting and cannot be scored. */
export function decisionsOf(
  state: Pick<ReadyState, "drafts" | "fallbackDate">,
  readNumber: ReadNumber,
): Decisions {
  const tenders = new Map<string, TenderDecision>();
  for (const [tender, draft] of state.drafts) {
    const decision = readDraft(draft, readNumber);
    if (decision) tenders.set(tender, decision);
  }
  return { fallbackDate: state.fallbackDate, tenders };
}
