import type { ExcelSerial, Place } from "../cell";
import { addMonths } from "../dates/add-months";
import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams } from "../finding";
import type { Field } from "../tables/field";
import type { Policy } from "../tables/read-policy";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { SupplierRow } from "../tables/rows";
import { cellFinding } from "../tables/table-finding";
import { BASIS_SINCE } from "./counts-on-date";
import { hasEquivalentProof } from "./equivalent-proof";
import type { PsoFindingCode } from "./pso-finding-codes";
import { statedLevel } from "./stated-level";

/** Longest term of a certificate (facts/pso.md section 2); only a check, the printed end date is what counts. */
const LONGEST_TERM_MONTHS = 24;

/**
 * What a reader should know about the supplier rows on a date, each thing once and at its cell. A fault that has a
 * defined outcome (the level does not count) is a warning; an error value where the level is decided is an error.
 */
export function checkSuppliers(
  tables: Pick<WorkbookTables, "suppliers">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): Finding[] {
  return (tables.suppliers?.rows ?? []).flatMap((row) => [
    ...cellFindings(row),
    ...certificateFindings(row, Math.floor(date), policy),
  ]);
}

/** Fields on which a rank may rest: an error value there hides what the buyer meant. */
const DECISIVE_FIELDS: readonly (keyof SupplierRow)[] = [
  "kvk",
  "level",
  "pso30plus",
  "validFrom",
  "validUntil",
  "holderKvk",
  "copyReceived",
  "equivalentProof",
];
const OTHER_FIELDS: readonly (keyof SupplierRow)[] = [
  "name",
  "email",
  "status",
  "certificateNumber",
  "verifiedOn",
  "verifiedBy",
  "notCertifiable",
  "spend",
];

/**
 * What is wrong in the cells that decide whether the level counts: errors block a tender in which this supplier bids,
 * warnings explain a level that was lost by a typing error.
 */
export function certificateFaults(row: SupplierRow): Finding[] {
  return fieldFindings(row, DECISIVE_FIELDS, true).filter(({ severity }) => severity !== "info");
}

function cellFindings(row: SupplierRow): Finding[] {
  return [...fieldFindings(row, DECISIVE_FIELDS, true), ...fieldFindings(row, OTHER_FIELDS, false)];
}

function fieldFindings(
  row: SupplierRow,
  fields: readonly (keyof SupplierRow)[],
  decisive: boolean,
): Finding[] {
  return fields.flatMap((name) => {
    const cell = row[name];
    const finding = "raw" in cell ? cellFinding(cell, row.name.value, null) : null;
    if (finding === null) return [];
    const blocks = finding.severity === "error" && decisive && finding.code === "errorValue";
    return finding.severity === "error" && !blocks ? [{ ...finding, severity: "warning" }] : [finding];
  });
}

function certificateFindings(
  row: SupplierRow,
  date: number,
  { copyRequired }: Pick<Policy, "copyRequired">,
): Finding[] {
  const findings: Finding[] = [];
  const warn = (code: PsoFindingCode, field: Field<unknown>, params: FindingParams = {}): void => {
    const place = field.place.cell === null ? fallbackPlace(row) : field.place;
    findings.push({ code, severity: "warning", place, params, supplier: row.name.value, tender: null });
  };
  const { level, pso30plus, blank } = statedLevel(row);
  const equivalent = hasEquivalentProof(row.equivalentProof);
  // The level cell itself tells it when the mark stands there.
  if (pso30plus && level !== null && (level !== "trede3" || row.level.value === null) && !row.level.problem) {
    warn("pso30plusWithoutTrede3", row.level, { level: row.level.value === null ? "" : level });
  }
  if (level === "none" || blank) return findings;

  const { validFrom, validUntil, copyReceived, holderKvk, kvk } = row;
  const from = validFrom.value;
  const until = validUntil.value;
  const missing = [validFrom, validUntil].filter((field) => field.value === null && field.problem === null);
  if (!equivalent && missing.length > 0) {
    const which = missing.length === 2 ? "both" : missing[0] === validFrom ? "start" : "end";
    warn("levelWithoutDates", row.level, { missing: which });
  }
  if (!equivalent && level === "basis" && from !== null && from < BASIS_SINCE) {
    warn("basisBeforeItExisted", row.level, { from: isoDate(from) });
  }
  if (from !== null && until !== null && from > until) {
    warn("datesReversed", validUntil, { from: isoDate(from), until: isoDate(until) });
  } else {
    if (from !== null && date < from) {
      warn("certificateNotYetValid", validFrom, { from: isoDate(from), date: isoDate(date) });
    }
    if (until !== null && date > until) {
      warn("certificateExpired", validUntil, { until: isoDate(until), date: isoDate(date) });
    }
    const latest = from === null ? null : addMonths(from, LONGEST_TERM_MONTHS);
    if (!equivalent && until !== null && latest !== null && until > latest) {
      warn("termOverTwoYears", validUntil, { until: isoDate(until), latest: isoDate(latest) });
    }
  }
  if (equivalent) return findings;
  const copy = copyReceived.value;
  if (copyRequired && (copy === null || copy === false) && copyReceived.problem === null) {
    warn("copyMissing", copyReceived);
  }
  if (typeof copy === "number" && copy > date) {
    warn("copyAfterReferenceDate", copyReceived, { copy: isoDate(copy), date: isoDate(date) });
  }
  if (holderKvk.value !== null && !(kvk.value !== null && holderKvk.value.includes(kvk.value))) {
    warn("kvkNotOnCertificate", holderKvk, { kvk: kvk.value ?? "", numbers: holderKvk.value.join(", ") });
  }
  return findings;
}

/** A column that is not in the table has no cell; the finding then points at the level. */
function fallbackPlace({ level, place }: SupplierRow): Place {
  return level.place.cell === null ? place : level.place;
}
