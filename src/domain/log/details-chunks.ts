import { canonicalItems, canonicalText, SEPARATOR } from "./canonical-text";

/** Characters; an Excel cell holds 32,767 (design section 6 asks for readable chunks of at most 30,000). */
const LONGEST = 30_000;

/** Starts a chunk that goes on within an item; no canonical item starts with it. */
const GOES_ON = "+";

/** A text in pieces that each fit a cell, cut between items where that is possible. At least one piece. */
export function detailsChunks(text: string, longest = LONGEST): readonly string[] {
  const chunks: string[] = [];
  let current: string | null = null;
  for (const item of canonicalItems(text)) {
    if (current !== null && current.length + SEPARATOR.length + item.length <= longest) {
      current = canonicalText([current, item]);
      continue;
    }
    if (current !== null) chunks.push(current);
    const [first = "", ...more] = itemParts(item, longest);
    current = first;
    for (const part of more) {
      chunks.push(current);
      current = GOES_ON + part;
    }
  }
  return [...chunks, current ?? ""];
}

/** The text that `detailsChunks` cut. */
export function joinDetails(chunks: readonly string[]): string {
  return chunks.reduce((text, chunk, index) => {
    if (index === 0) return chunk;
    return chunk.startsWith(GOES_ON) ? text + chunk.slice(GOES_ON.length) : canonicalText([text, chunk]);
  }, "");
}

function itemParts(item: string, longest: number): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (item.length - from > longest - GOES_ON.length) {
    const to = cutBefore(item, from, from + longest - GOES_ON.length);
    parts.push(item.slice(from, to));
    from = to;
  }
  return [...parts, item.slice(from)];
}

/** Between two characters that stay as they are at the edge of a cell: no space, no half of a pair, no loose accent. */
function cutBefore(item: string, from: number, wanted: number): number {
  for (let at = wanted; at > from; at--) if (PLAIN_PAIR.test(item.slice(at - 1, at + 1))) return at;
  return wanted;
}

const PLAIN_PAIR = /^[!-~]{2}$/;
