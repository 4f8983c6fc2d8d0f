import type { TextField } from "../../tables/field";
import type { SupplierRow } from "../../tables/rows";

/** A KvK number as it is compared, and whether its leading zero had to be put back for that. */
export interface ComparedKvk {
  readonly kvk: string;
  readonly zeroLost: boolean;
}

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

/** The number in a KvK cell; null when blank or unreadable in another way than a lost zero. */
export function comparedKvk(field: TextField): ComparedKvk | null {
  if (field.value !== null) return { kvk: field.value, zeroLost: false };
  const proposal =
    field.problem?.code === "kvkLeadingZeroLost" ? field.problem.params["proposal"] : undefined;
  return typeof proposal === "string" ? { kvk: proposal, zeroLost: true } : null;
}

function append(map: Map<string, IndexedSupplier[]>, key: string, supplier: IndexedSupplier): void {
  const known = map.get(key);
  if (known) known.push(supplier);
  else map.set(key, [supplier]);
}
