import type { SupplierRow } from "../tables/rows";
import { areSuccessive, groupedBy, kvkKey, nameKey } from "./supplier-identity";

/** The rows whose certificate was followed by a later one of the same supplier, on another row. */
export function succeededRows(rows: readonly SupplierRow[]): ReadonlySet<SupplierRow> {
  const succeeded = new Set<SupplierRow>();
  const same = groupedBy(rows, (row) => kvkKey(row) || `name ${nameKey(row.name.value)}`);
  for (const group of same.values()) {
    if (group.length < 2) continue;
    const latest = group.reduce((best, row) => (startOf(row) > startOf(best) ? row : best));
    for (const row of group) if (row !== latest && areSuccessive(row, latest)) succeeded.add(row);
  }
  return succeeded;
}

function startOf({ validFrom }: SupplierRow): number {
  return validFrom.value ?? 0;
}
