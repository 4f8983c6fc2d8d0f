import { nameKey } from "../pso/supplier-identity";
import type { Finding, FindingParams } from "../finding";
import type { Field } from "../tables/field";
import type { TableOf } from "../tables/read-tables-types";
import type { ReviewCriterionRow } from "../tables/rows";
import type { ReviewCriterion, StandardCriterion } from "./review";
import { standardName } from "./review-words";
import type { ReviewFindingCode } from "./supplier-finding-codes";

/** Own choice, for a workbook without criteria of its own: ISO 9001 leaves them to the organisation (facts/pso.md section 7). */
const STANDARD: readonly (readonly [criterion: StandardCriterion, weight: number])[] = [
  ["quality", 30],
  ["delivery", 25],
  ["service", 20],
  ["social", 25],
];

export const STANDARD_CRITERIA: readonly ReviewCriterion[] = STANDARD.map(([standard, weight]) => ({
  name: standardName(standard),
  standard,
  weight,
}));

/** How far the weights may be off before it is worth telling. */
const TOLERANCE = 1e-9;

/**
 * The criteria of the table, their weights made to add up to 100; the standard ones where there is no table or no criterion
 * in it. Without any weight all count alike. A weight that is blank or cannot be read while others are there, and a criterion
 * that stands there twice, is told and left out.
 */
export function reviewCriteria(table: TableOf<ReviewCriterionRow> | null): {
  readonly criteria: readonly ReviewCriterion[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const rows = (table?.rows ?? []).filter(({ criterion }) => criterion.value !== null);
  const seen = new Set<string>();
  const once = rows.filter(({ criterion }) => {
    const key = nameKey(criterion.value);
    if (!seen.has(key)) return seen.add(key);
    findings.push(rowFinding("reviewCriterionTwice", criterion, { criterion: criterion.value ?? "" }));
    return false;
  });
  const allBlank = once.every(({ weight }) => weight.value === null && weight.problem === null);
  const weighed = once.flatMap(({ criterion, weight }) => {
    const name = criterion.value ?? "";
    if (allBlank) return [{ name, weight: 1 }];
    if (weight.value !== null && weight.value > 0) return [{ name, weight: weight.value }];
    if (weight.value !== 0) {
      const params = { criterion: name, text: String(weight.raw).trim() };
      findings.push(rowFinding("reviewWeightUnreadable", weight, params));
    }
    return [];
  });
  if (weighed.length === 0) return { criteria: STANDARD_CRITERIA, findings };
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  const isWhole = [1, 100].some((whole) => Math.abs(sum - whole) <= TOLERANCE * whole);
  const [first] = once;
  if (!isWhole && !allBlank && first) {
    findings.push(rowFinding("reviewWeightsOff", first.weight, { sum }));
  }
  const criteria = weighed.map(({ name, weight }) => ({
    name,
    standard: null,
    // Weights that add up already stay exactly as they were typed.
    weight: isWhole && sum > 50 ? weight : (weight / sum) * 100,
  }));
  return { criteria, findings };
}

function rowFinding(code: ReviewFindingCode, field: Field<unknown>, params: FindingParams): Finding {
  return { code, severity: "warning", place: field.place, params, supplier: null, tender: null };
}
