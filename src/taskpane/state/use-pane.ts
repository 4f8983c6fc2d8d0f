import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import type { Actions } from "../../application/actions";
import { tenderId, type Inspection } from "../../application/inspection";
import type { ExcelSerial, Place } from "../../domain/cell";
import type { TenderKey } from "../../domain/finding";
import type { MappingChoices } from "../../domain/tables/read-tables-types";
import type { Tender } from "../../domain/tender/tender";
import type { WhatIfOptions } from "../../domain/tender/what-if/what-if";
import { decisionsOf } from "./decisions-of";
import type { ReadNumber, TenderDraft } from "./drafts";
import { useCertificateCheck, useLocks, usePreviews, useProposals, useWorkbookChanges } from "./pane-effects";
import type { CertificateWork, Verification } from "./certificate-state";
import { initialState, paneReducer, type PaneEvent } from "./pane-reducer";
import { currentCheck, type PaneState, type ReadyState, type StartTask, type View } from "./pane-state";
import { planDraw, planLock, planWork, type Done, type PlannedWork, type Work } from "./plan-work";
import { problemOf, type Doing } from "./problem";
import type { DossierWork } from "./dossier-state";
import type { Basis, PaneParts, PartMade, PartName } from "./parts-state";
import type { SupplierWork } from "./supplier-state";

/** A part of a view that is to be made of `basis`. */
export type PartRequest = {
  readonly [Name in PartName]: {
    readonly part: Name;
    readonly basis: Basis;
    /** What went wrong when it cannot be made. */
    readonly doing: "reckoning" | "assembling";
    readonly make: (actions: Actions) => Promise<PaneParts[Name]>;
  };
}[PartName];
export type RequestFor<Name extends PartName> = Extract<PartRequest, { readonly part: Name }>;

/** What the components may ask for; every promise behind these ends in the state, never in the console. */
export interface PaneCommands {
  /** Reads again, with the choices made in this session if they were not written to the workbook. */
  readonly reread: () => void;
  /** Reads with these choices, for as long as the pane is open. */
  readonly readWith: (choices: MappingChoices) => void;
  /** Reads with these choices and, when that succeeds, writes them to the workbook. */
  readonly readAndRemember: (choices: MappingChoices) => void;
  /** Scores tenders; `why` is for those that were scored before of other inputs, "" where there are none. */
  readonly score: (tenders: readonly TenderKey[], why: string) => void;
  /** Does it with what stands in the state, and reads again when it is done. */
  readonly work: (work: CertificateWork) => void;
  /** Locks the model of a tender as it is chosen now. */
  readonly lock: (tender: TenderKey) => void;
  /** Draws lots with the seed that stands in the state. */
  readonly draw: (tender: TenderKey) => void;
  /** The same for a view that brings its own plan; null where there is nothing to do it with. */
  readonly plannedWork: (
    work: SupplierWork | DossierWork,
    plan: (state: ReadyState) => PlannedWork | null,
  ) => void;
  /** Makes a part of a view; gives the way to stop waiting for it. */
  readonly makePart: (request: PartRequest) => () => void;
  /** The last of these once more. */
  readonly workAgain: () => void;
  /** Tries a model out on simulated bids. */
  readonly tryModel: (model: Tender, options: WhatIfOptions) => void;
  /** Proposes to note down which suppliers the register extract confirms. */
  readonly proposeVerifications: (verification: Verification) => void;
  readonly showPlace: (place: Place) => void;
  readonly showSheet: (sheet: string) => void;
  readonly go: (view: View) => void;
  readonly draft: (tender: string, draft: TenderDraft) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * The pane's state and everything that changes it. `actions` may be replaced (another language); the state stays.
 * @param fetchWords what must be there besides the workbook before anything of it is shown; a failure is one of reading
 */
export function usePane(
  actions: Actions,
  start: StartTask,
  today: ExcelSerial,
  readNumber: ReadNumber,
  fetchWords: () => Promise<void>,
): { readonly state: PaneState; readonly commands: PaneCommands } {
  const [state, dispatch] = useReducer(paneReducer, initialState(start, today));
  const latest = useRef({ state, actions, readNumber, fetchWords });
  useLayoutEffect(() => {
    latest.current = { state, actions, readNumber, fetchWords };
  });
  const requests = useRef(0);
  const lastWork = useRef<(() => void) | null>(null);
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
        const { actions, fetchWords } = latest.current;
        const [inspection] = await Promise.all([actions.inspect(choices, progress(request)), fetchWords()]);
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
    const score = async (tenders: readonly TenderKey[], why: string): Promise<void> => {
      const { state: now, readNumber: read } = latest.current;
      if (now.phase !== "ready") return;
      const request = nextRequest();
      dispatch({ type: "writingStarted", request });
      try {
        const receipt = await latest.current.actions.scoreTenders(
          now.inspection,
          decisionsOf(now, read),
          tenders,
          { by: now.scoring.by.trim(), why },
          progress(request),
        );
        dispatch({ type: "written", request, receipt });
      } catch (thrown) {
        fail(request, "writing")(thrown);
        return;
      }
      if (request === requests.current) await inspect(sessionChoices.current);
    };
    const work = async (
      kind: Work,
      plan: (now: ReadyState, read: ReadNumber) => PlannedWork | null,
    ): Promise<void> => {
      const { state: now, actions, readNumber: read } = latest.current;
      const planned = now.phase === "ready" && now.activity.kind === "idle" ? plan(now, read) : null;
      if (planned === null) return;
      lastWork.current = () => void work(kind, plan);
      const request = nextRequest();
      dispatch({ type: "workStarted", request, work: kind });
      let done: Done;
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
    const tryModel = async (model: Tender, options: WhatIfOptions): Promise<void> => {
      const tender = tenderId(model.key);
      dispatch({ type: "trialRuns", tender, share: 0 });
      try {
        const whatIf = await latest.current.actions.whatIf(model, options, ({ share }) => {
          if (share !== null) dispatch({ type: "trialRuns", tender, share });
        });
        dispatch({ type: "trialDone", tender, result: { model, whatIf } });
      } catch (thrown) {
        dispatch({ type: "trialFailed", tender });
        dispatch({ type: "failed", problem: problemOf("trying", thrown) });
      }
    };
    const makePart = ({ part, basis, doing, make }: PartRequest): (() => void) => {
      let wanted = true;
      const made = (value: PaneParts[typeof part] | null): void =>
        dispatch({ type: "partMade", part, basis, value } as PartMade);
      make(latest.current.actions).then(
        (value) => {
          if (wanted) made(value);
        },
        (thrown: unknown) => {
          if (!wanted) return;
          made(null);
          dispatch({ type: "failed", problem: problemOf(doing, thrown) });
        },
      );
      return () => {
        wanted = false;
      };
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
      score: (tenders, why) => void score(tenders, why),
      work: (kind) => void work(kind, (now) => planWork(kind, now)),
      lock: (tender) => void work("lock", (now, read) => planLock(tender, now, read)),
      draw: (tender) => void work("lotDraw", (now, read) => planDraw(tender, now, read)),
      plannedWork: (kind, plan) => void work(kind, plan),
      makePart,
      workAgain: () => lastWork.current?.(),
      tryModel: (model, options) => void tryModel(model, options),
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
  useLocks(state, actions, readNumber, dispatch);
  useCertificateCheck(state, actions, dispatch);
  useProposals(state, actions, dispatch);
  return { state, commands };
}
