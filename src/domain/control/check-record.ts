import { controlNumber as numberOf } from "../control-number";
import type { Finding, FindingParams, Severity } from "../finding";
import type { SheetGrid } from "../tables/snapshot";
import { controlFinding } from "./control-finding";
import type { ControlFindingCode } from "./control-finding-codes";
import type { ControlRecord } from "./control-record";
import { recordChanges, type LoggedScoring } from "./record-changes";
import type { RecordFacts } from "./record-text";
import { liveChanges, sheetChanges } from "./sheet-changes";
import type { CellChange, CheckedRecord } from "./verification";

/** A sheet whose table is not found any more, and whether the sheet itself is still there. */
export interface MissingSource {
  readonly sheet: string;
  readonly sheetStands: boolean;
}

/** A record with everything that it is compared with. */
export interface RecordToVerify {
  readonly record: ControlRecord;
  /** Null when the text cannot be read. */
  readonly facts: RecordFacts | null;
  /** What changed in the rows that the score rests on. */
  readonly inputs: readonly CellChange[];
  readonly missingSources: readonly MissingSource[];
}

/** Where one record stands among the others and in the log. */
export interface RecordContext {
  /** SHA-256 of the record's text. */
  readonly hash: string;
  /** Its row in the log; null when that is gone. */
  readonly twin: LoggedScoring | null;
  /** It follows the records before it as the log does. */
  readonly isInOrder: boolean;
  /** Its score sheet; null when that is gone. */
  readonly grid: SheetGrid | null;
  readonly replacedBy: ControlRecord | null;
  /** The tender was scored once more after it. */
  readonly isRepeated: boolean;
  readonly logIsWhole: boolean;
  /** A sheet `Controle` is there, with this record or without. */
  readonly hasControl: boolean;
}

/** One scored tender against its record, and its record against the log. */
export function checkRecord(
  { record, facts, inputs, missingSources }: RecordToVerify,
  { hash, twin, isInOrder, grid, replacedBy, isRepeated, logIsWhole, hasControl }: RecordContext,
): { readonly checked: CheckedRecord; readonly findings: readonly Finding[] } {
  const { key, controlNumber, sheet, place } = record;
  const findings: Finding[] = [];
  const tell = (code: ControlFindingCode, severity: Severity, params: FindingParams): void =>
    void findings.push(controlFinding(code, severity, place, params, key));
  const isRebuilt = place.sheet === null;
  if (isRebuilt) tell("recordRebuilt", hasControl ? "warning" : "info", { controlNumber, sheet });
  const sound = facts !== null && hash === record.sha256 && numberOf(hash) === controlNumber;
  if (!sound) tell("recordEdited", "warning", { controlNumber, found: numberOf(hash) });
  if (!twin) tell("scoreLogMissing", "warning", { controlNumber });
  else if (!isInOrder) tell("recordDiffersFromLog", "warning", { controlNumber });
  if (!grid) {
    const code = isRepeated ? "replacedSheetMissing" : "scoreSheetMissing";
    tell(code, isRepeated ? "info" : "warning", { sheet, controlNumber });
  }
  if (!replacedBy) {
    for (const missing of missingSources) {
      if (missing.sheetStands) tell("sourceTableUnknown", "warning", { sheet: missing.sheet });
      else tell("sourceTableMissing", "info", { sheet: missing.sheet });
    }
  }
  const changes: readonly CellChange[] = [
    ...recordChanges(record, hash, twin, logIsWhole),
    // A record that was edited proves nothing about the cells that it names.
    ...(sound && grid ? sheetChanges(facts, controlNumber, grid) : []),
    // Without Controle a sheet cannot know whether it was replaced.
    ...(sound && grid && !isRebuilt ? liveChanges(facts, replacedBy !== null, grid) : []),
    ...(sound && !replacedBy ? inputs : []),
  ];
  return {
    checked: {
      key,
      controlNumber,
      when: record.when,
      by: record.by,
      sheet: grid?.name ?? null,
      replacedBy: replacedBy?.controlNumber ?? null,
      ok: changes.length === 0 && findings.every(({ severity }) => severity === "info"),
      changes,
    },
    findings,
  };
}
