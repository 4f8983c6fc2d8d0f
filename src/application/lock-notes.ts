import type { Finding, TenderKey } from "../domain/finding";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import { lockFindings, logFindings, unknownLockFindings } from "../domain/tender/lock/lock-findings";
import type { LockState } from "../domain/tender/lock/lock-state";
import { readLockState, unknownLocks } from "../domain/tender/lock/read-lock-state";
import type { Tender } from "../domain/tender/tender";
import { isSameTender } from "../domain/tender/same-tender";
import { digest } from "./digest";
import type { Inspection } from "./inspection";
import { logOf } from "./read-log";
import { textOfModel } from "./tender-models";

/** Whether the model of one tender is locked, and what changed since. */
export function lockStateOf({ snapshot, tables }: Inspection, model: Tender): LockState {
  const entries = logOf(snapshot)?.entries ?? [];
  return readLockState(entries, model.key, textOfModel(model, tables), model.closingDate, digest);
}

/** What must be told about the lock of one tender and about the log as a whole. */
export function lockFindingsOf(inspection: Inspection, model: Tender | null): readonly Finding[] {
  const broken = logFindings(logOf(inspection.snapshot)?.broken ?? null);
  if (model === null) return broken;
  const place = placeOf(inspection.tables, model);
  return [...broken, ...lockFindings(lockStateOf(inspection, model), model.key, model.procedure, place)];
}

/** Locks in the log of tenders that are not among these, all there are in the workbook. */
export function unknownLockFindingsOf(
  { snapshot }: Inspection,
  tenders: readonly TenderKey[],
): readonly Finding[] {
  const log = logOf(snapshot);
  return log ? unknownLockFindings(unknownLocks(log.entries, tenders), log.sheet) : [];
}

function placeOf({ tenders }: WorkbookTables, { key }: Tender): Finding["place"] | null {
  const row = tenders?.rows.find(({ tender, lot }) =>
    isSameTender({ tender: tender.value ?? "", lot: lot.value ?? "" }, key),
  );
  return row?.tender.place ?? null;
}
