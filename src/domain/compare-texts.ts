/** A fixed order of texts, by UTF-16 code unit: the same in every language and on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
