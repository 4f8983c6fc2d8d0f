import type { ExcelSerial } from "../domain/cell";
import { LEVELS, type Level } from "../domain/pso/level";
import { isRegisterDifference } from "../domain/pso/register-match";
import { CHECK_SHEET, checkSheet, isUntouched } from "../domain/sheets/check-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { OnProgress } from "./actions";
import { expectedTable } from "./expected-ranges";
import type { CertificateCheck, CheckSheetReceipt, Inspection } from "./inspection";
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
  const own = renewable(snapshot);
  const receipt = await workbook.write(
    own === null
      ? { ...NO_CHANGES, expect, newSheets: [document], activate: 0 }
      : {
          ...NO_CHANGES,
          expect: [...expect, wholeSheet(own)],
          renewedSheets: [{ sheet: own.name, document }],
          activate: 0,
        },
    onProgress,
  );
  return own === null
    ? { sheet: receipt.sheetNames[0] ?? document.name, renewed: false }
    : { sheet: own.name, renewed: true };
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

const NUMBERED = new RegExp(`^${CHECK_SHEET}(?: \\((\\d+)\\))?$`, "i");

/**
 * The sheet to write over: under its own name or a numbered one, in sight, and as we left it. Whoever renames, hides or
 * protects a check keeps it.
 */
function renewable({ sheets }: WorkbookSnapshot): SheetGrid | null {
  const ours = sheets
    .flatMap((grid) => {
      const named = NUMBERED.exec(grid.name);
      return named && grid.visible && !grid.protected ? [{ grid, number: Number(named[1] ?? 1) }] : [];
    })
    .sort((a, b) => a.number - b.number);
  return ours.find(({ grid }) => isUntouched(grid))?.grid ?? null;
}

/** The sheet as it was read, with a blank row and column around it in which somebody may have typed since. */
function wholeSheet({ name, row, column, values }: SheetGrid): ExpectedRange {
  const width = values[0]?.length ?? 0;
  const blank = Array.from({ length: width + 1 }, () => "");
  return { sheet: name, row, column, values: [...values.map((line) => [...line, ""]), blank] };
}
