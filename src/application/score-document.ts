import type { CellValue, ExcelSerial, Place } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { parseCellAddress } from "../domain/sheets/parse-cell-address";
import { scoreSources } from "../domain/sheets/score-sources-input";
import { scoreSheet } from "../domain/sheets/score-sheet";
import type { ScoreSheetDocument } from "../domain/sheets/score-sheet-document";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { explainBids } from "../domain/tender/explain-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import type { Inspection } from "./inspection";
import { lockStateOf } from "./lock-notes";
import type { Wording } from "./wording";

export interface ScoreDocumentContext {
  readonly wording: Wording;
  /** The day of scoring. */
  readonly on: ExcelSerial;
  /** The sheet that keeps the control numbers, as it is or will be named. */
  readonly controlSheet: string;
}

/** The score sheet of one tender in the user's words, its control number still to come. */
export function scoreDocument(
  outcome: TenderOutcome,
  findings: readonly Finding[],
  inspection: Inspection,
  { wording, on, controlSheet }: ScoreDocumentContext,
): ScoreSheetDocument {
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
    controlSheet,
    scoredOn: on,
    date1904: snapshot.date1904,
    sourceValue: (place) => sourceValue(snapshot, place),
    sources: scoreSources(inspection.tables, snapshot, outcome.tender),
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
