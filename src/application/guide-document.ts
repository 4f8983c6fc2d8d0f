import { guideSheet } from "../domain/sheets/guide-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { isSameTender } from "../domain/tender/same-tender";
import { recordsOf } from "./control-records";
import type { Inspection } from "./inspection";
import type { LogContext } from "./log-context";
import { bidSentences } from "./score-document";
import type { ScoreRecord } from "./score-records";
import type { Wording } from "./wording";

/** The sheet `Leeswijzer` over what is scored now and every other score that stays in force. */
export function guideDocument(
  records: readonly ScoreRecord[],
  { snapshot }: Inspection,
  { wording, on }: Pick<LogContext, "wording" | "on">,
): SheetDocument {
  const earlier = recordsOf(snapshot).filter(
    ({ key }, index, all) =>
      !records.some((record) => isSameTender(record.key, key)) &&
      !all.slice(index + 1).some((later) => isSameTender(later.key, key)),
  );
  return guideSheet({
    scored: records.map(({ outcome, sheet, controlNumber }) => ({
      outcome,
      sheet,
      controlNumber,
      sentence: winnerSentence(outcome, wording),
    })),
    others: earlier.map(({ key, sheet, controlNumber }) => ({ ...key, sheet, controlNumber })),
    on,
    texts: wording.guideSheet,
    scoreTexts: wording.scoreSheet,
  });
}

function winnerSentence(outcome: ScoreRecord["outcome"], wording: Wording): string {
  const sentences = bidSentences(outcome, wording);
  const at = outcome.bids.findIndex(({ rank }) => rank === 1);
  return sentences[at] ?? "";
}
