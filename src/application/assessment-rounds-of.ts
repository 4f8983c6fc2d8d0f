import { allRounds, type AssessmentRound } from "../domain/assessment/assessment-rounds";
import type { TenderKey } from "../domain/finding";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { isSameTender } from "../domain/tender/same-tender";
import { digest } from "./digest";
import { logOf } from "./read-log";

const known = new WeakMap<WorkbookSnapshot, readonly AssessmentRound[]>();

/** Every round of every tender that the log holds. Read once per reading of the workbook. */
export function roundsIn(snapshot: WorkbookSnapshot): readonly AssessmentRound[] {
  const found = known.get(snapshot);
  if (found !== undefined) return found;
  const rounds = allRounds(logOf(snapshot)?.entries ?? [], digest);
  known.set(snapshot, rounds);
  return rounds;
}

/** The rounds of one tender, the present one last. */
export function roundsOf(snapshot: WorkbookSnapshot, key: TenderKey): readonly AssessmentRound[] {
  return roundsIn(snapshot).filter(({ opened }) => isSameTender(opened.key, key));
}
