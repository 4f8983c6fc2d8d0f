import type { EnvelopeChange } from "../application/envelope";
import { WorkbookError } from "../application/workbook";
import type { EnvelopeSheet, IndexRun } from "../domain/share/envelope";
import { runsOf } from "../domain/share/index-runs";
import { cellAddress } from "../domain/sheets/cell-address";
import { isRefusedWhole } from "./excel-code";
import { mapError } from "./map-error";
import type { Guard } from "./run-guarded";
import { supportsNotes } from "./supports-notes";

/**
 * Makes one change besides the cells: at most two syncs to look, one to write and read back. Resolves to the change that takes it
 * back, null for comments, which cannot be made again. Throws structureProtected, sheetProtected, sheetMissing, unsupported,
 * readBackFailed; the workbook is then as it was.
 */
export function changeEnvelope(
  context: Excel.RequestContext,
  guard: Guard,
  change: EnvelopeChange,
): Promise<EnvelopeChange | null> {
  switch (change.kind) {
    case "visibility":
      return changeVisibility(context, guard, change);
    case "rows":
    case "columns":
      return changeLines(context, guard, change);
    case "property":
      return changeProperty(context, guard, change);
    case "deleteComments":
      return deleteComments(context, guard, change);
  }
}

type Change<Kind extends EnvelopeChange["kind"]> = Extract<EnvelopeChange, { readonly kind: Kind }>;

const VISIBILITY: Readonly<Record<EnvelopeSheet["visibility"], "Visible" | "Hidden" | "VeryHidden">> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

async function changeVisibility(
  context: Excel.RequestContext,
  guard: Guard,
  change: Change<"visibility">,
): Promise<EnvelopeChange> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(change.sheet);
  sheet.load("visibility");
  workbook.protection.load("protected");
  await context.sync();
  guard.checkpoint();
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: change.sheet });
  if (workbook.protection.protected) throw new WorkbookError("structureProtected");
  const before = (["hidden", "veryHidden"] as const).find((each) => VISIBILITY[each] === sheet.visibility);
  const undo = { ...change, becomes: before ?? ("visible" as const) };
  await writeOrRestore(
    context,
    guard,
    () => void (sheet.visibility = VISIBILITY[change.becomes]),
    () => void (sheet.visibility = VISIBILITY[undo.becomes]),
  );
  return undo;
}

/**
 * Shows everything that is hidden from the first line to the last, which is one action however many there are; hides line by
 * line. Only what really changed is taken back: a filter may have hidden others.
 */
async function changeLines(
  context: Excel.RequestContext,
  guard: Guard,
  change: Change<"rows" | "columns">,
): Promise<EnvelopeChange> {
  const { kind, hidden } = change;
  const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
  sheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  guard.checkpoint();
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: change.sheet });
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: change.sheet });
  const all = spanOf(change.runs);
  const asked = indexSet(hidden ? change.runs : [all]);
  const before = queueHidden(sheet, kind, all);
  await context.sync();
  guard.checkpoint();
  const changing = indexesWith(before, !hidden).filter((index) => asked.has(index));
  const runs = runsOf(changing);
  const undo = { ...change, runs, hidden: !hidden };
  if (runs.length === 0) return undo;
  await writeOrRestore(
    context,
    guard,
    () => {
      (hidden ? runs : [all]).forEach((run) => setHidden(sheet, kind, run, hidden));
      const after = queueHidden(sheet, kind, all);
      return () => {
        const left = indexesWith(after, !hidden).find((index) => asked.has(index));
        if (left !== undefined) throw new WorkbookError("readBackFailed", lineParams(change, left));
      };
    },
    () => runs.forEach((run) => setHidden(sheet, kind, run, !hidden)),
  );
  return undo;
}

function spanOf(runs: readonly IndexRun[]): IndexRun {
  return {
    from: runs.reduce((least, { from }) => Math.min(least, from), runs[0]?.from ?? 0),
    to: runs.reduce((most, { to }) => Math.max(most, to), 0),
  };
}

function indexSet(runs: readonly IndexRun[]): ReadonlySet<number> {
  return new Set(
    runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset)),
  );
}

function lineParams({ kind, sheet, hidden }: Change<"rows" | "columns">, index: number) {
  const cell = kind === "rows" ? cellAddress(index, 0) : cellAddress(0, index);
  return { sheet, cell, was: hidden ? "-" : "+", is: hidden ? "+" : "-" };
}

interface QueuedLines {
  readonly run: IndexRun;
  readonly isHidden: () => readonly boolean[];
}

function lineRange(sheet: Excel.Worksheet, kind: "rows" | "columns", { from, to }: IndexRun): Excel.Range {
  const count = to - from + 1;
  return kind === "rows"
    ? sheet.getRangeByIndexes(from, 0, count, 1)
    : sheet.getRangeByIndexes(0, from, 1, count);
}

function queueHidden(sheet: Excel.Worksheet, kind: "rows" | "columns", run: IndexRun): QueuedLines {
  const range = lineRange(sheet, kind, run);
  if (kind === "rows") {
    const rows = range.getRowProperties({ rowHidden: true });
    return { run, isHidden: () => rows.value.map(({ rowHidden }) => rowHidden === true) };
  }
  const columns = range.getColumnProperties({ columnHidden: true });
  return { run, isHidden: () => columns.value.map(({ columnHidden }) => columnHidden === true) };
}

function indexesWith({ run, isHidden }: QueuedLines, hidden: boolean): readonly number[] {
  return isHidden().flatMap((each, offset) => (each === hidden ? [run.from + offset] : []));
}

function setHidden(sheet: Excel.Worksheet, kind: "rows" | "columns", run: IndexRun, hidden: boolean): void {
  const range = lineRange(sheet, kind, run);
  if (kind === "rows") range.rowHidden = hidden;
  else range.columnHidden = hidden;
}

async function changeProperty(
  context: Excel.RequestContext,
  guard: Guard,
  change: Change<"property">,
): Promise<EnvelopeChange> {
  const { property, becomes } = change;
  // Excel writes this one itself (Microsoft: `DocumentProperties.lastAuthor` is read-only).
  if (property === "lastAuthor") throw new WorkbookError("unsupported", { detail: property });
  const { properties } = context.workbook;
  properties.load(property);
  await context.sync();
  guard.checkpoint();
  const before = properties[property];
  await writeOrRestore(
    context,
    guard,
    () => void (properties[property] = becomes),
    () => void (properties[property] = before),
  );
  return { ...change, becomes: before };
}

/**
 * One sync that writes, and one more to put back what was written of it when something went wrong. `write` may give what
 * has to be looked at afterwards, which throws when it is not right.
 */
async function writeOrRestore(
  context: Excel.RequestContext,
  guard: Guard,
  write: () => (() => void) | void,
  restore: () => void,
): Promise<void> {
  guard.writing();
  try {
    const check = write();
    await context.sync();
    guard.checkpoint();
    check?.();
  } catch (error) {
    if (guard.abandoned || isRefusedWhole(error)) throw error;
    restore();
    await context.sync();
    throw error;
  }
}

async function deleteComments(
  context: Excel.RequestContext,
  guard: Guard,
  { sheet: name, what }: Change<"deleteComments">,
): Promise<null> {
  if (what === "notes" && !supportsNotes()) throw new WorkbookError("unsupported", { detail: "notes" });
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const found = queueComments(sheet, what);
  await context.sync();
  guard.checkpoint();
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { sheet: name });
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", { sheet: name });
  const comments = found.items;
  guard.writing();
  try {
    comments.forEach((comment) => comment.delete());
    await context.sync();
    guard.checkpoint();
  } catch (error) {
    if (guard.abandoned || isRefusedWhole(error)) throw error;
    const left = queueComments(sheet, what);
    await context.sync();
    if (left.items.length === comments.length) throw error;
    // What is deleted cannot come back; the user must know that some of it is gone.
    const { code, params } = mapError(error);
    throw new WorkbookError(code, { ...params, remaining: name }, { cause: error });
  }
  return null;
}

function queueComments(
  sheet: Excel.Worksheet,
  what: "comments" | "notes",
): Excel.CommentCollection | Excel.NoteCollection {
  if (what === "comments") {
    const { comments } = sheet;
    comments.load("items/id");
    return comments;
  }
  const { notes } = sheet;
  notes.load("items/authorName");
  return notes;
}
