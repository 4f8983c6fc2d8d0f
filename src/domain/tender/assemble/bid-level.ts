import type { ExcelSerial } from "../../cell";
import { certificateFaults } from "../../pso/cell-findings";
import { decidingRow } from "../../pso/deciding-row";
import { comparedKvk } from "../../tables/compared-kvk";
import type { BidRow, SupplierRow } from "../../tables/rows";
import type { BidLevel } from "../tender";
import { isUnfilled, type FindingList } from "./finding-list";
import type { IndexedSupplier, SupplierIndex } from "./supplier-index";

/** What a supplier's certificate counts for on a day (design section 4). */
export type CountsOnDate = (
  supplier: SupplierRow,
  bidderKvk: string | null,
  date: ExcelSerial,
  policy: { readonly copyRequired: boolean },
) => BidLevel;

export interface LevelSource {
  readonly suppliers: SupplierIndex;
  readonly countsOnDate: CountsOnDate;
  readonly referenceDate: ExcelSerial;
  readonly policy: { readonly copyRequired: boolean };
}

const UNKNOWN: BidLevel = {
  stated: null,
  counted: "none",
  counts: false,
  reason: "unknownSupplier",
  pso30plus: false,
  equivalent: false,
};

/**
 * The level of a bid on the reference date. A bid finds its supplier by KvK number; only a bid without one is matched by
 * exact name (design section 3).
 */
export function bidLevel(row: BidRow, source: LevelSource, findings: FindingList): BidLevel {
  const bidder = row.bidder.value ?? "";
  const kvk = comparedKvk(row.kvk);
  const byName = isUnfilled(row.kvk) ? (source.suppliers.byName.get(bidder.trim()) ?? []) : [];
  const found = kvk ? (source.suppliers.byKvk.get(kvk.kvk) ?? []) : byName;
  if (found.length === 0) {
    findings.add("warning", "bidderUnknown", isUnfilled(row.kvk) ? row.bidder.place : row.kvk.place, {
      bidder,
      kvk: kvk && !kvk.zeroLost ? kvk.kvk : String(row.kvk.raw).trim(),
    });
    return UNKNOWN;
  }
  const lostZero = kvk?.zeroLost ? row.kvk : found.find((each) => kvk && each.kvk?.zeroLost)?.row.kvk;
  if (kvk && lostZero) {
    findings.add("error", "bidderKvkLeadingZero", lostZero.place, {
      bidder,
      text: String(lostZero.raw).trim(),
      proposal: kvk.kvk,
    });
  }
  if (!kvk && isAmbiguous(found)) {
    findings.add("error", "bidderNameAmbiguous", row.bidder.place, { bidder, count: found.length });
    return UNKNOWN;
  }
  return levelOfRows(row, found, kvk?.kvk ?? null, source, findings);
}

/** Rows of one name are one supplier only when they carry one and the same KvK number. */
function isAmbiguous(found: readonly IndexedSupplier[]): boolean {
  return found.length > 1 && new Set(found.map(({ kvk }) => kvk?.kvk ?? Symbol("none"))).size > 1;
}

/**
 * A supplier may have several rows, such as an expired certificate and its successor. Rows that do not count for a
 * reason give way to one that does; rows that count must agree, or nobody can tell which one is true.
 */
function levelOfRows(
  row: BidRow,
  found: readonly IndexedSupplier[],
  kvk: string | null,
  source: LevelSource,
  findings: FindingList,
): BidLevel {
  // An error value in the certificate's own cells could hide any level: nobody may be ranked on a guess. A cell that cannot
  // be read costs the bidder its level, so that is told too.
  for (const fault of found.flatMap((supplier) => certificateFaults(supplier.row))) {
    // A lost zero is told above, as an error where it matters.
    if (fault.code === "kvkLeadingZeroLost") continue;
    findings.about(row.bidder.value ?? "").add(fault.severity, fault.code, fault.place, fault.params);
  }
  const decided = decidingRow(
    found.map(({ row: supplier }) => ({
      row: supplier,
      level: source.countsOnDate(supplier, kvk, source.referenceDate, source.policy),
    })),
  );
  if (decided === null) return UNKNOWN;
  const { first, candidates, disputed } = decided;
  if (disputed) {
    findings.add("error", "supplierLevelsDiffer", first.row.place, {
      bidder: row.bidder.value ?? "",
      kvk: kvk ?? "",
      rows: candidates.map((candidate) => candidate.row.place.row ?? 0).join(", "),
    });
  }
  return first.level;
}
