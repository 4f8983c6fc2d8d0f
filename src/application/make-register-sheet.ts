import { registerSheet } from "../domain/sheets/register-sheet";
import type { OnProgress } from "./actions";
import type { Wording } from "./wording";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Makes an empty sheet to paste an extract from the PSO register on, shows it, and gives the name that it got.
 * @throws WorkbookError when Excel refuses; the workbook is then as it was.
 */
export async function makeRegisterSheet(
  workbook: Workbook,
  wording: Wording,
  onProgress: OnProgress,
): Promise<string> {
  const document = registerSheet(wording.registerSheet);
  const receipt = await workbook.write({ ...NO_CHANGES, newSheets: [document], activate: 0 }, onProgress);
  return receipt.sheetNames[0] ?? document.name;
}
