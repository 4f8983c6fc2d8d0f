import { tenderId } from "../../application/inspection";
import type { CellChange, ChangePart, CheckedRecord, Verification } from "../../domain/control/verification";

export interface ChangeGroup {
  readonly part: ChangePart;
  readonly changes: readonly CellChange[];
}

const PARTS: readonly ChangePart[] = ["score", "source", "record", "log"];

/** Changed cells by where they stand, in the order in which a reader looks: the score, its inputs, its record, the log. */
export function groupChanges(changes: readonly CellChange[]): readonly ChangeGroup[] {
  return PARTS.flatMap((part) => {
    const inPart = changes.filter((change) => change.part === part);
    return inPart.length === 0 ? [] : [{ part, changes: inPart }];
  });
}

/** Those that no record of a score tells: of the log, or of a record that cannot be read. */
export function looseChanges({ changes, records }: Verification): readonly CellChange[] {
  const told = new Set(records.flatMap((record) => record.changes.map(changeKey)));
  return changes.filter((change) => !told.has(changeKey(change)));
}

/** The scores in force first, then those that were replaced, each in the order of `Controle`. */
export function inForceFirst(records: readonly CheckedRecord[]): readonly CheckedRecord[] {
  return [
    ...records.filter(({ replacedBy }) => replacedBy === null),
    ...records.filter(({ replacedBy }) => replacedBy !== null),
  ];
}

function changeKey({ part, sheet, cell, key }: CellChange): string {
  return JSON.stringify([part, sheet, cell, key && tenderId(key)]);
}
