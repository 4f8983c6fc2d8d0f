import { LANGUAGES, type Language } from "../../locale/language";

export type ThemeChoice = "auto" | "light" | "dark";
export const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** What a user sets for the pane on this computer; never anything from a workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

export const DEFAULT_PREFERENCES: Preferences = { language: "nl", theme: "auto" };

const KEY = "inkoopladder.preferences";

/** The part of Storage that is used; a browser may refuse it altogether (facts/excel-addin.md 2.4). */
export type PreferenceStore = Pick<Storage, "getItem" | "setItem">;

/** What was kept, else the defaults; an unreadable or foreign value counts as not kept. */
export function loadPreferences(store: () => PreferenceStore): Preferences {
  try {
    const kept: unknown = JSON.parse(store().getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return DEFAULT_PREFERENCES;
    const { language, theme } = kept as Record<string, unknown>;
    return {
      language: LANGUAGES.find((each) => each === language) ?? DEFAULT_PREFERENCES.language,
      theme: THEME_CHOICES.find((each) => each === theme) ?? DEFAULT_PREFERENCES.theme,
    };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Keeps them where that is allowed; elsewhere they hold for as long as the pane is open. */
export function savePreferences(store: () => PreferenceStore, preferences: Preferences): void {
  try {
    store().setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage may be full or forbidden; the pane works without it.
  }
}
