import type { Actions, OnProgress } from "../../application/actions";
import type { EditReceipt } from "../../application/inspection";
import { tickedRepairs, type Edited, type Work, type WorkDone } from "./certificate-state";
import { currentCheck, type ReadyState } from "./pane-state";

/** Has Excel do it. Throws only WorkbookError. */
export type PlannedWork = (actions: Actions, onProgress: OnProgress) => Promise<WorkDone>;

/** A piece of work with what stands in the state; null when there is nothing to do it with. */
export function planWork(work: Work, state: ReadyState): PlannedWork | null {
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

function undoable(edited: Edited | null): EditReceipt | null {
  return edited === null || edited.undone ? null : edited.receipt;
}
