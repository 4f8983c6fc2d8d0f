import type { SheetIndex } from "../cell";
import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "./block";
import type { Block } from "./block";
import { isList, totalsTest } from "./body-rows";
import { isBlank } from "./cell-text";
import { starredGroups } from "./map-columns";
import { readKvk } from "./read-kvk";
import type { TableRole } from "./roles";
import { tableFinding } from "./table-finding";

/** Titles stand at most this many rows above the table that they belong to. */
const TITLE_ROWS = 3;
/** Below a note, a row with fewer filled cells may belong to that note. */
const CLEARLY_A_ROW = 3;

/** What a row is recognised by in the tables of which every row counts. */
const DECIDING: { readonly [R in TableRole]?: readonly string[] } = {
  bids: ["bidder", "price"],
  criteria: ["criterion", "kind"],
  assessments: ["bidder", "criterion"],
  consensus: ["bidder", "criterion"],
};

/**
 * A plain range ends at its first blank row, and an Excel table does not grow by itself when somebody types below it: rows
 * of its width that belong to no other table would silently not be read. One filled cell is taken for a note. A row that
 * looks like a bid or a criterion is an error: leaving it out could change who wins.
 */
export function rowsBelow(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  blocks: readonly Block[],
): Finding | null {
  const isFilled = (row: SheetIndex, offset: number | undefined): boolean =>
    offset !== undefined && !isBlank(cellAt(block.grid, row, block.firstColumn + offset));
  const isTotals = totalsTest(block, role, columns);
  const deciding = DECIDING[role];
  const end = block.grid.row + block.grid.values.length;
  let told: Finding | null = null;
  let isBelowNote = false;
  for (let row = block.headerRow + block.rowCount + (block.hasTotals ? 2 : 1); row < end; row++) {
    const filled = block.headers.flatMap((_, offset) => (isFilled(row, offset) ? [offset] : []));
    const [first] = filled;
    if (first === undefined) {
      // What stands lower is apart from an Excel table, which shows where it ends.
      if (block.isExcelTable) break;
      continue;
    }
    if (belongsElsewhere(block, row, blocks)) break;
    const isTotal = isTotals(row, "last");
    if (filled.length < 2 || (isTotal && (block.isExcelTable || isList(role)))) {
      isBelowNote = true;
      continue;
    }
    if (isBelowNote && !isClearlyRow(block, role, columns, row)) continue;
    const decides = !isTotal && deciding?.every((column) => isFilled(row, columns.get(column))) === true;
    const code = block.isExcelTable ? "rowsBelowTable" : "rowsBelowBlankRow";
    const place = {
      sheet: block.grid.name,
      table: block.label,
      row: row + 1,
      column: null,
      cell: cellAddress(row, block.firstColumn + first),
    };
    if (decides) return tableFinding(code, "error", place, { role });
    told ??= tableFinding(code, "warning", place, { role });
    if (deciding === undefined) return told;
  }
  return told;
}

function belongsElsewhere(block: Block, row: SheetIndex, blocks: readonly Block[]): boolean {
  return blocks.some(
    (other) =>
      other !== block &&
      other.grid === block.grid &&
      other.firstColumn < block.firstColumn + block.headers.length &&
      other.firstColumn + other.headers.length > block.firstColumn &&
      other.headerRow <= row + TITLE_ROWS &&
      other.headerRow + other.rowCount >= row,
  );
}

/** A legend or a remark may have two cells; a row has a KvK number, all that its table needs, or more cells. */
function isClearlyRow(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  row: SheetIndex,
): boolean {
  const at = (offset: number | undefined) =>
    offset === undefined ? "" : cellAt(block.grid, row, block.firstColumn + offset);
  const has = (column: string): boolean => !isBlank(at(columns.get(column)));
  const filled = [...columns.keys()].filter(has).length;
  return (
    filled >= CLEARLY_A_ROW ||
    starredGroups(role).every((group) => group.some(has)) ||
    (filled >= 2 && readKvk(at(columns.get("kvk"))).value !== null)
  );
}
