import { assessmentPane as english } from "./en/assessment-pane";
import type { Language } from "./language";
import { assessmentPane as dutch, type AssessmentPaneTexts } from "./nl/assessment-pane";

const TEXTS: Readonly<Record<Language, AssessmentPaneTexts>> = { nl: dutch, en: english };

/** The words of the blind assessment. Both languages come with it: it is fetched when it is looked at, and then changes at once. */
export function assessmentTextsFor(language: Language): AssessmentPaneTexts {
  return TEXTS[language];
}
