import { useMemo } from "react";
import { tenderId } from "../../application/inspection";
import type { AssessmentState } from "../../domain/assessment/assessment";
import { useMade, type Shown } from "../parts/use-made";
import { assessmentsRequest } from "./dossier-requests";
import type { TabProps } from "./tab-props";

/** Where the assessment of each tender stands; waited for by whatever must not show prices while quality is open. */
export function useAssessments({ state, commands, decisions }: TabProps): Shown<readonly AssessmentState[]> {
  const { inspection } = state;
  return useMade(
    state,
    commands,
    "assessments",
    useMemo(() => assessmentsRequest(inspection, decisions), [inspection, decisions]),
  );
}

/** Tenders whose prices must not be seen yet, by `tenderId`. */
export function openQuality(assessments: readonly AssessmentState[]): ReadonlyMap<string, AssessmentState> {
  return new Map(
    assessments.filter(({ phase }) => phase === "open").map((each) => [tenderId(each.key), each]),
  );
}
