import type { ExcelSerial } from "../domain/cell";
import { LEVELS, type Level } from "../domain/pso/level";
import { isRegisterDifference } from "../domain/pso/register-match";
import { CHECK_OWN_SHEET, checkSheet } from "../domain/sheets/check-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { OnProgress } from "./actions";
import { expectedTable } from "./expected-ranges";
import type { CertificateCheck, CheckSheetReceipt, Inspection } from "./inspection";
import { renewedName, renewSheet } from "./renew-sheet";
import type { Wording } from "./wording";
import { NO_CHANGES, type ExpectedRange, type Workbook } from "./workbook";

/**
 * Writes the check to the sheet `PSO-controle`: in place of the last one while nobody edited that, else on a new sheet.
 * Shows the sheet. The write stops when a table that the check rests on changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeCheckSheet(
  workbook: Workbook,
  inspection: Inspection,
  check: CertificateCheck,
  context: { readonly wording: Wording; readonly checkedOn: ExcelSerial },
  onProgress: OnProgress,
): Promise<CheckSheetReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot } = inspection;
  const document = checkDocument(inspection, check, context);
  const expect = checkedTables(inspection);
  const renewal = renewSheet(snapshot, document, CHECK_OWN_SHEET);
  const receipt = await workbook.write(
    { ...NO_CHANGES, ...renewal.plan, expect: [...expect, ...renewal.plan.expect], activate: 0 },
    onProgress,
  );
  return { sheet: renewedName(renewal, receipt), renewed: renewal.renewed !== null };
}

function checkDocument(
  { snapshot }: Inspection,
  check: CertificateCheck,
  { wording, checkedOn }: { readonly wording: Wording; readonly checkedOn: ExcelSerial },
): SheetDocument {
  const { register } = check;
  return checkSheet({
    date: check.date,
    checkedOn,
    lines: check.findings.map((finding) => ({
      severity: finding.severity,
      place: finding.place,
      supplier: finding.supplier,
      ...wording.findingText(finding),
    })),
    sheets: snapshot.sheets.map(({ name }) => name),
    levels: suppliersPerLevel(check),
    register: register && {
      organisations: register.organisations,
      confirmed: register.confirmed.length,
      differences: register.findings.filter(isRegisterDifference).length,
    },
    texts: wording.checkSheet,
  });
}

function suppliersPerLevel({ suppliers }: CertificateCheck): ReadonlyMap<Level, number> {
  const counts = new Map<Level, number>(LEVELS.map((level) => [level, 0]));
  for (const { level } of suppliers) counts.set(level.counted, (counts.get(level.counted) ?? 0) + 1);
  return counts;
}

/** Every table that a finding may rest on. */
function checkedTables({ snapshot, tables }: Inspection): readonly ExpectedRange[] {
  const { suppliers, contracts, tenders, bids, register, settings } = tables;
  return [suppliers, contracts, tenders, bids, register, settings].flatMap((read) =>
    read === null ? [] : expectedTable(snapshot, read.table),
  );
}
