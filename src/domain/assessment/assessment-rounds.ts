import { controlNumber, type Digest } from "../control-number";
import type { TenderKey } from "../finding";
import type { LogEntry } from "../log/read-log";
import { isSameTender } from "../tender/same-tender";
import {
  readAssessmentText,
  type AssessmentClosed,
  type AssessmentMerged,
  type AssessmentOpened,
} from "./assessment-text";

interface Noted {
  readonly when: string;
  readonly by: string;
  readonly controlNumber: string;
}

/** One time that the quality of a tender was given to assessors, as the log tells it. */
export interface AssessmentRound {
  readonly opened: AssessmentOpened & Noted;
  /** The last merge; null for none. */
  readonly merged: (AssessmentMerged & Noted) | null;
  readonly closed: (AssessmentClosed & Noted) | null;
}

/** The rounds of a tender, the present one last. */
export function assessmentRounds(
  entries: readonly LogEntry[],
  key: TenderKey,
  digest: Digest,
): readonly AssessmentRound[] {
  return allRounds(entries, digest).filter(({ opened }) => isSameTender(opened.key, key));
}

/** The rounds of every tender, in the order in which they were opened. */
export function allRounds(entries: readonly LogEntry[], digest: Digest): readonly AssessmentRound[] {
  const rounds: AssessmentRound[] = [];
  for (const { details, when, by } of entries) {
    const step = readAssessmentText(details);
    if (step === null) continue;
    const noted = { when, by, controlNumber: controlNumber(digest(details)) };
    if (step.step === "opened") {
      rounds.push({ opened: { ...step, ...noted }, merged: null, closed: null });
      continue;
    }
    const at = rounds.map(({ opened }) => isSameTender(opened.key, step.key)).lastIndexOf(true);
    const round = rounds[at];
    if (!round) continue;
    rounds[at] =
      step.step === "merged"
        ? { ...round, merged: { ...step, ...noted } }
        : { ...round, closed: { ...step, ...noted } };
  }
  return rounds;
}
