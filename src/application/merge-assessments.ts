import type { AssessmentMerge } from "../domain/assessment/assessment";
import type { AssessmentRound } from "../domain/assessment/assessment-rounds";
import { scoresText } from "../domain/assessment/assessment-text";
import { collectForms } from "../domain/assessment/collect-forms";
import { findForms, type FormSource } from "../domain/assessment/find-forms";
import { mergeForms, type FormsMerged } from "../domain/assessment/merge-forms";
import { tenderRows } from "../domain/assessment/quality-cells";
import type { TenderKey } from "../domain/finding";
import { cellAddress } from "../domain/sheets/cell-address";
import type { OnProgress } from "./actions";
import { BLOCKED, expectedScores, isUndecided, modelOf, qualityCriteria } from "./assessed-tender";
import type { AssessmentReceipt } from "./assessment-actions";
import { roundsIn, roundsOf } from "./assessment-rounds-of";
import { digest } from "./digest";
import { expectedRanges } from "./expected-ranges";
import type { Decisions, Inspection } from "./inspection";
import { actOf } from "./log-assessment";
import type { LogContext } from "./log-context";
import { scoreChanges, scoreTableOf } from "./merge-target";
import { appendToLog } from "./read-log";
import { NO_CHANGES, type ExpectedRange, type Workbook } from "./workbook";

/**
 * What the forms hold against the table `Beoordelingen`; null when no assessment was opened.
 * @param forms workbooks that came back from assessors, besides the forms in this one
 */
export function assessmentMerge(
  inspection: Inspection,
  decisions: Decisions,
  tender: TenderKey,
  forms: readonly FormSource[] = [],
): AssessmentMerge | null {
  const round = roundsOf(inspection.snapshot, tender).at(-1);
  return round ? mergeOf(inspection, decisions, round, forms).merge : null;
}

function mergeOf(
  inspection: Inspection,
  decisions: Decisions,
  round: AssessmentRound,
  forms: readonly FormSource[],
): FormsMerged {
  const { snapshot, tables } = inspection;
  const { opened } = round;
  const model = modelOf(inspection, decisions, opened.key);
  return mergeForms({
    opened,
    collected: collectForms([{ file: null, snapshot }, ...forms], round, roundsIn(snapshot)),
    rows: tenderRows(tables, opened.key),
    criteria: (model === null ? opened.criteria : qualityCriteria(model)).map(({ name }) => name),
    table: scoreTableOf(inspection),
    takesRemarks: tables.assessments?.table.columns.has("remark") === true && isLong(inspection),
  });
}

function isLong({ tables }: Inspection): boolean {
  return tables.assessments?.table.columns.has("assessor") ?? true;
}

/**
 * Puts the scores of the forms in the table `Beoordelingen` and a row in the log. Without anything new nothing is written.
 * @throws WorkbookError when Excel refuses or a table or form changed since it was read; the workbook is then as it was.
 */
export async function mergeAssessments(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  tender: TenderKey,
  context: LogContext,
  onProgress: OnProgress,
  forms: readonly FormSource[] = [],
): Promise<AssessmentReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const round = roundsOf(snapshot, tender).at(-1);
  if (!round || round.closed !== null) return { kind: "notNow", reason: "notOpen" };
  if (isUndecided(inspection)) return BLOCKED;
  const { changes, scores, merge } = mergeOf(inspection, decisions, round, forms);
  if (changes.length === 0) return { kind: "done", sheets: [] };
  const { opened } = round;
  const table = tables.assessments?.table ?? null;
  const { sheet, ...target } = scoreChanges(snapshot, table, opened.key, changes, context.wording);
  const act = actOf(
    {
      step: "merged",
      key: opened.key,
      form: opened.controlNumber,
      scores: scores.length,
      added: merge.added,
      changed: merge.overwrites.length,
      open: merge.open,
      sha256: digest(scoresText(scores)),
    },
    context,
  );
  const log = appendToLog(snapshot, [act], context);
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      ...target,
      expect: [
        ...expectedRanges(snapshot, tables),
        ...expectedScores(inspection),
        ...expectedForms(inspection),
        ...log.expect,
      ],
      newSheets: [...target.newSheets, ...log.newSheets],
      ownTables: [...target.ownTables, ...log.ownTables],
      activate: target.newSheets.length > 0 ? 0 : null,
    },
    onProgress,
  );
  const leftOut = receipt.leftOut.map((edit) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}`);
  return {
    kind: "done",
    sheets: [sheet ?? receipt.sheetNames[0] ?? ""],
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

/** An assessor who types on while we merge must not be lost. */
function expectedForms({ snapshot }: Inspection): readonly ExpectedRange[] {
  return findForms([{ file: null, snapshot }]).map(({ grid: { name, row, column, values } }) => ({
    sheet: name,
    row,
    column,
    values,
  }));
}
