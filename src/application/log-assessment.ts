import { assessmentText, type AssessmentStep } from "../domain/assessment/assessment-text";
import { controlNumber } from "../domain/control-number";
import { digest } from "./digest";
import type { LogContext } from "./log-context";
import type { LogAct } from "./read-log";

/** What the log says of a step. */
export function actOf(step: AssessmentStep, { wording }: LogContext): LogAct {
  const details = assessmentText(step);
  const sha256 = digest(details);
  const words = wording.assessment.log;
  const about = {
    tender: step.key.tender,
    lot: step.key.lot,
    controlNumber: controlNumber(sha256),
    sha256,
    details,
  };
  switch (step.step) {
    case "opened":
      return {
        ...about,
        what: step.round > 1 ? words.openedAgain : words.opened,
        outcome: words.openedOutcome(step.assessors, step.anonymous),
      };
    case "merged":
      return { ...about, what: words.merged, outcome: words.mergedOutcome(step) };
    case "closed": {
      const bids = new Set(step.scores.map(({ bidder }) => bidder)).size;
      return { ...about, what: words.closed, outcome: words.closedOutcome(step.scores.length, bids) };
    }
  }
}
