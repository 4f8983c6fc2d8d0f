import type { CellValue, SheetIndex } from "../cell";

/** Which cells of a sheet a fingerprint treats in a way of their own. */
export interface FingerprintArea {
  /** From this row on the order of the rows does not matter: sorting is no edit. */
  readonly bodyRow: SheetIndex;
  /** Holds nothing but links to cells from `bodyRow` on. What a link shows depends on who calculated it last. */
  readonly linkColumn: SheetIndex | null;
  /** Hold formulas over other sheets from `bodyRow` on: what they give changes without anybody editing this sheet. */
  readonly liveColumns?: readonly SheetIndex[];
  /** The same for single cells of a body row, where one column holds such formulas and the reader's own texts. */
  readonly liveCells?: (cells: readonly CellValue[], column: SheetIndex) => boolean;
  /** Where the fingerprint itself stands. */
  readonly shownAt: { readonly row: SheetIndex; readonly column: SheetIndex };
}

/** Two numbers of 32 bits. */
type Lanes = readonly [number, number];

/**
 * Sixty-four bits over the values of a sheet, as `3F9A-0B12-C4D5-E6F7`; rows from row 1, columns from A. Tells whether
 * anybody changed a value since; it is no proof against somebody who means to deceive. White space and the type of a
 * value do not count, because programs change both when they save a file.
 */
export function sheetFingerprint(
  rows: readonly (readonly CellValue[])[],
  { bodyRow, linkColumn, liveColumns = [], liveCells, shownAt }: FingerprintArea,
): string {
  let [first, second] = [0, 0];
  rows.forEach((cells, row) => {
    const isBody = row >= bodyRow;
    const texts = cells.map((value, column) => {
      if (row === shownAt.row && column === shownAt.column) return "";
      if (isBody && (liveColumns.includes(column) || liveCells?.(cells, column))) return "";
      return isBody && column === linkColumn && isLink(value) ? "" : String(value);
    });
    const lanes = rowLanes(isBody ? "" : String(row), texts);
    // Adding up makes the order of the rows indifferent and still counts a row that stands there twice.
    first = (first + lanes[0]) >>> 0;
    second = (second + lanes[1]) >>> 0;
  });
  return shown([mixed(first), mixed(second)]);
}

const SHOWN = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/;

/** The fingerprint that a cell shows; null when it shows none. */
export function shownFingerprint(value: CellValue): string | null {
  return SHOWN.exec(String(value))?.[0] ?? null;
}

/** An address, or what stands there while nobody has calculated it. */
const LINK = /^(?:[A-Z]{1,3}\d{1,7}|0|#[A-Z0-9/?!]+)?$/i;

function isLink(value: CellValue): boolean {
  return LINK.test(String(value));
}

/** Offset bases and primes of FNV-1a (Fowler, Noll, Vo) and of a second hash that shares nothing with it. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const OTHER_BASIS = 0x9e3779b9;
const OTHER_PRIME = 0x5bd1e995;
/** Stands between two cells; it never counts as white space of a text. */
const UNIT = 0x1f;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** [0, 0] for a row without any text. */
function rowLanes(label: string, texts: readonly string[]): Lanes {
  let first = FNV_BASIS;
  let second = OTHER_BASIS;
  const take = (code: number): void => {
    first = Math.imul(first ^ code, FNV_PRIME);
    second = Math.imul(second ^ code, OTHER_PRIME) ^ (second >>> 15);
  };
  const takeText = (text: string): boolean => {
    let open = false;
    let gap = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= SPACE || code === NO_BREAK_SPACE) {
        gap = open;
        continue;
      }
      if (gap) take(SPACE);
      take(code);
      open = true;
      gap = false;
    }
    return open;
  };
  takeText(label);
  let filled = false;
  // Blank cells at the end of a row do not count: how many there are depends on the widest row.
  let skipped = 1;
  for (const text of texts) {
    const before = [first, second] as const;
    for (let each = 0; each < skipped; each++) take(UNIT);
    if (takeText(text)) {
      filled = true;
      skipped = 1;
    } else {
      [first, second] = before;
      skipped += 1;
    }
  }
  return filled ? [mixed(first), mixed(second)] : [0, 0];
}

/** Spreads every bit over all others (the last step of MurmurHash3, Appleby). */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function shown(lanes: Lanes): string {
  return lanes
    .map((lane) => lane.toString(16).toUpperCase().padStart(8, "0"))
    .join("")
    .replace(/.{4}(?=.)/g, "$&-");
}
