import type { Finding, FindingParams, Severity } from "../finding";
import type { Field } from "../tables/field";
import type { ContractLine } from "./contract-check";
import type { ContractFindingCode } from "./supplier-finding-codes";

/** A finding about a contract at one of its cells; at its number where the table has no such column. */
export function contractFinding(
  { row, number, supplier }: Pick<ContractLine, "row" | "number" | "supplier">,
  field: Field<unknown>,
  severity: Severity,
  code: ContractFindingCode,
  params: FindingParams = {},
): Finding {
  const place = [field.place, row.number.place].find(({ cell }) => cell !== null) ?? row.place;
  return {
    code,
    severity,
    place,
    params: { ...params, contract: number },
    supplier: supplier?.name ?? row.supplier.value,
    tender: null,
  };
}
