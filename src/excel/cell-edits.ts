import { WorkbookError, type CellEdit } from "../application/workbook";
import type { CellValue } from "../domain/cell";
import { cellAddress } from "../domain/sheets/cell-address";
import type { EditBand } from "./edit-bands";
import { changed } from "./same-value";

/** Proxies of one band of edits, queued in a checking sync. */
export interface EditProxies {
  readonly band: EditBand;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** A cell that will be edited. What it holds is `edit.was`: a constant, never a formula. */
export interface HeldCell {
  readonly edit: CellEdit;
  /** As Excel's `formulas` gives it: for a constant the value itself. */
  readonly formula: CellValue;
  readonly format: string;
}

/** The cells of one band that will be edited, as they were when they were checked. */
export interface HeldBand {
  readonly band: EditBand;
  /** At least one. */
  readonly cells: readonly HeldCell[];
  /**
   * True when rows are hidden: an array written over filtered rows ends up in the wrong ones (office-js issue 224, xlwings
   * issue 747), a single cell does not.
   */
  readonly cellByCell: boolean;
}

export interface CheckedBand {
  readonly held: HeldBand | null;
  readonly leftOut: readonly CellEdit[];
}

/** Queues what must be known before cells of the user may be edited. */
export function queueEdits(context: Excel.RequestContext, band: EditBand): EditProxies {
  const sheet = context.workbook.worksheets.getItemOrNullObject(band.sheet);
  const range = sheet.getRangeByIndexes(band.row, band.column, band.rowCount, 1);
  sheet.protection.load("protected");
  range.load("values, formulas, numberFormat, valueTypes, rowHidden");
  return { band, sheet, range };
}

/**
 * What the cells hold, without those that hold a formula or an error value: writing there would lose more than a text or a
 * number. Throws sheetMissing, sheetProtected, or inputChanged for the first cell that is not what it was.
 */
export function checkedBand({ band, sheet, range }: EditProxies): CheckedBand {
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: band.sheet });
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: band.sheet });
  // An answer that is too large is null instead of an error now and then (office-js issue 6781).
  const values = range.values as CellValue[][] | null;
  if (values === null) throw new WorkbookError("payloadTooLarge", { sheet: band.sheet });
  const leftOut: CellEdit[] = [];
  const cells: HeldCell[] = [];
  for (const edit of band.edits) {
    const at = edit.row - band.row;
    const is = values[at]?.[0] ?? "";
    const formula = range.formulas[at]?.[0] as CellValue;
    if (range.valueTypes[at]?.[0] === "Error" || isFormula(formula, is)) {
      leftOut.push(edit);
      continue;
    }
    if (is !== edit.was) throw changed(edit.sheet, cellAddress(edit.row, edit.column), edit.was, is);
    cells.push({ edit, formula, format: String(range.numberFormat[at]?.[0] ?? "General") });
  }
  return {
    held: cells.length === 0 ? null : { band, cells, cellByCell: range.rowHidden !== false },
    leftOut,
  };
}

/** `formulas` gives a constant as it is, so that a text such as "=1+1" equals its own value. */
function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
