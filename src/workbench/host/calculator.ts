import type { Book } from "./book";

/** The formula engine as the rest of the host sees it. Made by `formula/create-calculator.ts`. */
export interface Calculator {
  /**
   * Recalculates everything that depends on the given cells (formulas among them included) and writes the results into
   * the book through `setCell`-like marking. Formulas with an unsupported function keep their last value and are listed.
   */
  changed(cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[]): void;
  /** Forgets the dependency graph after sheets, names or tables changed shape; builds it again on the next call. */
  structureChanged(): void;
  /** Calculates every formula in the book. */
  all(): void;
  /** Formulas that could not be calculated, with the reason. */
  readonly unsupported: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
}

export type CreateCalculator = (book: Book) => Calculator;
