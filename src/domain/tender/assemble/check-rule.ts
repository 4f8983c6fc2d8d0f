import { excelRound } from "../../rounding/excel-round";
import type { Field } from "../../tables/field";
import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import type { ScoreUnit } from "../score-unit";
import type { DecisionRule } from "../tender";
import type { FindingList } from "./finding-list";

/**
 * Ranges that hold for a rule wherever it comes from. Margins and widths are taken at the decimals on which scores are
 * compared, so that engine and sheet see the same number.
 */
export function checkRule(
  rule: DecisionRule,
  unit: ScoreUnit,
  findings: FindingList,
  field: Field<unknown> | null,
): DecisionRule | null {
  const refuse = (value: number | string): null => {
    findings.add("error", "ruleParameterOutOfRange", field?.place ?? null, {
      rule: rule.kind,
      value: `${value}`,
      unit,
    });
    return null;
  };
  switch (rule.kind) {
    case "marge": {
      const margin = comparable(rule.margin);
      return margin !== null && margin >= 0 ? { kind: "marge", margin } : refuse(rule.margin);
    }
    case "banden": {
      const width = comparable(rule.width);
      return width !== null && width > 0 ? { kind: "banden", width } : refuse(rule.width);
    }
    case "minimum":
      return rule.level === "none" ? refuse(rule.level) : rule;
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      return rule;
  }
}

function comparable(size: number): number | null {
  return Number.isFinite(size) ? excelRound(size, COMPARE_DIGITS) : null;
}
