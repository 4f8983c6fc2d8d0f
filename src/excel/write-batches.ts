import type { WriteReceipt } from "../application/workbook";
import { editReadBackStep, requireEdits, requireUntouched } from "./edit-steps";
import { isActivation, isRefusedWhole } from "./excel-code";
import { queueOwnTableReadBack, requireOwnTable } from "./own-tables";
import { namesInTheEnd, namesWhenAdded, sheetAt, type Ready } from "./prepare-write";
import { queueReadBack, requireReadBack } from "./read-back";
import {
  foundAt,
  isTold,
  queueCompletion,
  queueLook,
  queueReplacement,
  type RenewalFound,
} from "./renewed-sheets";
import type { Guard, OnProgress } from "./run-guarded";
import { queueWidthReadBack, requireSameWidth, requireWidth } from "./table-widths";
import type { WriteStep } from "./write-step";

/** How far the writing came; needed to take it back. */
export interface Reached {
  /** True once anything was sent: before that there is nothing to take back. */
  sent: boolean;
  /** Queued right before old sheets are removed; null until that batch is sent. */
  witness: Excel.Worksheet | null;
  /** How far the renewals were when that was looked at after a failure. */
  found: readonly RenewalFound[] | null;
  batchesDone: number;
  activated: boolean;
}

/** Reads nothing: the answers to what was queued are there. Throws WorkbookError for what is not as it must be. */
type Verify = () => WriteReceipt["undo"];

/**
 * One sync per batch, because Excel on the web takes at most 5 MB per request. The last one reads back. Gives the way back
 * for cells and widths.
 */
export async function writeBatches(
  ready: Ready,
  guard: Guard,
  onProgress: OnProgress,
  reached: Reached,
  batches: readonly (readonly WriteStep[])[] = ready.batches,
): Promise<WriteReceipt["undo"]> {
  const { context, added } = ready;
  const [batch = [], ...later] = batches;
  if (reached.batchesDone === 0) addSheets(ready, later.length > 0);
  batch.forEach((step) => step.run());
  if (later.length > 0) {
    reached.sent = true;
    await context.sync();
    reached.batchesDone += 1;
    guard.checkpoint();
    onProgress({ phase: "writing", share: reached.batchesDone / ready.batches.length });
    return writeBatches(ready, guard, onProgress, reached, later);
  }
  if (reached.batchesDone > 0) added.forEach((sheet) => (sheet.visibility = "Visible"));
  const verify = queueReadBacks(ready, (index) => sheetAt(added, index), ready.checked.calculatesItself);
  const { renewals, sheetNames, activate } = ready;
  const shown = activate === null ? null : activate - sheetNames.length;
  reached.witness = queueReplacement(context, renewals, added.slice(sheetNames.length), shown);
  // Last of all, because a failing action stops the rest of a batch and this one may fail.
  if (activate !== null) sheetAt(added, activate).activate();
  const verifyAgain = await syncDespiteLastActions(ready, reached);
  guard.checkpoint();
  return (verifyAgain ?? verify)();
}

/** A sheet that takes more than one sync stays out of sight until it is complete. */
function addSheets(ready: Ready, hide: boolean): void {
  const { context, added } = ready;
  for (const name of namesWhenAdded(ready)) {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    added.push(sheet);
  }
  if (hide) added.forEach((sheet) => (sheet.visibility = "Hidden"));
}

/** Queues reading everything back but the edits, which do so in steps of their own. */
function queueReadBacks(
  ready: Ready,
  sheetOf: (index: number) => Excel.Worksheet,
  calculatesItself: boolean,
): Verify {
  const { context, checked, edits, widths } = ready;
  const names = namesInTheEnd(ready);
  const sheets = ready.readBacks.map((plan, index) =>
    queueReadBack(sheetOf(index), names[index] ?? "", plan, calculatesItself),
  );
  const tables = checked.ownTables.map((position) => queueOwnTableReadBack(context, position));
  widths.forEach((write) => queueWidthReadBack(context, write));
  return () => {
    edits.forEach(requireUntouched);
    widths.forEach(requireSameWidth);
    sheets.forEach(requireReadBack);
    tables.forEach(requireOwnTable);
    return { edits: edits.flatMap(requireEdits), tableWidths: widths.map(requireWidth) };
  };
}

/**
 * Null when all went well. When only the last actions failed, which show a sheet or give a renewed one its name, what was
 * written is complete: one sync more reads it back, and one before that looks how far the names came.
 */
async function syncDespiteLastActions(ready: Ready, reached: Reached): Promise<Verify | null> {
  const { context, activate } = ready;
  reached.sent = true;
  reached.activated = activate !== null;
  try {
    await context.sync();
    reached.batchesDone += 1;
    return null;
  } catch (error) {
    const onlyShowing = isActivation(error);
    if (onlyShowing) reached.activated = false;
    else if (isRefusedWhole(error) || !(await completeRenewals(ready, reached))) throw error;
    const sheets = context.workbook.worksheets;
    const names = namesInTheEnd(ready);
    const verify = queueReadBacks(ready, (index) => sheets.getItem(names[index] ?? ""), true);
    ready.edits.forEach((write) => editReadBackStep(context, write).run());
    if (activate !== null && !onlyShowing) sheets.getItem(names[activate] ?? "").activate();
    await context.sync();
    reached.batchesDone += 1;
    return verify;
  }
}

/** Queues the names of renewed sheets; false when an old sheet is still there, so that everything can be taken back. */
async function completeRenewals(ready: Ready, reached: Reached): Promise<boolean> {
  const { context, renewals, added, checked } = ready;
  if (renewals.length === 0 || (added.some(isTold) && !isTold(reached.witness))) return false;
  const looks = renewals.map((renewal) => queueLook(context, renewal));
  await context.sync();
  reached.found = looks.map((look) => foundAt(look, checked.sheetIds));
  if (!reached.found.every(({ isOldGone, id }) => isOldGone && id !== null)) return false;
  reached.found.forEach((renewal) => queueCompletion(context, renewal));
  return true;
}
