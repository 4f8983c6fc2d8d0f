import type { CellValue, SheetIndex } from "../cell";
import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "./block";
import type { Block } from "./block";
import { isBlank } from "./cell-text";
import { headerLineTest } from "./header-lines";
import { readKvk } from "./read-kvk";
import { readLevel } from "./read-level";
import { ASIDE_ROLES, type TableRole } from "./roles";
import { tableFinding } from "./table-finding";
import { isFooter, isSubtotal, isTotal, saysOnlyTotal, startsLikeTotal } from "./totals-row";

/** Tables of which no single row decides a score: a row too few is told, not warned about. */
const LISTS: ReadonlySet<TableRole> = new Set<TableRole>(["suppliers", ...ASIDE_ROLES]);

/** Whether a table of this role is a list, of which no single row decides a score. */
export function isList(role: TableRole): boolean {
  return LISTS.has(role);
}

/** A totals row says what it is and how much; a row with more in it is somebody. */
const MOST_FILLED = 2;

/**
 * The block without the body rows that are none: the header line once more, and in a plain range, which cannot say itself
 * whether it has a totals row, totals and footers at its end and subtotals anywhere. These are told once, because a
 * bidder or supplier may bear such a name.
 */
export function withoutOtherRows(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  criteria: readonly number[] = [],
): { readonly block: Block; readonly totals: Finding | null } {
  const isHeaderLine = headerLineTest(block, role, columns, criteria);
  const isTotals = totalsTest(block, role, columns);
  let end = block.headerRow + block.rowCount;
  const totals: SheetIndex[] = [];
  if (!block.isExcelTable) {
    for (; end > block.headerRow + 1 && isTotals(end, "last"); end--) totals.unshift(end);
  }
  const leftOut = new Set<SheetIndex>();
  const subtotals: SheetIndex[] = [];
  for (let row = block.headerRow + 1; row <= end; row++) {
    if (isHeaderLine(row)) leftOut.add(row);
    else if (!block.isExcelTable && isTotals(row, "between")) subtotals.push(row);
  }
  for (const row of subtotals) leftOut.add(row);
  const told = [...subtotals, ...totals];
  return {
    block: { ...block, rowCount: end - block.headerRow, leftOut },
    totals: told[0] === undefined ? null : totalsFinding(block, role, told[0], told.length - 1),
  };
}

function totalsFinding(block: Block, role: TableRole, row: SheetIndex, others: number): Finding {
  const first = filledColumns(block, row)[0] ?? block.firstColumn;
  const place = {
    sheet: block.grid.name,
    table: block.label,
    row: row + 1,
    column: block.headers[first - block.firstColumn] ?? null,
    cell: cellAddress(row, first),
  };
  const text = String(cellAt(block.grid, row, first)).trim();
  return tableFinding("totalsRowLeftOut", isList(role) ? "info" : "warning", place, { text, others });
}

/**
 * Tells whether a row of a block, or one below it, is a total, a subtotal or a footer rather than a row of the table.
 * Between other rows only a subtotal is one.
 */
export function totalsTest(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
): (row: SheetIndex, where: "last" | "between") => boolean {
  const isOf = isList(role) ? isTotalOfList : isTotalOfTender;
  return (row, where) => {
    const text = firstText(block, row);
    if (text === null || (where === "between" && !isSubtotal(text))) return false;
    if (!isTotal(text) && !startsLikeTotal(text) && !isFooter(text)) return false;
    const [first, ...others] = filledColumns(block, row).map((column) => cellAt(block.grid, row, column));
    return first !== undefined && isOf(text, others) && !isSomebody(block, columns, row, text);
  };
}

/** In the tender's tables a row counts for the score, so nothing that may be a name is a total. */
function isTotalOfTender(text: string, others: readonly CellValue[]): boolean {
  if (isTotal(text)) return true;
  return others.length < MOST_FILLED && (saysOnlyTotal(text) || isSubtotal(text) || isFooter(text));
}

function isTotalOfList(text: string, others: readonly CellValue[]): boolean {
  if (isTotal(text)) return true;
  return others.length < MOST_FILLED && (isFooter(text) || others.every(isFigure));
}

function isFigure(raw: CellValue): boolean {
  return typeof raw === "number" || (typeof raw === "string" && /\d/.test(raw));
}

/** A row with a KvK number or a level is a supplier, whatever its name; a bare number below a column may add it up. */
function isSomebody(
  block: Block,
  columns: ReadonlyMap<string, number>,
  row: SheetIndex,
  text: string,
): boolean {
  const at = (column: string): CellValue => {
    const offset = columns.get(column);
    const raw = offset === undefined ? "" : cellAt(block.grid, row, block.firstColumn + offset);
    return typeof raw === "string" || !saysOnlyTotal(text) ? raw : "";
  };
  const kvk = readKvk(at("kvk"));
  if (kvk.value !== null || kvk.problem?.code === "kvkLeadingZeroLost") return true;
  const level = readLevel(at("level")).value?.level;
  // A dash reads as no level, and it fills the open cells of many a totals row.
  return level !== undefined && level !== "none";
}

/** The text in the first filled cell of a row; null when that is no text. */
function firstText(block: Block, row: SheetIndex): string | null {
  for (let offset = 0; offset < block.headers.length; offset++) {
    const raw = cellAt(block.grid, row, block.firstColumn + offset);
    if (!isBlank(raw)) return typeof raw === "string" ? raw : null;
  }
  return null;
}

function filledColumns(block: Block, row: SheetIndex): SheetIndex[] {
  const columns = block.headers.map((_, offset) => block.firstColumn + offset);
  return columns.filter((column) => !isBlank(cellAt(block.grid, row, column)));
}
