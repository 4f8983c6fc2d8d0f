import type { ControlRecord } from "../domain/control/control-record";
import type { SourceRole } from "../domain/control/source-rows";
import { modelChanges } from "../domain/tender/lock/model-changes";
import type { LockChange } from "../domain/tender/lock/model-item";
import type { Tender } from "../domain/tender/tender";
import { factsOf, inputChanges } from "./control-records";
import type { Inspection } from "./inspection";
import { textOfModel } from "./tender-models";

/** Tables that a tender's model rests on. */
const MODEL_ROLES: ReadonlySet<SourceRole> = new Set<SourceRole>([
  "tenders",
  "criteria",
  "ladder",
  "settings",
]);

/**
 * What differs in the model of a tender since it was scored although no cell of the workbook explains it: the user chose it in
 * the pane. Empty where cells that models rest on changed, as those are told by themselves.
 */
export function changedChoices(
  inspection: Inspection,
  record: ControlRecord,
  tender: Tender,
): readonly LockChange[] {
  const model = factsOf(record)?.model;
  if (model === undefined || inputChanges(inspection, record, MODEL_ROLES).length > 0) return [];
  return modelChanges(model, textOfModel(tender, inspection.tables));
}
