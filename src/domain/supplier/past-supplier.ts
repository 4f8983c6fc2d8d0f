import { nameKey } from "../pso/supplier-identity";
import type { PastReview, PastReviewLine } from "./review";
import type { Supplier } from "./supplier";
import { supplierId } from "./suppliers-on";

/** The names in the rows of one supplier. */
export function namesOf({ rows }: Supplier): readonly string[] {
  return [...new Set(rows.map(({ name }) => name.value ?? ""))];
}

/** How a supplier is known in every period: by KvK number, else by name. */
export function kvkOrNameKey(kvk: string | null, name: string): string {
  return supplierId(kvk ?? "", nameKey(name));
}

/** The lines of one review by supplier. */
export interface PastLines {
  readonly review: PastReview;
  /** `names`: every name that the supplier has now. */
  readonly lineOf: (kvk: string | null, names: readonly string[]) => PastReviewLine | null;
}

/**
 * Finds suppliers of today in a past review: by KvK number, so that a renamed one is the same; by one of its names only where
 * the line or the supplier has no number.
 */
export function pastLines(review: PastReview): PastLines {
  const byKvk = new Map<string, PastReviewLine>();
  const byName = new Map<string, PastReviewLine>();
  for (const line of review.lines) {
    if (line.kvk !== null && !byKvk.has(line.kvk)) byKvk.set(line.kvk, line);
    const key = nameKey(line.name);
    if (key !== "" && !byName.has(key)) byName.set(key, line);
  }
  return {
    review,
    lineOf: (kvk, names) => {
      const numbered = kvk === null ? undefined : byKvk.get(kvk);
      if (numbered) return numbered;
      for (const name of names) {
        const line = byName.get(nameKey(name));
        if (line && (kvk === null || line.kvk === null)) return line;
      }
      return null;
    },
  };
}
