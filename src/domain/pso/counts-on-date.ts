import type { ExcelSerial } from "../cell";
import { parseIsoDate } from "../dates/iso-date";
import type { DateField } from "../tables/field";
import type { Policy } from "../tables/read-policy";
import type { SupplierRow } from "../tables/rows";
import type { BidLevel, LevelReason } from "../tender/tender";
import { hasEquivalentProof } from "./equivalent-proof";
import { statedLevel } from "./stated-level";

/** The Basistrede came with handleiding 2.1 (facts/pso.md section 0). */
export const BASIS_SINCE = parseIsoDate("2023-04-01") ?? Infinity;

/**
 * Whether a supplier's level counts on a date, and if not why (design section 4). Both ends of the term are included; a
 * copy is required when the policy says so; the bidder's KvK number must be on the certificate when its numbers are
 * given. With equivalent proof the level counts as entered: dates only when given, no copy, no numbers.
 * @param bidderKvk the number in the bid; null to use the supplier's own
 */
export function countsOnDate(
  supplier: SupplierRow,
  bidderKvk: string | null,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): BidLevel {
  const { level, pso30plus, blank } = statedLevel(supplier);
  const equivalent = hasEquivalentProof(supplier.equivalentProof);
  const uncounted = (reason: LevelReason | null): BidLevel => ({
    stated: level,
    counted: "none",
    counts: false,
    reason,
    pso30plus,
    equivalent,
  });
  if (level === null) return uncounted("levelUnreadable");
  if (level === "none") {
    // A supplier that is too small to be certified misses nothing.
    return uncounted(blank && supplier.notCertifiable.value !== true ? "levelMissing" : null);
  }
  const reason =
    termReason(supplier, date, equivalent) ??
    (equivalent ? null : certificateReason(supplier, bidderKvk, policy));
  if (reason !== null) return uncounted(reason);
  return { stated: level, counted: level, counts: true, reason: null, pso30plus, equivalent };
}

function termReason(
  { validFrom, validUntil, level }: SupplierRow,
  date: ExcelSerial,
  equivalent: boolean,
): LevelReason | null {
  if (isUnreadable(validFrom) || isUnreadable(validUntil)) return "dateUnreadable";
  const from = validFrom.value;
  const until = validUntil.value;
  if (!equivalent && from === null) return "startMissing";
  if (!equivalent && until === null) return "endMissing";
  if (from !== null && until !== null && from > until) return "datesReversed";
  if (!equivalent && level.value?.level === "basis" && from !== null && from < BASIS_SINCE) {
    return "basisBeforeItExisted";
  }
  const day = Math.floor(date);
  if (from !== null && day < from) return "notYetValid";
  if (until !== null && day > until) return "expired";
  return null;
}

function certificateReason(
  { kvk, holderKvk, copyReceived }: SupplierRow,
  bidderKvk: string | null,
  { copyRequired }: Pick<Policy, "copyRequired">,
): LevelReason | null {
  const number = bidderKvk ?? kvk.value;
  const numbersGiven = holderKvk.value !== null || holderKvk.problem !== null;
  if (numbersGiven && (number === null || !holderKvk.value?.includes(number))) return "kvkNotOnCertificate";
  const received = typeof copyReceived.value === "number" || copyReceived.value === true;
  return copyRequired && !received ? "copyMissing" : null;
}

function isUnreadable({ value, problem }: DateField): boolean {
  return value === null && problem !== null;
}
