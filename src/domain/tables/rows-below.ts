import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "./block";
import type { Block } from "./block";
import { isBlank } from "./cell-text";
import type { TableRole } from "./roles";
import { tableFinding } from "./table-finding";
import { isTotal } from "./totals-row";

/** Titles stand at most this many rows above the table that they belong to. */
const TITLE_ROWS = 3;

/** What a row is recognised by in the tables of which every row counts. */
const DECIDING: { readonly [R in TableRole]?: readonly string[] } = {
  bids: ["bidder", "price"],
  criteria: ["criterion", "kind"],
};

/**
 * A plain range ends at its first blank row; when rows of its width follow that belong to no other table, somebody may
 * have left a row open, and those rows would silently not be read. One filled cell is taken for a note. A row that looks
 * like a bid or a criterion is an error: leaving it out could change who wins.
 */
export function rowsBelowBlankRow(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  blocks: readonly Block[],
): Finding | null {
  if (block.isExcelTable) return null;
  const isFilled = (row: number, offset: number | undefined): boolean =>
    offset !== undefined && !isBlank(cellAt(block.grid, row, block.firstColumn + offset));
  const width = block.headers.length;
  const end = block.grid.row + block.grid.values.length;
  for (let row = block.headerRow + block.rowCount + 1; row < end; row++) {
    const filled = block.headers.flatMap((_, offset) => (isFilled(row, offset) ? [offset] : []));
    const [first] = filled;
    if (first === undefined) continue;
    const belongsElsewhere = blocks.some(
      (other) =>
        other !== block &&
        other.grid === block.grid &&
        other.firstColumn < block.firstColumn + width &&
        other.firstColumn + other.headers.length > block.firstColumn &&
        other.headerRow <= row + TITLE_ROWS &&
        other.headerRow + other.rowCount >= row,
    );
    if (filled.length < 2 || belongsElsewhere) return null;
    const place = {
      sheet: block.grid.name,
      table: block.label,
      row: row + 1,
      column: null,
      cell: cellAddress(row, block.firstColumn + first),
    };
    const decides =
      !isTotal(String(cellAt(block.grid, row, block.firstColumn + first))) &&
      (DECIDING[role]?.every((column) => isFilled(row, columns.get(column))) ?? false);
    return tableFinding("rowsBelowBlankRow", decides ? "error" : "warning", place, { role });
  }
  return null;
}
