import type { Language } from "./language";

const GROUPED: Readonly<Record<Language, RegExp>> = {
  nl: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/,
  en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/,
};

/**
 * Reads a number that somebody types in the pane: `1.234,56` in Dutch, `1,234.56` in English, and either sign as decimal
 * sign where it cannot be a thousands separator. Blanks and a euro sign are ignored; null for anything else.
 */
export function parseNumber(text: string, language: Language): number | null {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, "");
  if (GROUPED[language].test(bare)) {
    const grouping = language === "nl" ? /\./g : /,/g;
    return Number(bare.replace(grouping, "").replace(",", "."));
  }
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare)) return null;
  return Number(bare.replace(",", "."));
}
