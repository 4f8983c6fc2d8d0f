import type { ExcelSerial } from "../cell";
import type { Promise5, Shortfall } from "../supplier/compliance";

/** The columns of the list behind the figures, from column A on. */
export const COMPLIANCE_COLUMNS = ["promise", "name", "state", "why", "next", "table", "cell"] as const;
export type ComplianceColumn = (typeof COMPLIANCE_COLUMNS)[number];

/** Columns of the figures above the list; each stands in the column of the list with the same place. */
export type FigureColumn = "promise" | "asks" | "share" | "says" | "counts" | "met" | "total";

/** One promise in words. */
export interface PromiseTexts {
  readonly name: string;
  /** What the policy promises, one sentence. */
  readonly asks: string;
  /** Reads on after the share: "van de leveranciers heeft de code". */
  readonly says: string;
  /** What counts as kept. */
  readonly counts: string;
  /** In the place of `says` where there is nothing to count: what is missing and how it comes. */
  readonly nothing: string;
}

/** The words on the sheet, in one language. */
export interface ComplianceSheetTexts {
  readonly title: string;
  readonly about: (date: ExcelSerial, writtenOn: ExcelSerial) => string;
  readonly figures: Readonly<Record<FigureColumn, string>>;
  readonly promises: Readonly<Record<Promise5, PromiseTexts>>;
  readonly spend: PromiseTexts;
  readonly columns: Readonly<Record<ComplianceColumn, string>>;
  /** The formulas above the list count the first of these words. */
  readonly state: { readonly unmet: string; readonly noted: string };
  readonly shortfall: (shortfall: Shortfall) => { readonly what: string; readonly next: string };
  /** In the place of the list, when it is empty. */
  readonly allKept: string;
  readonly nothingCounted: string;
  readonly fingerprint: (code: string) => string;
}
