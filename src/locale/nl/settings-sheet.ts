import type { SettingsSheetTexts } from "../../domain/sheets/settings-sheet";

/** The words on the sheet Inkoopladder. */
export const settingsSheetTexts: SettingsSheetTexts = {
  title: "Instellingen van Inkoopladder",
  explanation: "Deze keuzes gelden voor de hele werkmap. Je mag de waarden aanpassen.",
  setting: "Instelling",
  value: "Waarde",
};
