/**
 * Widths of signs in digits of the same font, as a column's width is counted: the widest of what Calibri, Arial and
 * DejaVu Sans need, measured on the metric-compatible Carlito, on Liberation Sans and on DejaVu. A sheet is opened where
 * the workbook's font is missing too, and a cut word is worse than a column that is a little wide.
 */
const WIDTHS: readonly (readonly [width: number, signs: string])[] = [
  [0.46, "ijlïíì'|"],
  [0.5, "I .,·"],
  [0.57, ":;"],
  [0.64, "f()[]-!"],
  [0.69, "rt"],
  [0.79, '"/'],
  [0.92, "ckszxvyJ"],
  [1, "aegéëèáàäç0123456789?*_$€–L"],
  [1.04, "bdhnopquóöü"],
  [1.1, "FTZ"],
  [1.2, "ABEKPSVXY"],
  [1.33, "CDHNRU&+<=>×#"],
  [1.41, "GOQw"],
  [1.6, "m%"],
  [1.75, "MW@—…"],
];

/** Bold letters against plain ones; in DejaVu Sans the difference is the largest. */
const BOLD = 1.09;

/** Signs from here on are as wide as they are high. */
const WIDE_FROM = 0x1100;
const WIDE = 2;
const OTHER = 1.3;

const byWidth = new Map(WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)));

/** Width of a text on one line, in digits of the plain font: the unit of a column's width. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const sign of text) {
    width += byWidth.get(sign) ?? ((sign.codePointAt(0) ?? 0) >= WIDE_FROM ? WIDE : OTHER);
  }
  return bold ? width * BOLD : width;
}

/** Width of the longest word: a narrower column breaks it. */
export function longestWord(text: string, bold = false): number {
  return text.split(/\s+/).reduce((widest, word) => Math.max(widest, textWidth(word, bold)), 0);
}

/**
 * Lines of a text that wraps in a column `width` digits wide. Breaks at spaces; a word that fills more than a line is cut
 * wherever the line ends, as spreadsheet programs do. A program may also break after a hyphen: it then needs no more.
 */
export function lineCount(text: string, width: number, bold = false): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + linesOf(paragraph, Math.max(1, width), bold), 0);
}

function linesOf(paragraph: string, width: number, bold: boolean): number {
  const space = textWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/).filter((each) => each !== "")) {
    const wide = textWidth(word, bold);
    const wanted = used === 0 ? wide : used + space + wide;
    if (wanted <= width) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    // The sign that no longer fits moves down whole, so a line of a cut word may be almost a sign short.
    const room = Math.max(1, width - OTHER);
    const rows = wide <= width ? 1 : Math.ceil(wide / room);
    lines += rows - 1;
    used = rows === 1 ? wide : Math.min(width, wide - (rows - 1) * room);
  }
  return lines;
}
