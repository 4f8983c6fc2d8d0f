import type { ExcelSerial } from "../domain/cell";
import { SPEND_OWN_SHEET, spendSheet } from "../domain/sheets/spend-sheet";
import { addUpSpend } from "../domain/supplier/add-up-spend";
import type { Spend } from "../domain/supplier/spend";
import { unnamedSuppliers } from "../domain/supplier/unnamed-suppliers";
import { readPolicy } from "../domain/tables/read-policy";
import type { TableRole } from "../domain/tables/roles";
import { aboutRoles } from "./about-roles";
import type { OnProgress } from "./actions";
import { tableMissing } from "./blocking-findings";
import type { SheetReceipt } from "./cycle-actions";
import { expectedTable } from "./expected-ranges";
import type { Inspection } from "./inspection";
import { renewedName, renewSheet } from "./renew-sheet";
import type { Wording } from "./wording";
import { NO_CHANGES, type Workbook } from "./workbook";

const ROLES: ReadonlySet<TableRole> = new Set<TableRole>(["suppliers", "purchases", "settings"]);

/** What was bought at which level, with what must be told about the tables that it rests on. */
export function spend({ tables }: Inspection, date: ExcelSerial): Spend {
  const { policy, findings } = readPolicy(tables.settings);
  const added = addUpSpend(tables, date, policy);
  // An amount in the column of the list goes with the row that nobody can name.
  const unnamed = added.source === "spendColumn" ? unnamedSuppliers(tables.suppliers?.rows ?? []) : [];
  const about = [...aboutRoles(tables, ROLES), ...findings, ...unnamed];
  const told = new Set(about.flatMap(({ params }) => Object.values(params)));
  const missing =
    tables.purchases !== null && tables.suppliers === null && !told.has("suppliers")
      ? [tableMissing("suppliers")]
      : [];
  return { ...added, findings: [...about, ...missing, ...added.findings] };
}

/**
 * Writes the spend to the sheet `PSO-inkoop`: in place of the last one while nobody edited that, else on a new sheet. Shows the
 * sheet. The write stops when a table that it rests on changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeSpend(
  workbook: Workbook,
  { snapshot, tables }: Inspection,
  added: Spend,
  { wording, on }: { readonly wording: Wording; readonly on: ExcelSerial },
  onProgress: OnProgress,
): Promise<SheetReceipt> {
  onProgress({ phase: "checking", share: null });
  const document = spendSheet({
    spend: added,
    notes: added.findings.map((finding) => ({
      severity: finding.severity,
      place: finding.place,
      supplier: finding.supplier,
      ...wording.findingText(finding),
    })),
    writtenOn: on,
    texts: wording.spendSheet,
  });
  const expect = [tables.suppliers, tables.purchases, tables.settings].flatMap((read) =>
    read === null ? [] : expectedTable(snapshot, read.table),
  );
  const renewal = renewSheet(snapshot, document, SPEND_OWN_SHEET);
  const receipt = await workbook.write(
    { ...NO_CHANGES, ...renewal.plan, expect: [...expect, ...renewal.plan.expect], activate: 0 },
    onProgress,
  );
  return { sheet: renewedName(renewal, receipt), renewed: renewal.renewed !== null };
}
