import { contractSheet, type ContractSheetInput } from "../../../src/domain/sheets/contract-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { checkContracts } from "../../../src/domain/supplier/check-contracts";
import { findings as nl } from "../../../src/locale/nl/findings";
import { contractSheetTexts } from "../../../src/locale/nl/contract-sheet";
import type { Typed } from "../pso/supplier-of";
import { cycleTables, DATE, POLICY } from "../supplier/cycle-tables";

/** The sheet of these contracts and suppliers, each on top of a sound one. */
export function contractSheetOf(
  contracts: readonly Typed[],
  suppliers: readonly Typed[] = [{}],
  parts: Partial<ContractSheetInput> = {},
): SheetDocument {
  const check = checkContracts(cycleTables({ suppliers, contracts }), DATE, POLICY);
  return contractSheet({
    check,
    notes: check.findings.map((finding) => ({
      ...finding,
      contract: String(finding.params["contract"]),
      ...nl.findingText(finding),
    })),
    horizonMonths: POLICY.horizonMonths,
    writtenOn: DATE,
    sheets: ["Leveranciers", "Contracten"],
    date1904: false,
    texts: contractSheetTexts,
    ...parts,
  });
}
