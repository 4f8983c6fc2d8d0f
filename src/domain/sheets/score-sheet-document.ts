import type { SheetIndex } from "../cell";
import type { SheetDocument } from "./sheet-document";

/** A score sheet whose control number is still to come. */
export interface ScoreSheetDocument extends SheetDocument {
  /** Blank: the number can only be made of all the other cells. */
  readonly controlCell: { readonly row: SheetIndex; readonly column: SheetIndex };
  /** Says whether a later score took its place, and in which word; null without the sheet that tells. */
  readonly statusCell: {
    readonly row: SheetIndex;
    readonly column: SheetIndex;
    readonly replaced: string;
  } | null;
}
