import type { SheetIndex } from "../cell";
import { createCanvas, LINE, type Canvas } from "./canvas";
import { markerText } from "./marker";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { PRINTED_AREA_UPRIGHT } from "./printed-area";
import type { SheetDocument } from "./sheet-document";
import { lineCount } from "./text-width";

export const CODE_TEXT_SHEET = "Sociale inkoopcode";

/** One row of the code. `item` is one of a list. */
export interface CodeTextBlock {
  readonly kind: "title" | "subtitle" | "note" | "heading" | "paragraph" | "item";
  readonly text: string;
}

/** What the text names; null where the settings do not say. */
export interface CodeTextFacts {
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly version: string | null;
}

/** The text of the code in one language, from top to bottom. */
export type CodeText = (facts: CodeTextFacts) => readonly CodeTextBlock[];

/** In characters: as wide as a line is read comfortably, and as A4 takes at full size. */
const WIDTHS = [3, 88];
const ROLES = {
  title: "title",
  subtitle: "subtitle",
  note: "note",
  heading: "heading",
  paragraph: "sentence",
  item: "sentence",
} as const;
const HEIGHTS: Readonly<Partial<Record<CodeTextBlock["kind"], number>>> = {
  title: 34,
  subtitle: 28,
  heading: 28,
};
const AIR = 7;

/**
 * The code itself, one language after the other and each on pages of its own: a start for the user, whose text it is from
 * then on.
 */
export function codeTextSheet(facts: CodeTextFacts, languages: readonly CodeText[]): SheetDocument {
  const canvas = createCanvas(WIDTHS);
  canvas.height(0, 12);
  canvas.text(0, 0, markerText("codeText"), "marker");
  const breaks: SheetIndex[] = [];
  let row = 1;
  for (const text of languages) {
    const first = row;
    const blocks = text(facts);
    for (const block of blocks) {
      writeBlock(canvas, row, block);
      row += 1;
    }
    if (first > 1) breaks.push(first);
    breaks.push(...breaksWithin(blocks, first, canvas.rowHeights));
    row += 1;
  }
  return {
    name: CODE_TEXT_SHEET,
    cells: canvas.cells,
    columnWidths: WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: [],
    validations: [],
    freeze: null,
    print: {
      orientation: "portrait",
      titleRows: null,
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks,
    },
    readBack: [],
  };
}

function writeBlock(canvas: Canvas, row: SheetIndex, { kind, text }: CodeTextBlock): void {
  const role = ROLES[kind];
  if (kind === "note") {
    canvas.paragraph(row, 0, 1, text, role);
    return;
  }
  const [mark, words] = kind === "item" ? itemParts(text) : ["", text];
  if (mark !== "") canvas.text(row, 0, mark, role, { align: "right" });
  const isRunning = kind === "paragraph" || kind === "item";
  canvas.text(row, isRunning ? 1 : 0, words, role, isRunning ? { wrap: true } : {});
  canvas.height(row, HEIGHTS[kind] ?? LINE * lineCount(words, WIDTHS[1] ?? 1) + AIR);
}

/** A heading stays with the first lines under it. */
function breaksWithin(
  blocks: readonly CodeTextBlock[],
  first: SheetIndex,
  heights: ReadonlyMap<SheetIndex, number>,
): readonly SheetIndex[] {
  const starts = blocks.flatMap(({ kind }, index) => (index === 0 || kind === "heading" ? [index] : []));
  const chapters = starts.map((start, index): PageBlock => {
    const next = starts[index + 1] ?? blocks.length;
    return { first: start, last: next - 1, head: 1, chapter: false };
  });
  const own = new Map(blocks.map((_, index) => [index, heights.get(first + index) ?? LINE]));
  return pageBreaks(chapters, own, WIDTHS, PRINTED_AREA_UPRIGHT).map((row) => first + row);
}

/** The sign or number of a list, and what comes after it. */
function itemParts(text: string): readonly [mark: string, rest: string] {
  const [, mark = "", rest = text] = /^(•|\d+\.) (.*)$/s.exec(text) ?? [];
  return [mark, rest];
}
