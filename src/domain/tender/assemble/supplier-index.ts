import { comparedKvk, type ComparedKvk } from "../../tables/compared-kvk";
import type { SupplierRow } from "../../tables/rows";

export interface IndexedSupplier {
  readonly row: SupplierRow;
  readonly kvk: ComparedKvk | null;
}

/** The supplier rows, ready to be found by KvK number or by exact name. */
export interface SupplierIndex {
  readonly byKvk: ReadonlyMap<string, readonly IndexedSupplier[]>;
  readonly byName: ReadonlyMap<string, readonly IndexedSupplier[]>;
}

export function indexSuppliers(rows: readonly SupplierRow[]): SupplierIndex {
  const byKvk = new Map<string, IndexedSupplier[]>();
  const byName = new Map<string, IndexedSupplier[]>();
  for (const row of rows) {
    const supplier = { row, kvk: comparedKvk(row.kvk) };
    if (supplier.kvk) append(byKvk, supplier.kvk.kvk, supplier);
    const name = row.name.value?.trim() ?? "";
    if (name !== "") append(byName, name, supplier);
  }
  return { byKvk, byName };
}

function append(map: Map<string, IndexedSupplier[]>, key: string, supplier: IndexedSupplier): void {
  const known = map.get(key);
  if (known) known.push(supplier);
  else map.set(key, [supplier]);
}
