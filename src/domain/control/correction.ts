import type { CellValue } from "../cell";
import type { TenderKey } from "../finding";

/** One line of the correction register: one cell, or one choice, that changed between two scores of a tender. */
export interface Correction {
  /** yyyy-mm-dd hh:mm. */
  readonly when: string;
  /** "" when no name was given. */
  readonly by: string;
  readonly key: TenderKey;
  /** "" for a choice that stands in no cell, and when nothing changed. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell is about, or the choice in words. */
  readonly what: string;
  readonly was: CellValue;
  readonly is: CellValue;
  /** "" where nobody said. */
  readonly why: string;
  /** Control numbers of the score that was replaced and of the new one, and the sheet of the new one. */
  readonly replaced: string;
  readonly controlNumber: string;
  readonly newSheet: string;
}
