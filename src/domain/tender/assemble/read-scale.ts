import { excelRound } from "../../rounding/excel-round";
import type { NumberField } from "../../tables/field";
import type { CriterionRow } from "../../tables/rows";
import type { QualityCriterion } from "../tender";
import { isUnfilled, type FindingList } from "./finding-list";

export type Scale = Pick<QualityCriterion, "scaleMin" | "scaleMax" | "scaleZero" | "minimumScore">;

const DEFAULT_SCALE = { min: 0, max: 10 };

/**
 * The scale of a quality criterion: 0 to 10 where nothing is stated, worth nothing at its lowest score unless a `Nulpunt`
 * says otherwise. Null after an error.
 */
export function readScale(row: CriterionRow, criterion: string, findings: FindingList): Scale | null {
  const fields: readonly NumberField[] = [row.scaleMin, row.scaleMax, row.minimumScore, row.scaleZero];
  const [min = null, max = null, minimumScore = null, zero = null] = fields.map(findings.use);
  if (fields.some((field) => field.problem?.severity === "error")) return null;
  const scaleMin = min ?? DEFAULT_SCALE.min;
  const scaleMax = max ?? DEFAULT_SCALE.max;
  const range = { criterion, min: scaleMin, max: scaleMax };
  if (scaleMax <= scaleMin) {
    findings.add("error", "scaleReversed", row.scaleMax.place, range);
    return null;
  }
  if (minimumScore !== null && (minimumScore < scaleMin || minimumScore > scaleMax)) {
    findings.add("error", "minimumOutsideScale", row.minimumScore.place, { ...range, minimum: minimumScore });
    return null;
  }
  if (zero !== null && (zero < scaleMin || zero >= scaleMax)) {
    findings.add("error", "zeroOutsideScale", row.scaleZero.place, { ...range, zero });
    return null;
  }
  if (isUnfilled(row.scaleZero) && scaleMin < 0 && scaleMax > 0) {
    // With NR = -50% Rijkswaterstaat takes points away (facts/tender.md 1.1, M1-RWS); without a zero that would not happen.
    const share = excelRound((100 * (0 - scaleMin)) / (scaleMax - scaleMin), 1);
    findings.add("info", "scaleBelowZero", row.scaleMin.place, { ...range, share });
  }
  return { scaleMin, scaleMax, scaleZero: zero ?? scaleMin, minimumScore };
}
