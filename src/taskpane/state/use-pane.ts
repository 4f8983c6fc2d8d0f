import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import type { Actions } from "../../application/actions";
import type { Decisions, Inspection, TenderDecision } from "../../application/inspection";
import type { ExcelSerial, Place } from "../../domain/cell";
import type { TenderKey } from "../../domain/finding";
import type { MappingChoices } from "../../domain/tables/read-tables-types";
import { readDraft, type ReadNumber, type TenderDraft } from "./drafts";
import type { Verification, Work, WorkDone } from "./certificate-state";
import { initialState, paneReducer, type PaneEvent } from "./pane-reducer";
import {
  currentCheck,
  previewsPending,
  type PaneState,
  type ReadyState,
  type StartTask,
  type View,
} from "./pane-state";
import { planWork } from "./plan-work";
import { problemOf, type Doing } from "./problem";

/** What the components may ask for; every promise behind these ends in the state, never in the console. */
export interface PaneCommands {
  /** Reads again, with the choices made in this session if they were not written to the workbook. */
  readonly reread: () => void;
  /** Reads with these choices, for as long as the pane is open. */
  readonly readWith: (choices: MappingChoices) => void;
  /** Reads with these choices and, when that succeeds, writes them to the workbook. */
  readonly readAndRemember: (choices: MappingChoices) => void;
  readonly score: (tenders: readonly TenderKey[]) => void;
  /** Does it with what stands in the state, and reads again when it is done. */
  readonly work: (work: Work) => void;
  /** Proposes to note down which suppliers the register extract confirms. */
  readonly proposeVerifications: (verification: Verification) => void;
  readonly showPlace: (place: Place) => void;
  readonly showSheet: (sheet: string) => void;
  readonly go: (view: View) => void;
  readonly draft: (tender: string, draft: TenderDraft) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Long enough to type the next digit, short enough to feel live. */
const PREVIEW_DELAY = 150;

/** The pane's state and everything that changes it. `actions` may be replaced (another language); the state stays. */
export function usePane(
  actions: Actions,
  start: StartTask,
  today: ExcelSerial,
  readNumber: ReadNumber,
): { readonly state: PaneState; readonly commands: PaneCommands } {
  const [state, dispatch] = useReducer(paneReducer, initialState(start, today));
  const latest = useRef({ state, actions, readNumber });
  useLayoutEffect(() => {
    latest.current = { state, actions, readNumber };
  });
  const requests = useRef(0);
  const sessionChoices = useRef<MappingChoices | null>(null);

  const commands = useMemo<PaneCommands>(() => {
    const nextRequest = (): number => (requests.current += 1);
    const fail = (request: number, doing: Doing) => (thrown: unknown) => {
      dispatch({ type: "requestFailed", request, problem: problemOf(doing, thrown) });
    };
    const progress = (request: number) => (each: Parameters<Parameters<Actions["inspect"]>[1]>[0]) => {
      dispatch({ type: "progressed", request, progress: each });
    };
    const inspect = async (choices: MappingChoices | null): Promise<Inspection | null> => {
      const request = nextRequest();
      dispatch({ type: "readingStarted", request });
      try {
        const inspection = await latest.current.actions.inspect(choices, progress(request));
        dispatch({ type: "inspected", request, inspection });
        return request === requests.current ? inspection : null;
      } catch (thrown) {
        fail(request, "reading")(thrown);
        return null;
      }
    };
    const remember = async (inspection: Inspection): Promise<void> => {
      const request = nextRequest();
      dispatch({ type: "rememberingStarted", request });
      try {
        await latest.current.actions.rememberMapping(inspection, progress(request));
      } catch (thrown) {
        fail(request, "remembering")(thrown);
        return;
      }
      // The sheet Inkoopladder has changed, so what was read before is no longer what stands in the workbook.
      sessionChoices.current = null;
      await inspect(null);
    };
    const score = async (tenders: readonly TenderKey[]): Promise<void> => {
      const { state: now, readNumber: read } = latest.current;
      if (now.phase !== "ready") return;
      const request = nextRequest();
      dispatch({ type: "writingStarted", request });
      try {
        const receipt = await latest.current.actions.scoreTenders(
          now.inspection,
          decisionsOf(now, read),
          tenders,
          progress(request),
        );
        dispatch({ type: "written", request, receipt });
      } catch (thrown) {
        fail(request, "writing")(thrown);
      }
    };
    const work = async (kind: Work): Promise<void> => {
      const { state: now, actions } = latest.current;
      const planned = now.phase === "ready" && now.activity.kind === "idle" ? planWork(kind, now) : null;
      if (planned === null) return;
      const request = nextRequest();
      dispatch({ type: "workStarted", request, work: kind });
      let done: WorkDone;
      try {
        done = await planned(actions, progress(request));
      } catch (thrown) {
        fail(request, kind)(thrown);
        return;
      }
      dispatch({ type: "workDone", request, done });
      // A reading that the user asked for meanwhile is newer than this one would be.
      if (request === requests.current) await inspect(sessionChoices.current);
    };
    const proposeVerifications = (verification: Verification): void => {
      const { state: now, actions } = latest.current;
      const check = now.phase === "ready" ? currentCheck(now) : null;
      if (now.phase !== "ready" || check === null) return;
      try {
        const repairs = actions.proposeVerifications(now.inspection, check, verification);
        dispatch({ type: "verificationsProposed", repairs });
      } catch (thrown) {
        dispatch({ type: "failed", problem: problemOf("proposing", thrown) });
      }
    };
    const show = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (thrown) {
        dispatch({ type: "failed", problem: problemOf("showing", thrown) });
      }
    };
    return {
      reread: () => void inspect(sessionChoices.current),
      readWith: (choices) => {
        sessionChoices.current = choices;
        void inspect(choices);
      },
      readAndRemember: (choices) => {
        sessionChoices.current = choices;
        void inspect(choices).then((inspection) => (inspection ? remember(inspection) : undefined));
      },
      score: (tenders) => void score(tenders),
      work: (kind) => void work(kind),
      proposeVerifications,
      showPlace: (place) => void show(() => latest.current.actions.showPlace(place)),
      showSheet: (sheet) => void show(() => latest.current.actions.showSheet(sheet)),
      go: (view) => dispatch({ type: "viewChosen", view }),
      draft: (tender, draft) => dispatch({ type: "drafted", tender, draft }),
      dispatch,
    };
  }, []);

  useEffect(() => commands.reread(), [commands]);
  useWorkbookChanges(actions, dispatch);
  usePreviews(state, actions, readNumber, dispatch);
  useCertificateCheck(state, actions, dispatch);
  useProposals(state, actions, dispatch);
  return { state, commands };
}

/** The decisions that can be read; a tender whose draft is incomplete keeps the workbook's setting and cannot be scored. */
export function decisionsOf(state: ReadyState, readNumber: ReadNumber): Decisions {
  const tenders = new Map<string, TenderDecision>();
  for (const [tender, draft] of state.drafts) {
    const decision = readDraft(draft, readNumber);
    if (decision) tenders.set(tender, decision);
  }
  return { fallbackDate: state.fallbackDate, tenders };
}

/** Excel's change events only mark what was read as out of date; nothing is read behind the user's back. */
function useWorkbookChanges(actions: Actions, dispatch: (event: PaneEvent) => void): void {
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

function usePreviews(
  state: PaneState,
  actions: Actions,
  readNumber: ReadNumber,
  dispatch: (event: PaneEvent) => void,
): void {
  const pending = state.phase === "ready" && previewsPending(state);
  useEffect(() => {
    if (state.phase !== "ready" || !pending) return;
    const version = state.decisionsVersion;
    const timer = setTimeout(
      () => {
        try {
          const previews = actions.previewTenders(state.inspection, decisionsOf(state, readNumber));
          dispatch({ type: "previewed", version, previews });
        } catch (thrown) {
          dispatch({ type: "previewFailed", version, problem: problemOf("calculating", thrown) });
        }
      },
      state.previewsVersion === 0 ? 0 : PREVIEW_DELAY,
    );
    return () => clearTimeout(timer);
  }, [state, pending, actions, readNumber, dispatch]);
}

function useCertificateCheck(state: PaneState, actions: Actions, dispatch: (event: PaneEvent) => void): void {
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
function useProposals(state: PaneState, actions: Actions, dispatch: (event: PaneEvent) => void): void {
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
