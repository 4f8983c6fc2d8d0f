import type { AssessmentMerge, AssessmentState } from "../domain/assessment/assessment";
import type { FormSource } from "../domain/assessment/find-forms";
import type { TenderKey } from "../domain/finding";
import type { OnProgress } from "./actions";
import type { OpenedApart } from "./open-assessment";
import type { Decisions, Inspection } from "./inspection";

export interface AssessmentOpening {
  /** At least one, no two alike. */
  readonly assessors: readonly string[];
  /** Bidders by letter instead of by name. */
  readonly anonymous: boolean;
  readonly by: string;
}

export type AssessmentReceipt =
  | {
      readonly kind: "done";
      readonly sheets: readonly string[];
      /** Cells of the user's own that hold a formula and got no score, as `sheet!cell`; left out where there are none. */
      readonly leftOut?: readonly string[];
    }
  /**
   * The settings of the tender have an error, it has no quality criterion or no bid, two bids have one name, or a score has an
   * error of its own.
   */
  | { readonly kind: "blocked" }
  /** Opening twice, closing what is not open, or closing while a score is still missing. */
  | { readonly kind: "notNow"; readonly reason: "open" | "notOpen" | "incomplete" };

/** Blind assessment (facts/tender.md 1.5): each assessor scores alone, without prices, and prices are shown once quality is closed. */
export interface AssessmentActions {
  /** Per tender with a quality criterion, in the order of the workbook. */
  assessments(inspection: Inspection, decisions: Decisions): Promise<readonly AssessmentState[]>;
  /** Writes a form per assessor, each on its own sheet, and a row in the log. */
  openAssessment(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    opening: AssessmentOpening,
    onProgress: OnProgress,
  ): Promise<AssessmentReceipt>;
  /** The same with a workbook per assessor: this one gets the row in the log, and the forms are given back to be saved apart. */
  openAssessmentApart(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    opening: AssessmentOpening,
    onProgress: OnProgress,
  ): Promise<OpenedApart>;
  /**
   * What the forms hold against the table `Beoordelingen`, without writing; null when no assessment is open or closed.
   * @param forms workbooks that came back from assessors, besides the forms in this one
   */
  assessmentMerge(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    forms?: readonly FormSource[],
  ): Promise<AssessmentMerge | null>;
  /**
   * Puts the scores of the forms in the table `Beoordelingen`, made where it is not there, and a row in the log; no sheet and no
   * row when there is nothing new.
   */
  mergeAssessments(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    by: string,
    onProgress: OnProgress,
    forms?: readonly FormSource[],
  ): Promise<AssessmentReceipt>;
  /** Notes the quality scores in the log: from then on the pane shows prices, and every later change of a score is told. */
  closeQuality(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    by: string,
    onProgress: OnProgress,
  ): Promise<AssessmentReceipt>;
}
