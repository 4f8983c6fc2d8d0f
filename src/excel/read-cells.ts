import { WorkbookError } from "../application/workbook";
import type { CellValue } from "../domain/cell";
import type { CellRange } from "../domain/sheets/sheet-document";
import { isTooLarge } from "./map-error";
import type { Guard } from "./run-guarded";

/** A rectangle of one sheet that is still to be read. */
export interface Wanted extends CellRange {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** A rectangle that was read. */
export interface ReadPart extends CellRange {
  readonly name: string;
  readonly values: CellValue[][];
}

/** What is read of a cell; a cell without a formula has its value among the formulas. */
type Content = "values" | "formulas";

/** Below this a refusal is not about size any more. */
const FEWEST_CELLS = 500;

/**
 * Reads rectangles in syncs of at most `cellsPerSync` cells each; halves that number when Excel finds an answer too
 * large. Throws payloadTooLarge when even few cells are too much.
 */
export async function readCells(
  context: Excel.RequestContext,
  guard: Guard,
  wanted: readonly Wanted[],
  cellsPerSync: number,
  onRead: (cells: number) => void,
  content: Content = "values",
): Promise<readonly ReadPart[]> {
  const { now, later } = portion(wanted, cellsPerSync);
  if (now.length === 0) return [];
  const parts = await readAtOnce(context, guard, now, content);
  if (parts === null) {
    if (cellsPerSync <= FEWEST_CELLS)
      throw new WorkbookError("payloadTooLarge", { sheet: now[0]?.name ?? "" });
    return readCells(context, guard, wanted, Math.ceil(cellsPerSync / 2), onRead, content);
  }
  onRead(now.reduce((sum, range) => sum + cellCount(range), 0));
  return [...parts, ...(await readCells(context, guard, later, cellsPerSync, onRead, content))];
}

/** One sync; null when Excel says in either of its ways that the answer is too large. */
async function readAtOnce(
  context: Excel.RequestContext,
  guard: Guard,
  wanted: readonly Wanted[],
  content: Content,
): Promise<readonly ReadPart[] | null> {
  const queued = wanted.map((range) => {
    const cells = range.sheet.getRangeByIndexes(
      range.row,
      range.column,
      range.lastRow - range.row + 1,
      range.lastColumn - range.column + 1,
    );
    if (content === "values") cells.load("values");
    else cells.load("formulas");
    return { range, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    guard.checkpoint();
    if (isTooLarge(error)) return null;
    throw error;
  }
  guard.checkpoint();
  // An answer that is too large is null instead of an error now and then (office-js issue 6781).
  if (queued.some(({ cells }) => (cells[content] as unknown) === null)) return null;
  return queued.map(({ range: { name, row, column, lastRow, lastColumn }, cells }) => ({
    name,
    row,
    column,
    lastRow,
    lastColumn,
    values: cells[content] as CellValue[][],
  }));
}

/** The first rectangles that together hold at most `cells` cells, cut by rows where need be, and what is left. */
export function portion<R extends CellRange>(
  wanted: readonly R[],
  cells: number,
): { readonly now: readonly R[]; readonly later: readonly R[] } {
  const now: R[] = [];
  let room = cells;
  for (const [index, range] of wanted.entries()) {
    const size = cellCount(range);
    if (size <= room) {
      now.push(range);
      room -= size;
      continue;
    }
    const width = range.lastColumn - range.column + 1;
    const rows = Math.floor(room / width);
    if (rows > 0 || now.length === 0) {
      // At least one row, so that a very wide row is tried rather than asked for ever.
      const lastRow = range.row + Math.max(1, rows) - 1;
      now.push({ ...range, lastRow });
      const rest = lastRow < range.lastRow ? [{ ...range, row: lastRow + 1 }] : [];
      return { now, later: [...rest, ...wanted.slice(index + 1)] };
    }
    return { now, later: wanted.slice(index) };
  }
  return { now, later: [] };
}

export function cellCount(range: CellRange): number {
  return (range.lastRow - range.row + 1) * (range.lastColumn - range.column + 1);
}
