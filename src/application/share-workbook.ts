import type { Finding } from "../domain/finding";
import { checkShare } from "../domain/share/check-share";
import { coveringText as writeCoveringText } from "../domain/share/covering-text";
import { parseRuns } from "../domain/share/index-runs";
import type { CoveringText, ShareCheck, ShareRepair } from "../domain/share/share-check";
import { markerKind, type MarkerKind } from "../domain/sheets/marker";
import { parseCellAddress } from "../domain/sheets/parse-cell-address";
import type { SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { OnProgress } from "./actions";
import { blockingFindings } from "./blocking-findings";
import type { EnvelopeChange } from "./envelope";
import type { Decisions, Inspection } from "./inspection";
import { previewTenders } from "./preview-tenders";
import type { RepairReceipt, ShareRepairUndo } from "./share-actions";
import { verifyWorkbook } from "./verify-workbook";
import { NO_CHANGES, WorkbookError, type CellEdit, type Workbook } from "./workbook";
import type { Wording } from "./wording";

/** Reads what travels with the workbook besides its cells, and checks it together with what was read before. */
export async function shareCheck(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  wording: Wording,
  onProgress: OnProgress,
): Promise<ShareCheck> {
  const envelope = await workbook.readEnvelope(onProgress);
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  return checkShare({
    snapshot,
    tables,
    envelope,
    findings: findingsOf(inspection, decisions),
    verification: verifyWorkbook(inspection, wording),
  });
}

/** About tables and tenders, each once. That a workbook holds no tender is no reason to keep it. */
function findingsOf(inspection: Inspection, decisions: Decisions): readonly Finding[] {
  const all = [
    ...inspection.tables.findings,
    ...blockingFindings(inspection.tables),
    ...previewTenders(inspection, decisions).flatMap(({ findings }) => findings),
  ].filter(({ code }) => code !== "tableMissing" && code !== "noTables");
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/**
 * Makes one repair. At most 2 syncs to read and 2 to write.
 * @throws WorkbookError when Excel refuses; the workbook is then as it was.
 */
export async function repairShare(
  workbook: Workbook,
  repair: ShareRepair,
  onProgress: OnProgress,
): Promise<RepairReceipt> {
  if (repair.kind === "emptyColumn") return emptyColumn(workbook, repair, onProgress);
  const change = await workbook.changeEnvelope(changeFor(repair), onProgress);
  return {
    undo: change === null ? null : { repair, before: { kind: "envelope", change } },
    leftOut: 0,
  };
}

/** @throws WorkbookError when Excel refuses or a cell was changed since; the workbook is then as it was. */
export async function undoShareRepair(
  workbook: Workbook,
  { before }: ShareRepairUndo,
  onProgress: OnProgress,
): Promise<void> {
  if (before.kind === "envelope") await workbook.changeEnvelope(before.change, onProgress);
  else await workbook.write({ ...NO_CHANGES, ...before.plan }, onProgress);
}

function changeFor(repair: Exclude<ShareRepair, { readonly kind: "emptyColumn" }>): EnvelopeChange {
  switch (repair.kind) {
    case "showSheet":
      return { kind: "visibility", sheet: repair.sheet, becomes: "visible" };
    case "showRows":
      return { kind: "rows", sheet: repair.sheet, runs: parseRuns(repair.rows), hidden: false };
    case "showColumns":
      return { kind: "columns", sheet: repair.sheet, runs: parseRuns(repair.columns), hidden: false };
    case "deleteComments":
      return { kind: "deleteComments", sheet: repair.sheet, what: repair.what };
    case "clearProperty":
      return { kind: "property", property: repair.property, becomes: "" };
  }
}

async function emptyColumn(
  workbook: Workbook,
  repair: Extract<ShareRepair, { readonly kind: "emptyColumn" }>,
  onProgress: OnProgress,
): Promise<RepairReceipt> {
  const snapshot = await workbook.read(onProgress);
  const grid = snapshot.sheets.find(({ name }) => name === repair.sheet);
  if (grid === undefined) throw new WorkbookError("sheetMissing", { sheet: repair.sheet });
  const edits = emptyingEdits(grid, repair.cells);
  if (edits.length === 0) return { undo: null, leftOut: 0 };
  const { undo, leftOut } = await workbook.write({ ...NO_CHANGES, edits }, onProgress);
  const changed = leftOut.length < edits.length;
  return {
    undo: changed ? { repair, before: { kind: "cells", plan: undo } } : null,
    leftOut: leftOut.length,
  };
}

function emptyingEdits(grid: SheetGrid, cells: string): readonly CellEdit[] {
  const [from, to] = cells.split(":").map(parseCellAddress);
  if (!from || !to) return [];
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index).flatMap((row) => {
    const was = grid.values[row - grid.row]?.[from.column - grid.column] ?? "";
    const place = { sheet: grid.name, row, column: from.column };
    return was === "" ? [] : [{ ...place, was, becomes: "", format: null }];
  });
}

/** Names tenders, sheets and control numbers, and no winner: the mail may go to anyone. */
export async function coveringText(
  { snapshot }: Inspection,
  { controls, macros }: ShareCheck,
  wording: Wording,
): Promise<CoveringText> {
  return writeCoveringText(
    { scores: controls, macros, guide: sheetOf(snapshot, "guide"), control: sheetOf(snapshot, "control") },
    wording.coveringText,
  );
}

function sheetOf({ sheets }: WorkbookSnapshot, kind: MarkerKind): string | null {
  const found = sheets.find(
    ({ row, column, visible, values }) =>
      visible && row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === kind,
  );
  return found?.name ?? null;
}
