import { WorkbookError } from "../application/workbook";
import { cellAddress } from "../domain/sheets/cell-address";
import type { CellRange, SheetDocument } from "../domain/sheets/sheet-document";
import { guardedTexts } from "./content-bands";
import { rectangles } from "./rectangles";
import { shown } from "./same-value";

/** What a cell of a new sheet must hold. */
interface Expectation {
  readonly expected: string | number;
  readonly tolerance: number;
}

/** Everything of one document that is checked after writing; made before anything is written. */
export interface ReadBackPlan {
  readonly cells: ReadonlyMap<string, Expectation>;
  readonly ranges: readonly CellRange[];
  /** Last row with a constant and last row with anything, null for a sheet without contents. */
  readonly lastRows: { readonly atLeast: number; readonly atMost: number } | null;
}

/**
 * Besides the document's own cells every text that Excel could take for a formula is read back: such a text must never
 * come out as anything else.
 */
export function readBackPlan(document: SheetDocument): ReadBackPlan {
  const cells = new Map<string, Expectation>();
  const places: { row: number; column: number; key: string }[] = [];
  const add = (row: number, column: number, expectation: Expectation): void => {
    const key = cellAddress(row, column);
    if (!cells.has(key)) places.push({ row, column, key: "" });
    cells.set(key, expectation);
  };
  guardedTexts(document.cells).forEach(({ row, column, text }) =>
    add(row, column, { expected: text, tolerance: 0 }),
  );
  document.readBack.forEach(({ row, column, ...expectation }) => add(row, column, expectation));
  return { cells, ranges: rectangles(places), lastRows: lastRows(document) };
}

function lastRows(document: SheetDocument): ReadBackPlan["lastRows"] {
  let atLeast = -1;
  let atMost = -1;
  for (const { row, content } of document.cells) {
    if (content.kind === "blank" || (content.kind === "text" && content.text === "")) continue;
    atMost = Math.max(atMost, row);
    if (content.kind !== "formula") atLeast = Math.max(atLeast, row);
  }
  return atMost < 0 ? null : { atLeast, atMost };
}

/** Proxies of one new sheet, queued behind its contents. */
export interface QueuedReadBack {
  readonly plan: ReadBackPlan;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly ranges: readonly Excel.Range[];
}

/**
 * Queues the reading. Formulas are calculated within the batch as long as calculation is not suspended, which is why it
 * never is (Microsoft, "Performance optimization using the Excel JavaScript API"). A workbook that calculates by hand is
 * asked to calculate this sheet first.
 */
export function queueReadBack(
  sheet: Excel.Worksheet,
  name: string,
  plan: ReadBackPlan,
  calculatesItself: boolean,
): QueuedReadBack {
  if (!calculatesItself) sheet.calculate(true);
  sheet.load("id, name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, rowCount");
  const ranges = plan.ranges.map(({ row, column, lastRow, lastColumn }) => {
    const range = sheet.getRangeByIndexes(row, column, lastRow - row + 1, lastColumn - column + 1);
    range.load("values");
    return range;
  });
  return { plan, name, sheet, used, ranges };
}

/** Throws readBackFailed for the first difference. */
export function requireReadBack({ plan, name, sheet, used, ranges }: QueuedReadBack): void {
  const fail = (cell: string, was: unknown, is: unknown): never => {
    throw new WorkbookError("readBackFailed", { sheet: name, cell, was: shown(was), is: shown(is) });
  };
  if (sheet.name !== name) fail("", name, sheet.name);
  const lastRow = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  if (plan.lastRows !== null && (lastRow < plan.lastRows.atLeast || lastRow > plan.lastRows.atMost)) {
    fail(`A${lastRow + 1}`, plan.lastRows.atMost + 1, lastRow + 1);
  }
  plan.ranges.forEach((place, index) => {
    // Excel gives null instead of an error for an answer that is too large (office-js issue 6781).
    const values = ranges[index]?.values as unknown[][] | null | undefined;
    if (!values) throw new WorkbookError("payloadTooLarge", { sheet: name });
    values.forEach((line, down) =>
      line.forEach((is, right) => {
        const cell = cellAddress(place.row + down, place.column + right);
        const expectation = plan.cells.get(cell);
        if (expectation !== undefined && !equal(expectation, is)) fail(cell, expectation.expected, is);
      }),
    );
  });
}

function equal({ expected, tolerance }: Expectation, is: unknown): boolean {
  if (typeof expected === "string") return is === expected;
  return typeof is === "number" && Math.abs(is - expected) <= tolerance;
}
