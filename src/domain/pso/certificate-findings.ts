import type { ExcelSerial } from "../cell";
import { addMonths } from "../dates/add-months";
import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams, Severity } from "../finding";
import type { Field } from "../tables/field";
import type { Policy } from "../tables/read-policy";
import type { ColumnKey } from "../tables/roles";
import type { SupplierRow } from "../tables/rows";
import type { ContractEndOf } from "./contract-ends";
import { BASIS_SINCE, countsOnDate } from "./counts-on-date";
import { hasEquivalentProof } from "./equivalent-proof";
import type { PsoFindingCode } from "./pso-finding-codes";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";
import { isCoveredByAnother, type RowHistory } from "./successors";
import { numberKey } from "./supplier-identity";

/** Longest term of a certificate (facts/pso.md section 2); only a check, the printed end date is what counts. */
const LONGEST_TERM_MONTHS = 24;

/** What the check of one row rests on besides the row itself. */
export interface RowContext {
  readonly date: ExcelSerial;
  readonly policy: Pick<Policy, "copyRequired" | "horizonMonths">;
  /** A column that the table does not have is told once for the table. */
  readonly hasColumn: (column: ColumnKey<"suppliers">) => boolean;
  readonly contractEndOf: ContractEndOf;
  /** The same supplier's certificates on other rows. */
  readonly history: RowHistory;
}

type Add = (severity: Severity, code: PsoFindingCode, field: Field<unknown>, params?: FindingParams) => void;

/** What is wrong, missing or about to end with the certificate on one supplier row, each thing once at its cell. */
export function certificateFindings(row: SupplierRow, context: RowContext): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (severity, code, field, params = {}) => {
    findings.push(rowFinding(row, field, severity, code, params));
  };
  if (isUnfilled(row.name)) {
    // Without a name the row takes no part, so nothing else about it matters.
    add("warning", "supplierNameMissing", row.name);
    return findings;
  }
  const { level, pso30plus, blank } = statedLevel(row);
  const hasLevel = level !== "none" && !blank;
  kvkMissing(row, hasLevel, context, add);
  // The level cell itself tells it when the mark stands there.
  if (pso30plus && level !== null && (level !== "trede3" || row.level.value === null) && !row.level.problem) {
    add("warning", "pso30plusWithoutTrede3", row.level, { level: row.level.value === null ? "" : level });
  }
  // A level that cannot be read, with nothing beside it, may be a note: what is missing is not asked for.
  const isNote = level === null && isBare(row);
  if (hasLevel && !isNote) certificate(row, context, add);
  else if (!hasLevel && !pso30plus) withoutLevel(row, blank, context, add);
  return findings;
}

function withoutLevel(row: SupplierRow, blank: boolean, { date }: RowContext, add: Add): void {
  const { validFrom, validUntil, level } = row;
  const isDated = validFrom.value !== null || validUntil.value !== null;
  // An entered `geen` beside a term that is over is a certificate that was not renewed.
  const isOver = !blank && validUntil.value !== null && validUntil.value < date;
  if ((isDated && !isOver) || (blank && numberKey(row) !== "")) {
    add("warning", "datesWithoutLevel", level);
  } else if (blank && row.notCertifiable.value !== true) {
    const isClaimed = hasEquivalentProof(row.equivalentProof);
    add(isClaimed ? "warning" : "info", "levelMissing", level);
  }
}

/** No other cell of a certificate is filled. */
function isBare({
  certificateNumber,
  validFrom,
  validUntil,
  copyReceived,
  verifiedOn,
}: SupplierRow): boolean {
  return [certificateNumber, validFrom, validUntil, copyReceived, verifiedOn].every(isUnfilled);
}

function certificate(row: SupplierRow, context: RowContext, add: Add): void {
  const equivalent = hasEquivalentProof(row.equivalentProof);
  const { validUntil } = row;
  const { date, history } = context;
  const nextStart = history.next?.validFrom.value ?? null;
  // Of a certificate that ended while the next one has begun, only what is wrong in itself is worth telling.
  const isPast =
    validUntil.value !== null && validUntil.value < date && nextStart !== null && nextStart <= date;
  term(row, equivalent, isPast, context, add);
  if (equivalent) return;
  holder(row, add);
  if (!isPast) evidence(row, context, add);
}

/** The copy, the number and the look-up in the register. */
function evidence(row: SupplierRow, { hasColumn, policy, date }: RowContext, add: Add): void {
  const { copyReceived, certificateNumber, verifiedOn, verifiedBy } = row;
  const copy = copyReceived.value;
  const isCopyMissing = (copy === null || copy === false) && copyReceived.problem === null;
  if (policy.copyRequired && isCopyMissing && hasColumn("copyReceived")) {
    add("warning", "copyMissing", copyReceived);
  }
  const isLate = policy.copyRequired && typeof copy === "number" && copy > date;
  if (isLate && countsOnDate(row, row.kvk.value, date, policy).counts) {
    add("warning", "copyAfterReferenceDate", copyReceived, { copy: isoDate(copy), date: isoDate(date) });
  }
  if (hasColumn("certificateNumber") && certificateNumber.problem === null && numberKey(row) === "") {
    add("info", "certificateNumberMissing", certificateNumber);
  }
  const isVerified = verifiedOn.value !== null && verifiedOn.value !== false;
  if (hasColumn("verifiedOn") && !isVerified && verifiedOn.problem === null) {
    add("info", "notVerified", verifiedOn, { missing: "on" });
  } else if (hasColumn("verifiedBy") && isUnfilled(verifiedBy) && isVerified) {
    add("info", "notVerified", verifiedBy, { missing: "by" });
  }
}

/** The dates, in themselves and on the day of the check. */
function term(row: SupplierRow, equivalent: boolean, isPast: boolean, context: RowContext, add: Add): void {
  const { date, policy, contractEndOf, history } = context;
  const { validFrom, validUntil, level } = row;
  const from = validFrom.value;
  const until = validUntil.value;
  if (!equivalent) missingDates(row, context, add);
  if (!equivalent && statedLevel(row).level === "basis" && from !== null && from < BASIS_SINCE) {
    add("warning", "basisBeforeItExisted", level, { from: isoDate(from) });
  }
  if (from !== null && until !== null && from > until) {
    add("warning", "datesReversed", validUntil, { from: isoDate(from), until: isoDate(until) });
    return;
  }
  const latest = from === null ? null : addMonths(from, LONGEST_TERM_MONTHS);
  if (!equivalent && until !== null && latest !== null && until > latest) {
    add("warning", "termOverTwoYears", validUntil, { until: isoDate(until), latest: isoDate(latest) });
  }
  if (isPast) return;
  const isRunning = until !== null && date <= until;
  const nextStart = history.next?.validFrom.value ?? null;
  const isFollowed = until !== null && nextStart !== null && nextStart <= until + 1;
  const contract = isRunning && !isFollowed ? contractEndOf(row) : null;
  if (contract !== null && until !== null && contract.end > until) {
    add(contract.isRunning ? "warning" : "info", "certificateEndsBeforeContract", validUntil, {
      until: isoDate(until),
      end: isoDate(contract.end),
      contract: contract.contract,
      tender: contract.tender,
    });
  }
  if (from !== null && date < from) {
    if (isCoveredByAnother(row, history, date)) return;
    add("warning", "certificateNotYetValid", validFrom, { from: isoDate(from), date: isoDate(date) });
    return;
  }
  if (until === null) return;
  if (!isRunning) {
    const params = { until: isoDate(until), date: isoDate(date) };
    add("warning", "certificateExpired", validUntil, equivalent ? { ...params, equivalent: 1 } : params);
    return;
  }
  const horizon = addMonths(date, policy.horizonMonths);
  if (policy.horizonMonths > 0 && horizon !== null && until <= horizon && !isFollowed) {
    add("warning", "certificateEndsSoon", validUntil, {
      until: isoDate(until),
      date: isoDate(date),
      months: policy.horizonMonths,
    });
  }
}

function missingDates({ validFrom, validUntil }: SupplierRow, { hasColumn }: RowContext, add: Add): void {
  const start = isUnfilled(validFrom) && hasColumn("validFrom");
  const end = isUnfilled(validUntil) && hasColumn("validUntil");
  if (!start && !end) return;
  const which = start && end ? "both" : start ? "start" : "end";
  add("warning", "levelWithoutDates", start ? validFrom : validUntil, { missing: which });
}

/** The supplier's KvK number beside the numbers on the certificate. A number that cannot be read is told at its own cell. */
function holder({ holderKvk, kvk }: SupplierRow, add: Add): void {
  if (holderKvk.value === null || kvk.problem !== null) return;
  const isOnCertificate = kvk.value !== null && holderKvk.value.includes(kvk.value);
  if (!isOnCertificate) {
    add("warning", "kvkNotOnCertificate", holderKvk, {
      kvk: kvk.value ?? "",
      numbers: holderKvk.value.join(", "),
    });
  }
}

function kvkMissing(row: SupplierRow, hasLevel: boolean, { hasColumn }: RowContext, add: Add): void {
  if (!hasColumn("kvk") || !isUnfilled(row.kvk)) return;
  // Beside a list of numbers on the certificate the blank number is told with that list.
  if (hasLevel && row.holderKvk.value !== null && !hasEquivalentProof(row.equivalentProof)) return;
  add(hasLevel ? "warning" : "info", "kvkMissing", row.kvk);
}

function isUnfilled({ value, problem }: Field<unknown>): boolean {
  return value === null && problem === null;
}
