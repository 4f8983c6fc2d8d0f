import { WorkbookError, type CellEdit } from "../application/workbook";
import type { CellValue } from "../domain/cell";
import { cellAddress } from "../domain/sheets/cell-address";
import { constantSent, formulaSent, type CellContentSent } from "./cell-content";
import type { HeldBand, HeldCell } from "./cell-edits";
import type { EditBand } from "./edit-bands";
import { ACTION_BYTES, NUMBER_BYTES, textBytes, valueBytes } from "./request-bytes";
import { changed, shown } from "./same-value";
import type { WriteStep } from "./write-step";

/** One band on its way into the workbook. */
export interface EditWrite {
  readonly held: HeldBand;
  /** The band as it was in the very batch that wrote it; a colleague may have typed there after the check. */
  before: Excel.Range | null;
  /** The band as it was when everything was written. */
  after: Excel.Range | null;
}

/** A null in an array leaves that cell as it is (Microsoft: blank and null values in Excel add-ins). */
const UNTOUCHED = null;
const UNTOUCHED_BYTES = 5;

/** The steps that edit the cells of one band. Throws RangeError for a number that Excel cannot hold, before anything is queued. */
export function editSteps(context: Excel.RequestContext, write: EditWrite): readonly WriteStep[] {
  const { band, cells, cellByCell } = write.held;
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(band.sheet);
  const sent = cells.map(({ edit, format }) => constantSent(edit.row, edit.becomes, edit.format, format));
  const look: WriteStep = {
    bytes: 2 * ACTION_BYTES,
    answerBytes: cells.reduce((sum, { edit }) => sum + valueBytes(edit.was) + NUMBER_BYTES, 0),
    run() {
      write.before = rangeOf(sheet(), band);
      write.before.load("formulas, numberFormat");
    },
  };
  return [look, ...contentSteps(sheet, band, sent, cellByCell)];
}

/** The step that reads the band back; it stands behind everything that may still change a cell. */
export function editReadBackStep(context: Excel.RequestContext, write: EditWrite): WriteStep {
  const { band, cells } = write.held;
  return {
    bytes: 2 * ACTION_BYTES,
    answerBytes: cells.reduce((sum, { edit }) => sum + valueBytes(edit.becomes), 0),
    run() {
      write.after = rangeOf(context.workbook.worksheets.getItem(band.sheet), band);
      write.after.load("values");
    },
  };
}

/** Throws inputChanged when somebody else changed a cell between the check and the write. */
export function requireUntouched(write: EditWrite): void {
  for (const cell of write.held.cells) {
    const meanwhile = changedMeanwhile(write, cell);
    if (meanwhile === null) continue;
    const { sheet, row, column, was } = cell.edit;
    throw changed(sheet, cellAddress(row, column), was, meanwhile.formula);
  }
}

/**
 * The way back for what stands in the cells now: old values and old number formats. Throws readBackFailed for the first
 * cell that does not hold what was written.
 */
export function requireEdits({ held, after }: EditWrite): readonly CellEdit[] {
  const { band } = held;
  const values = after?.values as CellValue[][] | null | undefined;
  // An answer that is too large is null instead of an error now and then (office-js issue 6781).
  if (!values) throw new WorkbookError("payloadTooLarge", { sheet: band.sheet });
  return held.cells.map(({ edit, format }) => {
    const is = values[edit.row - band.row]?.[0] ?? "";
    if (!isSame(is, edit.becomes)) {
      const cell = cellAddress(edit.row, edit.column);
      const params = { sheet: edit.sheet, cell, was: shown(edit.becomes), is: shown(is) };
      throw new WorkbookError("readBackFailed", params);
    }
    return { ...edit, was: is, becomes: edit.was, format };
  });
}

/** The steps that put a band back as it was, with what a colleague typed meanwhile. */
export function restoreEditSteps(context: Excel.RequestContext, write: EditWrite): readonly WriteStep[] {
  const { band, cells, cellByCell } = write.held;
  const sent = cells.map((cell) => {
    const meanwhile = changedMeanwhile(write, cell);
    if (meanwhile !== null) return formulaSent(cell.edit.row, meanwhile.formula, meanwhile.format);
    return constantSent(cell.edit.row, cell.edit.was, cell.format, cell.format);
  });
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject(band.sheet);
  return contentSteps(sheet, band, sent, cellByCell);
}

/** Null when the cell still held what was checked, or when Excel did not tell. */
function changedMeanwhile(
  { held, before }: EditWrite,
  { edit, formula: known }: HeldCell,
): { readonly formula: CellValue; readonly format: string } | null {
  // Excel need not have told anything when the batch failed.
  const told = before?.toJSON() as { formulas?: CellValue[][]; numberFormat?: string[][] } | undefined;
  const at = edit.row - held.band.row;
  const formula = told?.formulas?.[at]?.[0];
  if (formula === undefined || formula === known) return null;
  return { formula, format: told?.numberFormat?.[at]?.[0] ?? "General" };
}

/** Excel keeps 15 digits of what is typed. */
function isSame(is: CellValue, becomes: CellValue): boolean {
  if (typeof is !== "number" || typeof becomes !== "number") return is === becomes;
  return is.toPrecision(15) === becomes.toPrecision(15);
}

/** Formats, contents, formats: in one go for a whole band, or one cell after another. */
function contentSteps(
  sheet: () => Excel.Worksheet,
  band: EditBand,
  sent: readonly CellContentSent[],
  cellByCell: boolean,
): readonly WriteStep[] {
  if (cellByCell) {
    return sent.map((cell) => contentStep(sheet, { ...band, row: cell.row, rowCount: 1 }, [cell]));
  }
  return [contentStep(sheet, band, sent)];
}

function contentStep(
  sheet: () => Excel.Worksheet,
  band: Pick<EditBand, "row" | "column" | "rowCount">,
  sent: readonly CellContentSent[],
): WriteStep {
  const bytes = sent.reduce((sum, { entry, formatBefore }) => {
    return sum + valueBytes(entry) + textBytes(formatBefore ?? "");
  }, 0);
  return {
    bytes: 4 * ACTION_BYTES + bytes + 2 * UNTOUCHED_BYTES * (band.rowCount - sent.length),
    run() {
      const range = rangeOf(sheet(), band);
      const column = <T>(pick: (cell: CellContentSent) => T | null): T[][] => {
        const lines = Array.from({ length: band.rowCount }, (): (T | null)[] => [UNTOUCHED]);
        for (const cell of sent) lines[cell.row - band.row] = [pick(cell)];
        // The types know no null inside an array.
        return lines as T[][];
      };
      if (sent.some(({ formatBefore }) => formatBefore !== null)) {
        range.numberFormat = column(({ formatBefore }) => formatBefore);
      }
      range.values = column(({ entry }) => entry);
      if (sent.some(({ formatAfter }) => formatAfter !== null)) {
        range.numberFormat = column(({ formatAfter }) => formatAfter);
      }
    },
  };
}

function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: Pick<EditBand, "row" | "column" | "rowCount">,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, 1);
}
