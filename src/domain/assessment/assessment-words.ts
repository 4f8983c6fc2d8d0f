import type { AssessmentFormTexts } from "../sheets/assessment-form-texts";
import type { ColumnKey } from "../tables/roles";

/** The words of blind assessment that end up in a workbook. */
export interface AssessmentWords {
  readonly form: AssessmentFormTexts;
  /** The sheet `Beoordelingen`, made where the workbook has no table for the scores of assessors. */
  readonly table: {
    readonly title: string;
    readonly explanation: string;
    readonly columns: Readonly<Record<ColumnKey<"assessments">, string>>;
  };
  /** What the log calls each step, and what came of it. */
  readonly log: {
    readonly opened: string;
    readonly openedAgain: string;
    readonly merged: string;
    readonly closed: string;
    readonly openedOutcome: (assessors: readonly string[], anonymous: boolean) => string;
    readonly mergedOutcome: (counts: {
      readonly scores: number;
      readonly added: number;
      readonly changed: number;
      readonly open: number;
    }) => string;
    readonly closedOutcome: (scores: number, bids: number) => string;
  };
}
