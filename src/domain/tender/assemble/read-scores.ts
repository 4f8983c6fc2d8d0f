import type { Place } from "../../cell";
import { foldedText } from "../../tables/cell-text";
import type { NumberField } from "../../tables/field";
import type { BidRow } from "../../tables/rows";
import type { Aggregation, AssessedScore, Criterion, QualityCriterion } from "../tender";
import { isUnfilled, type FindingList } from "./finding-list";
import { readAssessedScore, reportAssessors, type AssessedReading } from "./read-assessed-score";
import type { AssessedCells, Assessments } from "./read-assessments";
import { checkScale } from "./score-scale";

/** The scores of one bid, each list in the order of the criteria. */
export interface ReadScores {
  readonly scores: readonly (number | null)[];
  readonly assessed: readonly (AssessedScore | null)[];
  /** The cells in the bids table; null where assessors gave the score. */
  readonly places: readonly (Place | null)[];
}

const TOLERANCE = 1e-9;

/** Scores from the assessors where they scored the criterion, else from the bids table. */
export function readScores(
  row: BidRow,
  criteria: readonly Criterion[],
  assessments: Assessments,
  findings: FindingList,
): ReadScores {
  const read = criteria.map((criterion, index) => {
    if (criterion.kind !== "quality") return null;
    return readAssessedScore(row, criterion, index, assessments, findings);
  });
  reportAssessors(row, criteria, read, assessments, findings);
  const scores = criteria.map((criterion, index) => {
    if (criterion.kind !== "quality") return null;
    const assessed = read[index];
    if (!assessed) return readScore(row, criterion, assessments.of(row, index), findings);
    reportTwice(row, criterion, assessed, findings);
    return assessed.score;
  });
  const places = criteria.map((criterion, index) =>
    criterion.kind === "quality" && !read[index] ? (scoreField(row, criterion.name)?.place ?? null) : null,
  );
  const assessed = read.map((each) => each?.assessed ?? null);
  return { scores, assessed: assessed.some((each) => each !== null) ? assessed : [], places };
}

/** A criterion without a column is one finding, not one per bid; where assessors give the scores it needs none. */
export function reportMissingColumns(
  rows: readonly BidRow[],
  criteria: readonly Criterion[],
  assessments: Assessments,
  findings: FindingList,
): void {
  for (const [index, { kind, name, place }] of criteria.entries()) {
    if (kind !== "quality" || rows.some((row) => scoreField(row, name))) continue;
    if (assessments.named.has(index) || assessments.assessors[index]) continue;
    findings.add("error", "criterionColumnMissing", place, { criterion: name });
  }
}

/** Null after an error, and where the criterion has no column, which is told once. */
function readScore(
  row: BidRow,
  criterion: QualityCriterion,
  { consensus }: AssessedCells,
  findings: FindingList,
): number | null {
  const { name } = criterion;
  const field = scoreField(row, name);
  if (!field) return null;
  const score = findings.use(field);
  if (isUnfilled(field)) findings.add("error", "scoreMissing", field.place, { criterion: name });
  if (score === null) return null;
  checkScale(score, criterion, field.place, findings);
  // A consensus that the settings leave unused may not contradict what is used in its place.
  for (const { score: agreed } of consensus) {
    if (agreed.value !== null)
      reportDifference(score, agreed.value, "consensus", criterion, field.place, findings);
  }
  return score;
}

/** One score, one source: a score in the bids table beside the assessors' must be the same. */
function reportTwice(
  row: BidRow,
  criterion: QualityCriterion,
  { score, assessed }: AssessedReading,
  findings: FindingList,
): void {
  const field = scoreField(row, criterion.name);
  const own = field && findings.use(field);
  if (!field || own === null || own === undefined || score === null) return;
  reportDifference(own, score, assessed.aggregation, criterion, field.place, findings);
}

function reportDifference(
  own: number,
  assessed: number,
  aggregation: Aggregation,
  criterion: QualityCriterion,
  place: Place,
  findings: FindingList,
): void {
  if (Math.abs(own - assessed) <= TOLERANCE) return;
  findings.add("error", "scoreTwice", place, {
    criterion: criterion.name,
    score: own,
    assessed,
    aggregation,
  });
}

/** The score cell by the criterion's name, as the table of another tender may spell it. */
function scoreField(row: BidRow, name: string): NumberField | undefined {
  const exact = row.scores.get(name);
  if (exact) return exact;
  const wanted = foldedText(name);
  for (const [criterion, field] of row.scores) if (foldedText(criterion) === wanted) return field;
  return undefined;
}
