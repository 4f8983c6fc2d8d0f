/** Text as a search compares it: case and accents do not matter. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether folded text holds every word of a folded query, in any order; an empty query fits everything. */
export function holdsWords(text: string, query: string): boolean {
  return query.split(/\s+/).every((word) => text.includes(word));
}
