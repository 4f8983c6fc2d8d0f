import type { CellValue, ExcelSerial, Place } from "../cell";
import type { TenderOutcome } from "../tender/outcome";
import type { ScoreSheetTexts } from "./score-sheet-texts";

export interface ScoreSheetInput {
  readonly outcome: TenderOutcome;
  /** One per bid, in the order of `outcome.bids`; already in the reader's language. */
  readonly sentences: readonly string[];
  /** What the reader must know before trusting the result; already in the reader's language. */
  readonly warnings: readonly string[];
  /** The day of scoring. */
  readonly scoredOn: ExcelSerial;
  /** The workbook counts its days from 1904: dates on the sheet are shifted so that they show the same day. */
  readonly date1904: boolean;
  /** What stood in a source cell when it was read; null when that is not known. */
  readonly sourceValue: (place: Place) => CellValue | null;
  readonly texts: ScoreSheetTexts;
}
