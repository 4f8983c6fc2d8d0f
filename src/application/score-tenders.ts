import type { CellValue, ExcelSerial, Place } from "../domain/cell";
import type { Finding, TenderKey } from "../domain/finding";
import { scoreSheet } from "../domain/sheets/score-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { parseCellAddress } from "../domain/sheets/parse-cell-address";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { explainBids } from "../domain/tender/explain-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import type { OnProgress } from "./actions";
import { expectedRanges } from "./expected-ranges";
import { tenderId, type Decisions, type Inspection, type ScoreReceipt } from "./inspection";
import { lockStateOf } from "./lock-notes";
import { previewTenders } from "./preview-tenders";
import type { Wording } from "./wording";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Writes one new score sheet per chosen tender. The tenders are calculated again from the inspection, and the write stops
 * when any table that they rest on changed since. A tender with errors is left out: the caller has shown why.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function scoreTenders(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  tenders: readonly TenderKey[],
  context: { readonly wording: Wording; readonly scoredOn: ExcelSerial },
  onProgress: OnProgress,
): Promise<ScoreReceipt> {
  onProgress({ phase: "checking", share: null });
  const chosen = new Set(tenders.map(tenderId));
  const scored = previewTenders(inspection, decisions).flatMap((preview) =>
    preview.outcome && chosen.has(tenderId(preview.key))
      ? [{ outcome: preview.outcome, findings: preview.findings }]
      : [],
  );
  const documents = scored.map(({ outcome, findings }) =>
    scoreDocument(outcome, findings, inspection, context),
  );
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      expect: expectedRanges(inspection.snapshot, inspection.tables),
      newSheets: documents,
      activate: documents.length > 0 ? 0 : null,
    },
    onProgress,
  );
  return {
    written: scored.map(({ outcome }, index) => ({
      outcome,
      sheet: receipt.sheetNames[index] ?? documents[index]?.name ?? "",
    })),
  };
}

function scoreDocument(
  outcome: TenderOutcome,
  findings: readonly Finding[],
  inspection: Inspection,
  { wording, scoredOn }: { readonly wording: Wording; readonly scoredOn: ExcelSerial },
): SheetDocument {
  const { snapshot } = inspection;
  const lock = lockStateOf(inspection, outcome.tender);
  return scoreSheet({
    outcome,
    lock: {
      statement: wording.modelLock.statement(lock),
      changes: findings.filter(isModelChange).map(wording.finding),
    },
    sentences: bidSentences(outcome, wording),
    sensitivitySentences: wording.sensitivity(outcome),
    warnings: findings
      .filter((finding) => finding.severity === "warning" && !isModelChange(finding))
      .map((finding) => namedWarning(finding, wording)),
    scoredOn,
    date1904: snapshot.date1904,
    sourceValue: (place) => sourceValue(snapshot, place),
    texts: wording.scoreSheet,
  });
}

/** Stands with the lock of the model, in sight on the first page. */
function isModelChange({ code }: Finding): boolean {
  return code === "modelChangedSinceLock";
}

/** The score sheet shows no cell beside a warning, so it names the bidder that it is about. */
function namedWarning(finding: Finding, wording: Pick<Wording, "finding">): string {
  const sentence = wording.finding(finding);
  const { supplier } = finding;
  return supplier === null || sentence.includes(supplier) ? sentence : `${supplier}: ${sentence}`;
}

/** One sentence per bid, in the order of `outcome.bids`. */
export function bidSentences(
  outcome: TenderOutcome,
  wording: Pick<Wording, "bidSentence">,
): readonly string[] {
  const explanations = explainBids(outcome);
  return outcome.bids.map(({ bid }) => {
    const explanation = explanations.get(bid);
    return explanation ? wording.bidSentence(explanation) : "";
  });
}

function sourceValue(snapshot: WorkbookSnapshot, place: Place): CellValue | null {
  const grid = snapshot.sheets.find((sheet) => sheet.name === place.sheet);
  const position = place.cell === null ? null : parseCellAddress(place.cell);
  if (!grid || !position) return null;
  return grid.values[position.row - grid.row]?.[position.column - grid.column] ?? "";
}
