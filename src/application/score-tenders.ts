import { readCorrections } from "../domain/control/read-corrections";
import { scoreLogText } from "../domain/control/score-log";
import type { TenderKey } from "../domain/finding";
import { CONTROL_SHEET, controlSheet } from "../domain/sheets/control-sheet";
import { correctionsSheet } from "../domain/sheets/corrections-sheet";
import { GUIDE_OWN_SHEET } from "../domain/sheets/guide-sheet";
import type { OnProgress } from "./actions";
import { controlBookOf } from "./control-records";
import { controlRows } from "./control-rows";
import { correctionRows } from "./correction-rows";
import { expectedRanges } from "./expected-ranges";
import { freeSheetName } from "./free-sheet-name";
import { guideDocument } from "./guide-document";
import { tenderId, type Decisions, type Inspection, type ScoreReceipt } from "./inspection";
import type { LogContext } from "./log-context";
import { appendRows } from "./own-rows";
import { previewTenders } from "./preview-tenders";
import { appendToLog, type LogAct } from "./read-log";
import { renewSheet } from "./renew-sheet";
import { scoreRecords, type ScoreRecord } from "./score-records";
import type { Wording } from "./wording";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Writes one new score sheet per chosen tender, with its record on `Controle`, a row in the log, what was corrected since an
 * earlier score on `Correcties`, and `Leeswijzer` made anew while nobody edited it; all in one write. The tenders are calculated
 * again from the inspection, and the write stops when any table that they rest on changed since. A tender with errors is left
 * out: the caller has shown why.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function scoreTenders(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  { tenders, why }: { readonly tenders: readonly TenderKey[]; readonly why: string },
  context: LogContext,
  onProgress: OnProgress,
): Promise<ScoreReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const chosen = new Set(tenders.map(tenderId));
  const scored = previewTenders(inspection, decisions).flatMap((preview) =>
    preview.outcome && chosen.has(tenderId(preview.key))
      ? [{ outcome: preview.outcome, findings: preview.findings }]
      : [],
  );
  if (scored.length === 0) return { written: [] };
  const book = controlBookOf(snapshot);
  const controlName = book?.sheet ?? freeSheetName(snapshot, CONTROL_SHEET);
  const records = scoreRecords(scored, inspection, decisions, why, { ...context, controlSheet: controlName });
  const { wording } = context;
  const kept = records.flatMap((record) => controlRows(record, context));
  const control = appendRows(snapshot, book, kept, () => ({
    ...controlSheet(kept, wording.control),
    name: controlName,
  }));
  const corrected = records.flatMap((record) => correctionRows(record, context));
  const corrections = appendRows(snapshot, readCorrections(snapshot), corrected, () =>
    correctionsSheet(corrected, wording.corrections),
  );
  const log = appendToLog(
    snapshot,
    records.map((record) => logAct(record, wording)),
    context,
  );
  const guide = renewSheet(snapshot, guideDocument(records, inspection, context), GUIDE_OWN_SHEET);
  // Controle first: score sheets look for their own number on it.
  const before = control.newSheets.length;
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      expect: [
        ...expectedRanges(snapshot, tables),
        ...control.expect,
        ...corrections.expect,
        ...log.expect,
        ...guide.plan.expect,
      ],
      newSheets: [
        ...control.newSheets,
        ...records.map(({ document }) => document),
        ...guide.plan.newSheets,
        ...corrections.newSheets,
        ...log.newSheets,
      ],
      renewedSheets: guide.plan.renewedSheets,
      ownTables: [...control.ownTables, ...corrections.ownTables, ...log.ownTables],
      activate: before,
    },
    onProgress,
  );
  return {
    written: records.map(({ outcome, sheet, controlNumber, replaced, changes }, index) => ({
      outcome,
      sheet: receipt.sheetNames[before + index] ?? sheet,
      controlNumber,
      replaces: replaced?.controlNumber ?? null,
      changes,
    })),
  };
}

function logAct(record: ScoreRecord, wording: Wording): LogAct {
  const { key, controlNumber, sha256, outcome, replaced } = record;
  return {
    what: replaced === null ? wording.control.scored : wording.control.scoredAgain,
    tender: key.tender,
    lot: key.lot,
    outcome: wording.control.outcome(outcome.winners, outcome.lotNeeded),
    controlNumber,
    sha256,
    details: scoreLogText(record),
  };
}
