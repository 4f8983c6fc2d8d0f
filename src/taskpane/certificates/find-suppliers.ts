import type { CheckedSupplier } from "../../application/inspection";
import { folded, holdsWords } from "../parts/search";
import type { SupplierFilter } from "../state/certificate-state";
import { standingOf } from "./count-levels";

/** Those that a filter and a search let through, order kept; the search looks in name and KvK number. */
export function findSuppliers(
  suppliers: readonly CheckedSupplier[],
  filter: SupplierFilter,
  query: string,
): readonly CheckedSupplier[] {
  const words = folded(query.trim());
  return suppliers.filter(
    (supplier) =>
      fits(supplier, filter) &&
      (words === "" || holdsWords(folded(`${supplier.name} ${supplier.kvk ?? ""}`), words)),
  );
}

function fits(supplier: CheckedSupplier, filter: SupplierFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "counts":
    case "lapsed":
    case "nothing":
      return standingOf(supplier) === filter;
    case "aspirant":
    case "basis":
    case "trede1":
    case "trede2":
    case "trede3":
      return supplier.level.counted === filter;
  }
}
