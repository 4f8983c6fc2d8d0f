import { tenderId, type Decisions } from "../../application/inspection";
import type { ShareRepairUndo } from "../../application/share-actions";
import type { TenderKey } from "../../domain/finding";
import type { PaperChoices } from "../../domain/papers/paper-choices";
import type { ShareRepair } from "../../domain/share/share-check";
import type { ReadyState } from "../state/pane-state";
import type { PlannedWork } from "../state/plan-work";

type Plan = (state: ReadyState) => PlannedWork;

/** Writes the papers of one tender as they are chosen now. */
export function planPapers(tender: TenderKey, decisions: Decisions, choices: PaperChoices): Plan {
  return ({ inspection, scoring }) =>
    async ({ dossier }, onProgress) => ({
      work: "papers",
      tender: tenderId(tender),
      receipt: await dossier.writePapers(
        inspection,
        decisions,
        tender,
        choices,
        scoring.by.trim(),
        onProgress,
      ),
    });
}

export function planRepair(repair: ShareRepair): Plan {
  return () =>
    async ({ dossier }, onProgress) => ({
      work: "shareRepair",
      repair,
      receipt: await dossier.repairShare(repair, onProgress),
    });
}

export function planUndoRepair(undo: ShareRepairUndo): Plan {
  return () =>
    async ({ dossier }, onProgress) => {
      await dossier.undoShareRepair(undo, onProgress);
      return { work: "undoShareRepair", undo };
    };
}
