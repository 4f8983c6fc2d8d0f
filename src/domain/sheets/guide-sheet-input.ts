import type { ExcelSerial } from "../cell";
import type { TenderOutcome } from "../tender/outcome";
import type { GuideSheetTexts } from "./guide-sheet-texts";
import type { ScoreSheetTexts } from "./score-sheet-texts";

/** A tender as it was scored just now. */
export interface GuideTender {
  readonly outcome: TenderOutcome;
  /** The score sheet as it is named. */
  readonly sheet: string;
  readonly controlNumber: string;
  /** Of the winner, already in the reader's language; "" where there is none. */
  readonly sentence: string;
}

/** A tender that was scored earlier and whose score is still in force. */
export interface GuideEarlier {
  readonly tender: string;
  readonly lot: string;
  readonly sheet: string;
  readonly controlNumber: string;
}

export interface GuideSheetInput {
  readonly scored: readonly GuideTender[];
  readonly others: readonly GuideEarlier[];
  /** The day on which the guide is made. */
  readonly on: ExcelSerial;
  readonly texts: GuideSheetTexts;
  /** The words that score sheets have, so that both say the same. */
  readonly scoreTexts: ScoreSheetTexts;
}
