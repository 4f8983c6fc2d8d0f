import type { Finding, TenderKey } from "../finding";

/** Whether assessors are scoring a tender's quality without seeing prices. */
export type AssessmentPhase = "none" | "open" | "closed";

/** A bidder as the assessors see him. */
export interface AssessedBidder {
  /** The name, or a letter where names are hidden. */
  readonly label: string;
  readonly bidder: string;
  readonly kvk: string | null;
}

/** One form of one assessor, as it stands on its sheet. */
export interface AssessmentForm {
  readonly assessor: string;
  readonly sheet: string;
  /** How many scores it has, and how many are asked. */
  readonly filled: number;
  readonly asked: number;
}

/** Where the assessment of one tender stands, from the log and the sheets. */
export interface AssessmentState {
  readonly key: TenderKey;
  readonly phase: AssessmentPhase;
  readonly assessors: readonly string[];
  readonly anonymous: boolean;
  readonly bidders: readonly AssessedBidder[];
  /** The control number stands on every form of this round. */
  readonly opened: { readonly when: string; readonly by: string; readonly controlNumber: string } | null;
  readonly closed: { readonly when: string; readonly by: string; readonly controlNumber: string } | null;
  readonly forms: readonly AssessmentForm[];
  /** A quality score is not what it was when quality was closed. */
  readonly changedSinceClosing: boolean;
}

/** What assessors gave one bid for one criterion. */
export interface AssessmentDifference {
  readonly bidder: string;
  readonly criterion: string;
  readonly scores: readonly { readonly assessor: string; readonly score: number; readonly remark: string }[];
  /** Highest less lowest. */
  readonly range: number;
  /** Far enough apart to be talked over. */
  readonly apart: boolean;
}

/** What merging the forms would write. */
export interface AssessmentMerge {
  readonly key: TenderKey;
  /** Every bid and criterion, those furthest apart first. */
  readonly differences: readonly AssessmentDifference[];
  /** Scores that the table `Beoordelingen` holds now and the forms give otherwise. */
  readonly overwrites: readonly {
    readonly assessor: string;
    readonly bidder: string;
    readonly criterion: string;
    readonly was: number | null;
    readonly becomes: number;
  }[];
  /** Scores that are new to the table. */
  readonly added: number;
  /** Asked for and blank. */
  readonly open: number;
  readonly findings: readonly Finding[];
}
