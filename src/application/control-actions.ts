import type { CellChange, Verification } from "../domain/control/verification";
import type { TenderKey } from "../domain/finding";
import type { LockChange } from "../domain/tender/lock/model-item";
import type { Decisions, Inspection } from "./inspection";

/** What changed in the inputs of a tender that was scored before. */
export interface PendingCorrection {
  readonly key: TenderKey;
  /** The score that a new one will take the place of. */
  readonly sheet: string;
  readonly controlNumber: string;
  readonly when: string;
  /** The same inputs give no changes: then scoring again corrects nothing. */
  readonly changes: readonly CellChange[];
  /** What the user chose otherwise than before, beside the cells; empty where changed settings of the workbook explain it. */
  readonly choices: readonly LockChange[];
}

/** Who scores, and why it is done again; both may be "". */
export interface ScoreNote {
  readonly by: string;
  readonly why: string;
}

export interface ControlActions {
  /** Compares the workbook with what stood in it when it was scored, and checks the log. */
  verify(inspection: Inspection): Promise<Verification>;
  /** Tenders that were scored before, with what changed in their inputs since; also those without a change. */
  corrections(inspection: Inspection, decisions: Decisions): Promise<readonly PendingCorrection[]>;
}
