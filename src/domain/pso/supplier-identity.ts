import { foldedText } from "../tables/cell-text";
import type { SupplierRow } from "../tables/rows";
import { saysNothing } from "../tables/says-nothing";
import { comparedKvk } from "../tables/compared-kvk";

/** A name as it is compared: without case, accents, spaces and punctuation, so that `Smid B.V.` and `SMID BV` are one. */
export function nameKey(name: string | null): string {
  return name === null ? "" : foldedText(name).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The row's KvK number for comparing, a lost leading zero put back; "" when there is none that can be read. */
export function kvkKey(row: Pick<SupplierRow, "kvk">): string {
  return comparedKvk(row.kvk)?.kvk ?? "";
}

/**
 * Two certificates of one supplier after each other, such as an expired one and its successor: both terms are known and one
 * begins and ends later than the other. Terms that overlap, as after an early recertification, need numbers of their own.
 */
export function areSuccessive(a: SupplierRow, b: SupplierRow): boolean {
  const [first, second] = (a.validFrom.value ?? 0) <= (b.validFrom.value ?? 0) ? [a, b] : [b, a];
  const [from, until] = [first.validFrom.value, first.validUntil.value];
  const [nextFrom, nextUntil] = [second.validFrom.value, second.validUntil.value];
  if (from === null || until === null || nextFrom === null || nextUntil === null) return false;
  if (nextFrom > until) return true;
  const number = numberKey(a);
  return from < nextFrom && until < nextUntil && (number === "" || number !== numberKey(b));
}

/** The certificate number for comparing; "" when the cell names none, as `n.v.t.` does. */
export function numberKey({ certificateNumber }: Pick<SupplierRow, "certificateNumber">): string {
  const { value } = certificateNumber;
  return value === null || saysNothing(value) ? "" : foldedText(value).replace(/\s/g, "");
}

/** Rows by a key, in their own order; rows with key "" are left out. */
export function groupedBy(
  rows: readonly SupplierRow[],
  keyOf: (row: SupplierRow) => string,
): ReadonlyMap<string, readonly SupplierRow[]> {
  const groups = new Map<string, SupplierRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
