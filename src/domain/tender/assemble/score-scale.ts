import type { Place } from "../../cell";
import type { QualityCriterion } from "../tender";
import type { FindingList } from "./finding-list";

/** An error where a score lies outside the criterion's scale. */
export function checkScale(
  score: number,
  { name, scaleMin, scaleMax }: QualityCriterion,
  place: Place,
  findings: FindingList,
): void {
  if (score >= scaleMin && score <= scaleMax) return;
  findings.add("error", "scoreOutsideScale", place, { criterion: name, score, min: scaleMin, max: scaleMax });
}
