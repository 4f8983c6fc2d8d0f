import { tenderId, type Decisions } from "../../application/inspection";
import type { TenderKey } from "../../domain/finding";
import type { OpeningDraft } from "../state/dossier-state";
import type { PlannedWork } from "../state/plan-work";
import type { ReadyState } from "../state/pane-state";
import { withTyped } from "./assessor-names";

type Plan = (state: ReadyState) => PlannedWork | null;

/** Makes the forms for those who are named; null while nobody is, or the name being typed cannot be used. */
export function planOpening(tender: TenderKey, decisions: Decisions, draft: OpeningDraft): Plan {
  const named = draft.typed.trim() === "" ? draft.assessors : withTyped(draft);
  if (typeof named === "string" || named.length === 0) return () => null;
  const { anonymous } = draft;
  return ({ inspection, scoring }) =>
    async ({ dossier }, onProgress) => ({
      work: "openAssessment",
      tender: tenderId(tender),
      receipt: await dossier.openAssessment(
        inspection,
        decisions,
        tender,
        { assessors: named, anonymous, by: scoring.by.trim() },
        onProgress,
      ),
    });
}

/** Puts the scores of the forms in the table. */
export function planMerge(tender: TenderKey, decisions: Decisions): Plan {
  return ({ inspection, scoring }) =>
    async ({ dossier }, onProgress) => ({
      work: "mergeAssessments",
      tender: tenderId(tender),
      receipt: await dossier.mergeAssessments(inspection, decisions, tender, scoring.by.trim(), onProgress),
    });
}

/** Closes quality: from then on prices are shown. */
export function planClosing(tender: TenderKey, decisions: Decisions): Plan {
  return ({ inspection, scoring }) =>
    async ({ dossier }, onProgress) => ({
      work: "closeQuality",
      tender: tenderId(tender),
      receipt: await dossier.closeQuality(inspection, decisions, tender, scoring.by.trim(), onProgress),
    });
}
