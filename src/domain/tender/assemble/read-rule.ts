import type { TenderRow } from "../../tables/rows";
import { scoreUnit } from "../score-unit";
import type { DecisionRule, Method, Procedure } from "../tender";
import { checkRule } from "./check-rule";
import { isUnfilled, type FindingList } from "./finding-list";
import { readMinimumLevel, readSize } from "./rule-parameter";
import { readRuleText, type RuleKind } from "./rule-spelling";

/** Points, where the buyer names no margin (design section 5). EUR knows no such default. */
const DEFAULT_SIZE = 5;

/** Whether the workbook or the pane stated a rule, or the default holds. */
export interface ReadRule {
  readonly rule: DecisionRule;
  readonly stated: boolean;
}

/** What a rule depends on. A method that could not be read counts as one in points: that is told elsewhere. */
export interface RuleContext {
  readonly procedure: Procedure | null;
  readonly method: Method | null;
}

/**
 * `PSO-regel` and `PSO-parameter`; the parameter may also stand behind the rule (`marge 5`). Blank: `marge 5` for a
 * private tender, otherwise `gewogen`, because a rule that was not published may not be applied afterwards. A method in
 * EUR has no default margin, so there a private tender has to state its rule.
 */
export function readRule(
  row: TenderRow | null,
  context: RuleContext,
  findings: FindingList,
): ReadRule | null {
  const text = row ? findings.use(row.rule) : null;
  if (row?.rule.problem?.severity === "error") return null;
  if (text === null) return defaultRule(row, context, findings);
  const read = readRuleText(text);
  if (read === null) {
    findings.add("error", "ruleUnreadable", row?.rule.place ?? null, { text });
    return null;
  }
  const rule = ruleOf(read.kind, row, read.behind, context.method ?? "punten", findings);
  return rule && { rule, stated: true };
}

function defaultRule(
  row: TenderRow | null,
  { procedure, method }: RuleContext,
  findings: FindingList,
): ReadRule | null {
  const place = row?.rule.place ?? null;
  if (procedure !== null && procedure !== "private") {
    findings.add("warning", "ruleNotPublished", place, { procedure });
    return { rule: { kind: "gewogen" }, stated: false };
  }
  const inEuro = method !== null && scoreUnit(method) === "euro";
  const parameter = row?.ruleParameter;
  if (parameter && !isUnfilled(parameter) && (inEuro || parameter.value !== DEFAULT_SIZE)) {
    // A parameter without a rule shows that somebody meant a rule; guessing which is not ours to do.
    findings.add("error", "ruleUnreadable", parameter.place, { text: "" });
    return null;
  }
  if (inEuro) {
    findings.add("error", "ruleMissing", place, { method });
    return null;
  }
  findings.add("info", "ruleDefault", place, {
    rule: "marge",
    parameter: DEFAULT_SIZE,
    procedure: procedure ?? "",
  });
  return { rule: { kind: "marge", margin: DEFAULT_SIZE }, stated: false };
}

function ruleOf(
  kind: RuleKind,
  row: TenderRow | null,
  behind: string | null,
  method: Method,
  findings: FindingList,
): DecisionRule | null {
  const field = row?.ruleParameter ?? null;
  const unit = scoreUnit(method);
  const unreadable = (text: string): null => {
    findings.add("error", "ruleParameterUnreadable", field?.place ?? null, { rule: kind, text, unit });
    return null;
  };
  switch (kind) {
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      reportUnused(kind, row, behind, findings);
      return { kind };
    case "minimum": {
      const read = readMinimumLevel(field, behind, findings);
      if (!read.ok) return read.told ? null : unreadable(read.text);
      if (read.value === null) return unreadable("");
      return checkRule({ kind, level: read.value }, unit, findings, field);
    }
    case "marge":
    case "banden": {
      const read = readSize(field, behind, unit, findings);
      if (!read.ok) return read.told ? null : unreadable(read.text);
      if (read.value === null && unit === "euro") {
        findings.add("error", "ruleParameterMissing", field?.place ?? null, { rule: kind, method });
        return null;
      }
      const size = read.value ?? DEFAULT_SIZE;
      const rule: DecisionRule = kind === "marge" ? { kind, margin: size } : { kind, width: size };
      return checkRule(rule, unit, findings, field);
    }
  }
}

/**
 * A parameter beside a rule that has none. Beside a discount somebody may think that it is the discount, though the ladder
 * says how much that is.
 */
function reportUnused(
  kind: "gelijk" | "eerst" | "gewogen" | "korting euro" | "korting procent",
  row: TenderRow | null,
  behind: string | null,
  findings: FindingList,
): void {
  const own = row ? String(row.ruleParameter.raw).trim() : "";
  const text = [own, behind ?? ""].filter((part) => part !== "").join(" / ");
  if (text === "") return;
  const severity = kind === "korting euro" || kind === "korting procent" ? "warning" : "info";
  const place = own === "" ? row?.rule.place : row?.ruleParameter.place;
  findings.add(severity, "ruleParameterUnused", place ?? null, { rule: kind, text });
}
