import type { CellRange, ConditionalRule } from "../domain/sheets/sheet-document";
import { DATA_BAR_COLOR, ROLE_STYLES } from "./role-styles";
import { ACTION_BYTES } from "./request-bytes";
import type { WriteStep } from "./write-step";

/**
 * Steps for data bars and for rules that colour; only ever written, never read back (office-js issues 6827, 6835). Last
 * rule first, because Excel gives each new one the highest priority: the first rule of a document wins.
 */
export function conditionalSteps(
  rules: readonly ConditionalRule[],
  rangeOf: (range: CellRange) => Excel.Range,
): WriteStep[] {
  return [...rules]
    .reverse()
    .map((rule) => ({ bytes: 6 * ACTION_BYTES, run: () => addRule(rangeOf(rule.range), rule) }));
}

function addRule(range: Excel.Range, rule: ConditionalRule): void {
  switch (rule.kind) {
    case "dataBar": {
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: String(rule.minimum) };
      dataBar.upperBoundRule = { type: "Number", formula: String(rule.maximum) };
      dataBar.positiveFormat.fillColor = DATA_BAR_COLOR;
      dataBar.positiveFormat.gradientFill = false;
      return;
    }
    case "when": {
      const { custom } = range.conditionalFormats.add("Custom");
      const style = ROLE_STYLES[rule.role];
      custom.rule.formula = rule.formula;
      if (style.fill !== undefined) custom.format.fill.color = style.fill;
      if (style.color !== undefined) custom.format.font.color = style.color;
      if (style.bold !== undefined) custom.format.font.bold = style.bold;
    }
  }
}
