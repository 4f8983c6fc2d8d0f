import { settingsSheet } from "../domain/sheets/settings-sheet";
import { choicesToSettings, isChoice } from "../domain/tables/choices";
import type { SettingRow } from "../domain/tables/rows";
import type { TableOf } from "../domain/tables/read-tables-types";
import type { OnProgress } from "./actions";
import { expectedTable } from "./expected-ranges";
import type { Inspection } from "./inspection";
import type { Wording } from "./wording";
import { NO_CHANGES, WorkbookError, type Workbook } from "./workbook";

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
  if (settings === null) {
    const sheet = settingsSheet(chosen, wording.settingsSheet);
    await workbook.write({ ...NO_CHANGES, newSheets: [sheet] }, onProgress);
    return;
  }
  const { sheet, label, isExcelTable } = settings.table;
  if (!isExcelTable) throw new WorkbookError("unsupported", { sheet, table: label });
  await workbook.write(
    {
      ...NO_CHANGES,
      expect: expectedTable(inspection.snapshot, settings.table),
      ownTables: [{ sheet, table: label, rows: settingRows(settings, chosen) }],
    },
    onProgress,
  );
}

/** The user's own settings first, then the choices. */
function settingRows(
  settings: TableOf<SettingRow>,
  chosen: readonly (readonly [string, string])[],
): readonly (readonly (string | number)[])[] {
  const { columns, headers } = settings.table;
  const at = { setting: columns.get("setting") ?? 0, value: columns.get("value") ?? 1 };
  const line = (setting: string, value: string | number): (string | number)[] => {
    const cells = headers.map((): string | number => "");
    cells[at.setting] = setting;
    cells[at.value] = value;
    return cells;
  };
  const kept = settings.rows.filter(({ setting }) => !isChoice(setting.value ?? ""));
  return [
    ...kept.map(({ setting, value }) =>
      line(String(setting.raw), typeof value.raw === "boolean" ? String(value.raw) : value.raw),
    ),
    ...chosen.map(([setting, value]) => line(setting, value)),
  ];
}
