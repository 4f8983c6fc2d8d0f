import { partWords as english } from "./en/part-words";
import type { Language } from "./language";
import { partWords as dutch, type PartWords } from "./nl/part-words";

/** The words that tasks share which are fetched after the pane. */
export function partTextsFor(language: Language): PartWords {
  return language === "nl" ? dutch : english;
}
