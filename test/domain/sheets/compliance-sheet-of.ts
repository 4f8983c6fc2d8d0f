import { complianceSheet } from "../../../src/domain/sheets/compliance-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { ComplianceSheetTexts } from "../../../src/domain/sheets/compliance-sheet-texts";
import { complianceSheetTexts } from "../../../src/locale/nl/compliance";
import { complianceOf, type Kept } from "../supplier/compliance-of";
import { DATE } from "../supplier/cycle-tables";

/** The sheet Naleving of compliance on 2026-03-01 with these rows. */
export function complianceSheetOf(
  kept: Kept,
  texts: ComplianceSheetTexts = complianceSheetTexts,
): SheetDocument {
  return complianceSheet({ compliance: complianceOf(kept), writtenOn: DATE, texts });
}
