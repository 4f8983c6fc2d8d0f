import type { Draft } from "./draft";
import { partText } from "./part-text";

/** Parts that hold formulas or references by name. Cell texts, document properties and relationships are none. */
const NO_FORMULAS =
  /(^|\/)(sharedStrings\.xml|docProps\/.*|_rels\/.*|\[Content_Types\]\.xml|calcChain\.xml)$/i;

/** The first part whose formulas mention a sheet by this name; null when none does. */
export function partMentioningSheet(draft: Draft, name: string): string | null {
  const quoted = escapePattern(name.replace(/'/g, "''"));
  const patterns = [
    new RegExp(`'(?:[^'!<>]*:)?${quoted}(?::[^'!<>]*)?'!`, "iu"),
    new RegExp(
      `(?<![\\p{L}\\p{N}_.'\\]])(?:[\\p{L}\\p{N}_.]+:)?${escapePattern(name)}(?::[\\p{L}\\p{N}_.]+)?!`,
      "iu",
    ),
    new RegExp(`\\ssheet=["']${escapePattern(name)}["']`, "iu"),
  ];
  return firstPart(draft, (text) => patterns.some((pattern) => pattern.test(text)));
}

/** The first part whose formulas mention a table by this name. */
export function partMentioningTable(draft: Draft, name: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.!'"])${escapePattern(name)}\\[`, "iu");
  return firstPart(draft, (text) => pattern.test(text));
}

/** The first part whose formulas mention a column of a table between brackets. */
export function partMentioningColumn(draft: Draft, column: string): string | null {
  // In a structured reference these characters have an apostrophe before them.
  const escaped = escapePattern(column.replace(/['#[\]@]/g, "'$&"));
  const pattern = new RegExp(`\\[@?${escaped}\\]`, "iu");
  return firstPart(draft, (text) => pattern.test(text));
}

function firstPart(draft: Draft, matches: (text: string) => boolean): string | null {
  for (const [name, bytes] of draft.parts) {
    if (!/\.(xml|vml)$/i.test(name) || NO_FORMULAS.test(name)) continue;
    if (matches(decodeEntities(partText(bytes, name)))) return name;
  }
  return null;
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (character) =>
    character === "-" ? "\\x2d" : `\\${character}`,
  );
}
