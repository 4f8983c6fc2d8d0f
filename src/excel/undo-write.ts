import type { CheckedWorkbook } from "./check-before-write";
import { errorLocation, excelCode } from "./excel-code";
import type { ProtectionFound } from "./map-error";
import { restoreOwnTable } from "./own-tables";

/** What may have been written when a batch failed. */
export interface Attempt {
  readonly checked: CheckedWorkbook;
  /** Names that the new sheets were to get. */
  readonly names: readonly string[];
  /** Ids of the new sheets as far as Excel told them, in the order of `names`. */
  readonly ids: readonly (string | null)[];
  /** Batches that Excel carried out completely. */
  readonly batchesDone: number;
  /** True when another sheet may have been brought to the front. */
  readonly activated: boolean;
}

/** Excel refuses these requests before it carries out anything. */
const NOT_CARRIED_OUT: ReadonlySet<string | null> = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Takes back everything that this write added: sheets by id, own tables by their former contents, and the sheet that the
 * user was looking at. One sync; one more when Excel did not tell the ids. Never removes a sheet that was there before or
 * that somebody else made meanwhile. Rejects with Excel's own error when it does not succeed.
 */
export async function undoWrite(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<ProtectionFound> {
  if (attempt.batchesDone === 0 && NOT_CARRIED_OUT.has(excelCode(failure)))
    return { structure: false, sheet: null };
  const protection = queueProtection(context, attempt);
  const idsTold = attempt.names.length === 0 || attempt.ids.some((id) => id !== null);
  const ids = idsTold ? attempt.ids.filter((id) => id !== null) : await findAdded(context, attempt, failure);
  // Adding sheets is the first thing that a write does: where none was added, nothing was written.
  if (!idsTold && ids.length === 0) return protection();
  await takeBack(context, attempt, ids);
  return protection();
}

async function takeBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  ids: readonly string[],
): Promise<void> {
  const sheets = context.workbook.worksheets;
  ids.forEach((id) => sheets.getItemOrNullObject(id).delete());
  attempt.checked.ownTables.forEach((position) => restoreOwnTable(context, position));
  if (attempt.activated) sheets.getItemOrNullObject(attempt.checked.activeSheetId).activate();
  try {
    await context.sync();
  } catch (error) {
    if (!isActivation(error)) throw error;
  }
}

/** Looks for sheets with our names that were not there before. When adding itself failed, only empty ones can be ours. */
async function findAdded(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<string[]> {
  const found = attempt.names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("rowCount");
    return { sheet, used };
  });
  await context.sync();
  const addingFailed = /^Worksheet(s|Collection)\.add$/i.test(errorLocation(failure));
  return found
    .filter(({ sheet, used }) => !sheet.isNullObject && (!addingFailed || used.isNullObject))
    .map(({ sheet }) => sheet.id)
    .filter((id) => !attempt.checked.sheetIds.has(id));
}

/** Queues what a refusal of access may have been about; call the result after the sync. */
function queueProtection(context: Excel.RequestContext, attempt: Attempt): () => ProtectionFound {
  const { workbook } = context;
  workbook.protection.load("protected");
  const sheets = attempt.checked.ownTables.map(({ update }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(update.sheet);
    sheet.protection.load("protected");
    return { sheet, name: update.sheet };
  });
  return () => ({
    structure: workbook.protection.protected,
    sheet: sheets.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)?.name ?? null,
  });
}

/** Bringing a sheet to the front fails while another workbook has the focus; nothing hangs on it. */
export function isActivation(error: unknown): boolean {
  return /^Worksheet\.activate$/i.test(errorLocation(error));
}
