import { statedLevel } from "../pso/stated-level";
import type { BidRow } from "../tables/rows";
import { readBidStatus } from "../tender/assemble/bid-status";
import type { MatchSupplier } from "./match-supplier";
import type { BidderCopy } from "./request-text";
import type { Supplier } from "./supplier";

/** Which bidders have sent a copy of their certificate, and who still must, in the order of the bids. */
export function bidderCopies(bids: readonly BidRow[], match: MatchSupplier): readonly BidderCopy[] {
  return bids.map((bid) => {
    const found = match(bid.kvk, bid.bidder);
    const supplier = found.kind === "found" ? found.supplier : null;
    return {
      bidder: bid.bidder.value ?? supplier?.name ?? "",
      kvk: bid.kvk.value ?? supplier?.kvk ?? null,
      state: takesPart(bid) ? copyState(supplier) : "notNeeded",
      email: supplier?.email ?? null,
    };
  });
}

/** Of a bid that was declared invalid or dropped out nothing more is asked. */
function takesPart({ valid }: BidRow): boolean {
  const status = readBidStatus(valid.value ?? "");
  return status !== "invalid" && status !== "lapsed";
}

function copyState(supplier: Supplier | null): BidderCopy["state"] {
  if (supplier === null) return "unknownSupplier";
  const { row, level } = supplier;
  const { value } = row.copyReceived;
  const isThere = typeof value === "number" || value === true;
  // The copy of a certificate that has ended proves nothing any more.
  if (isThere && level.reason !== "expired") return "received";
  // What stands there and cannot be read claims something too.
  const claims = statedLevel(row).level !== "none";
  return claims && !level.equivalent ? "missing" : "notNeeded";
}
