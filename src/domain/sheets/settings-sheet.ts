import { inputSheet } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";

/** The sheet on which choices are remembered, and its table (design section 3). */
export const SETTINGS_SHEET = "Inkoopladder";
export const SETTINGS_TABLE = "Instellingen";

export interface SettingsSheetTexts {
  readonly title: string;
  readonly explanation: string;
  readonly setting: string;
  readonly value: string;
}

/** Name and value of one setting. */
export type SettingEntry = readonly [name: string, value: string | number];

/** A fresh sheet `Inkoopladder`; without rows it still has one empty row, as an Excel table must. */
export function settingsSheet(rows: readonly SettingEntry[], texts: SettingsSheetTexts): SheetDocument {
  return inputSheet({
    name: SETTINGS_SHEET,
    marker: "settings",
    table: SETTINGS_TABLE,
    title: texts.title,
    explanation: texts.explanation,
    columns: [
      { header: texts.setting, width: 42, kind: "text" },
      { header: texts.value, width: 42, kind: "any" },
    ],
    rows,
  });
}
