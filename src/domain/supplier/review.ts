import type { ExcelSerial, SheetIndex } from "../cell";
import type { Finding } from "../finding";
import type { Level } from "../pso/level";
import type { BidLevel, LevelReason } from "../tender/tender";
import type { Period } from "./period";
import type { Supplier } from "./supplier";

export const VERDICTS = ["A", "B", "C"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LABELS = ["veryGood", "good", "fair", "poor"] as const;
export type Label = (typeof LABELS)[number];

/** `new`: no earlier review has this supplier. */
export type LevelTrend = "up" | "same" | "down" | "new";

/** State of the certificate on the review date. */
export type CertificateState =
  | { readonly kind: "counts"; readonly until: ExcelSerial | null; readonly endsSoon: boolean }
  | { readonly kind: "doesNotCount"; readonly reason: LevelReason; readonly until: ExcelSerial | null }
  | { readonly kind: "none" }
  | { readonly kind: "notCertifiable" };

/** The criteria that hold while the workbook has none of its own. */
export type StandardCriterion = "quality" | "delivery" | "service" | "social";

export interface ReviewCriterion {
  /** As the table writes it; of a standard criterion the Dutch name. */
  readonly name: string;
  /** Null for a criterion of the buyer's own. */
  readonly standard: StandardCriterion | null;
  /** On 0..100; together 100. */
  readonly weight: number;
}

/** One reviewer's view of one criterion, 0..100. */
export interface Judgement {
  /** "" where nobody is named. */
  readonly reviewer: string;
  readonly value: number;
  /** Null for a figure. */
  readonly label: Label | null;
  readonly remark: string;
}

/** Something that somebody does about a supplier, carried over until it is closed. */
export interface ReviewAction {
  readonly text: string;
  readonly owner: string;
  readonly due: ExcelSerial | null;
  readonly status: "open" | "closed";
  /** The period in which it was agreed. */
  readonly since: string;
}

/** An action with the supplier that it is about, as a review sheet names it. */
export interface SupplierAction extends ReviewAction {
  readonly supplier: string;
  readonly kvk: string | null;
}

/** One supplier in one period. */
export interface ReviewLine {
  readonly supplier: Supplier;
  readonly levelBefore: Level | null;
  readonly level: BidLevel;
  readonly trend: LevelTrend;
  readonly certificate: CertificateState;
  readonly codeSent: boolean;
  readonly codeConfirmed: boolean;
  /** Of its contracts that run on the review date, how many have the clause. */
  readonly contracts: { readonly running: number; readonly withClause: number };
  /** Per criterion, in order: what every reviewer said; empty where nobody did. */
  readonly judgements: readonly (readonly Judgement[])[];
  /** Weighted mean on 0..100 over the criteria that were judged, one decimal; null while none was. */
  readonly score: number | null;
  readonly verdict: Verdict | null;
  readonly verdictBefore: Verdict | null;
  readonly openActions: readonly ReviewAction[];
  /** The day of the next review, by risk. */
  readonly nextReview: ExcelSerial;
  /** Why this supplier needs attention, most serious first; empty when it does not. */
  readonly risks: readonly ReviewRisk[];
}

/** Most serious first. */
export const REVIEW_RISKS = [
  "verdictC",
  "certificateLost",
  "actionOverdue",
  "levelDown",
  "certificateEndsSoon",
  "codeNotConfirmed",
  "clauseMissing",
] as const;
export type ReviewRisk = (typeof REVIEW_RISKS)[number];

/** How soon the next review comes; a verdict can only make it sooner. */
export type RiskGrade = "high" | "medium" | "low";

/** Values of the labels and lowest scores of the verdicts, on 0..100 (settings). */
export interface ReviewScale {
  readonly values: Readonly<Record<Label, number>>;
  /** From here on A, from there on B, below it C. */
  readonly fromA: number;
  readonly fromB: number;
}

/** A supplier that is no longer reviewed, or that has another name than last time. */
export interface ListChange {
  readonly name: string;
  readonly kvk: string | null;
  /** `gone`: no longer on the list. `left`: the list says that it left. `renamed`: it was called `before`. */
  readonly kind: "gone" | "left" | "renamed";
  readonly before: string;
  /** The last period that has it; null when none has. */
  readonly lastReviewed: string | null;
}

/** Promise 5: compliance is tested by a procedure and recorded (design section 1; ISO 9001:2015 8.4.1). */
export interface Review {
  readonly period: Period;
  readonly date: ExcelSerial;
  /** Who reviews, as the sheet says it; "" while nobody is named. */
  readonly by: string;
  readonly criteria: readonly ReviewCriterion[];
  readonly scale: ReviewScale;
  /** Months until the next review, by risk. */
  readonly nextReviewMonths: Readonly<Record<RiskGrade, number>>;
  readonly reviewers: readonly string[];
  readonly lines: readonly ReviewLine[];
  /** Actions that are still open, of suppliers that left too. */
  readonly openActions: readonly SupplierAction[];
  readonly changes: readonly ListChange[];
  /** Those of `changes` that are no longer reviewed. */
  readonly left: readonly { readonly name: string; readonly kvk: string | null }[];
  /** The review sheets of this workbook, oldest first, on which the overview rests. */
  readonly past: readonly PastReview[];
  readonly findings: readonly Finding[];
}

/** What is read back from a review sheet, whatever the user did to it. */
export interface PastReview {
  readonly sheet: string;
  readonly period: Period;
  readonly date: ExcelSerial | null;
  readonly lines: readonly PastReviewLine[];
  /** Carried over and new, open and closed. */
  readonly actions: readonly SupplierAction[];
  /** Where its cells stand, for formulas that follow them. */
  readonly area: ReviewArea;
  readonly findings: readonly Finding[];
}

export interface PastReviewLine {
  /** As the sheet has it. */
  readonly name: string;
  /** A lost leading zero put back. */
  readonly kvk: string | null;
  /** Null when the cell cannot be read. */
  readonly level: Level | null;
  readonly score: number | null;
  readonly verdict: Verdict | null;
  readonly nextReview: ExcelSerial | null;
  /** 0-based row on the sheet. */
  readonly row: SheetIndex;
  /** What the cell with the number holds: a number that lost its zero is a number there. */
  readonly kvkCell: string | number;
}

/** 0-based, both ends inclusive; a column is null when it is not there any more. */
export interface ReviewArea {
  readonly firstRow: SheetIndex;
  readonly lastRow: SheetIndex;
  readonly columns: Readonly<
    Record<"name" | "kvk" | "level" | "score" | "verdict" | "nextReview", SheetIndex | null>
  >;
}
