import { cellAddress } from "../domain/sheets/cell-address";
import type { OnProgress } from "./actions";
import type { EditReceipt } from "./inspection";
import { writeEdits } from "./write-edits";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Puts every cell and table back as it was before; the receipt's own undo does it over again.
 * @throws WorkbookError when Excel refuses or a cell changed since; the workbook is then as it was.
 */
export function undoEdits(
  workbook: Workbook,
  { undo }: EditReceipt,
  onProgress: OnProgress,
): Promise<EditReceipt> {
  const places = undo.edits.map(({ sheet, row, column }) => ({
    sheet,
    table: null,
    row: row + 1,
    column: null,
    cell: cellAddress(row, column),
  }));
  return writeEdits(workbook, { ...NO_CHANGES, ...undo }, places, onProgress);
}
