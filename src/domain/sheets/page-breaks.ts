import type { SheetIndex } from "../cell";
import { LINE } from "./canvas";
import { PRINTED_AREA } from "./printed-area";

/** Rows that belong together on paper: a heading with what stands under it. */
export interface PageBlock {
  readonly first: SheetIndex;
  /** The last row with anything in it. */
  readonly last: SheetIndex;
  /** Rows from `first` on that say nothing without the rows that follow: heading, note, column headers. */
  readonly head: number;
  /** A new chapter: starts on a new page unless that leaves most of the page before it empty. */
  readonly chapter: boolean;
}

/** Rows under a heading that make it worth starting at the foot of a page. */
const ROWS_WITH_HEAD = 3;
/** A page is nearly empty below this share. */
const NEARLY_EMPTY = 0.4;
/** Programs and printers differ a little in what they put on a page. */
const SAFETY = 0.98;
/** A longer block runs on by itself: Excel takes 1,026 breaks on a sheet (MS-XLS 2.4.142, HorizontalPageBreaks). */
const MOST_ROWS = 500;

/**
 * Rows before which a new page starts, for a sheet that is printed as wide as the page (A4 landscape unless told). Keeps each block on
 * one page when it fits on one, spreads a longer one evenly over its pages, and never leaves a heading alone at the foot
 * of a page. `columnWidths` in characters, `rowHeights` in points; the first two rows are repeated on every page.
 */
export function pageBreaks(
  blocks: readonly PageBlock[],
  rowHeights: ReadonlyMap<SheetIndex, number>,
  columnWidths: readonly number[],
  printed: { readonly width: number; readonly height: number } = PRINTED_AREA,
): readonly SheetIndex[] {
  const heightOf = (row: SheetIndex): number => rowHeights.get(row) ?? LINE;
  const between = (from: SheetIndex, to: SheetIndex): number => {
    let points = 0;
    for (let row = from; row <= to; row++) points += heightOf(row);
    return points;
  };
  const wide = columnWidths.reduce((points, characters) => points + (characters * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, printed.width / wide);
  const page = (printed.height / scale) * SAFETY;
  const titles = between(0, 1);
  const breaks: SheetIndex[] = [];
  let used = 0;
  let row = 0;
  for (const block of blocks) {
    const start = used + between(row, block.first - 1);
    const height = between(block.first, block.last);
    const least = between(block.first, Math.min(block.last, block.first + block.head + ROWS_WITH_HEAD - 1));
    const room = titles + height <= page ? height : least;
    if (block.first > 0 && (start + room > page || (block.chapter && start > page * NEARLY_EMPTY))) {
      breaks.push(block.first);
      used = titles;
    } else used = start;
    if (used + height <= page) used += height;
    else if (block.last - block.first > MOST_ROWS) used = Infinity;
    else used = spread(block, heightOf, used, page, titles, breaks);
    row = block.last + 1;
  }
  return breaks;
}

/** Divides a block that is longer than a page; gives where it ends on its last page. */
function spread(
  block: PageBlock,
  heightOf: (row: SheetIndex) => number,
  start: number,
  page: number,
  titles: number,
  breaks: SheetIndex[],
): number {
  const fill = (limit: number): { at: SheetIndex[]; used: number } => {
    const at: SheetIndex[] = [];
    let used = start;
    for (let row = block.first; row <= block.last; row++) {
      const height = heightOf(row);
      // What stands on the first page already is no reason to leave it early.
      if (used + height > (at.length === 0 ? page : limit) && row > block.first + block.head) {
        at.push(row);
        used = titles;
      }
      used += height;
    }
    return { at, used };
  };
  const greedy = fill(page);
  const pages = greedy.at.length;
  const [second] = greedy.at;
  if (second === undefined) return greedy.used;
  let rest = 0;
  let tallest = 0;
  for (let row = second; row <= block.last; row++) {
    rest += heightOf(row);
    tallest = Math.max(tallest, heightOf(row));
  }
  const { at, used } = fill(Math.min(page, titles + rest / pages + tallest));
  breaks.push(...at);
  return used;
}
