/** Everything in the model of a tender that can change who wins; the words of the canonical text stand in `model-text.ts`. */
export type ModelItem =
  | "procedure"
  | "method"
  | "priceFormula"
  | "clip"
  | "rule"
  | "rounding"
  | "tieOrder"
  | "recalculate"
  | "contracts"
  | "ceilingPrice"
  | "referenceDate"
  | "copyRequired"
  | "aggregation"
  | "utility"
  | "discountEuro"
  | "discountShare"
  | "kind"
  | "weight"
  | "category"
  | "categoryWeight"
  | "sectionWeight"
  | "value"
  | "scaleMin"
  | "scaleMax"
  | "scaleZero"
  | "minimumScore";

/** One line of the canonical text. */
export interface ModelLine {
  readonly item: ModelItem;
  /** The criterion or level that it is about; null for the tender as a whole. */
  readonly of: string | null;
  /** As it stands in the text: a number, a date, a quoted text or one of the fixed words. */
  readonly value: string;
}

/** A difference between the model that was locked and the present one; null where one of both has no such line. */
export interface LockChange {
  readonly item: ModelItem;
  readonly of: string | null;
  readonly was: string | null;
  readonly now: string | null;
}
