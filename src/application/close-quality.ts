import type { TenderKey } from "../domain/finding";
import type { OnProgress } from "./actions";
import { BLOCKED, expectedScores, isUndecided, modelOf } from "./assessed-tender";
import type { AssessmentReceipt } from "./assessment-actions";
import { qualityOf } from "./assessment-notes";
import { roundsOf } from "./assessment-rounds-of";
import { expectedRanges } from "./expected-ranges";
import type { Decisions, Inspection } from "./inspection";
import { actOf } from "./log-assessment";
import type { LogContext } from "./log-context";
import { appendToLog } from "./read-log";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Notes the quality scores of a tender in the log, as a score uses them: from then on prices may be seen, and a later change of
 * a score is told.
 * @throws WorkbookError when Excel refuses or a table changed since it was read; the workbook is then as it was.
 */
export async function closeQuality(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  tender: TenderKey,
  context: LogContext,
  onProgress: OnProgress,
): Promise<AssessmentReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const round = roundsOf(snapshot, tender).at(-1);
  if (!round || round.closed !== null) return { kind: "notNow", reason: "notOpen" };
  const { key, controlNumber: form } = round.opened;
  const model = modelOf(inspection, decisions, key);
  if (model === null || isUndecided(inspection)) return BLOCKED;
  const { cells, findings } = qualityOf(inspection, key, model.criteria);
  const scores = cells.flatMap(({ bidder, criterion, score }) =>
    score === null ? [] : [{ bidder, criterion, score }],
  );
  // Scores that stood there before the forms went out say nothing of what the assessors found.
  const heard = (tables.assessments?.rows ?? []).some(
    ({ assessor, score }) => score.value !== null && isAmong(assessor.value, round.opened.assessors),
  );
  if (!heard || scores.length < cells.length) return { kind: "notNow", reason: "incomplete" };
  if (findings.some(({ severity }) => severity === "error")) return BLOCKED;
  const log = appendToLog(snapshot, [actOf({ step: "closed", key, form, scores }, context)], context);
  await workbook.write(
    {
      ...NO_CHANGES,
      expect: [...expectedRanges(snapshot, tables), ...expectedScores(inspection), ...log.expect],
      newSheets: log.newSheets,
      ownTables: log.ownTables,
    },
    onProgress,
  );
  return { kind: "done", sheets: [log.sheet] };
}

function isAmong(name: string | null, assessors: readonly string[]): boolean {
  const compared = (text: string): string => text.trim().normalize("NFC").toLowerCase();
  return name !== null && assessors.some((each) => compared(each) === compared(name));
}
