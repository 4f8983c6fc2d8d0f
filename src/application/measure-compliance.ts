import type { ExcelSerial } from "../domain/cell";
import { COMPLIANCE_OWN_SHEET, complianceSheet } from "../domain/sheets/compliance-sheet";
import type { Compliance } from "../domain/supplier/compliance";
import { reviewedSince } from "../domain/supplier/latest-reviews";
import { measureCompliance, REVIEW_MONTHS } from "../domain/supplier/measure-compliance";
import { suppliersOn } from "../domain/supplier/suppliers-on";
import { readPolicy } from "../domain/tables/read-policy";
import type { TenderRow } from "../domain/tables/rows";
import { isSameTender } from "../domain/tender/same-tender";
import type { OnProgress } from "./actions";
import { spend } from "./add-up-spend";
import { pastReviews } from "./append-review";
import { contracts } from "./check-contracts";
import type { SheetReceipt } from "./cycle-actions";
import { distribution } from "./distribute-code";
import { expectedTable } from "./expected-ranges";
import type { Decisions, Inspection } from "./inspection";
import { lockStateOf } from "./lock-notes";
import { logOf } from "./read-log";
import { renewedName, renewSheet } from "./renew-sheet";
import { tenderModels } from "./tender-models";
import type { Wording } from "./wording";
import { NO_CHANGES, type ExpectedRange, type Workbook } from "./workbook";

/** How far the five promises of the policy are kept on a day, by everything that the workbook holds. */
export function compliance(inspection: Inspection, decisions: Decisions, date: ExcelSerial): Compliance {
  const { tables } = inspection;
  const { policy } = readPolicy(tables.settings);
  return measureCompliance({
    date,
    suppliers: suppliersOn(tables.suppliers?.rows ?? [], date, policy),
    distribution: distribution(inspection, date),
    tenders: tables.tenders?.rows ?? [],
    lockedOn: lockedRules(inspection, decisions),
    contracts: contracts(inspection, date),
    spend: spend(inspection, date),
    pastReviews: pastReviews(inspection),
  });
}

/** A locked model states its rule, unless the rule was changed since or the lock came after the closing date. */
function lockedRules(
  inspection: Inspection,
  decisions: Decisions,
): (tender: TenderRow) => ExcelSerial | null {
  if (logOf(inspection.snapshot) === null) return () => null;
  const locked = tenderModels(inspection, decisions).flatMap(({ key, tender }) => {
    const state = tender && lockStateOf(inspection, tender);
    if (state?.kind !== "locked" || state.lock.on === null || state.lock.afterClosing !== null) return [];
    return state.changes.some(({ item }) => item === "rule") ? [] : [{ key, on: state.lock.on }];
  });
  return ({ tender, lot }) => {
    const key = { tender: tender.value ?? "", lot: lot.value ?? "" };
    return locked.find((each) => isSameTender(each.key, key))?.on ?? null;
  };
}

/**
 * Writes the compliance page to the sheet `Naleving`: in place of the last one while nobody edited that, else on a new sheet.
 * Shows the sheet. The write stops when a table or a review that it rests on changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeCompliance(
  workbook: Workbook,
  inspection: Inspection,
  measured: Compliance,
  { wording, on }: { readonly wording: Wording; readonly on: ExcelSerial },
  onProgress: OnProgress,
): Promise<SheetReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const document = complianceSheet({ compliance: measured, writtenOn: on, texts: wording.complianceSheet });
  const { suppliers, tenders, contracts, purchases, settings } = tables;
  const expect = [suppliers, tenders, contracts, purchases, settings].flatMap((read) =>
    read === null ? [] : expectedTable(snapshot, read.table),
  );
  const renewal = renewSheet(snapshot, document, COMPLIANCE_OWN_SHEET);
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      ...renewal.plan,
      expect: [...expect, ...countedReviews(inspection, measured.date), ...renewal.plan.expect],
      activate: 0,
    },
    onProgress,
  );
  return { sheet: renewedName(renewal, receipt), renewed: renewal.renewed !== null };
}

/** The sheets of the reviews that count, as they were read. */
function countedReviews(inspection: Inspection, date: ExcelSerial): readonly ExpectedRange[] {
  const since = reviewedSince(date, REVIEW_MONTHS);
  const counted = new Set(
    pastReviews(inspection).flatMap((past) => ((past.date ?? past.period.end) >= since ? [past.sheet] : [])),
  );
  return inspection.snapshot.sheets.flatMap(({ name, row, column, values }) =>
    counted.has(name) ? [{ sheet: name, row, column, values }] : [],
  );
}
