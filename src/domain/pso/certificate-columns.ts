import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { templateHeader } from "../tables/header-lookup";
import type { Policy } from "../tables/read-policy";
import type { FoundTable, TableOf, WorkbookTables } from "../tables/read-tables-types";
import type { ColumnKey } from "../tables/roles";
import type { SupplierRow } from "../tables/rows";
import { hasEquivalentProof } from "./equivalent-proof";
import { statedLevel } from "./stated-level";

type SupplierColumn = ColumnKey<"suppliers">;

/** Without these no level counts; the copy only where the policy asks for it. */
const NEEDED: readonly SupplierColumn[] = ["validFrom", "validUntil"];
const USEFUL: readonly SupplierColumn[] = ["kvk", "certificateNumber", "verifiedOn"];

/**
 * Columns that the check of the certificates misses, once for the table instead of once per row. Nothing is missed while no
 * supplier has a level. A column that is there twice, or that the user chose and is gone, is told as that.
 */
export function missingCertificateColumns(
  tables: Pick<WorkbookTables, "findings">,
  suppliers: TableOf<SupplierRow>,
  { copyRequired }: Pick<Policy, "copyRequired">,
): Finding[] {
  const { table, rows } = suppliers;
  const isUsed = rows.some((row) => {
    const { level } = statedLevel(row);
    return level !== null && level !== "none" && !hasEquivalentProof(row.equivalentProof);
  });
  if (!isUsed) return [];
  const told = new Set(
    tables.findings
      .filter(({ code }) => code === "columnTwice" || code === "rememberedColumnGone")
      .filter(({ params }) => params["role"] === "suppliers")
      .map(({ params }) => params["column"]),
  );
  const needed = copyRequired ? [...NEEDED, "copyReceived" as const] : NEEDED;
  return [...needed, ...USEFUL].flatMap((column) => {
    const header = templateHeader("suppliers", column);
    if (table.columns.has(column) || told.has(header)) return [];
    return [columnFinding(table, header, needed.includes(column))];
  });
}

function columnFinding(table: FoundTable, column: string, isNeeded: boolean): Finding {
  return {
    code: "certificateColumnMissing",
    severity: isNeeded ? "warning" : "info",
    place: {
      sheet: table.sheet,
      table: table.label,
      row: table.headerRow + 1,
      column: null,
      cell: cellAddress(table.headerRow, table.firstColumn),
    },
    params: { column, needed: isNeeded ? 1 : "" },
    supplier: null,
    tender: null,
  };
}
