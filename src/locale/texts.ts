import { en } from "./en";
import type { Language, Texts } from "./language";
import { nl } from "./nl";

const TEXTS: Readonly<Record<Language, Texts>> = { nl, en };

/** The words of a language, as the task pane uses them; the same object every time. */
export function textsFor(language: Language): Texts {
  return TEXTS[language];
}
