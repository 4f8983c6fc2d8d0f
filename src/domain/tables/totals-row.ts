import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "./block";
import type { Block } from "./block";
import { foldedText, isBlank } from "./cell-text";
import { tableFinding } from "./table-finding";

const TOTAL_WORDS = new Set([
  "totaal",
  "totalen",
  "eindtotaal",
  "subtotaal",
  "som",
  "gemiddelde",
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
  "average",
]);

/**
 * An Excel table says itself whether it has a totals row. A plain range cannot, so its last row is one when its first
 * filled cell says so and nothing else; the reader is told, because a bidder may bear that name.
 */
export function withoutTotals(block: Block): { readonly block: Block; readonly totals: Finding | null } {
  if (block.isExcelTable || block.rowCount < 2) return { block, totals: null };
  const row = block.headerRow + block.rowCount;
  const columns = block.headers.map((_, offset) => block.firstColumn + offset);
  const first = columns.find((column) => !isBlank(cellAt(block.grid, row, column)));
  const raw = first === undefined ? "" : cellAt(block.grid, row, first);
  if (first === undefined || typeof raw !== "string" || !isTotal(raw)) return { block, totals: null };
  const place = {
    sheet: block.grid.name,
    table: block.label,
    row: row + 1,
    column: block.headers[first - block.firstColumn] ?? null,
    cell: cellAddress(row, first),
  };
  const totals = tableFinding("totalsRowLeftOut", "warning", place, { text: raw.trim() });
  return { block: { ...block, rowCount: block.rowCount - 1 }, totals };
}

/** Whether a row's first text says that it adds up the rows above it. */
export function isTotal(text: string): boolean {
  return TOTAL_WORDS.has(foldedText(text).replace(/[ :.-]/g, ""));
}
