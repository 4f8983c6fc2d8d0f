import { findings as english } from "./en/findings";
import type { FindingTexts } from "./finding-texts";
import type { Language } from "./language";
import { findings as dutch } from "./nl/findings";

const TEXTS: Readonly<Record<Language, FindingTexts>> = { nl: dutch, en: english };

/** What findings say in a language, for whoever carries both; the pane fetches one. */
export function findingTextsFor(language: Language): FindingTexts {
  return TEXTS[language];
}
