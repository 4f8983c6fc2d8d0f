import type { ExcelSerial } from "../cell";
import type { Finding } from "../finding";
import type { Policy } from "../tables/read-policy";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { ContractRow, SupplierRow } from "../tables/rows";
import { missingCertificateColumns } from "./certificate-columns";
import { certificateFindings } from "./certificate-findings";
import { loweredFinding, supplierCellFindings } from "./cell-findings";
import { contractEnds } from "./contract-ends";
import { identityFindings } from "./identity-findings";
import { statedLevel } from "./stated-level";
import { certificateHistory } from "./successors";
import { kvkKey, nameKey } from "./supplier-identity";

/**
 * What a reader should know about the supplier rows on a date, each thing once and at its cell (design section 4). A fault
 * that has a defined outcome (the level does not count) is a warning; an error value where the level is decided is an error.
 */
export function checkSuppliers(
  tables: Pick<WorkbookTables, "suppliers" | "contracts" | "tenders" | "bids" | "findings">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired" | "horizonMonths">,
): Finding[] {
  const { suppliers, contracts } = tables;
  if (suppliers === null) return [];
  const { rows, table } = suppliers;
  const day = Math.floor(date) as ExcelSerial;
  const historyOf = certificateHistory(rows);
  const shared = {
    date: day,
    policy,
    hasColumn: (column: string) => table.columns.has(column),
    contractEndOf: contractEnds(tables, day),
  };
  const byRow = rows.flatMap((row) => [
    ...supplierCellFindings(row),
    ...certificateFindings(row, { ...shared, history: historyOf(row) }),
  ]);
  return [
    ...missingCertificateColumns(tables, suppliers, policy),
    ...inSheetOrder([...byRow, ...identityFindings(rows)]),
    ...contractCellFindings(contracts?.rows ?? [], rows),
  ];
}

/**
 * Cells of a contract that hide when it ends or whose it is. Only error values, and the number and the end of contracts
 * with a supplier that has a level: the rest of a contract is no matter of the certificates.
 */
function contractCellFindings(
  contracts: readonly ContractRow[],
  suppliers: readonly SupplierRow[],
): Finding[] {
  const withLevel = suppliers.filter((row) => (statedLevel(row).level ?? "unread") !== "none");
  const known = new Set(withLevel.flatMap((row) => [kvkKey(row), nameKey(row.name.value)]));
  known.delete("");
  return contracts.flatMap((contract) => {
    const { number, supplier, kvk, start, end } = contract;
    const isOurs = known.has(kvkKey(contract)) || known.has(nameKey(supplier.value));
    return [number, supplier, kvk, start, end].flatMap((field) => {
      const isError = field.problem?.code === "errorValue";
      const isNeeded = isOurs && (field === kvk || field === end);
      return isError || isNeeded ? (loweredFinding(field, supplier.value) ?? []) : [];
    });
  });
}

/** Row by row, as a reader walks through the table; within a row in the order in which they were found. */
function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
