import { CannotSaveError } from "./cannot-save-error";
import type { Draft } from "./draft";
import { draftPackage, reachableParts, removePart, removeRelationship } from "./draft";
import { relationshipsOf } from "./opc";
import { readTableParts } from "./table-part";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/** What a sheet may take with it: nothing outside the sheet points at these. */
const OWN_KINDS = new Set([
  "table",
  "comments",
  "threadedComment",
  "vmlDrawing",
  "drawing",
  "image",
  "printerSettings",
  "hyperlink",
]);

/** Takes out deleted sheets and what only they used. Returns the names of the tables that went with them. */
export function deleteSheets(draft: Draft, workbook: WorkbookPart, deleted: readonly SheetEntry[]): string[] {
  if (deleted.length === 0) return [];
  const pack = draftPackage(draft);
  const before = reachableParts(draft);
  const tables: string[] = [];
  for (const entry of deleted) {
    const foreign = relationshipsOf(pack, entry.part).find((each) => !OWN_KINDS.has(each.kind));
    if (foreign) throw new CannotSaveError("sheetHasDependents", { sheet: entry.name, kind: foreign.kind });
    tables.push(...readTableParts(pack, entry.part).map((table) => table.name));
    const relationship = workbook.relationships.find((each) => each.id === entry.relationship);
    if (relationship) removeRelationship(draft, workbook.name, relationship);
  }
  const after = reachableParts(draft);
  for (const part of before) if (!after.has(part)) removePart(draft, part);
  return tables;
}
