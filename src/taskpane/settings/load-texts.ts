import type { Language, Texts } from "../../locale/language";
import { nl } from "../../locale/nl";

/**
 * The words of a language. Dutch comes with the pane; English is fetched from the add-in's own address when it is asked
 * for, so that nobody waits for words that they do not read. Rejects when the file cannot be fetched.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case "nl":
      return nl;
    case "en":
      return (await import("../../locale/en")).en;
  }
}
