import { restoreEditSteps } from "./edit-steps";
import { excelCode, failedAt, isActivation, isRefusedWhole } from "./excel-code";
import type { ProtectionFound } from "./map-error";
import { restoreOwnTable } from "./own-tables";
import { isGrowing, namesWhenAdded, type Ready } from "./prepare-write";
import { foundAt, isTold, queueCompletion, queueLook, type RenewalFound } from "./renewed-sheets";
import { ACTION_BYTES, valueBytes } from "./request-bytes";
import { restoreWidth } from "./table-widths";
import type { Reached } from "./write-batches";
import { batchesOf, type WriteStep } from "./write-step";

/** What may have been written when a batch failed. */
export interface Attempt {
  readonly ready: Ready;
  readonly reached: Reached;
  /** Ids of the added sheets as far as Excel told them: the new ones, behind them the renewed ones. */
  readonly ids: readonly (string | null)[];
  readonly maxBytes: number;
}

export interface TakenBack {
  readonly protection: ProtectionFound;
  /** Renewed sheets that stay, because the old ones were removed already. */
  readonly kept: readonly string[];
}

const NOT_PROTECTED: ProtectionFound = { structure: false, sheet: null };

/**
 * Takes back everything that this write did: sheets by id, own tables, cells and widths by what they were, and the sheet
 * that the user was looking at. A renewed sheet whose old one is gone is completed instead. One sync, one more per
 * `maxBytes`; one more when Excel did not tell the ids, refused access, or failed while old sheets were removed. Never removes a
 * sheet that was there before or that somebody else made meanwhile. Needs a context without pending actions. Rejects with
 * Excel's own error when it does not succeed.
 */
export async function undoWrite(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<TakenBack> {
  const { reached, ids } = attempt;
  const code = excelCode(failure);
  if (reached.batchesDone === 0 && isRefusedWhole(failure)) return { protection: NOT_PROTECTED, kept: [] };
  const told = ids.filter((id) => id !== null);
  const isKnown = ids.length === 0 || told.length > 0;
  if (isKnown && code !== "AccessDenied" && !isRenewalInDoubt(attempt)) {
    const kept = keptAsTold(attempt);
    await takeBack(context, attempt, { ids: told, locked: new Set(), kept });
    return { protection: NOT_PROTECTED, kept: kept.map(({ renewal }) => renewal.old.name) };
  }
  const { protection, locked, added, kept } = await lookAround(context, attempt, failure);
  const found = isKnown ? told : added;
  // Adding sheets is the first thing that a write does: where none was added, nothing was written.
  if (isKnown || found.length > 0 || kept.length > 0)
    await takeBack(context, attempt, { ids: found, locked, kept });
  return { protection, kept: kept.map(({ renewal }) => renewal.old.name) };
}

function isAllDone({ ready, reached }: Attempt): boolean {
  return reached.batchesDone === ready.batches.length;
}

/** True when an old sheet may be gone although the batch that removes it was not carried out completely. */
function isRenewalInDoubt(attempt: Attempt): boolean {
  const { reached, ids } = attempt;
  if (reached.witness === null || reached.found !== null || isAllDone(attempt)) return false;
  return ids.every((id) => id === null) || isTold(reached.witness);
}

/** Renewals whose old sheet is gone, as far as Excel told without being asked again. */
function keptAsTold(attempt: Attempt): readonly RenewalFound[] {
  const { ready, reached, ids } = attempt;
  if (!isAllDone(attempt)) return (reached.found ?? []).filter(isKept);
  return ready.renewals.map((renewal, index) => ({
    renewal,
    isOldGone: true,
    id: ids[ready.sheetNames.length + index] ?? null,
    tableNames: [],
  }));
}

function isKept({ isOldGone, id }: RenewalFound): boolean {
  return isOldGone && id !== null;
}

/** What is there to take back. */
interface Extent {
  readonly ids: readonly string[];
  /** Sheets that somebody protected meanwhile: nothing was written there, and nothing can be. */
  readonly locked: ReadonlySet<string>;
  readonly kept: readonly RenewalFound[];
}

async function takeBack(context: Excel.RequestContext, attempt: Attempt, extent: Extent): Promise<void> {
  const { ready, reached, maxBytes } = attempt;
  const { ids, locked, kept } = extent;
  const sheets = context.workbook.worksheets;
  const keptIds = new Set(kept.map(({ id }) => id));
  const { activeSheetId, ownTables } = ready.checked;
  const inFront = kept.find(({ renewal }) => renewal.old.id === activeSheetId)?.id ?? activeSheetId;
  const steps: WriteStep[] = [
    ...ids.filter((id) => !keptIds.has(id)).map((id) => step(() => sheets.getItemOrNullObject(id).delete())),
    ...kept.map((found) => step(() => queueCompletion(context, found))),
    ...ownTables
      .filter(({ update }) => !locked.has(update.sheet))
      .map((position) => ({
        bytes: 4 * ACTION_BYTES + bytesOf(position.before.formulas) + bytesOf(position.before.numberFormat),
        run: () => restoreOwnTable(context, position),
      })),
    ...cellAndWidthSteps(context, ready, locked),
    ...(reached.activated || kept.length > 0
      ? [step(() => sheets.getItemOrNullObject(inFront).activate())]
      : []),
  ];
  try {
    await runBatches(context, batchesOf(steps, maxBytes));
  } catch (error) {
    if (!isActivation(error)) throw error;
  }
}

function step(run: () => void): WriteStep {
  return { bytes: 2 * ACTION_BYTES, run };
}

/** A table leaves the cells that it took in before they are put back, and takes back the ones that it left. */
function cellAndWidthSteps(
  context: Excel.RequestContext,
  { edits, widths }: Ready,
  locked: ReadonlySet<string>,
): readonly WriteStep[] {
  const open = widths.filter(({ held }) => !locked.has(held.width.sheet));
  const restore = (write: (typeof open)[number]): WriteStep => ({
    bytes: 8 * ACTION_BYTES,
    run: () => restoreWidth(context, write),
  });
  return [
    ...open.filter(isGrowing).map(restore),
    ...edits
      .filter(({ held }) => !locked.has(held.band.sheet))
      .flatMap((write) => restoreEditSteps(context, write)),
    ...open.filter((write) => !isGrowing(write)).map(restore),
  ];
}

async function runBatches(
  context: Excel.RequestContext,
  [batch = [], ...later]: readonly (readonly WriteStep[])[],
): Promise<void> {
  batch.forEach(({ run }) => run());
  await context.sync();
  if (later.length > 0) await runBatches(context, later);
}

function bytesOf(grid: readonly (readonly unknown[])[]): number {
  return grid.reduce(
    (sum, line) => sum + line.reduce<number>((part, value) => part + valueBytes(value), 0),
    0,
  );
}

interface Surroundings {
  readonly protection: ProtectionFound;
  readonly locked: ReadonlySet<string>;
  /** Ids of sheets with our names that were not there before. */
  readonly added: readonly string[];
  readonly kept: readonly RenewalFound[];
}

/** When adding a sheet failed, only an empty sheet of that name can be ours; a filled one is somebody else's. */
async function lookAround(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<Surroundings> {
  const { workbook } = context;
  const { ready } = attempt;
  const { checked, renewals } = ready;
  const named = namesWhenAdded(ready).map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("rowCount");
    return { sheet, used };
  });
  const written = sheetsWritten(ready).map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    return { sheet, name };
  });
  const looks = isRenewalInDoubt(attempt) ? renewals.map((renewal) => queueLook(context, renewal)) : [];
  workbook.protection.load("protected");
  await context.sync();
  const locked = written
    .filter(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)
    .map(({ name }) => name);
  const addingFailed = failedAt(failure, "WorksheetCollection.add", /\bworksheets\.add\(/);
  return {
    protection: { structure: workbook.protection.protected, sheet: locked[0] ?? null },
    locked: new Set(locked),
    added: named
      .filter(({ sheet, used }) => !sheet.isNullObject && (!addingFailed || used.isNullObject))
      .map(({ sheet }) => sheet.id)
      .filter((id) => !checked.sheetIds.has(id)),
    kept: (attempt.reached.found ?? looks.map((look) => foundAt(look, checked.sheetIds))).filter(isKept),
  };
}

/** The user's and our own sheets on which cells or tables were changed. */
function sheetsWritten({ checked }: Ready): readonly string[] {
  return [
    ...new Set([
      ...checked.ownTables.map(({ update }) => update.sheet),
      ...checked.edits.map(({ band }) => band.sheet),
      ...checked.widths.map(({ width }) => width.sheet),
    ]),
  ];
}
