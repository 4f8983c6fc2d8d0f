import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { spendSheet, type SpendSheetInput } from "../../../src/domain/sheets/spend-sheet";
import { addUpSpend } from "../../../src/domain/supplier/add-up-spend";
import { findings as nl } from "../../../src/locale/nl/findings";
import { spendSheetTexts } from "../../../src/locale/nl/spend-sheet";
import type { Typed } from "../pso/supplier-of";
import { cycleTables, DATE, POLICY } from "../supplier/cycle-tables";

/** The sheet of these suppliers and purchases, each on top of a sound one. */
export function spendSheetOf(
  suppliers: readonly Typed[],
  purchases?: readonly Typed[],
  parts: Partial<SpendSheetInput> = {},
): SheetDocument {
  const tables = cycleTables(purchases === undefined ? { suppliers } : { suppliers, purchases });
  const spend = addUpSpend(tables, DATE, POLICY);
  return spendSheet({
    spend,
    notes: spend.findings.map((finding) => ({ ...finding, ...nl.findingText(finding) })),
    writtenOn: DATE,
    texts: spendSheetTexts,
    ...parts,
  });
}
