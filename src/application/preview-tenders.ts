import type { Finding } from "../domain/finding";
import { readPolicy } from "../domain/tables/read-policy";
import { assembleTenders } from "../domain/tender/assemble-tenders";
import type { AssembledTender } from "../domain/tender/outcome";
import { scoreTender } from "../domain/tender/score-tender";
import { blockingFindings } from "./blocking-findings";
import type { Decisions, Inspection, TenderPreview } from "./inspection";
import { withoutConsequences } from "./without-consequences";

/**
 * Scores every tender of the workbook in memory; nothing is written. A tender with an error has no outcome, and none has
 * one while something blocks the workbook as a whole.
 */
export function previewTenders(inspection: Inspection, decisions: Decisions): readonly TenderPreview[] {
  const { tables } = inspection;
  const blocking = blockingFindings(tables);
  return assembleTenders(tables, {
    policy: readPolicy(tables.settings).policy,
    fallbackDate: decisions.fallbackDate,
    decisions: decisions.tenders,
  }).map((assembled) => {
    const findings = withoutConsequences(assembled.findings, tables, blocking);
    return preview({ ...assembled, findings }, blocking);
  });
}

function preview(assembled: AssembledTender, blocking: readonly Finding[]): TenderPreview {
  if (!assembled.ok) {
    const { key, settings, findings } = assembled;
    return { key, ...settings, findings: [...blocking, ...findings], outcome: null };
  }
  const { tender } = assembled;
  const outcome = blocking.length > 0 ? null : scoreTender(tender);
  return {
    key: tender.key,
    description: tender.description,
    procedure: tender.procedure,
    rule: tender.rule,
    priceFormula: tender.priceFormula,
    referenceDate: tender.referenceDate,
    bidCount: tender.bids.length,
    findings: [...blocking, ...assembled.findings, ...(outcome?.findings ?? [])],
    outcome,
  };
}
