import { WorkbookError, type ExpectedRange, type WritePlan } from "../application/workbook";
import { positionOf, queueOwnTable, type OwnTablePosition } from "./own-tables";
import type { Guard } from "./run-guarded";
import { requireSame } from "./same-value";
import { valueBytes } from "./request-bytes";
import { batchesOf } from "./write-step";

/** What the workbook looks like just before it is written. */
export interface CheckedWorkbook {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  /** Tables and defined names share one name space. */
  readonly names: readonly string[];
  readonly activeSheetId: string;
  /** False when Excel leaves formulas alone until somebody asks. */
  readonly calculatesItself: boolean;
  readonly ownTables: readonly OwnTablePosition[];
}

/**
 * Re-reads everything that the plan rests on: one sync, one more per `maxBytes` of expectations. Throws
 * structureProtected, sheetProtected, sheetMissing or inputChanged; nothing has been written then.
 */
export async function checkBeforeWrite(
  context: Excel.RequestContext,
  guard: Guard,
  plan: WritePlan,
  maxBytes: number,
): Promise<CheckedWorkbook> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const active = sheets.getActiveWorksheet();
  sheets.load("items/id, items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  active.load("id");
  const ownTables = plan.ownTables.map((update) => queueOwnTable(context, update));
  const found: Found[] = [];
  const [first = [], ...later] = batchesOf(
    plan.expect
      .flatMap((range) => bands(range, maxBytes))
      .map((range) => ({
        bytes: expectedBytes(range),
        run: () => void found.push(queueRange(context, range)),
      })),
    maxBytes,
  );
  first.forEach((step) => step.run());
  await context.sync();
  guard.checkpoint();

  if (plan.newSheets.length > 0 && workbook.protection.protected)
    throw new WorkbookError("structureProtected");
  const positions = ownTables.map(positionOf);
  requireExpected(found.splice(0));
  await checkRest(context, guard, later, found);
  return {
    sheetIds: new Set(sheets.items.map((sheet) => sheet.id)),
    sheetNames: sheets.items.map((sheet) => sheet.name),
    names: [...workbook.tables.items, ...workbook.names.items].map((item) => item.name),
    activeSheetId: active.id,
    calculatesItself: workbook.application.calculationMode === "Automatic",
    ownTables: positions,
  };
}

interface Found {
  readonly expected: ExpectedRange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** One sync per batch: the answers to all of them at once would be more than Excel on the web delivers. */
async function checkRest(
  context: Excel.RequestContext,
  guard: Guard,
  batches: readonly (readonly { run(): void }[])[],
  found: Found[],
): Promise<void> {
  const [batch, ...rest] = batches;
  if (batch === undefined) return;
  batch.forEach((step) => step.run());
  await context.sync();
  guard.checkpoint();
  requireExpected(found.splice(0));
  await checkRest(context, guard, rest, found);
}

function queueRange(context: Excel.RequestContext, expected: ExpectedRange): Found {
  const sheet = context.workbook.worksheets.getItemOrNullObject(expected.sheet);
  const range = sheet.getRangeByIndexes(
    expected.row,
    expected.column,
    expected.values.length,
    expected.values[0]?.length ?? 1,
  );
  range.load("values");
  return { expected, sheet, range };
}

function requireExpected(found: readonly Found[]): void {
  for (const { expected, sheet, range } of found) {
    if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: expected.sheet });
    requireSame(expected.sheet, expected.row, expected.column, expected.values, range.values);
  }
}

/** The range cut into bands of whole rows of at most `maxBytes`; empty ranges disappear. */
function bands(range: ExpectedRange, maxBytes: number): readonly ExpectedRange[] {
  if (range.values.length === 0 || (range.values[0]?.length ?? 0) === 0) return [];
  if (range.values.length === 1 || expectedBytes(range) <= maxBytes) return [range];
  const half = range.values.length >> 1;
  const upper = { ...range, values: range.values.slice(0, half) };
  const lower = { ...range, row: range.row + half, values: range.values.slice(half) };
  return [...bands(upper, maxBytes), ...bands(lower, maxBytes)];
}

function expectedBytes(range: ExpectedRange): number {
  return range.values.reduce(
    (sum, line) => sum + line.reduce<number>((part, value) => part + valueBytes(value), 0),
    0,
  );
}
