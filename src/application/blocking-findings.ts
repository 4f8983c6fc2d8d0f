import { NOWHERE } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { readPolicy } from "../domain/tables/read-policy";
import type { TableRole } from "../domain/tables/roles";
import type { WorkbookTables } from "../domain/tables/read-tables-types";

const NEEDED = ["criteria", "bids"] as const;

/**
 * What stands in the way of every score in the workbook: a table that is missing or undecided, a decisive column that is
 * missing or there twice, a setting that cannot be read. Faults in single rows block only the tender that uses them.
 */
export function blockingFindings(tables: WorkbookTables): readonly Finding[] {
  const errors = [...tables.findings, ...readPolicy(tables.settings).findings].filter(
    ({ severity }) => severity === "error",
  );
  if (errors.some(({ code }) => code === "noTables")) return errors;
  const explained = new Set(errors.map(({ params }) => params["role"]));
  const missing = NEEDED.filter((role) => tables[role] === null && !explained.has(role));
  return [...errors, ...missing.map(tableMissing)];
}

/** Nothing in the workbook serves this role. */
export function tableMissing(role: TableRole): Finding {
  return {
    code: "tableMissing",
    severity: "error",
    place: { ...NOWHERE, table: role },
    params: { role },
    supplier: null,
    tender: null,
  };
}
