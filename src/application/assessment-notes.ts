import { assessmentFindings, unknownAssessmentFindings } from "../domain/assessment/assessment-findings";
import { qualityCells, tenderRows, type QualityCells } from "../domain/assessment/quality-cells";
import type { Finding, TenderKey } from "../domain/finding";
import { readPolicy } from "../domain/tables/read-policy";
import type { Criterion } from "../domain/tender/tender";
import { roundsIn, roundsOf } from "./assessment-rounds-of";
import type { Inspection } from "./inspection";
import { logOf } from "./read-log";

/**
 * What must be told about the blind assessment of one tender; nothing where there never was one.
 * @param criteria null while the settings of the tender have an error: then nobody can tell which scores hold
 */
export function assessmentFindingsOf(
  inspection: Inspection,
  key: TenderKey,
  criteria: readonly Criterion[] | null,
): readonly Finding[] {
  const rounds = roundsOf(inspection.snapshot, key);
  if (rounds.length === 0) return [];
  const scoredBy = tenderRows(inspection.tables, key).assessments.flatMap(({ assessor, score }) =>
    score.value === null ? [] : [assessor.value ?? ""],
  );
  if (criteria === null) {
    return assessmentFindings(rounds, [], scoredBy).filter(
      ({ code }) => code !== "qualityChangedAfterClosing",
    );
  }
  return assessmentFindings(rounds, qualityOf(inspection, key, criteria).cells, scoredBy);
}

/** The quality scores of a tender as a score would use them. */
export function qualityOf(
  { tables }: Inspection,
  key: TenderKey,
  criteria: readonly Criterion[],
): QualityCells {
  return qualityCells(tables, key, criteria, readPolicy(tables.settings).policy.aggregation);
}

/** Assessments in the log of tenders that are not among these, all there are in the workbook. */
export function unknownAssessmentFindingsOf(
  { snapshot }: Inspection,
  tenders: readonly TenderKey[],
): readonly Finding[] {
  const sheet = logOf(snapshot)?.sheet;
  return sheet === undefined ? [] : unknownAssessmentFindings(roundsIn(snapshot), tenders, sheet);
}
