import type { EnvelopeProperty, EnvelopeSheet, IndexRun } from "../domain/share/envelope";

/** One change of what travels with the workbook besides its cells. */
export type EnvelopeChange =
  | {
      readonly kind: "visibility";
      readonly sheet: string;
      readonly becomes: EnvelopeSheet["visibility"];
    }
  /** Shown is everything from the first run to the last, hidden only the runs themselves. */
  | {
      readonly kind: "rows" | "columns";
      readonly sheet: string;
      readonly runs: readonly IndexRun[];
      readonly hidden: boolean;
    }
  | { readonly kind: "property"; readonly property: EnvelopeProperty; readonly becomes: string }
  /** All of a sheet. They cannot be made again: a new one gets another author and date. */
  | { readonly kind: "deleteComments"; readonly sheet: string; readonly what: "comments" | "notes" };
