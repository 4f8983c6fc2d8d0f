import { WorkbookError, type RenewedSheet } from "../application/workbook";
import { freeNames, freeSheetName, freeTableName, caseless } from "./choose-names";

/** Proxies of one of our own sheets that is to be made anew, queued in the checking sync. */
export interface RenewalProxies {
  readonly renewal: RenewedSheet;
  readonly sheet: Excel.Worksheet;
}

/** One of our own sheets as it stands before it is made anew. */
export interface OldSheet {
  readonly renewal: RenewedSheet;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "Visible" | "Hidden";
  readonly tableNames: readonly string[];
}

/**
 * A sheet that is made anew. Excel refuses a name that is taken, so that the new sheet and its tables wait under other names
 * until the old ones are gone.
 */
export interface Renewal {
  readonly old: OldSheet;
  readonly temporary: string;
  readonly tables: readonly { readonly temporary: string; readonly final: string }[];
}

/** Queues what must be known before a sheet of ours may be made anew. */
export function queueRenewal(context: Excel.RequestContext, renewal: RenewedSheet): RenewalProxies {
  const sheet = context.workbook.worksheets.getItemOrNullObject(renewal.sheet);
  sheet.load("id, name, position, visibility");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  return { renewal, sheet };
}

/**
 * Throws sheetProtected for a sheet that somebody locked on purpose, and sheetMissing, with `hidden` in its params for a
 * sheet that is hidden so deep that Excel does not delete it (Microsoft: `Worksheet.delete`).
 */
export function oldSheetOf({ renewal, sheet }: RenewalProxies): OldSheet {
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: renewal.sheet });
  const { visibility } = sheet;
  if (visibility === "VeryHidden")
    throw new WorkbookError("sheetMissing", { sheet: renewal.sheet, hidden: 1 });
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: renewal.sheet });
  return {
    renewal,
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility,
    tableNames: sheet.tables.items.map((table) => table.name),
  };
}

/**
 * Names for every renewed sheet, in the order of the tabs. `sheetNames` and `names` are taken now, the old sheets' own
 * included; a table gets its old name back when the old sheet held it.
 */
export function renewalNames(
  oldSheets: readonly OldSheet[],
  sheetNames: readonly string[],
  names: readonly string[],
): readonly Renewal[] {
  const inOrder = [...oldSheets].sort((left, right) => left.position - right.position);
  const temporary = freeNames(
    inOrder.map(({ name }) => name),
    sheetNames,
    freeSheetName,
  );
  const wanted = inOrder.flatMap(({ renewal }) => renewal.document.tables.map((table) => table.name));
  const leaving = new Set(inOrder.flatMap(({ tableNames }) => tableNames.map(caseless)));
  const staying = names.filter((name) => !leaving.has(caseless(name)));
  const final = freeNames(wanted, staying, freeTableName);
  const waiting = [...freeNames(final, names, freeTableName)];
  const tables = final.map((name, index) => ({ final: name, temporary: waiting[index] ?? name }));
  return inOrder.map((old, index) => ({
    old,
    temporary: temporary[index] ?? old.name,
    tables: tables.splice(0, old.renewal.document.tables.length),
  }));
}

/**
 * Queues that the new sheets take the place of the old ones. What Excel may refuse comes first: nothing of an old sheet is
 * lost until all the rest is done. `sheets` are the new sheets in the order of `renewals`, which is that of the tabs;
 * `shown` is the index of the one that will be brought to the front. Gives a sheet that Excel tells of right before it
 * removes the first old one: as long as it did not, all old sheets stand.
 */
export function queueReplacement(
  context: Excel.RequestContext,
  renewals: readonly Renewal[],
  sheets: readonly Excel.Worksheet[],
  shown: number | null,
): Excel.Worksheet | null {
  if (renewals.length === 0) return null;
  const { worksheets } = context.workbook;
  renewals.forEach(({ old }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    sheet.visibility = index === shown ? "Visible" : old.visibility;
    // Every new sheet that comes before this one pushes the old one further to the right.
    sheet.position = old.position + index;
  });
  const witness = worksheets.getFirst();
  witness.load("id");
  renewals.forEach(({ old }) => worksheets.getItem(old.id).delete());
  renewals.forEach(({ old, tables }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    for (const { temporary, final } of tables) {
      if (temporary !== final) sheet.tables.getItem(temporary).name = final;
    }
    sheet.name = old.name;
    sheet.load("name");
  });
  return witness;
}

/** False when Excel did not tell the sheet's id, as after a batch that failed before. */
export function isTold(sheet: Excel.Worksheet | null): boolean {
  return (sheet?.toJSON() as { id?: string } | undefined)?.id !== undefined;
}

/** Proxies of a renewal that failed. */
export interface RenewalLook {
  readonly renewal: Renewal;
  readonly old: Excel.Worksheet;
  /** Under the name that it waits with and under the old sheet's name. */
  readonly candidates: readonly Excel.Worksheet[];
}

/** How far a renewal came, as found after a failure. */
export interface RenewalFound {
  readonly renewal: Renewal;
  readonly isOldGone: boolean;
  /** Id of the new sheet, null when it is not there. */
  readonly id: string | null;
  readonly tableNames: readonly string[];
}

export function queueLook(context: Excel.RequestContext, renewal: Renewal): RenewalLook {
  const { worksheets } = context.workbook;
  const old = worksheets.getItemOrNullObject(renewal.old.id);
  const candidates = [renewal.temporary, renewal.old.name].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("id");
    sheet.tables.load("items/name");
    return sheet;
  });
  return { renewal, old, candidates };
}

/** `sheetIds` are those from before the write. */
export function foundAt(look: RenewalLook, sheetIds: ReadonlySet<string>): RenewalFound {
  const made = look.candidates.find((candidate) => !candidate.isNullObject && !sheetIds.has(candidate.id));
  return {
    renewal: look.renewal,
    isOldGone: look.old.isNullObject,
    id: made?.id ?? null,
    tableNames: made?.tables.items.map((table) => table.name) ?? [],
  };
}

/** Queues the last steps of a renewal whose old sheet is gone already. */
export function queueCompletion(
  context: Excel.RequestContext,
  { renewal, id, tableNames }: RenewalFound,
): void {
  if (id === null) return;
  const made = context.workbook.worksheets.getItem(id);
  for (const { temporary, final } of renewal.tables) {
    const waits = temporary !== final && tableNames.includes(temporary);
    if (waits) made.tables.getItem(temporary).name = final;
  }
  made.name = renewal.old.name;
}
