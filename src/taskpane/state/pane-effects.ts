import { useEffect } from "react";
import type { Actions } from "../../application/actions";
import { decisionsOf } from "./decisions-of";
import type { ReadNumber } from "./drafts";
import type { PaneEvent } from "./pane-reducer";
import { currentCheck, previewsPending, taskOf, type PaneState } from "./pane-state";
import { problemOf } from "./problem";

/** Long enough to type the next digit, short enough to feel live. */
const PREVIEW_DELAY = 150;

/** Excel's change events only mark what was read as out of date; nothing is read behind the user's back. */
export function useWorkbookChanges(actions: Actions, dispatch: (event: PaneEvent) => void): void {
  useEffect(() => {
    let stopped = false;
    let stop: (() => Promise<void>) | null = null;
    // Without events there is no bar; each write re-checks the workbook anyway, so a failure here costs nothing.
    const nothingToDo = (): void => undefined;
    actions
      .onChanged(() => {
        if (!stopped) dispatch({ type: "workbookChanged" });
      })
      .then((way) => {
        if (stopped) way().catch(nothingToDo);
        else stop = way;
      })
      .catch(nothingToDo);
    return () => {
      stopped = true;
      stop?.().catch(nothingToDo);
    };
  }, [actions, dispatch]);
}

/** Whoever is at the certificates or the suppliers waits for no scores; they are made as soon as a step of the award is shown. */
export function usePreviews(
  state: PaneState,
  actions: Actions,
  readNumber: ReadNumber,
  dispatch: (event: PaneEvent) => void,
): void {
  const ready = state.phase === "ready" && taskOf(state.view) === "award" ? state : null;
  const pending = ready !== null && previewsPending(ready);
  const inspection = ready?.inspection ?? null;
  const drafts = ready?.drafts ?? null;
  const fallbackDate = ready?.fallbackDate ?? null;
  const version = ready?.decisionsVersion ?? 0;
  const first = ready?.previewsVersion === 0;
  useEffect(() => {
    if (!pending || inspection === null || drafts === null) return;
    const timer = setTimeout(
      () => {
        const decisions = decisionsOf({ drafts, fallbackDate }, readNumber);
        // Together, because what may be shown of the first depends on the second.
        Promise.all([
          actions.previewTenders(inspection, decisions),
          actions.dossier.assessments(inspection, decisions),
        ]).then(
          ([previews, assessments]) => dispatch({ type: "previewed", version, previews, assessments }),
          (thrown: unknown) =>
            dispatch({ type: "previewFailed", version, problem: problemOf("calculating", thrown) }),
        );
      },
      first ? 0 : PREVIEW_DELAY,
    );
    return () => clearTimeout(timer);
  }, [pending, inspection, drafts, fallbackDate, version, first, actions, readNumber, dispatch]);
}

/** Which models are locked is only read where it is shown, and once the previews are there. */
export function useLocks(
  state: PaneState,
  actions: Actions,
  readNumber: ReadNumber,
  dispatch: (event: PaneEvent) => void,
): void {
  const ready = state.phase === "ready" && state.view === "decide" ? state : null;
  const version = ready?.decisionsVersion ?? 0;
  const missing =
    ready !== null && !previewsPending(ready) && ready.scoring.locksVersion !== ready.decisionsVersion;
  const inspection = ready?.inspection ?? null;
  const drafts = ready?.drafts ?? null;
  const fallbackDate = ready?.fallbackDate ?? null;
  useEffect(() => {
    if (!missing || inspection === null || drafts === null) return;
    actions.lockStates(inspection, decisionsOf({ drafts, fallbackDate }, readNumber)).then(
      (locks) => dispatch({ type: "locksRead", version, locks }),
      (thrown: unknown) => {
        dispatch({ type: "locksRead", version, locks: null });
        dispatch({ type: "failed", problem: problemOf("calculating", thrown) });
      },
    );
  }, [missing, inspection, drafts, fallbackDate, version, actions, readNumber, dispatch]);
}

export function useCertificateCheck(
  state: PaneState,
  actions: Actions,
  dispatch: (event: PaneEvent) => void,
): void {
  const inspection = state.phase === "ready" ? state.inspection : null;
  const date = state.phase === "ready" ? state.checkDate : null;
  const missing = state.phase === "ready" && currentCheck(state) === null;
  useEffect(() => {
    if (inspection === null || date === null || !missing) return;
    try {
      dispatch({ type: "checked", inspection, check: actions.checkCertificates(inspection, date) });
    } catch (thrown) {
      dispatch({ type: "checkFailed", problem: problemOf("checking", thrown) });
    }
  }, [inspection, date, missing, actions, dispatch]);
}

/** What could be written in the user's cells is only looked for where it is shown. */
export function useProposals(state: PaneState, actions: Actions, dispatch: (event: PaneEvent) => void): void {
  const shown = state.phase === "ready" && state.view === "certificates";
  const inspection = shown ? state.inspection : null;
  const missing = shown && state.certificates.proposals?.inspection !== state.inspection;
  useEffect(() => {
    if (inspection === null || !missing) return;
    try {
      const repairs = actions.proposeRepairs(inspection);
      const statusColumn = actions.statusColumnPlace(inspection);
      dispatch({ type: "proposed", proposals: { inspection, repairs, statusColumn } });
    } catch (thrown) {
      dispatch({ type: "failed", problem: problemOf("proposing", thrown) });
    }
  }, [inspection, missing, actions, dispatch]);
}
