import type { ReviewScale } from "./review";

/** The organisation's own choices for the supplier cycle, from the table `Instellingen`. */
export interface CyclePolicy {
  /** The buyer's organisation as it names itself in letters; null while not set. */
  readonly organisation: string | null;
  /** Who signs letters and answers questions; null while not set. */
  readonly contact: string | null;
  /** The version of the code that is in force, such as `2026-1`; null while not set. */
  readonly codeVersion: string | null;
  /** After how many days without a confirmation a reminder is due. */
  readonly reminderDays: number;
  readonly scale: ReviewScale;
  /** Months until the next review of a supplier: with verdict C or another serious risk, B or some risk, and A without. */
  readonly nextReviewMonths: { readonly high: number; readonly medium: number; readonly low: number };
}

/** Own choices: no source prescribes any of these (facts/pso.md section 7: criteria and frequency are one's own). */
export const DEFAULT_CYCLE_POLICY: CyclePolicy = {
  organisation: null,
  contact: null,
  codeVersion: null,
  reminderDays: 21,
  scale: { values: { veryGood: 100, good: 75, fair: 40, poor: 0 }, fromA: 75, fromB: 50 },
  nextReviewMonths: { high: 3, medium: 6, low: 12 },
};
