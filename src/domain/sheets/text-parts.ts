import { lineCount, textWidth } from "./text-width";

/**
 * A text in pieces of at most so many lines, cut between paragraphs where that can be, else between sentences, else between
 * words. Never empty.
 */
export function textParts(value: string, width: number, most: number): readonly string[] {
  if (lineCount(value, width) <= most) return [value];
  const pieces = value
    .split("\n")
    .flatMap((paragraph, index): readonly Piece[] =>
      piecesOf(paragraph, width, most, index === 0 ? "" : "\n"),
    );
  const parts: string[] = [];
  let part = "";
  for (const { before, text: piece } of pieces) {
    const longer = part === "" ? piece : `${part}${before}${piece}`;
    if (part !== "" && lineCount(longer, width) > most) {
      parts.push(part);
      part = piece;
    } else part = longer;
  }
  return [...parts, part];
}

interface Piece {
  /** What joins it to the piece before it. */
  readonly before: string;
  readonly text: string;
}

function piecesOf(paragraph: string, width: number, most: number, before: string): readonly Piece[] {
  const sentences = paragraph.split(/(?<=[.!?])\s+/);
  return sentences.flatMap((sentence, index): readonly Piece[] => {
    const join = index === 0 ? before : " ";
    if (lineCount(sentence, width) <= most) return [{ before: join, text: sentence }];
    return wordsIn(sentence, width).map((line, at) => ({ before: at === 0 ? join : " ", text: line }));
  });
}

/** A sentence that is too long for one row, about a line at a time; a word without end is cut. */
function wordsIn(sentence: string, width: number): readonly string[] {
  const words = sentence
    .split(/\s+/)
    .flatMap((word) => (textWidth(word) <= width ? [word] : (word.match(/.{1,40}/gsu) ?? [])));
  const found: string[] = [];
  for (const word of words) {
    const longer = `${found.at(-1) ?? ""} ${word}`.trim();
    if (found.length > 0 && textWidth(longer) <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}
