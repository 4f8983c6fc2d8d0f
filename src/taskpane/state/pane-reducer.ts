import type { CertificateCheck, Inspection, ScoreReceipt, TenderPreview } from "../../application/inspection";
import type { WorkbookProgress } from "../../application/workbook";
import type { AssessmentState } from "../../domain/assessment/assessment";
import type { ExcelSerial } from "../../domain/cell";
import { blindfold } from "./blindfold";
import {
  afterReading,
  certificatesReducer,
  initialCertificates,
  workDone,
  type CertificatesEvent,
} from "./certificate-state";
import type { TenderDraft } from "./drafts";
import { EVERY_FINDING, type FindingFilter } from "./finding-filter";
import { canDecide, taskOf, type PaneState, type ReadyState, type StartTask, type View } from "./pane-state";
import { dossierWorkDone, EMPTY_DOSSIER, isDossierDone, type DossierEvent } from "./dossier-state";
import { withPart, type PartMade } from "./parts-state";
import type { Done, Work } from "./plan-work";
import type { Problem } from "./problem";
import { INITIAL_SCORING, scoringDone, scoringReducer, type ScoringEvent } from "./scoring-state";
import {
  initialSuppliers,
  isSupplierDone,
  supplierWorkDone,
  suppliersReducer,
  type SuppliersEvent,
} from "./supplier-state";

/** Everything that can happen in the pane. `request` belongs to one call of Excel; answers of older calls are dropped. */
export type PaneEvent =
  | CertificatesEvent
  | ScoringEvent
  | SuppliersEvent
  | DossierEvent
  | PartMade
  | { readonly type: "readingStarted"; readonly request: number }
  | { readonly type: "writingStarted"; readonly request: number }
  | { readonly type: "rememberingStarted"; readonly request: number }
  | { readonly type: "workStarted"; readonly request: number; readonly work: Work }
  | {
      readonly type: "workDone";
      readonly request: number;
      readonly done: Done;
    }
  | { readonly type: "progressed"; readonly request: number; readonly progress: WorkbookProgress }
  | { readonly type: "inspected"; readonly request: number; readonly inspection: Inspection }
  | { readonly type: "written"; readonly request: number; readonly receipt: ScoreReceipt }
  | { readonly type: "requestFailed"; readonly request: number; readonly problem: Problem }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "problemDismissed" }
  | { readonly type: "openingClosed" }
  | { readonly type: "workbookChanged" }
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "findingsAsked"; readonly filter: FindingFilter }
  | { readonly type: "filterChosen"; readonly filter: FindingFilter }
  | { readonly type: "fallbackDateChosen"; readonly date: ExcelSerial }
  | { readonly type: "checkDateChosen"; readonly date: ExcelSerial }
  | { readonly type: "drafted"; readonly tender: string; readonly draft: TenderDraft }
  | { readonly type: "numbersRewritten"; readonly rewrite: (text: string) => string }
  | { readonly type: "tendersIncluded"; readonly tenders: readonly string[]; readonly included: boolean }
  | {
      readonly type: "previewed";
      readonly version: number;
      readonly previews: readonly TenderPreview[];
      readonly assessments: readonly AssessmentState[];
    }
  | { readonly type: "previewFailed"; readonly version: number; readonly problem: Problem }
  | { readonly type: "checked"; readonly inspection: Inspection; readonly check: CertificateCheck }
  | { readonly type: "checkFailed"; readonly problem: Problem };

/** The state of a pane that has not read anything yet. */
export function initialState(start: StartTask, today: ExcelSerial): PaneState {
  return { phase: "reading", start, today, request: 0, progress: { phase: "reading", share: null } };
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (state.phase) {
    case "reading":
    case "unreadable":
      return beforeReady(state, event);
    case "ready":
      return whenReady(state, event);
  }
}

function beforeReady(state: Exclude<PaneState, ReadyState>, event: PaneEvent): PaneState {
  const { start, today } = state;
  if (event.type === "readingStarted") {
    return {
      phase: "reading",
      start,
      today,
      request: event.request,
      progress: { phase: "reading", share: null },
    };
  }
  if (state.phase !== "reading" || !("request" in event) || event.request !== state.request) return state;
  if (event.type === "progressed") return { ...state, progress: event.progress };
  if (event.type === "requestFailed") return { phase: "unreadable", start, today, problem: event.problem };
  return event.type === "inspected" ? firstReady(start, today, event.inspection) : state;
}

function firstReady(start: StartTask, today: ExcelSerial, inspection: Inspection): ReadyState {
  return {
    phase: "ready",
    view: firstView(start, inspection),
    walked: false,
    opening: start === "help" ? start : null,
    inspection,
    activity: { kind: "idle" },
    problem: null,
    stale: false,
    changedWhileReading: false,
    fallbackDate: null,
    today,
    checkDate: today,
    drafts: new Map(),
    leftOut: new Set(),
    decisionsVersion: 1,
    previewsVersion: 0,
    previews: [],
    blindfolds: null,
    check: null,
    checked: null,
    certificates: initialCertificates(today),
    scoring: INITIAL_SCORING,
    suppliers: initialSuppliers(today, start === "review" ? "reviews" : "compliance"),
    dossier: EMPTY_DOSSIER,
    parts: {},
    receipt: null,
    filter: EVERY_FINDING,
  };
}

function firstView(start: StartTask, inspection: Inspection): View {
  if (start === "check" && inspection.tables.suppliers !== null) return "certificates";
  if (start === "review") return "suppliers";
  if (start === "score" && canDecide(inspection.tables)) return "decide";
  return "found";
}

function whenReady(state: ReadyState, event: PaneEvent): ReadyState {
  switch (event.type) {
    case "readingStarted":
      return started(state, event.request, "reading");
    case "writingStarted":
      return started(state, event.request, "writing");
    case "rememberingStarted":
      return started(state, event.request, "remembering");
    case "workStarted":
      return started(state, event.request, event.work);
    case "workDone":
      return awaited(state, event.request) ? worked(state, event.done) : state;
    case "progressed":
      return awaited(state, event.request)
        ? { ...state, activity: { ...state.activity, progress: event.progress } as ReadyState["activity"] }
        : state;
    case "inspected":
      return awaited(state, event.request) ? reinspected(state, event.inspection) : state;
    case "written":
      return awaited(state, event.request)
        ? {
            ...state,
            activity: { kind: "idle" },
            // The score, its record and the log are new; the reading that follows knows them.
            stale: true,
            receipt: event.receipt,
            scoring: { ...state.scoring, why: "", whyAsked: 0 },
            view: "outcome",
            walked: true,
          }
        : state;
    case "requestFailed":
      return awaited(state, event.request)
        ? {
            ...state,
            activity: { kind: "idle" },
            problem: event.problem,
            stale: state.stale || event.problem.code === "inputChanged",
          }
        : state;
    case "failed":
      return { ...state, problem: event.problem };
    case "problemDismissed":
      return { ...state, problem: null };
    case "openingClosed":
      return { ...state, opening: null };
    case "workbookChanged":
      return { ...state, stale: true, changedWhileReading: state.activity.kind === "reading" };
    case "viewChosen":
      return {
        ...state,
        view: event.view,
        walked: true,
        problem: null,
        certificates: { ...state.certificates, focus: null },
      };
    case "findingsAsked":
      return { ...state, view: "found", walked: true, filter: event.filter, problem: null };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "fallbackDateChosen":
      return decisionsChanged({ ...state, fallbackDate: event.date });
    case "checkDateChosen":
      return { ...state, checkDate: event.date };
    case "drafted":
      return decisionsChanged({ ...state, drafts: new Map(state.drafts).set(event.tender, event.draft) });
    case "numbersRewritten":
      return { ...state, drafts: rewriteNumbers(state.drafts, event.rewrite) };
    case "tendersIncluded":
      return { ...state, leftOut: included(state.leftOut, event.tenders, event.included) };
    case "previewed":
      return event.version === state.decisionsVersion
        ? {
            ...state,
            ...blindfold(event.previews, event.assessments, state.inspection.tables.bids?.rows ?? []),
            previewsVersion: event.version,
          }
        : state;
    case "previewFailed":
      return event.version === state.decisionsVersion
        ? { ...state, previews: [], previewsVersion: event.version, problem: event.problem }
        : state;
    case "checked":
      return event.inspection === state.inspection
        ? { ...state, check: event.check, checked: event.inspection }
        : state;
    case "checkFailed":
      return { ...state, check: null, problem: event.problem };
    case "tabChosen":
    case "suppliersFiltered":
    case "suppliersSearched":
    case "checkFiltered":
    case "checkFindingsAsked":
    case "columnAgreed":
    case "proposed":
    case "verificationTyped":
    case "verificationsProposed":
    case "ticked":
      return { ...state, certificates: certificatesReducer(state.certificates, event) };
    case "nameTyped":
    case "whyTyped":
    case "whyAsked":
    case "trialSeedTyped":
    case "trialRuns":
    case "trialDone":
    case "trialFailed":
    case "locksRead":
    case "drawSeedTyped":
    case "drawAsked":
      return { ...state, scoring: scoringReducer(state.scoring, event) };
    case "partMade":
      return { ...state, parts: withPart(state.parts, event) };
    case "dossierChosen":
      return { ...state, dossier: { ...state.dossier, ...event.chosen } };
    case "supplierTabChosen":
    case "cycleDayChosen":
    case "codeSearched":
    case "codeFiltered":
    case "codeTicked":
    case "codeStepChosen":
    case "codeDayChosen":
    case "periodChosen":
    case "reviewDayChosen":
      return { ...state, suppliers: suppliersReducer(state.suppliers, event) };
  }
}

function started(
  state: ReadyState,
  request: number,
  kind: Exclude<ReadyState["activity"]["kind"], "idle">,
): ReadyState {
  return {
    ...state,
    problem: null,
    changedWhileReading: false,
    activity: {
      kind,
      request,
      progress: { phase: kind === "reading" ? "reading" : "writing", share: null },
    },
  };
}

/** Our own change makes what was read out of date too; the reading that follows takes that away. */
function worked(before: ReadyState, done: Done): ReadyState {
  const state: ReadyState = { ...before, activity: { kind: "idle" }, stale: true };
  if (isSupplierDone(done)) return { ...state, suppliers: supplierWorkDone(state.suppliers, done) };
  if (isDossierDone(done)) return { ...state, dossier: dossierWorkDone(state.dossier, done) };
  return done.work === "lock" || done.work === "lotDraw"
    ? { ...state, scoring: scoringDone(state.scoring, done) }
    : { ...state, certificates: workDone(state.certificates, done) };
}

function awaited(state: ReadyState, request: number): boolean {
  return state.activity.kind !== "idle" && state.activity.request === request;
}

/** What the user typed and left out stays: it is keyed by tender, and a tender that is gone is simply not asked for. */
function reinspected(state: ReadyState, inspection: Inspection): ReadyState {
  return decisionsChanged({
    ...state,
    ...(taskOf(state.view) === "award" ? null : NO_PREVIEWS),
    inspection,
    activity: { kind: "idle" },
    stale: state.changedWhileReading,
    changedWhileReading: false,
    certificates: afterReading(state.certificates),
    // A table or tender may be gone; what was typed may still be looked for.
    filter: { ...EVERY_FINDING, severities: state.filter.severities, query: state.filter.query },
  });
}

/** Out of sight: a tender of which nothing was hidden may be assessed now, so the previews do not come back as they were. */
const NO_PREVIEWS = { previews: [], previewsVersion: 0, blindfolds: null };

function decisionsChanged(state: ReadyState): ReadyState {
  return { ...state, decisionsVersion: state.decisionsVersion + 1 };
}

function included(
  leftOut: ReadonlySet<string>,
  tenders: readonly string[],
  include: boolean,
): ReadonlySet<string> {
  const next = new Set(leftOut);
  for (const tender of tenders) {
    if (include) next.delete(tender);
    else next.add(tender);
  }
  return next;
}

function rewriteNumbers(
  drafts: ReadonlyMap<string, TenderDraft>,
  rewrite: (text: string) => string,
): ReadonlyMap<string, TenderDraft> {
  return new Map(
    [...drafts].map(([tender, draft]) => [
      tender,
      {
        ...draft,
        rule: draft.rule && { ...draft.rule, amount: rewrite(draft.rule.amount) },
        price: draft.price && {
          ...draft.price,
          low: rewrite(draft.price.low),
          high: rewrite(draft.price.high),
          base: rewrite(draft.price.base),
        },
      },
    ]),
  );
}
