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
const SAFETY = 0.95;

/**
 * Rows before which a new page starts, for a sheet that is printed as wide as the page (A4 landscape). Keeps each block on
 * one page when it fits on one, and never leaves a heading alone at the foot of a page. `columnWidths` in characters,
 * `rowHeights` in points; the first two rows are repeated on every page.
 */
export function pageBreaks(
  blocks: readonly PageBlock[],
  rowHeights: ReadonlyMap<SheetIndex, number>,
  columnWidths: readonly number[],
): readonly SheetIndex[] {
  const heightOf = (from: SheetIndex, to: SheetIndex): number => {
    let points = 0;
    for (let row = from; row <= to; row++) points += rowHeights.get(row) ?? LINE;
    return points;
  };
  const wide = columnWidths.reduce((points, characters) => points + (characters * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, PRINTED_AREA.width / wide);
  const page = (PRINTED_AREA.height / scale) * SAFETY;
  const titles = heightOf(0, 1);
  const breaks: SheetIndex[] = [];
  let used = 0;
  let row = 0;
  for (const block of blocks) {
    // The empty rows before a block go with what stands before them.
    const gap = heightOf(row, block.first - 1);
    const height = heightOf(block.first, block.last);
    const start = used + gap;
    const least = heightOf(block.first, Math.min(block.last, block.first + block.head + ROWS_WITH_HEAD - 1));
    const fits = start + height <= page;
    const fitsAlone = titles + height <= page;
    const breakBefore =
      block.first > 0 &&
      (block.chapter
        ? start > page * NEARLY_EMPTY || !fits
        : fits
          ? false
          : fitsAlone || start + least > page);
    if (breakBefore) breaks.push(block.first);
    used = flow(breakBefore ? titles : start, height, page, titles);
    row = block.last + 1;
  }
  return breaks;
}

/** Where on its last page something ends that runs on over as many pages as it needs. */
function flow(start: number, height: number, page: number, titles: number): number {
  const end = start + height;
  if (end <= page) return end;
  const rest = end - page;
  const perPage = page - titles;
  const last = rest % perPage;
  return titles + (last === 0 ? perPage : last);
}
