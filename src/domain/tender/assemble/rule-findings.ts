import { isoDate } from "../../dates/iso-date";
import { isDiscount } from "../decision-rules/decision-rule";
import { canReverseRanks, isRelative } from "../price-formulas/price-points";
import type { Criterion, DecisionRule, Method, PriceFormula } from "../tender";
import type { FindingList } from "./finding-list";
import type { ReadSettings } from "./read-settings";

/**
 * A winner that loses by lowering its price, under `marge` with `laagste/prijs`, weights 60/40 and a margin of 5: the
 * first bid goes from 65 to 52 euro (design section 5, Decision rules).
 */
const MARGIN_EXAMPLE = {
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
  readonly settings: ReadSettings;
  readonly method: Method;
  readonly rule: DecisionRule;
  readonly priceFormula: PriceFormula;
  readonly clip: boolean;
  readonly criteria: readonly Criterion[];
  /** Some bid dropped out after the award. */
  readonly hasLapsed: boolean;
}

/**
 * Warnings about a method, rule and formula that are each right but do not go together, were fixed too late, or are open
 * to dispute in this procedure. They point out what to have checked; none is legal advice, none blocks.
 */
export function reportRule(inForce: RuleInForce, findings: FindingList): void {
  reportReversal(inForce, findings);
  reportLevelInCriteria(inForce, findings);
  reportProcedure(inForce, findings);
  reportRecalculate(inForce, findings);
  reportFixedLate(inForce, findings);
}

/** Outcomes that hang on the other bids (facts/tender.md 1.2 and 1.3). */
function reportReversal(inForce: RuleInForce, findings: FindingList): void {
  const { method, rule, priceFormula, clip, settings } = inForce;
  const { places } = settings;
  if (method === "utility index") {
    findings.add("warning", "utilityIndexReversal", places.method);
  } else if (method !== "punten" || !canReverseRanks(priceFormula, clip)) {
    return;
  } else if (priceFormula.kind === "log") {
    findings.add("warning", "clippedLogReversal", places.priceFormula, { base: priceFormula.base });
  } else {
    findings.add("warning", "relativeFormulaReversal", places.priceFormula, { formula: priceFormula.kind });
  }
  if (rule.kind === "marge") {
    findings.add("warning", "marginWithRelativeFormula", places.rule, {
      formula: method === "punten" ? priceFormula.kind : method,
      ...MARGIN_EXAMPLE,
    });
  }
}

/** What a method gives for the level itself: points, or EUR under `gunnen op waarde`. */
function worthOfLevel(method: Method, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, criterion) => {
    if (criterion.kind !== "pso") return sum;
    return sum + (method === "gunnen op waarde" ? (criterion.value ?? 0) : criterion.weight);
  }, 0);
}

function reportLevelInCriteria(inForce: RuleInForce, findings: FindingList): void {
  const { method, rule, criteria, settings } = inForce;
  const worth = worthOfLevel(method, criteria);
  const place = settings.places.rule;
  if (rule.kind === "gewogen" && worth === 0) findings.add("warning", "weightedWithoutPso", place);
  if (rule.kind === "gewogen" || worth === 0) return;
  if (isDiscount(rule) && method === "gunnen op waarde") {
    // Both are EUR off the price: which of the two was meant decides who wins (design section 5, Errors).
    findings.add("error", "discountBesidePsoValue", place, { rule: rule.kind, value: worth });
    return;
  }
  const unit = method === "gunnen op waarde" ? "euro" : "points";
  findings.add("warning", "levelCountsTwice", place, { rule: rule.kind, weight: worth, unit });
}

/** What is open to dispute in a public procedure (facts/tender.md 4.1 and 4.2). */
function reportProcedure(inForce: RuleInForce, findings: FindingList): void {
  const { method, rule, criteria, settings } = inForce;
  const { procedure, places } = settings;
  const aboveThreshold = procedure === "european" || procedure === "reserved";
  const levelIsUsed = rule.kind !== "gewogen" || worthOfLevel(method, criteria) > 0;
  if (aboveThreshold && levelIsUsed) findings.add("warning", "levelNeedsLink", places.rule, { procedure });
  if (aboveThreshold && rule.kind === "minimum") {
    findings.add("warning", "minimumIsLabel", places.rule, { level: rule.level });
  }
  const isPublic = aboveThreshold || procedure === "belowThreshold";
  if (isPublic && rule.kind === "eerst") findings.add("warning", "levelFirstIgnoresPrice", places.rule);
  if (rule.kind === "korting procent") findings.add("warning", "shareDiscountGrows", places.rule);
}

/**
 * Either answer is allowed, but it has to stand in the documents (HR 9-5-2014, ECLI:NL:HR:2014:1078). Where a bid has
 * lapsed the question is put more plainly.
 */
function reportRecalculate(inForce: RuleInForce, findings: FindingList): void {
  const { method, priceFormula, hasLapsed, settings } = inForce;
  const { recalculate, procedure, places } = settings;
  if (recalculate !== null) return;
  if (hasLapsed) {
    findings.add("warning", "recalculateUnknown", places.recalculate);
    return;
  }
  const isPublic = procedure !== null && procedure !== "private";
  const dependsOnOthers = method === "utility index" || (method === "punten" && isRelative(priceFormula));
  if (isPublic && dependsOnOthers) findings.add("warning", "recalculateNotStated", places.recalculate);
}

/** Private buyers bind themselves and may fix the rule when they like; so does a default that nobody fixed. */
function reportFixedLate({ settings }: RuleInForce, findings: FindingList): void {
  const { procedure, ruleStated, ruleFixedOn, closingDate, places } = settings;
  if (procedure === null || procedure === "private" || !ruleStated) return;
  const late = ruleFixedOn !== null && closingDate !== null && ruleFixedOn > closingDate;
  if (ruleFixedOn !== null && !late) return;
  findings.add("warning", "ruleFixedLate", places.ruleFixedOn, {
    fixedOn: ruleFixedOn === null ? "" : isoDate(ruleFixedOn),
    closing: closingDate === null ? "" : isoDate(closingDate),
  });
}
