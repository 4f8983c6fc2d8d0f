import type { CellValue, ExcelSerial, Place } from "../cell";
import type { TenderOutcome } from "../tender/outcome";
import type { SensitivitySentences } from "../tender/sensitivity-sentences-texts";
import type { SourceBlock } from "./score-sources-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";

/** Whether the model was fixed before the prices were read; already in the reader's language. */
export interface LockNote {
  readonly statement: string;
  /** What changed since, one sentence each. */
  readonly changes: readonly string[];
}

export interface ScoreSheetInput {
  readonly outcome: TenderOutcome;
  /** One per bid, in the order of `outcome.bids`; already in the reader's language. */
  readonly sentences: readonly string[];
  /** What the reader must know before trusting the result; already in the reader's language. */
  readonly warnings: readonly string[];
  /** How firm the outcome is; already in the reader's language. */
  readonly sensitivitySentences?: SensitivitySentences;
  /** Null where nothing is known about a lock of the model. */
  readonly lock?: LockNote | null;
  /** The sheet that keeps the control numbers, as it is named; without it the sheet tells nothing of later scores. */
  readonly controlSheet?: string | null;
  /** The day of scoring. */
  readonly scoredOn: ExcelSerial;
  /** The workbook counts its days from 1904: dates on the sheet are shifted so that they show the same day. */
  readonly date1904: boolean;
  /** What stood in a source cell when it was read; null when that is not known. */
  readonly sourceValue: (place: Place) => CellValue | null;
  /** What else the score rests on, besides prices and scores; made by `scoreSources`. */
  readonly sources?: readonly SourceBlock[];
  readonly texts: ScoreSheetTexts;
}
