import type { ExcelSerial } from "../cell";
import type { Level } from "../pso/level";
import type { Period } from "../supplier/period";
import type {
  CertificateState,
  Label,
  LevelTrend,
  ListChange,
  ReviewScale,
  RiskGrade,
  StandardCriterion,
} from "../supplier/review";
import type { ActionColumn, ReviewColumn } from "../supplier/review-words";

export type ChangeColumn = "name" | "kvk" | "what" | "lastReviewed";
export type VoiceColumn = "nr" | "name" | "criterion" | "reviewer" | "judgement" | "value" | "remark";

/** The words on a review sheet, in one language. */
export interface ReviewSheetTexts {
  readonly title: (period: Period) => string;
  readonly about: (period: Period, date: ExcelSerial) => string;
  /** What the log calls a review, and of which period and how many suppliers it was. */
  readonly logged: {
    readonly what: string;
    readonly outcome: (period: Period, suppliers: number) => string;
  };
  readonly facts: Readonly<Record<"period" | "date" | "by" | "suppliers" | "reviewed", string>>;
  readonly headings: Readonly<
    Record<
      | "facts"
      | "criteria"
      | "weight"
      | "labels"
      | "value"
      | "verdicts"
      | "from"
      | "count"
      | "nextReview"
      | "months"
      | "actions"
      | "changes"
      | "notes"
      | "signed"
      | "voices",
      string
    >
  >;
  /** Every one of these is read back: `review-words.ts` must know it. */
  readonly columns: Readonly<Record<ReviewColumn, string>>;
  readonly actionColumns: Readonly<Record<ActionColumn, string>>;
  readonly changeColumns: Readonly<Record<ChangeColumn, string>>;
  readonly voiceColumns: Readonly<Record<VoiceColumn, string>>;
  /** Behind a criterion that is called like one of our own columns. */
  readonly ownCriterion: (name: string) => string;
  readonly standard: Readonly<Record<StandardCriterion, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly trend: Readonly<Record<LevelTrend, string>>;
  readonly certificate: (state: CertificateState) => string;
  /** How `certificate` begins for one that does not count, and what it says of one that ends soon. */
  readonly countsNot: string;
  readonly endsSoon: string;
  readonly code: Readonly<Record<"confirmed" | "sent" | "none", string>>;
  readonly clause: (contracts: { readonly running: number; readonly withClause: number }) => string;
  readonly risk: Readonly<Record<RiskGrade, string>>;
  /** When the next review comes so soon. */
  readonly riskMeans: Readonly<Record<RiskGrade, string>>;
  /** In the place of a score that cannot be made because a cell holds something else. */
  readonly unclear: string;
  readonly status: Readonly<Record<"open" | "closed", string>>;
  readonly nobody: string;
  readonly noSuppliers: string;
  readonly noActions: string;
  readonly noChanges: string;
  readonly change: (change: ListChange) => string;
  readonly notes: (scale: ReviewScale) => readonly string[];
  readonly signature: Readonly<Record<"name" | "date" | "signature", string>>;
}
