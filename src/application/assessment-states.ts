import type { AssessmentState } from "../domain/assessment/assessment";
import { qualityChanges } from "../domain/assessment/assessment-findings";
import { collectForms } from "../domain/assessment/collect-forms";
import type { TenderKey } from "../domain/finding";
import { qualityCriteria } from "./assessed-tender";
import { qualityOf } from "./assessment-notes";
import { roundsIn, roundsOf } from "./assessment-rounds-of";
import type { Decisions, Inspection } from "./inspection";
import { tenderModels } from "./tender-models";

/** Where the assessment of every tender stands that has a quality criterion, or had one when it was opened. */
export function assessments(inspection: Inspection, decisions: Decisions): readonly AssessmentState[] {
  const { snapshot } = inspection;
  return tenderModels(inspection, decisions).flatMap(({ key, tender }) => {
    const rounds = roundsOf(snapshot, key);
    const last = rounds.at(-1);
    if (!last) return qualityCriteria(tender).length === 0 ? [] : [notOpened(key)];
    const { opened, closed } = last;
    const changes =
      closed === null || tender === null
        ? []
        : qualityChanges(closed.scores, qualityOf(inspection, key, tender.criteria).cells);
    return [
      {
        key,
        phase: closed === null ? "open" : "closed",
        assessors: opened.assessors,
        anonymous: opened.anonymous,
        bidders: opened.bidders,
        opened: { when: opened.when, by: opened.by, controlNumber: opened.controlNumber },
        closed: closed && { when: closed.when, by: closed.by, controlNumber: closed.controlNumber },
        forms: collectForms([{ file: null, snapshot }], last, roundsIn(snapshot)).forms,
        changedSinceClosing: changes.length > 0,
      },
    ];
  });
}

function notOpened(key: TenderKey): AssessmentState {
  return {
    key,
    phase: "none",
    assessors: [],
    anonymous: false,
    bidders: [],
    opened: null,
    closed: null,
    forms: [],
    changedSinceClosing: false,
  };
}
