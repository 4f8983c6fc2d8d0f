import type { ControlRecord } from "../domain/control/control-record";
import { readScoreLog } from "../domain/control/score-log";
import type { Verification } from "../domain/control/verification";
import { verifyRecords } from "../domain/control/verify-records";
import { factsOf, inputChanges, missingSources, recordsOf } from "./control-records";
import { digest } from "./digest";
import type { Inspection } from "./inspection";
import { logOf } from "./read-log";
import { rebuildRecord } from "./rebuild-record";
import type { Wording } from "./wording";

/**
 * Compares the workbook as it was read with what stood in it when its tenders were scored, and checks the log; reads only. A
 * record that is gone is made once more where the present inputs give the very same control number.
 */
export function verifyWorkbook(inspection: Inspection, wording: Wording): Verification {
  const { snapshot } = inspection;
  const kept = recordsOf(snapshot);
  const records = [...rebuilt(inspection, kept, wording), ...kept].map((record) => ({
    record,
    facts: factsOf(record),
    inputs: inputChanges(inspection, record),
    missingSources: missingSources(inspection, record),
  }));
  return verifyRecords(records, snapshot, logOf(snapshot), digest);
}

/** Records of scorings in the log that have no row on `Controle` any more. */
function rebuilt(
  inspection: Inspection,
  kept: readonly ControlRecord[],
  wording: Wording,
): readonly ControlRecord[] {
  return (logOf(inspection.snapshot)?.entries ?? []).flatMap((entry) => {
    const logged = readScoreLog(entry.details);
    if (!logged || kept.some(({ controlNumber }) => controlNumber === logged.controlNumber)) return [];
    return rebuildRecord(inspection, logged, entry, wording) ?? [];
  });
}
