import { holds, recordedResult } from "../../../src/domain/control/recorded-cell";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { CalculatedBook } from "../../support/document-workbook";

/** Every cell for which the builder says what its formula gives, and that a record would call changed all the same; in words. */
export function resultDifferences(document: SheetDocument, grid: CalculatedBook[string]): readonly string[] {
  return document.cells.flatMap(({ row, column, content, result }) => {
    if (result === undefined) return [];
    const actual = grid[row]?.[column] ?? "";
    if (content.kind === "formula" && holds(recordedResult(result), actual)) return [];
    const expected = "text" in result ? result.text : result.value;
    const formula = content.kind === "formula" ? content.formula : content.kind;
    return [`${document.name} ${cellAddress(row, column)}: ${String(actual)}, not ${expected}; ${formula}`];
  });
}

/** Share of the formulas whose outcome is known. */
export function resultCoverage(document: SheetDocument): number {
  const formulas = document.cells.filter(({ content }) => content.kind === "formula");
  return formulas.filter(({ result }) => result !== undefined).length / formulas.length;
}
