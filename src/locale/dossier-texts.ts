import { dossierPane as english } from "./en/dossier-pane";
import type { Language } from "./language";
import { dossierPane as dutch, type DossierPaneTexts } from "./nl/dossier-pane";

const TEXTS: Readonly<Record<Language, DossierPaneTexts>> = { nl: dutch, en: english };

/** The words of the dossier. Both languages come with it: it is fetched after the pane, and then changes at once. */
export function dossierTextsFor(language: Language): DossierPaneTexts {
  return TEXTS[language];
}
