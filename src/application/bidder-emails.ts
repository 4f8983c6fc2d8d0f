import { matchSupplier } from "../domain/supplier/match-supplier";
import { suppliersOn } from "../domain/supplier/suppliers-on";
import { readPolicy } from "../domain/tables/read-policy";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import type { TenderOutcome } from "../domain/tender/outcome";

/**
 * Where each bidder can be written to, in the order of the bids: found by KvK number, else by name (design section 3); null
 * where the supplier list does not tell.
 */
export function bidderEmails(
  { bids, suppliers, settings }: WorkbookTables,
  { tender, bids: scored }: TenderOutcome,
): readonly (string | null)[] {
  const known = suppliersOn(suppliers?.rows ?? [], tender.referenceDate, readPolicy(settings).policy);
  const match = matchSupplier(known);
  const rows = new Map(bids?.rows.map((row) => [row.place.row, row]));
  return scored.map(({ bid }) => {
    const row = rows.get(bid.place.row);
    const found = row && match(row.kvk, row.bidder);
    return found?.kind === "found" ? found.supplier.email : null;
  });
}
