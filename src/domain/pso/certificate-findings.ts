import type { ExcelSerial } from "../cell";
import { addMonths } from "../dates/add-months";
import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams, Severity } from "../finding";
import type { Field } from "../tables/field";
import type { Policy } from "../tables/read-policy";
import type { ColumnKey } from "../tables/roles";
import type { SupplierRow } from "../tables/rows";
import type { ContractEndOf } from "./contract-ends";
import { BASIS_SINCE } from "./counts-on-date";
import { hasEquivalentProof } from "./equivalent-proof";
import type { PsoFindingCode } from "./pso-finding-codes";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";
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
  /** A later certificate of the same supplier stands on another row. */
  readonly isSucceeded: boolean;
}

type Add = (severity: Severity, code: PsoFindingCode, field: Field<unknown>, params?: FindingParams) => void;

/** What is wrong, missing or about to end with the certificate on one supplier row, each thing once at its cell. */
export function certificateFindings(row: SupplierRow, context: RowContext): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (severity, code, field, params = {}) => {
    findings.push(rowFinding(row, field, severity, code, params));
  };
  if (isUnfilled(row.name)) add("warning", "supplierNameMissing", row.name);
  const { level, pso30plus, blank } = statedLevel(row);
  const hasLevel = level !== "none" && !blank;
  kvkMissing(row, hasLevel, context, add);
  // The level cell itself tells it when the mark stands there.
  if (pso30plus && level !== null && (level !== "trede3" || row.level.value === null) && !row.level.problem) {
    add("warning", "pso30plusWithoutTrede3", row.level, { level: row.level.value === null ? "" : level });
  }
  if (hasLevel) certificate(row, context, add);
  else if (!pso30plus) withoutLevel(row, blank, context, add);
  return findings;
}

function withoutLevel(row: SupplierRow, blank: boolean, { date }: RowContext, add: Add): void {
  const { validFrom, validUntil, level } = row;
  const isDated = !isUnfilled(validFrom) || !isUnfilled(validUntil);
  // An entered `geen` beside a term that is over is a certificate that was not renewed.
  const isOver = !blank && validUntil.value !== null && validUntil.value < date;
  if ((isDated && !isOver) || (blank && numberKey(row) !== "")) {
    add("warning", "datesWithoutLevel", level);
  } else if (blank && row.notCertifiable.value !== true) {
    const isClaimed = hasEquivalentProof(row.equivalentProof);
    add(isClaimed ? "warning" : "info", "levelMissing", level);
  }
}

function certificate(row: SupplierRow, context: RowContext, add: Add): void {
  const equivalent = hasEquivalentProof(row.equivalentProof);
  const { validUntil } = row;
  // Of a certificate that ended and was followed by another one, only what is wrong in itself is worth telling.
  const isPast = context.isSucceeded && validUntil.value !== null && validUntil.value < context.date;
  term(row, equivalent, isPast, context, add);
  if (equivalent) return;
  holder(row, add);
  if (isPast) return;
  const { hasColumn, policy } = context;
  const { copyReceived, certificateNumber, verifiedOn, verifiedBy } = row;
  const copy = copyReceived.value;
  const isCopyMissing = (copy === null || copy === false) && copyReceived.problem === null;
  if (policy.copyRequired && isCopyMissing && hasColumn("copyReceived")) {
    add("warning", "copyMissing", copyReceived);
  }
  if (typeof copy === "number" && copy > context.date) {
    add("warning", "copyAfterReferenceDate", copyReceived, {
      copy: isoDate(copy),
      date: isoDate(context.date),
    });
  }
  if (hasColumn("certificateNumber") && certificateNumber.problem === null && numberKey(row) === "") {
    add("info", "certificateNumberMissing", certificateNumber);
  }
  if (hasColumn("verifiedOn") && isUnfilled(verifiedOn)) {
    add("info", "notVerified", verifiedOn, { missing: "on" });
  } else if (hasColumn("verifiedBy") && isUnfilled(verifiedBy) && verifiedOn.value !== null) {
    add("info", "notVerified", verifiedBy, { missing: "by" });
  }
}

/** The dates, in themselves and on the day of the check. */
function term(
  row: SupplierRow,
  equivalent: boolean,
  isPast: boolean,
  { date, policy, hasColumn, contractEndOf, isSucceeded }: RowContext,
  add: Add,
): void {
  const { validFrom, validUntil, level } = row;
  const from = validFrom.value;
  const until = validUntil.value;
  const blank = { start: isUnfilled(validFrom), end: isUnfilled(validUntil) };
  const missing = {
    start: blank.start && hasColumn("validFrom"),
    end: blank.end && hasColumn("validUntil"),
  };
  if (!equivalent && (missing.start || missing.end)) {
    const which = missing.start && missing.end ? "both" : missing.start ? "start" : "end";
    add("warning", "levelWithoutDates", missing.start ? validFrom : validUntil, { missing: which });
  }
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
  if (from !== null && date < from) {
    add("warning", "certificateNotYetValid", validFrom, { from: isoDate(from), date: isoDate(date) });
    return;
  }
  if (until === null || isPast) return;
  if (date > until) {
    add("warning", "certificateExpired", validUntil, { until: isoDate(until), date: isoDate(date) });
    return;
  }
  if (isSucceeded) return;
  const horizon = addMonths(date, policy.horizonMonths);
  if (policy.horizonMonths > 0 && horizon !== null && until <= horizon) {
    add("warning", "certificateEndsSoon", validUntil, {
      until: isoDate(until),
      date: isoDate(date),
      months: policy.horizonMonths,
    });
  }
  const contract = contractEndOf(row);
  if (contract !== null && contract.end > until) {
    add(contract.isRunning ? "warning" : "info", "certificateEndsBeforeContract", validUntil, {
      until: isoDate(until),
      end: isoDate(contract.end),
      contract: contract.contract,
      tender: contract.tender,
    });
  }
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
