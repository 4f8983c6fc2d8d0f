import type { AssessmentReceipt } from "../../application/assessment-actions";
import type { PendingCorrection } from "../../application/control-actions";
import type { PapersReceipt } from "../../application/paper-actions";
import type { RepairReceipt, ShareRepairUndo } from "../../application/share-actions";
import type { ExcelSerial } from "../../domain/cell";
import type { AssessmentMerge, AssessmentState } from "../../domain/assessment/assessment";
import type { Verification } from "../../domain/control/verification";
import type { PaperChoices } from "../../domain/papers/paper-choices";
import type { PaperState } from "../../domain/papers/paper-state";
import type { CoveringText, ShareCheck, ShareRepair } from "../../domain/share/share-check";

export type DossierTab = "control" | "assessment" | "papers" | "share";

/** What the dossier can have Excel write; each has its own progress, message and title when it fails. */
export const DOSSIER_WORKS = [
  "papers",
  "shareRepair",
  "undoShareRepair",
  "openAssessment",
  "mergeAssessments",
  "closeQuality",
] as const;
export type DossierWork = (typeof DOSSIER_WORKS)[number];

/** What stands behind the tabs, made when it is first looked at. */
export interface DossierParts {
  readonly verification: Verification;
  readonly corrections: readonly PendingCorrection[];
  readonly assessments: readonly AssessmentState[];
  /** A merge of null: the tender has no assessment. */
  readonly assessmentMerge: { readonly merge: AssessmentMerge | null };
  readonly papers: readonly PaperState[];
  readonly share: ShareCheck;
  readonly coveringText: CoveringText;
  /** JSON text. */
  readonly openData: string;
}

/** What came of a piece of work. `tender` is a `tenderId`. */
export type DossierDone =
  | { readonly work: "papers"; readonly tender: string; readonly receipt: PapersReceipt }
  | { readonly work: "shareRepair"; readonly repair: ShareRepair; readonly receipt: RepairReceipt }
  | { readonly work: "undoShareRepair"; readonly undo: ShareRepairUndo }
  | {
      readonly work: "openAssessment" | "mergeAssessments" | "closeQuality";
      readonly tender: string;
      readonly receipt: AssessmentReceipt;
    };

/** What is chosen for the papers of one tender; anything left out has its usual value. */
export type PaperDraft = Partial<Omit<PaperChoices, "sentOn">>;

/** Who will assess a tender, as it is being filled in. */
export interface OpeningDraft {
  readonly assessors: readonly string[];
  readonly anonymous: boolean;
  /** A name that is not in the list yet. */
  readonly typed: string;
}

/**
 * Everything that the user sees or does in the dossier; it stays while he is elsewhere. The view is fetched apart, and so is
 * what its choices start from: a key that is not there was not chosen.
 */
export interface DossierState {
  readonly tab?: DossierTab;
  /** The day on which letters are sent. */
  readonly sentOn?: ExcelSerial;
  /** By `tenderId`. */
  readonly papers?: ReadonlyMap<string, PaperDraft>;
  /** By `tenderId`. */
  readonly openings?: ReadonlyMap<string, OpeningDraft>;
  /** The tender whose papers, or whose assessment, is in front: a `tenderId`. */
  readonly tender?: string;
  /** Losers by name and price in the open data. */
  readonly losers?: boolean;
  /** The last of each kind of work. */
  readonly done: { readonly [Work in DossierWork]?: Extract<DossierDone, { readonly work: Work }> };
  /** The last of them all. */
  readonly latest?: DossierDone;
}

export const EMPTY_DOSSIER: DossierState = { done: {} };

/** What the user chose in the dossier. */
export interface DossierEvent {
  readonly type: "dossierChosen";
  readonly chosen: Partial<Omit<DossierState, "done" | "latest">>;
}

export function isDossierDone(done: { readonly work: string }): done is DossierDone {
  return (DOSSIER_WORKS as readonly string[]).includes(done.work);
}

/** After a piece of work: its receipt takes the place of the one before it. */
export function dossierWorkDone(state: DossierState, done: DossierDone): DossierState {
  return { ...state, done: { ...state.done, [done.work]: done }, latest: done };
}
