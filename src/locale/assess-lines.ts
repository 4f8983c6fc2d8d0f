import type { AssessmentDifference, AssessmentMerge } from "../domain/assessment/assessment";

export type NotNow = "open" | "notOpen" | "incomplete";

/** What the command line says of blind assessment. */
export interface AssessLines {
  readonly assessorsMissing: string;
  readonly assessorTwice: (name: string) => string;
  readonly opened: (tender: string, assessors: readonly string[], controlNumber: string) => string;
  readonly written: (sheets: readonly string[]) => string;
  /** Forms on sheets stand beside everything that they leave out. */
  readonly sameWorkbook: string;
  readonly namesInLog: string;
  readonly merged: (tender: string, merge: AssessmentMerge) => string;
  readonly overwritten: (change: AssessmentMerge["overwrites"][number]) => string;
  readonly apart: (difference: AssessmentDifference) => string;
  readonly nothingNew: (tender: string, open: number) => string;
  readonly closed: (tender: string, controlNumber: string) => string;
  readonly notNow: Readonly<Record<NotNow, (tender: string) => string>>;
  readonly noQuality: (tender: string) => string;
}
