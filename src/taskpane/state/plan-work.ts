import type { Actions, OnProgress } from "../../application/actions";
import { tenderId, type EditReceipt } from "../../application/inspection";
import type { TenderKey } from "../../domain/finding";
import { tickedRepairs, type CertificateWork, type Edited, type WorkDone } from "./certificate-state";
import { decisionsOf } from "./decisions-of";
import type { ReadNumber } from "./drafts";
import { NO_DRAW, type ScoringDone } from "./scoring-state";
import { currentCheck, type ReadyState } from "./pane-state";
import type { DossierDone, DossierWork } from "./dossier-state";
import type { SupplierDone, SupplierWork } from "./supplier-state";

/** What the pane can have Excel write besides the score sheets; each has its own words for progress and failure. */
export type Work = CertificateWork | SupplierWork | DossierWork | "lock" | "lotDraw";

/** What came of it. */
export type Done = WorkDone | ScoringDone | SupplierDone | DossierDone;

/** Has Excel do it. Throws only WorkbookError. */
export type PlannedWork = (actions: Actions, onProgress: OnProgress) => Promise<Done>;

/** A piece of work of the certificates view with what stands in the state; null when there is nothing to do it with. */
export function planWork(work: CertificateWork, state: ReadyState): PlannedWork | null {
  const { inspection, certificates } = state;
  const check = currentCheck(state);
  switch (work) {
    case "repairs": {
      const repairs = tickedRepairs(certificates);
      if (repairs.length === 0) return null;
      return async (actions, onProgress) => ({
        work,
        receipt: await actions.applyRepairs(inspection, repairs, onProgress),
      });
    }
    case "undoRepairs":
    case "undoStatusColumn": {
      const last = undoable(work === "undoRepairs" ? certificates.repairs : certificates.statusColumn);
      if (last === null) return null;
      return async (actions, onProgress) => ({ work, receipt: await actions.undoEdits(last, onProgress) });
    }
    case "checkSheet":
      if (check === null) return null;
      return async (actions, onProgress) => ({
        work,
        receipt: await actions.writeCheckSheet(inspection, check, onProgress),
      });
    case "statusColumn":
      if (check === null) return null;
      return async (actions, onProgress) => ({
        work,
        receipt: await actions.writeStatusColumn(inspection, check, onProgress),
      });
    case "registerSheet":
      return async (actions, onProgress) => ({ work, sheet: await actions.makeRegisterSheet(onProgress) });
  }
}

/** Locks the model of one tender as it is chosen now. */
export function planLock(tender: TenderKey, state: ReadyState, readNumber: ReadNumber): PlannedWork {
  const { inspection, scoring } = state;
  return async (actions, onProgress) => ({
    work: "lock",
    receipt: await actions.lockModels(
      inspection,
      decisionsOf(state, readNumber),
      [tender],
      scoring.by.trim(),
      onProgress,
    ),
  });
}

/** Draws lots for one tender; null without a seed. */
export function planDraw(tender: TenderKey, state: ReadyState, readNumber: ReadNumber): PlannedWork | null {
  const { inspection, scoring } = state;
  const id = tenderId(tender);
  const seed = (scoring.draws.get(id) ?? NO_DRAW).seed.trim();
  if (seed === "") return null;
  return async (actions, onProgress) => ({
    work: "lotDraw",
    tender: id,
    receipt: await actions.drawLot(
      inspection,
      decisionsOf(state, readNumber),
      tender,
      { seed, by: scoring.by.trim() },
      onProgress,
    ),
  });
}

function undoable(edited: Edited | null): EditReceipt | null {
  return edited === null || edited.undone ? null : edited.receipt;
}
