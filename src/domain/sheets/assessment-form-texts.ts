import type { FormColumn } from "../assessment/form-layout";

/** The words on a form for one assessor. */
export interface AssessmentFormTexts {
  /** With the name of the assessor, the name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly facts: Readonly<Record<"tender" | "lot" | "assessor" | "filled" | "form", string>>;
  /** How many scores are asked: a number format, so that the count itself stays a formula. */
  readonly filledFormat: (asked: number) => string;
  readonly instructions: readonly string[];
  /** For whom names are hidden. */
  readonly anonymous: string;
  readonly columns: Readonly<Record<FormColumn, string>>;
  readonly scale: (min: number, max: number) => string;
}
