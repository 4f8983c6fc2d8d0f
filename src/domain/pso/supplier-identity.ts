import { foldedText } from "../tables/cell-text";
import type { SupplierRow } from "../tables/rows";
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
 * Two certificates of one supplier after each other, such as an expired one and its successor: both terms are known, one
 * begins and ends later than the other, and they do not bear the same number.
 */
export function areSuccessive(a: SupplierRow, b: SupplierRow): boolean {
  const [from, until] = [a.validFrom.value, a.validUntil.value];
  const [otherFrom, otherUntil] = [b.validFrom.value, b.validUntil.value];
  if (from === null || until === null || otherFrom === null || otherUntil === null) return false;
  const later = from > otherFrom && until > otherUntil;
  const earlier = from < otherFrom && until < otherUntil;
  const number = numberKey(a);
  return (later || earlier) && (number === "" || number !== numberKey(b));
}

/** The certificate number for comparing; "" when the cell names none, as `n.v.t.` does. */
export function numberKey({ certificateNumber }: SupplierRow): string {
  const { value } = certificateNumber;
  return value === null || saysNothing(value) ? "" : foldedText(value).replace(/\s/g, "");
}

const NOTHING = /^(?:[^\p{L}\p{N}]*|geen|none|n\.?v\.?t\.?|n\/a|onbekend|unknown)$/iu;

/** `geen`, `n.v.t.`, a dash or a question mark in a cell that should name something. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
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
