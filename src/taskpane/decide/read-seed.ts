/** A seed as it is typed: a whole number that a computer holds exactly; null for anything else. */
export function readSeed(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,15}$/.test(trimmed)) return null;
  return Number(trimmed);
}
