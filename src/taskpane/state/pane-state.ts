import type { RequestedTask } from "../../commands/requested-task";
import type { CertificateCheck, Inspection, ScoreReceipt, TenderPreview } from "../../application/inspection";
import type { WorkbookProgress } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import type { WorkbookTables } from "../../domain/tables/read-tables-types";
import type { Blindfolds } from "./blindfold";
import type { CertificatesState } from "./certificate-state";
import type { TenderDraft } from "./drafts";
import type { FindingFilter } from "./finding-filter";
import type { Work } from "./plan-work";
import type { Problem } from "./problem";
import type { ScoringState } from "./scoring-state";
import type { DossierState } from "./dossier-state";
import type { MadeParts } from "./parts-state";
import type { SuppliersState } from "./supplier-state";

export type View = "found" | "decide" | "outcome" | "certificates" | "suppliers" | "dossier";

/** A thing that the pane does; an award has three steps. */
export type Task = "award" | "certificates" | "suppliers" | "dossier";

export function taskOf(view: View): Task {
  return view === "found" || view === "decide" || view === "outcome" ? "award" : view;
}

/** What a ribbon button asks the pane to open with; null for an ordinary opening. */
export type StartTask = RequestedTask | null;

/** What stands above step 1 because a button asked for it. */
export type Opening = "help";

/** What Excel is busy with for us; `request` tells late answers from the one that is awaited. */
export type Activity =
  | { readonly kind: "idle" }
  | {
      readonly kind: "reading" | "writing" | "remembering" | Work;
      readonly request: number;
      readonly progress: WorkbookProgress;
    };

interface Chosen {
  readonly view: View;
  /** The user has gone from one view to another; on the very first view the focus stays where Excel put it. */
  readonly walked: boolean;
  /** Reference date where the workbook gives none; null until the user chose one, and such a tender is blocked until then. */
  readonly fallbackDate: ExcelSerial | null;
  readonly today: ExcelSerial;
  /** The day of the certificates view. */
  readonly checkDate: ExcelSerial;
}

/** The first reading of the workbook. */
export interface ReadingState {
  readonly phase: "reading";
  readonly start: StartTask;
  readonly today: ExcelSerial;
  readonly request: number;
  readonly progress: WorkbookProgress;
}

/** The first reading failed: there is nothing to show but why and how to go on. */
export interface UnreadableState {
  readonly phase: "unreadable";
  readonly start: StartTask;
  readonly today: ExcelSerial;
  readonly problem: Problem;
}

/** There is an inspection to work with. */
export interface ReadyState extends Chosen {
  readonly phase: "ready";
  /** null once the user closed it, and when nothing was asked. */
  readonly opening: Opening | null;
  readonly inspection: Inspection;
  readonly activity: Activity;
  readonly problem: Problem | null;
  /** Somebody changed the workbook after it was read. */
  readonly stale: boolean;
  readonly changedWhileReading: boolean;
  /** By `tenderId`. */
  readonly drafts: ReadonlyMap<string, TenderDraft>;
  /** Tenders that the user leaves out, by `tenderId`. */
  readonly leftOut: ReadonlySet<string>;
  /** Rises with everything that a preview depends on. */
  readonly decisionsVersion: number;
  readonly previewsVersion: number;
  /** Without what may not be seen yet. */
  readonly previews: readonly TenderPreview[];
  /** Null until it is known of this reading which tenders are being assessed. */
  readonly blindfolds: Blindfolds | null;
  /** null until made; after a new reading the one before stays on screen until the new one is there. */
  readonly check: CertificateCheck | null;
  /** The reading that `check` is about. */
  readonly checked: Inspection | null;
  readonly certificates: CertificatesState;
  readonly scoring: ScoringState;
  readonly suppliers: SuppliersState;
  readonly dossier: DossierState;
  /** What stands behind the tabs of the suppliers and the dossier. */
  readonly parts: MadeParts;
  readonly receipt: ScoreReceipt | null;
  readonly filter: FindingFilter;
}

export type PaneState = ReadingState | UnreadableState | ReadyState;

/** A tender can be decided as soon as there are criteria and bids; the other tables have defaults. */
export function canDecide(tables: WorkbookTables): boolean {
  return tables.criteria !== null && tables.bids !== null;
}

/** The check of this very reading on the day that is asked for; null while it is still to be made. */
export function currentCheck({ check, checked, checkDate, inspection }: ReadyState): CertificateCheck | null {
  return checked === inspection && check?.date === checkDate ? check : null;
}

/** The locks that stand in the workbook and what changed since, for what is chosen now; null while that is still read. */
export function currentLocks({ scoring, decisionsVersion }: ReadyState): ScoringState["locks"] {
  return scoring.locksVersion === decisionsVersion ? scoring.locks : null;
}

/** True while the previews on screen do not yet reflect what the user chose. */
export function previewsPending(state: ReadyState): boolean {
  return state.previewsVersion !== state.decisionsVersion;
}
