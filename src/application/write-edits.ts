import type { Place } from "../domain/cell";
import type { OnProgress } from "./actions";
import type { EditReceipt } from "./inspection";
import { NOTHING_WRITTEN, type Workbook, type WritePlan } from "./workbook";

/**
 * Writes edits to the user's own cells and tells what was done and how to take it back.
 * @param places of the edits, in the same order
 * @throws WorkbookError when Excel refuses or a cell changed; the workbook is then as it was.
 */
export async function writeEdits(
  workbook: Workbook,
  plan: WritePlan,
  places: readonly Place[],
  onProgress: OnProgress,
): Promise<EditReceipt> {
  const { edits, tableWidths } = plan;
  const nothing = edits.length === 0 && tableWidths.length === 0;
  const receipt = nothing ? NOTHING_WRITTEN : await workbook.write(plan, onProgress);
  const left = new Set(receipt.leftOut.map(({ sheet, row, column }) => `${row},${column},${sheet}`));
  return {
    changed: edits.length - receipt.leftOut.length,
    leftOut: edits.flatMap(({ sheet, row, column }, index) => {
      const place = places[index];
      return place && left.has(`${row},${column},${sheet}`) ? [place] : [];
    }),
    undo: receipt.undo,
  };
}
