import { NOTHING_WRITTEN, WorkbookError, type WritePlan, type WriteReceipt } from "../application/workbook";
import { checkBeforeWrite } from "./check-before-write";
import { excelCode } from "./excel-code";
import { mapError } from "./map-error";
import { makeReady, namesWhenAdded, type Ready } from "./prepare-write";
import type { Guard, OnProgress } from "./run-guarded";
import { undoWrite } from "./undo-write";
import { writeBatches, type Reached } from "./write-batches";

/**
 * Checks, writes and reads back: two syncs, one more per `maxBytes`. When anything fails everything that was written is
 * taken back (one more sync) and the error tells why; `remaining` in its params names sheets that stayed: those that could
 * not be removed, and renewed ones whose old sheet was gone already. Throws WorkbookError.
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
  const ready = makeReady(context, plan, checked, maxBytes);
  const { leftOut } = checked;
  if (isNothing(ready)) return { ...NOTHING_WRITTEN, leftOut };
  const reached: Reached = { sent: false, witness: null, found: null, batchesDone: 0, activated: false };
  onProgress({ phase: "writing", share: 0 });
  guard.writing();
  try {
    const undo = await writeBatches(ready, guard, onProgress, reached);
    return { sheetNames: ready.sheetNames, leftOut, undo };
  } catch (failure) {
    throw await takenBack(ready, guard, reached, failure, maxBytes);
  }
}

export function isEmpty(plan: WritePlan): boolean {
  const { expect, newSheets, renewedSheets, ownTables, edits, tableWidths } = plan;
  return [expect, newSheets, renewedSheets, ownTables, edits, tableWidths].every((part) => part.length === 0);
}

/** A plan that writes nothing has checked its expectations by now. */
function isNothing(ready: Ready): boolean {
  return ready.batches.every((batch) => batch.length === 0) && namesWhenAdded(ready).length === 0;
}

/** Takes back what was written and gives the error to throw. */
async function takenBack(
  ready: Ready,
  guard: Guard,
  reached: Reached,
  failure: unknown,
  maxBytes: number,
): Promise<WorkbookError> {
  if (!reached.sent) return mapError(failure);
  // Restarts the watchdog for the undo. When the caller has been told already, only the undo is left to do.
  if (!guard.abandoned) guard.checkpoint();
  const ids = ready.added.map((sheet) => (sheet.toJSON() as { id?: string }).id ?? null);
  try {
    // A context of its own: the old one may still hold actions of the batch that failed.
    const { protection, kept } = await Excel.run({ delayForCellEdit: true }, (context) =>
      undoWrite(context, { ready, reached, ids, maxBytes }, failure),
    );
    const error = mapError(failure, excelCode(failure) === "AccessDenied" ? protection : null);
    return kept.length === 0 ? error : withRemaining(error, kept, failure);
  } catch (error) {
    return withRemaining(mapError(failure), touchedSheets(ready), error);
  }
}

function withRemaining(
  { code, params }: WorkbookError,
  sheets: readonly string[],
  cause: unknown,
): WorkbookError {
  return new WorkbookError(code, { ...params, remaining: sheets.join(", ") }, { cause });
}

/** Every sheet on which something may have been left. */
function touchedSheets(ready: Ready): readonly string[] {
  const { checked, renewals } = ready;
  return [
    ...new Set([
      ...namesWhenAdded(ready),
      ...renewals.map(({ old }) => old.name),
      ...checked.ownTables.map(({ update }) => update.sheet),
      ...checked.edits.map(({ band }) => band.sheet),
      ...checked.widths.map(({ width }) => width.sheet),
    ]),
  ];
}
