import type { ExcelSerial } from "../cell";
import type { Finding } from "../finding";
import type { Policy } from "../tables/read-policy";
import type { WorkbookTables } from "../tables/read-tables-types";
import { missingCertificateColumns } from "./certificate-columns";
import { certificateFindings } from "./certificate-findings";
import { loweredFinding, supplierCellFindings } from "./cell-findings";
import { contractEnds } from "./contract-ends";
import { identityFindings } from "./identity-findings";
import { succeededRows } from "./successors";

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
  const succeeded = succeededRows(rows);
  const shared = {
    date: day,
    policy,
    hasColumn: (column: string) => table.columns.has(column),
    contractEndOf: contractEnds(tables, day),
  };
  const byRow = rows.flatMap((row) => [
    ...supplierCellFindings(row),
    ...certificateFindings(row, { ...shared, isSucceeded: succeeded.has(row) }),
  ]);
  // The check of the certificates rests on these two cells of a contract.
  const contractCells = (contracts?.rows ?? []).flatMap(({ supplier, kvk, end }) =>
    [kvk, end].flatMap((field) => loweredFinding(field, supplier.value) ?? []),
  );
  return [
    ...missingCertificateColumns(tables, suppliers, policy),
    ...inSheetOrder([...byRow, ...identityFindings(rows)]),
    ...contractCells,
  ];
}

/** Row by row, as a reader walks through the table; within a row in the order in which they were found. */
function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
