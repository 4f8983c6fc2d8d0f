import type { Finding, FindingParams } from "../finding";
import { nameKey } from "../pso/supplier-identity";
import type { Field } from "../tables/field";
import type { JudgementRow } from "../tables/rows";
import { matchFinding } from "./match-finding";
import type { MatchSupplier } from "./match-supplier";
import { parsePeriod } from "./parse-period";
import type { Period } from "./period";
import type { Judgement, ReviewCriterion, ReviewScale } from "./review";
import { verdictOf } from "./review-score";
import { readLabel, standardOfName } from "./review-words";
import type { ReviewFindingCode } from "./supplier-finding-codes";

/** What reviewers said in one period. */
export interface PeriodJudgements {
  /** By supplier id, per criterion in order. */
  readonly bySupplier: ReadonlyMap<string, readonly (readonly Judgement[])[]>;
  /** Everybody who said something, by name. */
  readonly reviewers: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The judgements of one period; a row without a period belongs to the period that is reviewed. Of one reviewer's two
 * judgements on the same criterion the lower row holds. What cannot be read or placed is told and left out.
 */
export function periodJudgements(
  rows: readonly JudgementRow[],
  period: Period,
  criteria: readonly ReviewCriterion[],
  scale: ReviewScale,
  match: MatchSupplier,
): PeriodJudgements {
  const findings: Finding[] = [];
  const found = new Map<string, Map<string, Judgement>[]>();
  const names = new Map<string, string>();
  const indexOf = criterionFinder(criteria);
  for (const row of rows) {
    const { supplier, kvk, criterion, reviewer, judgement, remark } = row;
    if (judgement.value === null && judgement.problem === null) continue;
    const about = supplier.value;
    const tell = (code: ReviewFindingCode, field: Field<unknown>, params: FindingParams): void => {
      findings.push({ code, severity: "warning", place: field.place, params, supplier: about, tender: null });
    };
    const at = isOfPeriod(row, period);
    if (at === "unreadable") tell("reviewPeriodUnreadable", row.period, { text: String(row.period.raw) });
    if (at !== "yes") continue;
    const matched = match(kvk, supplier);
    if (matched.kind !== "found") {
      const unknown = matchFinding(matched, kvk, supplier);
      if (unknown) findings.push(unknown);
      continue;
    }
    const index = indexOf(criterion.value ?? "");
    if (index === null) {
      tell("reviewCriterionUnknown", criterion, { criterion: criterion.value ?? "" });
      continue;
    }
    const read = readValue(judgement.value, scale);
    if (read === null) {
      tell("reviewJudgementUnreadable", judgement, { text: String(judgement.raw).trim() });
      continue;
    }
    const { id } = matched.supplier;
    const lists = found.get(id) ?? criteria.map(() => new Map<string, Judgement>());
    found.set(id, lists);
    const who = reviewer.value ?? "";
    const key = nameKey(who);
    if (!names.has(key)) names.set(key, who);
    if (lists[index]?.has(key)) {
      tell("reviewJudgementTwice", judgement, { reviewer: who, criterion: criterion.value ?? "" });
    }
    lists[index]?.set(key, { reviewer: names.get(key) ?? who, ...read, remark: remark.value ?? "" });
  }
  const bySupplier = new Map(
    [...found].map(([id, lists]) => [id, lists.map((list) => [...list.values()])] as const),
  );
  const reviewers = [...names.values()].filter((name) => name !== "").sort((a, b) => (a < b ? -1 : 1));
  return { bySupplier, reviewers, findings };
}

function isOfPeriod({ period }: JudgementRow, wanted: Period): "yes" | "no" | "unreadable" {
  if (period.value === null) return period.problem === null ? "yes" : "unreadable";
  const stated = parsePeriod(period.value);
  if (stated === null) return "unreadable";
  return stated.text === wanted.text ? "yes" : "no";
}

/** By name; the standard criteria are known by their names in both languages. */
function criterionFinder(criteria: readonly ReviewCriterion[]): (name: string) => number | null {
  const byName = new Map(criteria.map(({ name }, index) => [nameKey(name), index]));
  const byStandard = new Map(criteria.map(({ standard }, index) => [standard, index]));
  return (name) => {
    const own = byName.get(nameKey(name));
    if (own !== undefined) return own;
    const standard = standardOfName(name);
    return (standard !== null ? byStandard.get(standard) : undefined) ?? null;
  };
}

function readValue(
  given: string | number | null,
  { values }: ReviewScale,
): Pick<Judgement, "value" | "label"> | null {
  if (typeof given === "number") return given >= 0 && given <= 100 ? { value: given, label: null } : null;
  const label = given === null ? null : readLabel(given);
  return label && { value: values[label], label };
}

/** Reviewers of one supplier and criterion whose judgements, each alone, would give another verdict. */
export function differingVerdicts(judgements: readonly Judgement[], scale: ReviewScale): boolean {
  return new Set(judgements.map(({ value }) => verdictOf(value, scale))).size > 1;
}
