import type { Finding } from "../domain/finding";
import { readPolicy } from "../domain/tables/read-policy";
import { assembleTenders } from "../domain/tender/assemble-tenders";
import type { AssembledTender } from "../domain/tender/outcome";
import { scoreTender } from "../domain/tender/score-tender";
import { assessmentFindingsOf, unknownAssessmentFindingsOf } from "./assessment-notes";
import { blockingFindings } from "./blocking-findings";
import { concernsModel } from "./concerns-model";
import type { Decisions, Inspection, TenderPreview } from "./inspection";
import { lockFindingsOf, unknownLockFindingsOf } from "./lock-notes";
import { outcomeFindings } from "./lot-notes";
import { withoutConsequences } from "./without-consequences";

/**
 * Scores every tender of the workbook in memory; nothing is written. A tender with an error has no outcome, and none has
 * one while something blocks the workbook as a whole.
 */
export function previewTenders(inspection: Inspection, decisions: Decisions): readonly TenderPreview[] {
  const { tables } = inspection;
  const blocking = blockingFindings(tables);
  const all = assembleTenders(tables, {
    policy: readPolicy(tables.settings).policy,
    fallbackDate: decisions.fallbackDate,
    decisions: decisions.tenders,
  });
  const keys = all.map((assembled) => (assembled.ok ? assembled.tender.key : assembled.key));
  const unknown =
    blocking.length > 0
      ? []
      : [...unknownLockFindingsOf(inspection, keys), ...unknownAssessmentFindingsOf(inspection, keys)];
  return all.map((assembled) => {
    const findings = withoutConsequences(assembled.findings, tables, blocking);
    const model = assembled.ok ? assembled.tender : assembled.model;
    // Whoever must repair a table first has no use for a word about the lock.
    const lock = lockFindingsOf(inspection, blocking.length > 0 ? null : model);
    const key = assembled.ok ? assembled.tender.key : assembled.key;
    const assessed =
      blocking.length > 0 ? [] : assessmentFindingsOf(inspection, key, model?.criteria ?? null);
    const told = [...findings, ...lock, ...assessed, ...unknown];
    return preview({ ...assembled, findings: told }, blocking, inspection);
  });
}

function preview(
  assembled: AssembledTender,
  blocking: readonly Finding[],
  inspection: Inspection,
): TenderPreview {
  if (!assembled.ok) {
    const { key, settings, model, findings } = assembled;
    const certain = blocking.some(concernsModel) ? null : model;
    return { key, ...settings, findings: [...blocking, ...findings], outcome: null, model: certain };
  }
  const { tender } = assembled;
  const outcome = blocking.length > 0 ? null : scoreTender(tender);
  return {
    key: tender.key,
    description: tender.description,
    procedure: tender.procedure,
    method: tender.method,
    rule: tender.rule,
    priceFormula: tender.priceFormula,
    referenceDate: tender.referenceDate,
    bidCount: tender.bids.length,
    findings: [...blocking, ...assembled.findings, ...(outcome ? outcomeFindings(inspection, outcome) : [])],
    outcome,
    model: blocking.some(concernsModel) ? null : { ...tender, bids: [] },
  };
}
