import type { Place } from "../../cell";
import type { AssessmentRow, BidRow, ConsensusRow } from "../../tables/rows";
import { meanOf, medianOf } from "../aggregate-scores";
import type { AssessedScore, AssessorScore, Criterion, QualityCriterion } from "../tender";
import { createFindingList, isUnfilled, type FindingList } from "./finding-list";
import { byName, type AssessedCells, type Assessments } from "./read-assessments";
import { checkScale } from "./score-scale";

/** What the assessors made of one bid and criterion. */
export interface AssessedReading {
  readonly assessed: AssessedScore;
  /** On the criterion's own scale; null when nothing is left to aggregate, or no consensus was recorded. */
  readonly score: number | null;
  /** A cell in which an assessor's score should stand, per assessor who gave none; null where there is no row either. */
  readonly blanks: ReadonlyMap<string, Place | null>;
}

/**
 * Makes one score of those that the assessors gave (design section 5): a blank is never zero, it is left out and told. Null
 * for a criterion whose scores stand with the bids. Individual scores are kept whatever was agreed.
 */
export function readAssessedScore(
  bid: BidRow,
  criterion: QualityCriterion,
  index: number,
  assessments: Assessments,
  findings: FindingList,
): AssessedReading | null {
  const assessors = assessments.assessors[index];
  if (!assessors) return null;
  const cells = assessments.of(bid, index);
  const bidder = bid.bidder.value ?? "";
  const { scores, tried } = readGiven(cells, criterion, bidder, findings);
  const missing = assessors.filter((assessor) => !tried.has(assessor));
  const { aggregation } = assessments;
  const ofConsensus = aggregation === "consensus" ? findings : createFindingList({ tender: "", lot: "" });
  const consensus = readConsensus(cells.consensus, criterion, bidder, ofConsensus);
  const blanks = new Map(missing.map((assessor) => [assessor, blankCell(cells, assessor)]));
  const assessed = { scores, missing, aggregation, consensus };
  const score = aggregated(assessed);
  if (score === null && aggregation !== "consensus" && tried.size === 0) {
    const place = cells.scores[0]?.row.score.place ?? bid.bidder.place;
    findings.add("error", "scoreMissing", place, { criterion: criterion.name, bidder });
  }
  return { assessed, score, blanks };
}

/**
 * Tells, once per bid, where a consensus is missing, and once per bid and assessor what that assessor did not score. Who
 * scored a criterion of no bid at all is told once for the tender.
 */
export function reportAssessors(
  bid: BidRow,
  criteria: readonly Criterion[],
  read: readonly (AssessedReading | null)[],
  assessments: Assessments,
  findings: FindingList,
): void {
  const bidder = bid.bidder.value ?? "";
  const unsettled: { name: string; place: Place }[] = [];
  const gaps = new Map<string, { criteria: string[]; place: Place | null }>();
  for (const [index, reading] of read.entries()) {
    const name = criteria[index]?.name ?? "";
    if (!reading) continue;
    const { assessed, blanks } = reading;
    const cells = assessments.of(bid, index);
    if (assessed.aggregation === "consensus" && !cells.consensus.some(({ score }) => !isUnfilled(score))) {
      const row = cells.consensus[0];
      unsettled.push({ name, place: row?.score.place ?? bid.bidder.place });
    }
    for (const [assessor, place] of blanks) {
      if (assessed.scores.length === 0 || !assessments.active[index]?.includes(assessor)) continue;
      const gap = gaps.get(assessor) ?? { criteria: [], place: null };
      gap.criteria.push(name);
      gaps.set(assessor, { ...gap, place: gap.place ?? place });
    }
  }
  const [first] = unsettled;
  if (first && assessments.hasConsensus) {
    const names = unsettled.map(({ name }) => name).join("; ");
    findings.add("error", "consensusMissing", first.place, { bidder, criteria: names });
  }
  for (const [assessor, gap] of [...gaps].sort(([a], [b]) => byName(a, b))) {
    const names = gap.criteria.join("; ");
    findings.add("warning", "assessorMissing", gap.place ?? bid.bidder.place, {
      assessor,
      bidder,
      criteria: names,
    });
  }
}

/** Assessors who scored a criterion of no bid, and a consensus that nobody recorded: once for the tender. */
export function reportTenderWide(
  bids: readonly BidRow[],
  criteria: readonly Criterion[],
  assessments: Assessments,
  findings: FindingList,
): void {
  const idle = new Map<string, { criteria: string[]; place: Place | null }>();
  for (const [index, assessors] of assessments.assessors.entries()) {
    for (const assessor of assessors ?? []) {
      if (assessments.active[index]?.includes(assessor)) continue;
      const gap = idle.get(assessor) ?? { criteria: [], place: null };
      gap.criteria.push(criteria[index]?.name ?? "");
      gap.place ??= bids.map((bid) => blankCell(assessments.of(bid, index), assessor)).find(Boolean) ?? null;
      idle.set(assessor, gap);
    }
  }
  for (const [assessor, { criteria: names, place }] of [...idle].sort(([a], [b]) => byName(a, b))) {
    findings.add("warning", "assessorMissing", place, { assessor, bidder: "", criteria: names.join("; ") });
  }
  const isUsed = assessments.assessors.some((assessors) => assessors !== null);
  if (isUsed && assessments.aggregation === "consensus" && !assessments.hasConsensus) {
    findings.add("error", "consensusMissing", firstGiven(bids, criteria, assessments), {
      bidder: "",
      criteria: "",
    });
  }
}

/** The first score that waits for a consensus. */
function firstGiven(
  bids: readonly BidRow[],
  criteria: readonly Criterion[],
  assessments: Assessments,
): Place | null {
  for (const bid of bids)
    for (const index of criteria.keys()) {
      const given = assessments.of(bid, index).scores.find(({ row }) => !isUnfilled(row.score));
      if (given) return given.row.score.place;
    }
  return null;
}

function aggregated({ scores, aggregation, consensus }: AssessedScore): number | null {
  const given = scores.map(({ score }) => score);
  switch (aggregation) {
    case "mean":
      return meanOf(given);
    case "median":
      return medianOf(given);
    case "consensus":
      return consensus?.score ?? null;
  }
}

function readGiven(
  { scores: cells }: AssessedCells,
  criterion: QualityCriterion,
  bidder: string,
  findings: FindingList,
): { readonly scores: readonly AssessorScore[]; readonly tried: ReadonlySet<string> } {
  const scores: AssessorScore[] = [];
  const tried = new Set<string>();
  for (const { assessor, row } of cells) {
    if (isUnfilled(row.score)) continue;
    if (tried.has(assessor)) {
      findings.add("error", "assessorTwice", row.score.place, {
        assessor,
        bidder,
        criterion: criterion.name,
      });
    }
    tried.add(assessor);
    const score = findings.use(row.score);
    if (score === null) continue;
    checkScale(score, criterion, row.score.place, findings);
    scores.push({ assessor, score, remark: row.remark.value ?? "", place: row.score.place });
  }
  return { scores: scores.sort((a, b) => byName(a.assessor, b.assessor) || a.score - b.score), tried };
}

function readConsensus(
  rows: readonly ConsensusRow[],
  criterion: QualityCriterion,
  bidder: string,
  findings: FindingList,
): AssessedScore["consensus"] {
  const [row, ...others] = rows.filter(({ score }) => !isUnfilled(score));
  const params = { bidder, criterion: criterion.name };
  for (const other of others) findings.add("error", "consensusTwice", other.score.place, params);
  if (!row) return null;
  const score = findings.use(row.score);
  const reason = findings.use(row.reason);
  if (isUnfilled(row.reason)) findings.add("error", "consensusReasonMissing", row.reason.place, params);
  if (score === null) return null;
  checkScale(score, criterion, row.score.place, findings);
  return { score, reason: reason ?? "", place: row.score.place };
}

function blankCell({ scores }: AssessedCells, assessor: string): Place | null {
  return (
    scores.find((each): each is { assessor: string; row: AssessmentRow } => each.assessor === assessor)?.row
      .score.place ?? null
  );
}
