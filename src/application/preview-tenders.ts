import { readPolicy } from "../domain/tables/read-policy";
import { assembleTenders } from "../domain/tender/assemble-tenders";
import { scoreTender } from "../domain/tender/score-tender";
import type { AssembledTender } from "../domain/tender/outcome";
import type { Decisions, Inspection, TenderPreview } from "./inspection";

/** Scores every tender of the workbook in memory; nothing is written. A tender with an error has no outcome. */
export function previewTenders(inspection: Inspection, decisions: Decisions): readonly TenderPreview[] {
  const { policy, findings } = readPolicy(inspection.tables.settings);
  const assembled = assembleTenders(inspection.tables, {
    policy,
    fallbackDate: decisions.fallbackDate,
    decisions: decisions.tenders,
  });
  return assembled
    .map((tender) => preview(tender))
    .map((each) => ({
      ...each,
      findings: [...findings, ...each.findings],
    }));
}

function preview(assembled: AssembledTender): TenderPreview {
  if (!assembled.ok) {
    return {
      key: assembled.key,
      description: "",
      procedure: null,
      rule: null,
      priceFormula: null,
      referenceDate: null,
      bidCount: 0,
      findings: assembled.findings,
      outcome: null,
    };
  }
  const { tender } = assembled;
  const outcome = scoreTender(tender);
  return {
    key: tender.key,
    description: tender.description,
    procedure: tender.procedure,
    rule: tender.rule,
    priceFormula: tender.priceFormula,
    referenceDate: tender.referenceDate,
    bidCount: tender.bids.length,
    findings: [...assembled.findings, ...outcome.findings],
    outcome,
  };
}
