import type { Finding } from "../finding";
import { loweredFinding } from "../pso/cell-findings";
import { nameKey } from "../pso/supplier-identity";
import type { SupplierRow } from "../tables/rows";

/** Rows of the supplier list that take no part because their name is not there or cannot be read, each at its cell. */
export function unnamedSuppliers(rows: readonly SupplierRow[]): readonly Finding[] {
  return rows.flatMap(({ name, place }): readonly Finding[] => {
    if (nameKey(name.value) !== "") return [];
    const unread = loweredFinding(name, null);
    if (unread !== null) return [unread];
    const at = name.place.cell === null ? place : name.place;
    return [
      {
        code: "supplierNameMissing",
        severity: "warning",
        place: at,
        params: {},
        supplier: null,
        tender: null,
      },
    ];
  });
}
