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
  const records = allRecords(inspection, recordsOf(snapshot), wording).map((record) => ({
    record,
    facts: factsOf(record),
    inputs: inputChanges(inspection, record),
    missingSources: missingSources(inspection, record),
  }));
  return verifyRecords(records, snapshot, logOf(snapshot), digest);
}

/** The records of `Controle`, with those that have no row there any more put in where the log says that they belong. */
function allRecords(
  inspection: Inspection,
  kept: readonly ControlRecord[],
  wording: Wording,
): readonly ControlRecord[] {
  const entries = logOf(inspection.snapshot)?.entries ?? [];
  const numbers = entries.map(({ controlNumber }) => controlNumber);
  const hashes = new Set(kept.flatMap(({ text, sha256 }) => [digest(text), sha256]));
  const all = [...kept];
  for (const [at, entry] of entries.entries()) {
    const logged = readScoreLog(entry.details);
    if (!logged || hashes.has(logged.sha256)) continue;
    const record = rebuildRecord(inspection, logged, entry, wording);
    if (!record) continue;
    const next = all.findIndex(({ controlNumber }) => numbers.indexOf(controlNumber) > at);
    all.splice(next < 0 ? all.length : next, 0, record);
  }
  return all;
}
