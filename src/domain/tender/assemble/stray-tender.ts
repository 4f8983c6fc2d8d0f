import type { AssembledTender } from "../outcome";
import { createFindingList } from "./finding-list";
import type { StrayAssessments } from "./group-assessments";

/** Scores of assessors for a tender that the workbook does not have: blocked under its own name, so that no score gets lost. */
export function strayTender({ key, unknown, rows }: StrayAssessments): AssembledTender {
  const findings = createFindingList(key);
  for (const { tender, lot } of rows) for (const field of [tender, lot]) findings.use(field);
  const [first] = rows;
  const others = new Set(rows.map(({ place }) => `${place.sheet} ${place.row}`)).size - 1;
  findings.add("error", "assessedTenderUnknown", first?.[unknown].place ?? null, { ...key, unknown, others });
  return {
    ok: false,
    key,
    settings: {
      description: "",
      procedure: null,
      method: null,
      rule: null,
      priceFormula: null,
      referenceDate: null,
      bidCount: 0,
    },
    model: null,
    findings: findings.all(),
  };
}
