import { excelRound } from "../../rounding/excel-round";
import { foldedText } from "../../tables/cell-text";
import type { Field } from "../../tables/field";
import { readLevel } from "../../tables/read-level";
import type { TenderRow } from "../../tables/rows";
import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import type { DecisionRule, Procedure } from "../tender";
import { readChoice, type Choices } from "./choices";
import { isUnfilled, type FindingList } from "./finding-list";

/** Points, where the buyer names no margin (design section 5). */
const DEFAULT_MARGIN = 5;
const DEFAULT_WIDTH = 5;

type RuleKind = DecisionRule["kind"];
const RULES: Choices<RuleKind> = [
  ["marge", ["marge", "margin"]],
  ["banden", ["banden", "band", "bands", "band width"]],
  ["gelijk", ["gelijk", "gelijke score", "bij gelijke score", "equal", "tie", "tie-break"]],
  ["eerst", ["eerst", "niveau eerst", "eerst niveau", "first", "level first"]],
  ["gewogen", ["gewogen", "weighted"]],
  ["minimum", ["minimum", "minimumniveau", "minimum niveau", "minimum level"]],
];
const NOT_AVAILABLE = /^(?:fictieve )?(?:korting|discount)\b/;

/** Whether the workbook or the pane stated a rule, or the default holds. */
export interface ReadRule {
  readonly rule: DecisionRule;
  readonly stated: boolean;
}

/**
 * `PSO-regel` and `PSO-parameter`; the parameter may also stand behind the rule (`marge 5`). Blank: `marge 5` for a
 * private tender, otherwise `gewogen`, because a rule that was not published may not be applied afterwards.
 */
export function readRule(
  row: TenderRow | null,
  procedure: Procedure | null,
  findings: FindingList,
): ReadRule | null {
  const text = row ? findings.use(row.rule) : null;
  if (row?.rule.problem?.severity === "error") return null;
  if (text === null) return defaultRule(row, procedure, findings);
  const place = row?.rule.place ?? null;
  if (NOT_AVAILABLE.test(foldedText(text))) {
    findings.add("error", "ruleNotAvailable", place, { text });
    return null;
  }
  const split = /^(\D*?)\s*(?:[:=]\s*)?(\d.*|(?:aspirant|basis|trede|geen|pso).*)?$/i.exec(text.trim());
  const kind = readChoice(split?.[1] ?? "", RULES);
  if (kind === null) {
    findings.add("error", "ruleUnreadable", place, { text });
    return null;
  }
  const rule = ruleOf(kind, row, split?.[2], findings);
  return rule && { rule, stated: true };
}

/**
 * Ranges that hold for a rule wherever it comes from. Margins and widths are taken at the decimals on which scores are
 * compared, so that engine and sheet see the same number.
 */
export function checkRule(
  rule: DecisionRule,
  findings: FindingList,
  field: Field<unknown> | null,
): DecisionRule | null {
  const refuse = (value: number | string): null => {
    findings.add("error", "ruleParameterOutOfRange", field?.place ?? null, {
      rule: rule.kind,
      value: `${value}`,
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
      return rule;
  }
}

function comparable(points: number): number | null {
  return Number.isFinite(points) ? excelRound(points, COMPARE_DIGITS) : null;
}

function defaultRule(
  row: TenderRow | null,
  procedure: Procedure | null,
  findings: FindingList,
): ReadRule | null {
  const place = row?.rule.place ?? null;
  if (procedure !== null && procedure !== "private") {
    findings.add("warning", "ruleNotPublished", place, { procedure });
    return { rule: { kind: "gewogen" }, stated: false };
  }
  const parameter = row?.ruleParameter;
  if (parameter && !isUnfilled(parameter) && parameter.value !== DEFAULT_MARGIN) {
    // A parameter without a rule shows that somebody meant a rule; guessing which is not ours to do.
    findings.add("error", "ruleUnreadable", parameter.place, { text: "" });
    return null;
  }
  findings.add("info", "ruleDefault", place, {
    rule: "marge",
    parameter: DEFAULT_MARGIN,
    procedure: procedure ?? "",
  });
  return { rule: { kind: "marge", margin: DEFAULT_MARGIN }, stated: false };
}

function ruleOf(
  kind: RuleKind,
  row: TenderRow | null,
  behind: string | undefined,
  findings: FindingList,
): DecisionRule | null {
  if (kind === "gelijk" || kind === "eerst" || kind === "gewogen") return { kind };
  const own = row ? findings.use(row.ruleParameter) : null;
  if (row?.ruleParameter.problem?.severity === "error") return null;
  const given = [own, behind].filter((value) => value !== null && value !== undefined);
  const read = given.map((value) => (kind === "minimum" ? levelOf(value) : pointsOf(value)));
  const [first] = read;
  const field = row?.ruleParameter ?? null;
  if (
    read.some((value) => value === null || value !== first) ||
    (first === undefined && kind === "minimum")
  ) {
    findings.add("error", "ruleParameterUnreadable", field?.place ?? null, {
      rule: kind,
      text: given.join(" / "),
    });
    return null;
  }
  return checkRule(withParameter(kind, first ?? null), findings, field);
}

function withParameter(
  kind: "marge" | "banden" | "minimum",
  value: number | DecisionLevel | null,
): DecisionRule {
  const points = typeof value === "number" ? value : null;
  switch (kind) {
    case "marge":
      return { kind, margin: points ?? DEFAULT_MARGIN };
    case "banden":
      return { kind, width: points ?? DEFAULT_WIDTH };
    case "minimum":
      return { kind, level: typeof value === "string" ? value : "none" };
  }
}

type DecisionLevel = Extract<DecisionRule, { kind: "minimum" }>["level"];

function pointsOf(value: number | string): number | null {
  if (typeof value === "number") return value;
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(?:punten|punt|points|point|pt)?$/i.exec(value.trim());
  return match ? Number((match[1] ?? "").replace(",", ".")) : null;
}

function levelOf(value: number | string): DecisionLevel | null {
  return readLevel(value).value?.level ?? null;
}
