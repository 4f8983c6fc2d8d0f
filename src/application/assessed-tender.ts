import type { TenderKey } from "../domain/finding";
import { isSameTender } from "../domain/tender/same-tender";
import type { QualityCriterion, Tender } from "../domain/tender/tender";
import type { AssessmentReceipt } from "./assessment-actions";
import { blockingFindings } from "./blocking-findings";
import { expectedTable } from "./expected-ranges";
import type { Decisions, Inspection } from "./inspection";
import { tenderModels } from "./tender-models";
import type { ExpectedRange } from "./workbook";

/** Refused because of the workbook itself. */
export const BLOCKED: AssessmentReceipt = { kind: "blocked" };

/** Null when the settings have an error or the tender is not in the workbook. */
export function modelOf(inspection: Inspection, decisions: Decisions, key: TenderKey): Tender | null {
  return tenderModels(inspection, decisions).find((model) => isSameTender(model.key, key))?.tender ?? null;
}

export function qualityCriteria(tender: Tender | null): readonly QualityCriterion[] {
  return (tender?.criteria ?? []).filter((criterion) => criterion.kind === "quality");
}

/** Two tables for the scores of assessors, or one that cannot be read: nobody can tell where scores go. */
export function isUndecided({ tables }: Inspection): boolean {
  return blockingFindings(tables).some(({ params }) =>
    [params["role"], params["first"], params["second"]].includes("assessments"),
  );
}

/** The tables from which quality scores are read. */
export function expectedScores({ snapshot, tables }: Inspection): readonly ExpectedRange[] {
  return [tables.assessments, tables.consensus].flatMap((read) =>
    read ? expectedTable(snapshot, read.table) : [],
  );
}
