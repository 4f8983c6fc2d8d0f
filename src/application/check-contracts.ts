import type { ExcelSerial } from "../domain/cell";
import { CONTRACT_OWN_SHEET, contractSheet } from "../domain/sheets/contract-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { checkContracts } from "../domain/supplier/check-contracts";
import type { ContractCheck } from "../domain/supplier/contract-check";
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

const ROLES: ReadonlySet<TableRole> = new Set<TableRole>(["suppliers", "contracts", "settings"]);

/**
 * Every contract against the certificates on a day, with what must be told about the tables that it rests on. What the
 * check of the certificates says about a supplier is not repeated here.
 */
export function contracts({ tables }: Inspection, date: ExcelSerial): ContractCheck {
  const { policy, findings } = readPolicy(tables.settings);
  const check = checkContracts(tables, date, policy);
  const about = [...aboutRoles(tables, ROLES), ...findings];
  const told = new Set(about.flatMap(({ params }) => Object.values(params)));
  const missing =
    tables.contracts !== null && tables.suppliers === null && !told.has("suppliers")
      ? [tableMissing("suppliers")]
      : [];
  return { ...check, findings: [...about, ...missing, ...check.findings] };
}

/**
 * Writes the check to the sheet `Contractcheck`: in place of the last one while nobody edited that, else on a new sheet. Shows
 * the sheet. The write stops when a table that it rests on changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeContracts(
  workbook: Workbook,
  inspection: Inspection,
  check: ContractCheck,
  context: { readonly wording: Wording; readonly on: ExcelSerial },
  onProgress: OnProgress,
): Promise<SheetReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const expect = [tables.suppliers, tables.contracts, tables.settings].flatMap((read) =>
    read === null ? [] : expectedTable(snapshot, read.table),
  );
  const renewal = renewSheet(snapshot, contractDocument(inspection, check, context), CONTRACT_OWN_SHEET);
  const receipt = await workbook.write(
    { ...NO_CHANGES, ...renewal.plan, expect: [...expect, ...renewal.plan.expect], activate: 0 },
    onProgress,
  );
  return { sheet: renewedName(renewal, receipt), renewed: renewal.renewed !== null };
}

function contractDocument(
  { snapshot, tables }: Inspection,
  check: ContractCheck,
  { wording, on }: { readonly wording: Wording; readonly on: ExcelSerial },
): SheetDocument {
  return contractSheet({
    check,
    notes: check.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      place: finding.place,
      supplier: finding.supplier,
      contract: String(finding.params["contract"] ?? ""),
      ...wording.findingText(finding),
    })),
    horizonMonths: readPolicy(tables.settings).policy.horizonMonths,
    writtenOn: on,
    sheets: snapshot.sheets.map(({ name }) => name),
    date1904: snapshot.date1904,
    texts: wording.contractSheet,
  });
}
