import type { Finding } from "../finding";
import type { Field } from "../tables/field";
import type { SupplierRow } from "../tables/rows";
import { cellFinding } from "../tables/table-finding";

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
  "codeSentOn",
  "codeVersion",
  "codeConfirmedOn",
  "codeRemindedOn",
  "spend",
  "vatId",
  "rsin",
  "oin",
];

/** What is wrong, or worth telling, in the cells of a supplier row, each at its cell. */
export function supplierCellFindings(row: SupplierRow): Finding[] {
  return [...fieldFindings(row, DECISIVE_FIELDS, true), ...fieldFindings(row, OTHER_FIELDS, false)];
}

/**
 * What is wrong in the cells that decide whether the level counts: errors block a tender in which this supplier bids,
 * warnings explain a level that was lost by a typing error.
 */
export function certificateFaults(row: SupplierRow): Finding[] {
  return fieldFindings(row, DECISIVE_FIELDS, true).filter(({ severity }) => severity !== "info");
}

/**
 * A cell that cannot be read has a defined outcome (the level does not count), so it is a warning; an error value where
 * the level is decided stays an error, because it may hide any level.
 */
function fieldFindings(
  row: SupplierRow,
  fields: readonly (keyof SupplierRow)[],
  decisive: boolean,
): Finding[] {
  const findings: Finding[] = [];
  for (const name of fields) {
    const cell = row[name];
    if (!("raw" in cell) || cell.problem === null) continue;
    // A purchase volume that stands there as text and reads one way only is no news.
    if (cell.problem.code === "numberIsText" && cell.problem.severity === "info") continue;
    const blocks = decisive && cell.problem.code === "errorValue";
    const finding = blocks ? cellFinding(cell, row.name.value, null) : loweredFinding(cell, row.name.value);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** The problem in a cell that decides no score: an error becomes a warning. */
export function loweredFinding(cell: Field<unknown>, supplier: string | null): Finding | null {
  const finding = cellFinding(cell, supplier, null);
  return finding?.severity === "error" ? { ...finding, severity: "warning" } : finding;
}
