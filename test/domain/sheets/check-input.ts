import type { ExcelSerial } from "../../../src/domain/cell";
import type { Severity } from "../../../src/domain/finding";
import { LEVELS } from "../../../src/domain/pso/level";
import type { CheckLine, CheckSheetInput } from "../../../src/domain/sheets/check-sheet-input";
import { checkSheetTexts } from "../../../src/locale/nl/check-sheet";

/** A finding at a cell of the sheet Leveranciers, unless another is named. */
export function lineAt(
  cell: string,
  severity: Severity = "warning",
  parts: Partial<CheckLine> = {},
): CheckLine {
  return {
    severity,
    place: {
      sheet: "Leveranciers",
      table: "Leveranciers",
      row: Number(cell.replace(/\D/g, "")),
      column: "PSO-niveau",
      cell,
    },
    supplier: "De Linde BV",
    what: "Het niveau ontbreekt.",
    next: "Vul het in.",
    ...parts,
  };
}

export function checkInput(parts: Partial<CheckSheetInput> = {}): CheckSheetInput {
  return {
    date: 46_296 as ExcelSerial,
    checkedOn: 46_300 as ExcelSerial,
    lines: [lineAt("C2", "error"), lineAt("C3"), lineAt("C4"), lineAt("D5", "info")],
    sheets: ["Leveranciers", "PSO-register"],
    levels: new Map(LEVELS.map((level, index) => [level, index])),
    register: { organisations: 12, confirmed: 3, differences: 1 },
    texts: checkSheetTexts,
    ...parts,
  };
}
