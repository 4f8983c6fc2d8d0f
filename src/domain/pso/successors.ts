import type { SupplierRow } from "../tables/rows";
import { areSuccessive, groupedBy, kvkKey, nameKey } from "./supplier-identity";

/** A row among the certificates of the same supplier on other rows. */
export interface RowHistory {
  /** The next certificate; null for the last one. */
  readonly next: SupplierRow | null;
  readonly others: readonly SupplierRow[];
}

const ALONE: RowHistory = { next: null, others: [] };

/** The certificates before and after each row's own, where a supplier has several rows. */
export function certificateHistory(rows: readonly SupplierRow[]): (row: SupplierRow) => RowHistory {
  const histories = new Map<SupplierRow, RowHistory>();
  const same = groupedBy(rows, (row) => kvkKey(row) || `name ${nameKey(row.name.value)}`);
  for (const group of same.values()) {
    if (group.length < 2) continue;
    const inTime = [...group].sort((a, b) => startOf(a) - startOf(b));
    inTime.forEach((row, index) => {
      const next = inTime.slice(index + 1).find((other) => areSuccessive(row, other)) ?? null;
      histories.set(row, { next, others: group });
    });
  }
  return (row) => histories.get(row) ?? ALONE;
}

/** Whether one of the supplier's other certificates runs on a day. */
export function isCoveredByAnother(row: SupplierRow, { others }: RowHistory, day: number): boolean {
  return others.some(
    ({ validFrom, validUntil, place }) =>
      place.row !== row.place.row &&
      validFrom.value !== null &&
      validUntil.value !== null &&
      validFrom.value <= day &&
      day <= validUntil.value,
  );
}

function startOf({ validFrom }: SupplierRow): number {
  return validFrom.value ?? 0;
}
