import { WorkbookError } from "../application/workbook";
import type { Guard } from "./run-guarded";

/** Brings a cell into view. Throws sheetMissing, with `hidden` in its params for a sheet that exists but is hidden. */
export async function selectCell(
  context: Excel.RequestContext,
  guard: Guard,
  name: string,
  cell: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  guard.checkpoint();
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: name });
  if (sheet.visibility !== "Visible") throw new WorkbookError("sheetMissing", { sheet: name, hidden: 1 });
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
