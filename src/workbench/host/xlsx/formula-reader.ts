import type { RawCell } from "./cell-walk";
import { withoutPrefixes } from "./future-functions";
import type { FormulaTemplate } from "./shared-formula";
import { formulaTemplate, sharedFormulaAt } from "./shared-formula";

/**
 * Formulas as Excel shows them. Members of a shared group get their own text. Array formulas and data tables are not
 * formulas here but given values: one cell's text does not tell what they calculate.
 */
export function formulaReader() {
  const groups = new Map<string, FormulaTemplate>();
  const early: { group: string; row: number; column: number; put: (formula: string) => void }[] = [];
  return {
    /** The formula of a cell, null when it has none; a member that comes before its master is delivered by `finish`. */
    read(cell: RawCell, later: (formula: string) => void): string | null {
      if (cell.formula === null || isGivenValue(cell)) return null;
      const group = cell.formulaAttributes["t"] === "shared" ? cell.formulaAttributes["si"] : undefined;
      if (cell.formula !== "") {
        if (group !== undefined && (cell.formulaAttributes["ref"] !== undefined || !groups.has(group))) {
          groups.set(group, formulaTemplate(cell.formula, cell.row, cell.column));
        }
        return withoutPrefixes(cell.formula);
      }
      if (group === undefined) return null;
      const template = groups.get(group);
      if (template) return withoutPrefixes(sharedFormulaAt(template, cell.row, cell.column));
      early.push({ group, row: cell.row, column: cell.column, put: later });
      return null;
    },
    finish(): void {
      for (const { group, row, column, put } of early) {
        const template = groups.get(group);
        if (template) put(withoutPrefixes(sharedFormulaAt(template, row, column)));
      }
    },
  };
}

export function isGivenValue(cell: RawCell): boolean {
  const kind = cell.formulaAttributes["t"];
  return cell.formula !== null && (kind === "array" || kind === "dataTable");
}
