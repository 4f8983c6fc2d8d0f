import { changedChoices } from "./changed-choices";
import type { PendingCorrection } from "./control-actions";
import { currentRecord, inputChanges } from "./control-records";
import type { Decisions, Inspection } from "./inspection";
import { previewTenders } from "./preview-tenders";

/** Tenders that were scored before, with what changed in their inputs since, in the order of the workbook. */
export function pendingCorrections(
  inspection: Inspection,
  decisions: Decisions,
): readonly PendingCorrection[] {
  return previewTenders(inspection, decisions).flatMap(({ key, model }) => {
    const record = currentRecord(inspection.snapshot, key);
    if (!record) return [];
    const { sheet, controlNumber, when } = record;
    const choices = model ? changedChoices(inspection, record, model) : [];
    return [{ key, sheet, controlNumber, when, changes: inputChanges(inspection, record), choices }];
  });
}
