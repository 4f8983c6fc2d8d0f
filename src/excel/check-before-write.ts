import { WorkbookError, type CellEdit, type ExpectedRange, type WritePlan } from "../application/workbook";
import { checkedBand, queueEdits, type HeldBand } from "./cell-edits";
import { answerBytesOf, editBands } from "./edit-bands";
import { positionOf, queueOwnTable, type OwnTablePosition } from "./own-tables";
import { oldSheetOf, queueRenewal, type OldSheet } from "./renewed-sheets";
import { ACTION_BYTES, valueBytes } from "./request-bytes";
import type { Guard } from "./run-guarded";
import { requireSame } from "./same-value";
import { heldWidth, queueWidth, type HeldWidth } from "./table-widths";
import { batchesOf, type WriteStep } from "./write-step";

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
  readonly oldSheets: readonly OldSheet[];
  readonly edits: readonly HeldBand[];
  /** In the order of the plan. */
  readonly leftOut: readonly CellEdit[];
  readonly widths: readonly HeldWidth[];
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
  const renewals = plan.renewedSheets.map((renewal) => queueRenewal(context, renewal));
  const widths = plan.tableWidths.map((width) => queueWidth(context, width));
  const answers: Answers = { pending: [], edits: [], leftOut: new Set() };
  const [first = [], ...later] = batchesOf(
    [...expectationSteps(context, plan, maxBytes, answers), ...editSteps(context, plan, maxBytes, answers)],
    maxBytes,
  );
  first.forEach((step) => step.run());
  await context.sync();
  guard.checkpoint();

  const addsSheets = plan.newSheets.length > 0 || plan.renewedSheets.length > 0;
  if (addsSheets && workbook.protection.protected) throw new WorkbookError("structureProtected");
  const positions = ownTables.map(positionOf);
  const oldSheets = renewals.map(oldSheetOf);
  const heldWidths = widths.map(heldWidth);
  answers.pending.splice(0).forEach((check) => check());
  await checkRest(context, guard, later, answers);
  return {
    sheetIds: new Set(sheets.items.map((sheet) => sheet.id)),
    sheetNames: sheets.items.map((sheet) => sheet.name),
    names: [...workbook.tables.items, ...workbook.names.items].map((item) => item.name),
    activeSheetId: active.id,
    calculatesItself: workbook.application.calculationMode === "Automatic",
    ownTables: positions,
    oldSheets,
    edits: answers.edits,
    leftOut: plan.edits.filter((edit) => answers.leftOut.has(edit)),
    widths: heldWidths,
  };
}

/** What the steps that were queued have still to look at, and what they found. */
interface Answers {
  /** Each throws WorkbookError when something is not as expected. */
  readonly pending: (() => void)[];
  readonly edits: HeldBand[];
  readonly leftOut: Set<CellEdit>;
}

/** One sync per batch: the answers to all of them at once would be more than Excel on the web delivers. */
async function checkRest(
  context: Excel.RequestContext,
  guard: Guard,
  batches: readonly (readonly WriteStep[])[],
  answers: Answers,
): Promise<void> {
  const [batch, ...rest] = batches;
  if (batch === undefined) return;
  batch.forEach((step) => step.run());
  await context.sync();
  guard.checkpoint();
  answers.pending.splice(0).forEach((check) => check());
  await checkRest(context, guard, rest, answers);
}

function expectationSteps(
  context: Excel.RequestContext,
  plan: WritePlan,
  maxBytes: number,
  { pending }: Answers,
): readonly WriteStep[] {
  return plan.expect
    .flatMap((range) => bands(range, maxBytes))
    .map((expected) => ({
      bytes: 2 * ACTION_BYTES,
      answerBytes: expectedBytes(expected),
      run() {
        const found = queueRange(context, expected);
        pending.push(() => requireExpected(found));
      },
    }));
}

function editSteps(
  context: Excel.RequestContext,
  plan: WritePlan,
  maxBytes: number,
  { pending, edits, leftOut }: Answers,
): readonly WriteStep[] {
  return editBands(plan.edits, maxBytes).map((band) => ({
    bytes: 3 * ACTION_BYTES,
    answerBytes: answerBytesOf(band),
    run() {
      const proxies = queueEdits(context, band);
      pending.push(() => {
        const checked = checkedBand(proxies);
        if (checked.held !== null) edits.push(checked.held);
        checked.leftOut.forEach((edit) => leftOut.add(edit));
      });
    },
  }));
}

interface Found {
  readonly expected: ExpectedRange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
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

function requireExpected({ expected, sheet, range }: Found): void {
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: expected.sheet });
  requireSame(expected.sheet, expected.row, expected.column, expected.values, range.values);
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
