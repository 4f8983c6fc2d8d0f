import type { Place } from "../../cell";
import { cellAddress } from "../../sheets/cell-address";
import { foldedText } from "../../tables/cell-text";
import type { FoundTable } from "../../tables/read-tables-types";

/**
 * The header of a consensus that stands among individual scores. It is not read, because a consensus needs its reasons, and
 * taking the mean beside it without a word could turn the order.
 */
export function consensusColumn(table: FoundTable | null): Place | null {
  if (table === null) return null;
  const offset = table.headers.findIndex((header) => foldedText(header).includes("consensus"));
  if (offset < 0) return null;
  return {
    sheet: table.sheet,
    table: table.label,
    row: table.headerRow + 1,
    column: table.headers[offset] ?? null,
    cell: cellAddress(table.headerRow, table.firstColumn + offset),
  };
}
