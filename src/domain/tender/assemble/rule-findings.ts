import type { ExcelSerial, Place } from "../../cell";
import { isoDate } from "../../dates/iso-date";
import { isRelative } from "../price-formulas/price-points";
import type { Criterion, DecisionRule, PriceFormula, Procedure } from "../tender";
import type { FindingList } from "./finding-list";

/**
 * A winner that loses by lowering its price, under `marge` with `laagste/prijs`, weights 60/40 and a margin of 5: the
 * first bid goes from 65 to 52 euro (design section 5, Decision rules).
 */
export const MARGIN_EXAMPLE = {
  weightQuality: 60,
  weightPrice: 40,
  margin: 5,
  price1: 65,
  price2: 79,
  price3: 163,
  quality1: 56,
  quality2: 76,
  quality3: 94,
  level1: "trede1",
  level2: "none",
  level3: "trede3",
  loweredPrice1: 52,
} as const;

export interface RuleInForce {
  readonly rule: DecisionRule;
  /** False where the default holds because nothing was stated. */
  readonly ruleStated: boolean;
  readonly ruleFixedOn: ExcelSerial | null;
  readonly closingDate: ExcelSerial | null;
  readonly procedure: Procedure | null;
  readonly priceFormula: PriceFormula;
  readonly criteria: readonly Criterion[];
  readonly places: {
    readonly rule: Place | null;
    readonly priceFormula: Place | null;
    readonly ruleFixedOn: Place | null;
  };
}

/** Warnings about a rule and formula that are each right but do not go together, or were fixed too late. */
export function reportRule(inForce: RuleInForce, findings: FindingList): void {
  const { rule, priceFormula, criteria, places } = inForce;
  const psoWeight = criteria
    .filter((criterion) => criterion.kind === "pso")
    .reduce((sum, criterion) => sum + criterion.weight, 0);
  if (isRelative(priceFormula)) {
    findings.add("warning", "relativeFormulaReversal", places.priceFormula, { formula: priceFormula.kind });
    if (rule.kind === "marge") {
      findings.add("warning", "marginWithRelativeFormula", places.rule, {
        formula: priceFormula.kind,
        ...MARGIN_EXAMPLE,
      });
    }
  }
  if (rule.kind === "gewogen" && psoWeight === 0) findings.add("warning", "weightedWithoutPso", places.rule);
  if (rule.kind !== "gewogen" && psoWeight > 0) {
    findings.add("warning", "levelCountsTwice", places.rule, { rule: rule.kind, weight: psoWeight });
  }
  reportFixedLate(inForce, findings);
}

/** Private buyers bind themselves and may fix the rule when they like; so does a default that nobody fixed. */
function reportFixedLate(inForce: RuleInForce, findings: FindingList): void {
  const { procedure, ruleStated, ruleFixedOn, closingDate, places } = inForce;
  if (procedure === null || procedure === "private" || !ruleStated) return;
  const late = ruleFixedOn !== null && closingDate !== null && ruleFixedOn > closingDate;
  if (ruleFixedOn !== null && !late) return;
  findings.add("warning", "ruleFixedLate", places.ruleFixedOn, {
    fixedOn: ruleFixedOn === null ? "" : isoDate(ruleFixedOn),
    closing: closingDate === null ? "" : isoDate(closingDate),
  });
}
