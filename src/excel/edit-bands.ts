import type { CellEdit } from "../application/workbook";
import { NUMBER_BYTES, valueBytes } from "./request-bytes";

/** Edits of one column of one sheet, close enough to each other to be read and written as one range. */
export interface EditBand {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
  /** In the order of their rows. */
  readonly edits: readonly CellEdit[];
}

/** Rows without an edit that a band may hold before a new band is cheaper. */
const FREE_WASTE = 200;

/** A number format and a kind of value in an answer, with quotes and commas. */
const FORMAT_BYTES = 2 * NUMBER_BYTES;

/** Groups edits by sheet and column into bands of at most `maxBytes` each way, so that 10,000 edits take few actions. */
export function editBands(edits: readonly CellEdit[], maxBytes: number): readonly EditBand[] {
  return [...columnsOf(edits).values()].flatMap((inColumn) => bandsOf(inColumn, maxBytes));
}

/** What Excel answers about one cell before it is edited: its value, its formula, its format and its kind. */
export function answerBytesOf(band: EditBand): number {
  const known = band.edits.reduce((sum, edit) => sum + cellBytes(edit), 0);
  // Nothing is known of the cells in between but that they stand in the same column.
  return Math.ceil((known / band.edits.length) * band.rowCount);
}

function cellBytes(edit: CellEdit): number {
  return 2 * valueBytes(edit.was) + FORMAT_BYTES;
}

function columnsOf(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const columns = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const key = `${edit.column}\u0000${edit.sheet}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [edit]);
    else known.push(edit);
  }
  return columns;
}

function bandsOf(inColumn: readonly CellEdit[], maxBytes: number): readonly EditBand[] {
  const bands: CellEdit[][] = [];
  let bytes = 0;
  for (const edit of [...inColumn].sort((left, right) => left.row - right.row)) {
    const open = bands.at(-1);
    const size = cellBytes(edit) + valueBytes(edit.becomes);
    if (open !== undefined && isNear(open, edit) && bytes + size <= maxBytes) {
      open.push(edit);
      bytes += size;
    } else {
      bands.push([edit]);
      bytes = size;
    }
  }
  return bands.map(toBand);
}

function isNear(open: readonly CellEdit[], next: CellEdit): boolean {
  const rows = next.row - (open[0]?.row ?? next.row) + 1;
  return rows - open.length - 1 <= Math.max(FREE_WASTE, rows / 2);
}

function toBand(edits: readonly CellEdit[]): EditBand {
  const { sheet = "", column = 0, row = 0 } = edits[0] ?? {};
  return { sheet, column, row, rowCount: (edits.at(-1)?.row ?? row) - row + 1, edits };
}
