import type { SettingsSheetTexts } from "../../domain/sheets/settings-sheet";

/** The words on the sheet Inkoopladder. */
export const settingsSheetTexts: SettingsSheetTexts = {
  title: "Settings of Inkoopladder",
  explanation: "These choices hold for the whole workbook. You may change the values.",
  setting: "Setting",
  value: "Value",
};
