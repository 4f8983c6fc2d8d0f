import { blindfold as english } from "./en/blindfold";
import type { Language } from "./language";
import { blindfold as dutch, type BlindfoldTexts } from "./nl/blindfold";

const TEXTS: Readonly<Record<Language, BlindfoldTexts>> = { nl: dutch, en: english };

/** Why prices are out of sight, in the language in force. */
export function blindfoldTextsFor(language: Language): BlindfoldTexts {
  return TEXTS[language];
}
