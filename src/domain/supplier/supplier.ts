import type { SupplierRow } from "../tables/rows";
import type { BidLevel } from "../tender/tender";

/** Where an organisation stands with the buyer. `left`: the list still has it, with a status that says that it is gone. */
export type SupplierStatus = "current" | "potential" | "left";

/** One organisation of the supplier list: all its rows together, such as an expired certificate and its successor. */
export interface Supplier {
  /** `kvk 12345678`, or `name smidbv` for a supplier without a number: how it is known in every table and period. */
  readonly id: string;
  readonly name: string;
  readonly kvk: string | null;
  /** As it stands in the first row that has one that can be read. */
  readonly email: string | null;
  readonly status: SupplierStatus;
  /** In the order of the list; never empty. */
  readonly rows: readonly SupplierRow[];
  /** The row that decides the level. */
  readonly row: SupplierRow;
  /** What its certificate counts for on the day that was asked (design section 4). */
  readonly level: BidLevel;
}

/** The supplier that a row of another table is about. */
export type SupplierMatch =
  | { readonly kind: "found"; readonly supplier: Supplier }
  | { readonly kind: "unknown" }
  /** A name without a KvK number that several suppliers have. */
  | { readonly kind: "ambiguous"; readonly count: number };
