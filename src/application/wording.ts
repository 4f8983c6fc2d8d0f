import type { Finding } from "../domain/finding";
import type { ScoreSheetTexts } from "../domain/sheets/score-sheet-texts";
import type { SettingsSheetTexts } from "../domain/sheets/settings-sheet";
import type { BidExplanation } from "../domain/tender/explain-bids";

/** The words that end up in a workbook, in one language; made in `locale/`, used where sheets are written. */
export interface Wording {
  readonly finding: (finding: Finding) => string;
  readonly bidSentence: (explanation: BidExplanation) => string;
  readonly scoreSheet: ScoreSheetTexts;
  readonly settingsSheet: SettingsSheetTexts;
}
