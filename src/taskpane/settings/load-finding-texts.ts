import type { FindingTexts } from "../../locale/finding-texts";
import type { Language } from "../../locale/language";

/**
 * What findings say in a language, fetched from the add-in's own address while the workbook is read. Rejects when the file
 * cannot be fetched; the next call fetches it again.
 */
export async function loadFindingTexts(language: Language): Promise<FindingTexts> {
  switch (language) {
    case "nl":
      return (await import("../../locale/nl/findings")).findings;
    case "en":
      return (await import("../../locale/en/findings")).findings;
  }
}
