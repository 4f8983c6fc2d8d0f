import { WorkbookError, type WritePlan, type WriteReceipt } from "../application/workbook";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { documentSteps } from "./apply-document";
import { checkBeforeWrite, type CheckedWorkbook } from "./check-before-write";
import { freeNames, freeSheetName, freeTableName } from "./choose-names";
import { excelCode } from "./excel-code";
import { mapError } from "./map-error";
import { ownTableStep, requireOwnTable, type OwnTableReadBack } from "./own-tables";
import { queueReadBack, readBackPlan, requireReadBack, type ReadBackPlan } from "./read-back";
import type { Guard, OnProgress } from "./run-guarded";
import { isActivation, undoWrite } from "./undo-write";
import { ACTION_BYTES } from "./request-bytes";
import { batchesOf, type WriteStep } from "./write-step";

/** A plan made ready: names chosen, steps cut into batches, nothing queued yet. */
interface Ready {
  readonly context: Excel.RequestContext;
  readonly guard: Guard;
  readonly onProgress: OnProgress;
  readonly checked: CheckedWorkbook;
  readonly names: readonly string[];
  readonly batches: readonly (readonly WriteStep[])[];
  readonly readBacks: readonly ReadBackPlan[];
  readonly activate: number | null;
  /** Filled while the first batch is queued. */
  readonly added: Excel.Worksheet[];
  /** Filled while the own tables are queued. */
  readonly ownTables: OwnTableReadBack[];
}

/** How far the writing came; needed to take it back. */
interface Reached {
  /** True once anything was sent: before that there is nothing to take back. */
  sent: boolean;
  batchesDone: number;
  activated: boolean;
}

/**
 * Checks, writes and reads back: two syncs, one more per `maxBytes`. When anything fails everything that was added is
 * taken back (one more sync) and the error tells why; `remaining` in its params names sheets that could not be removed.
 * Throws WorkbookError.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  guard: Guard,
  plan: WritePlan,
  maxBytes: number,
  onProgress: OnProgress,
): Promise<WriteReceipt> {
  onProgress({ phase: "checking", share: null });
  const checked = await checkBeforeWrite(context, guard, plan, maxBytes);
  const ready = makeReady(context, guard, plan, checked, maxBytes, onProgress);
  if (ready.batches.every((batch) => batch.length === 0) && ready.names.length === 0)
    return { sheetNames: [] };
  const reached: Reached = { sent: false, batchesDone: 0, activated: false };
  onProgress({ phase: "writing", share: 0 });
  guard.writing();
  try {
    await writeBatches(ready, ready.batches, reached);
  } catch (failure) {
    throw await takenBack(ready, reached, failure);
  }
  return { sheetNames: ready.names };
}

/** A plan that writes nothing still checks its expectations. */
function isOnlyCheck(plan: WritePlan): boolean {
  return plan.newSheets.length === 0 && plan.ownTables.length === 0;
}

export function isEmpty(plan: WritePlan): boolean {
  return isOnlyCheck(plan) && plan.expect.length === 0;
}

function makeReady(
  context: Excel.RequestContext,
  guard: Guard,
  plan: WritePlan,
  checked: CheckedWorkbook,
  maxBytes: number,
  onProgress: OnProgress,
): Ready {
  const added: Excel.Worksheet[] = [];
  const ownTables: OwnTableReadBack[] = [];
  const names = freeNames(
    plan.newSheets.map((document) => document.name),
    checked.sheetNames,
    freeSheetName,
  );
  const tableNames = freeTableNames(plan.newSheets, checked.names);
  const steps = [
    ...plan.newSheets.flatMap((document, index) =>
      documentSteps(document, () => sheetAt(added, index), tableNames[index] ?? [], maxBytes),
    ),
    ...checked.ownTables.map((position) =>
      ownTableStep(context, position, (queued) => ownTables.push(queued)),
    ),
  ];
  return {
    context,
    guard,
    onProgress,
    checked,
    names,
    batches: batchesOf(steps, maxBytes - names.length * ACTION_BYTES),
    readBacks: plan.newSheets.map(readBackPlan),
    activate: plan.activate,
    added,
    ownTables,
  };
}

function freeTableNames(
  documents: readonly SheetDocument[],
  taken: readonly string[],
): readonly (readonly string[])[] {
  const wanted = documents.flatMap((document) => document.tables.map((table) => table.name));
  const free = [...freeNames(wanted, taken, freeTableName)];
  return documents.map((document) => free.splice(0, document.tables.length));
}

function sheetAt(added: readonly Excel.Worksheet[], index: number): Excel.Worksheet {
  const sheet = added[index];
  if (sheet === undefined) throw new RangeError(`No such new sheet: ${index}`);
  return sheet;
}

/** One sync per batch, because Excel on the web takes at most 5 MB per request. The last one reads back. */
async function writeBatches(
  ready: Ready,
  batches: readonly (readonly WriteStep[])[],
  reached: Reached,
): Promise<void> {
  const { context, guard, names, added, activate } = ready;
  const [batch = [], ...later] = batches;
  if (reached.batchesDone === 0) addSheets(ready, later.length > 0);
  batch.forEach((step) => step.run());
  if (later.length > 0) {
    reached.sent = true;
    await context.sync();
    guard.checkpoint();
    reached.batchesDone += 1;
    ready.onProgress({ phase: "writing", share: reached.batchesDone / ready.batches.length });
    return writeBatches(ready, later, reached);
  }
  if (reached.batchesDone > 0) added.forEach((sheet) => (sheet.visibility = "Visible"));
  const queued = ready.readBacks.map((plan, index) =>
    queueReadBack(sheetAt(added, index), names[index] ?? "", plan, ready.checked.calculatesItself),
  );
  // Last of all, because a failing action stops the rest of a batch and this one may fail.
  if (activate !== null) sheetAt(added, activate).activate();
  const readAgain = await syncDespiteActivation(ready, reached);
  guard.checkpoint();
  reached.batchesDone += 1;
  (readAgain ?? queued).forEach(requireReadBack);
  ready.ownTables.forEach(requireOwnTable);
}

/** A sheet that takes more than one sync stays out of sight until it is complete. */
function addSheets({ context, names, added }: Ready, hide: boolean): void {
  for (const name of names) {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    added.push(sheet);
  }
  if (hide) added.forEach((sheet) => (sheet.visibility = "Hidden"));
}

/** Null when all went well; the reading back of a second sync when only showing the sheet failed. */
async function syncDespiteActivation(ready: Ready, reached: Reached) {
  const { context } = ready;
  reached.sent = true;
  reached.activated = ready.activate !== null;
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!isActivation(error)) throw error;
    reached.activated = false;
    const sheets = context.workbook.worksheets;
    const queued = ready.readBacks.map((plan, index) =>
      queueReadBack(sheets.getItem(ready.names[index] ?? ""), ready.names[index] ?? "", plan, true),
    );
    ready.ownTables.splice(0).forEach(({ position }) => {
      const table = sheets.getItem(position.update.sheet).tables.getItem(position.update.table);
      const whole = table.getRange();
      const body = position.update.rows.length === 0 ? null : table.getDataBodyRange();
      whole.load("rowIndex, rowCount");
      body?.load("values");
      ready.ownTables.push({ position, whole, body });
    });
    await context.sync();
    return queued;
  }
}

/** Takes back what was written and gives the error to throw. */
async function takenBack(ready: Ready, reached: Reached, failure: unknown): Promise<WorkbookError> {
  const { guard, checked, names, added } = ready;
  if (!reached.sent) return mapError(failure);
  // Restarts the watchdog for the undo. When the caller has been told already, only the undo is left to do.
  if (!guard.abandoned) guard.checkpoint();
  const ids = added.map((sheet) => (sheet.toJSON() as { id?: string }).id ?? null);
  try {
    // A context of its own: the old one may still hold actions of the batch that failed.
    const protection = await Excel.run({ delayForCellEdit: true }, (context) =>
      undoWrite(context, { checked, names, ids, ...reached }, failure),
    );
    return mapError(failure, excelCode(failure) === "AccessDenied" ? protection : null);
  } catch (error) {
    const { code, params } = mapError(failure);
    const remaining = [...names, ...checked.ownTables.map(({ update }) => update.sheet)].join(", ");
    return new WorkbookError(code, { ...params, remaining }, { cause: error });
  }
}
