import type { Finding, FindingParams, Severity } from "../finding";
import type { Field } from "../tables/field";
import type { SupplierRow } from "../tables/rows";
import type { PsoFindingCode } from "./pso-finding-codes";

/** A finding about a supplier row at one of its cells; at the level where the table has no such column. */
export function rowFinding(
  row: SupplierRow,
  field: Field<unknown>,
  severity: Severity,
  code: PsoFindingCode,
  params: FindingParams = {},
): Finding {
  const place = [field.place, row.level.place].find(({ cell }) => cell !== null) ?? row.place;
  return { code, severity, place, params, supplier: row.name.value, tender: null };
}
