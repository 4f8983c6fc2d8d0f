import { foldedText } from "../../tables/cell-text";

/** Words for one choice, compared without case, accents, spaces, hyphens and dots. */
export type Choices<T> = readonly (readonly [T, readonly string[]])[];

/** The choice that a text names, or null. */
export function readChoice<T>(text: string, choices: Choices<T>): T | null {
  const wanted = compact(text);
  for (const [choice, words] of choices) {
    if (words.some((word) => compact(word) === wanted)) return choice;
  }
  return null;
}

function compact(text: string): string {
  return foldedText(text).replace(/[\s._-]/g, "");
}
