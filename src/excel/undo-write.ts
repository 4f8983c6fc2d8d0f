import type { CheckedWorkbook } from "./check-before-write";
import { excelCode, failedAt } from "./excel-code";
import type { ProtectionFound } from "./map-error";
import { restoreOwnTable, type OwnTablePosition } from "./own-tables";

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
 * user was looking at. One sync; one more when Excel did not tell the ids or refused access. Never removes a sheet that
 * was there before or that somebody else made meanwhile. Needs a context without pending actions. Rejects with Excel's own
 * error when it does not succeed.
 */
export async function undoWrite(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<ProtectionFound> {
  const code = excelCode(failure);
  const nothingProtected = { structure: false, sheet: null };
  if (attempt.batchesDone === 0 && NOT_CARRIED_OUT.has(code)) return nothingProtected;
  const idsTold = attempt.names.length === 0 || attempt.ids.some((id) => id !== null);
  if (idsTold && code !== "AccessDenied") {
    await takeBack(
      context,
      attempt,
      attempt.ids.filter((id) => id !== null),
      attempt.checked.ownTables,
    );
    return nothingProtected;
  }
  const { protection, open, added } = await lookAround(context, attempt, failure);
  const ids = idsTold ? attempt.ids.filter((id) => id !== null) : added;
  // Adding sheets is the first thing that a write does: where none was added, nothing was written.
  if (idsTold || ids.length > 0) await takeBack(context, attempt, ids, open);
  return protection;
}

async function takeBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  ids: readonly string[],
  ownTables: readonly OwnTablePosition[],
): Promise<void> {
  const sheets = context.workbook.worksheets;
  ids.forEach((id) => sheets.getItemOrNullObject(id).delete());
  ownTables.forEach((position) => restoreOwnTable(context, position));
  if (attempt.activated) sheets.getItemOrNullObject(attempt.checked.activeSheetId).activate();
  try {
    await context.sync();
  } catch (error) {
    if (!isActivation(error)) throw error;
  }
}

interface Surroundings {
  readonly protection: ProtectionFound;
  /** Own tables on sheets that are not protected; on the others nothing was written. */
  readonly open: readonly OwnTablePosition[];
  /** Ids of sheets with our names that were not there before. */
  readonly added: readonly string[];
}

/** When adding a sheet failed, only an empty sheet of that name can be ours; a filled one is somebody else's. */
async function lookAround(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: unknown,
): Promise<Surroundings> {
  const { workbook } = context;
  const named = attempt.names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("rowCount");
    return { sheet, used };
  });
  const own = attempt.checked.ownTables.map((position) => {
    const sheet = workbook.worksheets.getItemOrNullObject(position.update.sheet);
    sheet.protection.load("protected");
    return { sheet, position };
  });
  workbook.protection.load("protected");
  await context.sync();
  const locked = own.filter(({ sheet }) => !sheet.isNullObject && sheet.protection.protected);
  const addingFailed = failedAt(failure, "WorksheetCollection.add", /\bworksheets\.add\(/);
  return {
    protection: {
      structure: workbook.protection.protected,
      sheet: locked[0]?.position.update.sheet ?? null,
    },
    open: own.filter((table) => !locked.includes(table)).map(({ position }) => position),
    added: named
      .filter(({ sheet, used }) => !sheet.isNullObject && (!addingFailed || used.isNullObject))
      .map(({ sheet }) => sheet.id)
      .filter((id) => !attempt.checked.sheetIds.has(id)),
  };
}

/** Bringing a sheet to the front fails while another workbook has the focus; nothing hangs on it. */
export function isActivation(error: unknown): boolean {
  return failedAt(error, "Worksheet.activate", /\.activate\(/);
}
