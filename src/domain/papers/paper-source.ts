import type { Correction } from "../control/correction";
import type { LotDraw } from "../tender/lot-draw/lot-draw";
import type { LockState } from "../tender/lock/lock-state";
import type { TenderOutcome } from "../tender/outcome";
import type { AwardDecision } from "./award-decision";
import type { CommitteeMember } from "./committee";
import type { PaperSettings } from "./paper-settings";

/** The score that papers rest on, as its record shows it. */
export interface ScoreRecord {
  readonly controlNumber: string;
  /** yyyy-mm-dd hh:mm. */
  readonly when: string;
  readonly by: string;
  /** The name that the score sheet had when it was written. */
  readonly sheet: string;
}

/** Everything that the papers of one tender are made of. */
export interface PaperSource {
  readonly outcome: TenderOutcome;
  readonly decision: AwardDecision;
  readonly record: ScoreRecord;
  readonly settings: PaperSettings;
  readonly committee: readonly CommitteeMember[];
  /** What the buyer wrote beside each bid, in the order of `outcome.bids`; "" for nothing. */
  readonly remarks: readonly string[];
  /** Of each bidder, in the order of `outcome.bids`; null where the supplier list has none. */
  readonly emails: readonly (string | null)[];
  readonly lock: LockState;
  /** The draw that decided; null where none did. */
  readonly draw: { readonly when: string; readonly by: string; readonly draw: LotDraw } | null;
  readonly corrections: readonly Correction[];
}
