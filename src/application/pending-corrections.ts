import { changedChoices } from "./changed-choices";
import type { PendingCorrection } from "./control-actions";
import { currentRecord, inputChanges, recordsOf } from "./control-records";
import type { Decisions, Inspection } from "./inspection";
import { tenderModels } from "./tender-models";

/** Tenders that were scored before, with what changed in their inputs since, in the order of the workbook. */
export function pendingCorrections(
  inspection: Inspection,
  decisions: Decisions,
): readonly PendingCorrection[] {
  // Most workbooks were never scored, and what a preview costs must not be paid twice for them.
  if (recordsOf(inspection.snapshot).length === 0) return [];
  return tenderModels(inspection, decisions).flatMap(({ key, tender }) => {
    const record = currentRecord(inspection.snapshot, key);
    if (!record) return [];
    const { sheet, controlNumber, when } = record;
    const choices = tender ? changedChoices(inspection, record, tender) : [];
    return [{ key, sheet, controlNumber, when, changes: inputChanges(inspection, record), choices }];
  });
}
