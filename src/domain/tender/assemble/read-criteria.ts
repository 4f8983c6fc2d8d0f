import type { Place } from "../../cell";
import { excelRound } from "../../rounding/excel-round";
import { foldedText } from "../../tables/cell-text";
import type { CriterionRow } from "../../tables/rows";
import type { Criterion } from "../tender";
import { readChoice, type Choices } from "./choices";
import { isUnfilled, type FindingList } from "./finding-list";

const KINDS: Choices<Criterion["kind"]> = [
  ["price", ["prijs", "price"]],
  ["quality", ["kwaliteit", "quality"]],
  ["pso", ["PSO", "PSO-niveau", "PSO level"]],
];
const DEFAULT_SCALE = { min: 0, max: 10 };
const TOLERANCE = 1e-9;
/** Noise of adding up a handful of weights lies far below this many decimals. */
const SUM_DIGITS = 12;

/**
 * The criteria in the order of the table, weights on 0..100. Errors are in the findings; faulty rows are left out.
 * `tenderPlace` is where a tender without criteria is named.
 */
export function readCriteria(
  rows: readonly CriterionRow[],
  findings: FindingList,
  tenderPlace: Place | null = null,
): readonly Criterion[] {
  if (rows.length === 0) findings.add("error", "noCriteria", tenderPlace);
  const read = rows.map((row) => readCriterion(row, findings));
  const criteria = read.filter((criterion) => criterion !== null);
  reportDoubles(criteria, findings);
  const complete = criteria.length === rows.length && rows.length > 0;
  if (!complete) return criteria;
  const [, secondPrice] = criteria.filter((criterion) => criterion.kind === "price");
  if (secondPrice)
    findings.add("error", "twoPriceCriteria", secondPrice.place, { criterion: secondPrice.name });
  if (!criteria.some((criterion) => criterion.kind === "price")) {
    findings.add("warning", "noPriceCriterion", rows[0]?.kind.place ?? null);
  }
  return onHundred(criteria, rows[0]?.weight.place ?? null, findings);
}

function readCriterion(row: CriterionRow, findings: FindingList): Criterion | null {
  const name = findings.use(row.criterion);
  const kindText = findings.use(row.kind);
  const weight = findings.use(row.weight);
  if (isUnfilled(row.criterion)) findings.add("error", "criterionNameMissing", row.criterion.place);
  const kind = kindText === null ? null : readChoice(kindText, KINDS);
  const criterion = name ?? "";
  if (kind === null && row.kind.problem?.severity !== "error") {
    findings.add("error", "criterionKindUnreadable", row.kind.place, { criterion, text: kindText ?? "" });
  }
  if (isUnfilled(row.weight)) findings.add("error", "weightMissing", row.weight.place, { criterion });
  if (weight !== null && weight < 0) {
    findings.add("error", "weightNegative", row.weight.place, { criterion, weight });
  }
  const scale = kind === "quality" ? readScale(row, criterion, findings) : null;
  if (name === null || kind === null || weight === null || weight < 0) return null;
  if (kind !== "quality") return { kind, name, weight, place: row.criterion.place };
  return scale && { kind, name, weight, ...scale, place: row.criterion.place };
}

function readScale(row: CriterionRow, criterion: string, findings: FindingList) {
  const scaleMin = findings.use(row.scaleMin) ?? DEFAULT_SCALE.min;
  const scaleMax = findings.use(row.scaleMax) ?? DEFAULT_SCALE.max;
  const minimumScore = findings.use(row.minimumScore);
  const readable = ![row.scaleMin, row.scaleMax, row.minimumScore].some(
    (field) => field.problem?.severity === "error",
  );
  if (!readable) return null;
  if (scaleMax <= scaleMin) {
    findings.add("error", "scaleReversed", row.scaleMax.place, { criterion, min: scaleMin, max: scaleMax });
    return null;
  }
  if (minimumScore !== null && (minimumScore < scaleMin || minimumScore > scaleMax)) {
    findings.add("error", "minimumOutsideScale", row.minimumScore.place, {
      criterion,
      minimum: minimumScore,
      min: scaleMin,
      max: scaleMax,
    });
    return null;
  }
  return { scaleMin, scaleMax, minimumScore };
}

function reportDoubles(criteria: readonly Criterion[], findings: FindingList): void {
  const seen = new Set<string>();
  for (const { name, place } of criteria) {
    const compared = foldedText(name);
    if (seen.has(compared)) findings.add("error", "criterionTwice", place, { criterion: name });
    seen.add(compared);
  }
}

/** Weights that add up to 1 are multiplied by 100; any other sum than 1 or 100 is an error. */
function onHundred(
  criteria: readonly Criterion[],
  firstWeight: Place | null,
  findings: FindingList,
): readonly Criterion[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const isSum = (wanted: number) => Math.abs(excelRound(sum - wanted, SUM_DIGITS)) <= TOLERANCE;
  if (isSum(100)) return criteria;
  if (isSum(1)) {
    // 0.29 x 100 is 28.999999999999996 in binary; the buyer wrote 29%.
    return criteria.map((each) => ({ ...each, weight: excelRound(each.weight * 100, SUM_DIGITS) }));
  }
  findings.add("error", "weightsNot100", firstWeight, { sum: excelRound(sum, 9) });
  return criteria;
}
