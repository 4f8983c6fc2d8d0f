import type { Place } from "../domain/cell";
import type { Repair } from "../domain/repairs/repair";
import { parseCellAddress } from "../domain/sheets/parse-cell-address";
import type { OnProgress } from "./actions";
import { writeEdits } from "./write-edits";
import type { EditReceipt } from "./inspection";
import { NO_CHANGES, type CellEdit, type Workbook } from "./workbook";

/**
 * Writes the chosen proposals into the user's own cells, each only while its cell still holds what was read. Of two for
 * one cell the last is written.
 * @throws WorkbookError when Excel refuses or a cell changed; the workbook is then as it was.
 */
export function applyRepairs(
  workbook: Workbook,
  repairs: readonly Repair[],
  onProgress: OnProgress,
): Promise<EditReceipt> {
  const byCell = new Map<string, { readonly edit: CellEdit; readonly place: Place }>();
  for (const repair of repairs) {
    const edit = editOf(repair);
    if (edit !== null) byCell.set(`${edit.row},${edit.column},${edit.sheet}`, { edit, place: repair.place });
  }
  const chosen = [...byCell.values()];
  const plan = { ...NO_CHANGES, edits: chosen.map(({ edit }) => edit) };
  return writeEdits(
    workbook,
    plan,
    chosen.map(({ place }) => place),
    onProgress,
  );
}

/** Null for a proposal that names no cell. */
function editOf({ place, old, becomes, format }: Repair): CellEdit | null {
  const position = place.cell === null ? null : parseCellAddress(place.cell);
  if (place.sheet === null || position === null) return null;
  return { sheet: place.sheet, ...position, was: old, becomes, format };
}
