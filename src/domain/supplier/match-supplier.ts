import { nameKey } from "../pso/supplier-identity";
import { comparedKvk } from "../tables/compared-kvk";
import type { TextField } from "../tables/field";
import type { Supplier, SupplierMatch } from "./supplier";

/** Finds the supplier that a row of another table is about. */
export type MatchSupplier = (kvk: TextField, name: TextField) => SupplierMatch;

/**
 * By KvK number; only a row without a number is matched by name (design section 3), whatever its case and punctuation. So a
 * supplier that changed its name stays the same one.
 */
export function matchSupplier(suppliers: readonly Supplier[]): MatchSupplier {
  const byKvk = new Map(suppliers.flatMap((each) => (each.kvk === null ? [] : [[each.kvk, each] as const])));
  const byName = new Map<string, Set<Supplier>>();
  for (const supplier of suppliers) {
    for (const { name } of supplier.rows) {
      const key = nameKey(name.value);
      const known = byName.get(key);
      if (known) known.add(supplier);
      else byName.set(key, new Set([supplier]));
    }
  }
  return (kvk, name) => {
    const number = comparedKvk(kvk);
    if (number !== null) {
      const supplier = byKvk.get(number.kvk);
      return supplier ? { kind: "found", supplier } : { kind: "unknown" };
    }
    // A number that cannot be read names somebody, only not whom.
    if (kvk.problem !== null) return { kind: "unknown" };
    const key = nameKey(name.value);
    const found = key === "" ? [] : [...(byName.get(key) ?? [])];
    const [only] = found;
    if (only === undefined) return { kind: "unknown" };
    return found.length === 1
      ? { kind: "found", supplier: only }
      : { kind: "ambiguous", count: found.length };
  };
}
