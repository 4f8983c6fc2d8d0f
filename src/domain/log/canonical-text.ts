/**
 * Between the items of a canonical text. No line end: programs change those when they save a cell, and show them each in
 * their own way. As it stands in its cell the text can be hashed by anybody.
 */
export const SEPARATOR = " ¶ ";

/** The items of a text as one. */
export function canonicalText(items: readonly string[]): string {
  return items.join(SEPARATOR);
}

/** The items that `canonicalText` joined. */
export function canonicalItems(text: string): readonly string[] {
  return text.split(SEPARATOR);
}

/** A text that somebody typed, between quotation marks, trimmed, in NFC, and without a mark that would end the item. */
export function quoted(text: string): string {
  return JSON.stringify(text.normalize("NFC").trim()).replaceAll("¶", "\\u00b6");
}

/** What `quoted` wrote; anything else as it stands. */
export function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}
