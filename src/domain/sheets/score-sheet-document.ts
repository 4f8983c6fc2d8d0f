import type { SheetIndex } from "../cell";
import type { SheetDocument } from "./sheet-document";

/** A cell whose words change after scoring: each of these is right at some time, any other was typed over it. */
export interface LiveCell {
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  /** The first is what it says when nothing happened. */
  readonly texts: readonly string[];
  /** What it says when, and only when, a later score took the place of this one; null where that makes no difference. */
  readonly whenReplaced: string | null;
}

/** A score sheet whose control number is still to come. */
export interface ScoreSheetDocument extends SheetDocument {
  /** Blank: the number can only be made of all the other cells. */
  readonly controlCell: { readonly row: SheetIndex; readonly column: SheetIndex };
  /** Formulas on the first page that rightly say something else later on. */
  readonly liveCells: readonly LiveCell[];
}
