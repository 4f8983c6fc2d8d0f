import { DEFAULT_STYLE, getCell, internStyle, setCell, type Book, type Cell, type CellStyle } from "../book";
import { invalidArgument } from "./api-error";
import { columnCount, intersect, rowCount } from "./address";
import { requireEditable } from "./protection";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { usedArea } from "./used-area";

/** Above this a format on single cells would take more memory than a workbook in a browser has. */
const MAX_FORMATTED_CELLS = 2_000_000;

export function styleOf(book: Book, cell: Cell | undefined): CellStyle {
  return book.styles[cell?.style ?? 0] ?? book.styles[0] ?? DEFAULT_STYLE;
}

/** Index of the style with `patch` applied; the same index when nothing changes. */
export function restyle(book: Book, index: number, patch: Partial<CellStyle>): number {
  const style = book.styles[index] ?? DEFAULT_STYLE;
  const keys = Object.keys(patch) as (keyof CellStyle)[];
  if (keys.every((key) => JSON.stringify(style[key]) === JSON.stringify(patch[key]))) return index;
  return internStyle(book, { ...style, ...patch, pristine: false });
}

type Patch = Partial<CellStyle>;

/** A patch that depends on where a cell stands: alike for all cells of one kind and style. */
export interface PatchByKind<K extends string | number> {
  readonly kind: (row: number, column: number) => K;
  readonly patch: (style: CellStyle, kind: K) => Patch;
}

/** Changes the style of every cell of a range. */
export function formatRange<K extends string | number>(
  session: Session,
  target: RangeTarget,
  patch: Patch | PatchByKind<K>,
): void {
  const sheet = liveSheet(session, target.sheet);
  requireEditable(session, target);
  const { area } = target;
  const { book } = session;
  if (rowCount(area) * columnCount(area) > MAX_FORMATTED_CELLS) {
    throw invalidArgument("The embedded workbook formats at most 2,000,000 cells at a time.");
  }
  const next = "kind" in patch ? perKind(book, patch) : perStyle(book, patch);
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const cell = getCell(sheet, row, column);
      const index = cell?.style ?? 0;
      const style = next(index, row, column);
      if (style === index) continue;
      setCell(sheet, row, column, cell ? { ...cell, style } : { value: null, formula: null, style });
    }
  }
}

type Restyle = (index: number, row: number, column: number) => number;

function perStyle(book: Book, patch: Patch): Restyle {
  return remembered((index) => restyle(book, index, patch));
}

function perKind<K extends string | number>(book: Book, { kind, patch }: PatchByKind<K>): Restyle {
  const known = new Map<K, Restyle>();
  return (index, row, column) => {
    const which = kind(row, column);
    let next = known.get(which);
    if (next === undefined) {
      next = remembered((style) => restyle(book, style, patch(book.styles[style] ?? DEFAULT_STYLE, which)));
      known.set(which, next);
    }
    return next(index, row, column);
  };
}

function remembered(restyled: (index: number) => number): Restyle {
  const known = new Map<number, number>();
  return (index) => {
    let style = known.get(index);
    if (style === undefined) {
      style = restyled(index);
      known.set(index, style);
    }
    return style;
  };
}

/** One value for the whole range, null when the cells differ, as Excel answers for a mixed range. */
export function uniform<V>(session: Session, target: RangeTarget, pick: (style: CellStyle) => V): V | null {
  const sheet = liveSheet(session, target.sheet);
  const { area } = target;
  const first = pick(styleOf(session.book, getCell(sheet, area.row, area.column)));
  const plain = pick(styleOf(session.book, undefined));
  const wanted = JSON.stringify(first);
  const used = usedArea(session.book, sheet, false);
  const part = used ? intersect(used, area) : null;
  const partCells = part ? rowCount(part) * columnCount(part) : 0;
  if (partCells < rowCount(area) * columnCount(area) && JSON.stringify(plain) !== wanted) return null;
  if (!part) return first;
  const same = new Map<number, boolean>();
  for (let row = part.row; row <= part.lastRow; row += 1) {
    for (let column = part.column; column <= part.lastColumn; column += 1) {
      const index = getCell(sheet, row, column)?.style ?? 0;
      let equal = same.get(index);
      if (equal === undefined) {
        equal = JSON.stringify(pick(session.book.styles[index] ?? DEFAULT_STYLE)) === wanted;
        same.set(index, equal);
      }
      if (!equal) return null;
    }
  }
  return first;
}
