import { nameKey } from "../pso/supplier-identity";
import { kvkOrNameKey, namesOf, type PastLines } from "./past-supplier";
import type { ListChange, PastReview } from "./review";
import type { Supplier } from "./supplier";

/**
 * What changed in the list since the last review: suppliers that it no longer has, those whose status says that they left,
 * and those that have another name now.
 * @param past oldest first
 */
export function listChanges(
  suppliers: readonly Supplier[],
  past: readonly PastLines[],
): readonly ListChange[] {
  const last = past.at(-1)?.review ?? null;
  const known = new Set<string>();
  for (const { kvk, rows, name } of suppliers) {
    known.add(kvkOrNameKey(kvk, name));
    for (const row of rows) known.add(kvkOrNameKey(null, row.name.value ?? ""));
  }
  const gone = (last?.lines ?? []).flatMap(({ name, kvk }): ListChange[] => {
    const isKnown =
      known.has(kvkOrNameKey(kvk, name)) || (kvk === null && known.has(kvkOrNameKey(null, name)));
    const lastReviewed = last?.period.text ?? null;
    return isKnown ? [] : [{ name, kvk, kind: "gone", before: "", lastReviewed }];
  });
  const others = suppliers.flatMap((supplier): ListChange[] => {
    const { name, kvk, status } = supplier;
    const found = lastLineOf(supplier, past);
    const lastReviewed = found?.review.period.text ?? null;
    if (status === "left") {
      // Whoever was out of the last review already is no news.
      const isNews = last === null || found?.review === last;
      return isNews ? [{ name, kvk, kind: "left", before: "", lastReviewed }] : [];
    }
    const before = found?.line.name ?? "";
    const isSame = supplier.rows.some((row) => nameKey(row.name.value) === nameKey(before));
    return before === "" || isSame ? [] : [{ name, kvk, kind: "renamed", before, lastReviewed }];
  });
  return [...gone, ...others];
}

/** The line of the last review that has a supplier. */
function lastLineOf(
  supplier: Supplier,
  past: readonly PastLines[],
): { readonly line: PastReview["lines"][number]; readonly review: PastReview } | null {
  for (let index = past.length - 1; index >= 0; index--) {
    const { review, lineOf } = past[index] ?? {};
    const line = lineOf?.(supplier.kvk, namesOf(supplier));
    if (line && review) return { line, review };
  }
  return null;
}
