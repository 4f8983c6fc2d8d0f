/** One of our own words as a string inside a formula. Never for text that a supplier typed. */
export function formulaText(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
