import type { ControlRecord } from "../domain/control/control-record";
import { readRecords, type ControlBook } from "../domain/control/read-records";
import { readRecordText, type RecordFacts } from "../domain/control/record-text";
import { sourceChanges } from "../domain/control/source-changes";
import {
  SOURCE_ROLES,
  sourceAtItsPlace,
  sourceTables,
  withRecordedColumns,
  type SourceRole,
} from "../domain/control/source-rows";
import type { CellChange } from "../domain/control/verification";
import type { MissingSource } from "../domain/control/check-record";
import type { TenderKey } from "../domain/finding";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { isSameTender } from "../domain/tender/same-tender";
import type { Inspection } from "./inspection";

const books = new WeakMap<WorkbookSnapshot, ControlBook | null>();
const facts = new WeakMap<ControlRecord, RecordFacts | null>();

/** The sheet `Controle` of the workbook as it was read; null when there is none. Read once per reading. */
export function controlBookOf(snapshot: WorkbookSnapshot): ControlBook | null {
  const known = books.get(snapshot);
  if (known !== undefined) return known;
  const book = readRecords(snapshot);
  books.set(snapshot, book);
  return book;
}

/** Every scored tender that the workbook keeps a record of, oldest first. */
export function recordsOf(snapshot: WorkbookSnapshot): readonly ControlRecord[] {
  return controlBookOf(snapshot)?.records ?? [];
}

/** The record of the score that is in force for a tender: the last one; null when it was not scored. */
export function currentRecord(snapshot: WorkbookSnapshot, key: TenderKey): ControlRecord | null {
  return (
    recordsOf(snapshot)
      .filter((record) => isSameTender(record.key, key))
      .at(-1) ?? null
  );
}

/** What a record says; null when its text was edited beyond reading. */
export function factsOf(record: ControlRecord): RecordFacts | null {
  const known = facts.get(record);
  if (known !== undefined) return known;
  const read = readRecordText(record.text);
  facts.set(record, read);
  return read;
}

/**
 * What changed in the inputs of a scored tender since, as far as the tables are still in the workbook. Empty also when the
 * record cannot be read: `verifyWorkbook` tells that.
 * @param roles only these tables
 */
export function inputChanges(
  { snapshot, tables }: Inspection,
  record: ControlRecord,
  roles: ReadonlySet<SourceRole> = new Set(SOURCE_ROLES),
): readonly CellChange[] {
  const recorded = factsOf(record)?.sources;
  if (!recorded) return [];
  const present = sourceTables(tables, snapshot, record.key);
  return SOURCE_ROLES.filter((role) => roles.has(role)).flatMap((role) => {
    const before = recorded.find((table) => table.role === role);
    const found = present.find((table) => table.role === role);
    // A table whose header was changed is looked at where it stood; one that is gone cannot be compared; a new one had no rows.
    const now =
      found && before
        ? withRecordedColumns(found, before, snapshot)
        : (found ?? (before ? sourceAtItsPlace(before, snapshot) : null));
    return now ? sourceChanges(before ?? { ...now, rows: [] }, now, record.key, snapshot.date1904) : [];
  });
}

/** Tables that a score rests on and that are not found any more, by the sheet on which they stood. */
export function missingSources(
  { snapshot, tables }: Inspection,
  record: ControlRecord,
): readonly MissingSource[] {
  const gone = (factsOf(record)?.sources ?? []).filter(({ role }) => tables[role] === null);
  return [...new Set(gone.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    sheetStands: snapshot.sheets.some(({ name }) => name === sheet),
  }));
}
