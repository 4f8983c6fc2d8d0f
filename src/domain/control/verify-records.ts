import { NOWHERE } from "../cell";
import { controlNumber as numberOf, type Digest } from "../control-number";
import type { Finding } from "../finding";
import type { Log } from "../log/read-log";
import { CONTROL_SHEET } from "../sheets/control-sheet";
import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { isSameTender } from "../tender/same-tender";
import { checkRecord, type RecordToVerify } from "./check-record";
import { controlFinding } from "./control-finding";
import type { ControlRecord } from "./control-record";
import { matchScoreSheets, shownNumber } from "./match-score-sheets";
import { loggedScorings, twinOf } from "./record-changes";
import { continuationChanges, registerChanges, registersTwice } from "./register-changes";
import { sheetChanges } from "./sheet-changes";
import type { CellChange, Verification } from "./verification";

/**
 * Compares scored tenders with their records, the records with the log, and the log with itself (design section 6). Inputs count
 * only for the score in force: what an earlier one rested on may have been corrected since.
 */
export function verifyRecords(
  records: readonly RecordToVerify[],
  snapshot: WorkbookSnapshot,
  log: Log | null,
  digest: Digest,
): Verification {
  const logged = loggedScorings(log?.entries ?? []);
  const hashes = records.map(({ record }) => digest(record.text));
  const twins = records.map(({ record }, index) =>
    twinOf({ record, hash: hashes[index] ?? "", index }, logged, records, hashes),
  );
  const matched = matchScoreSheets(records, snapshot);
  const checks = records.map((each, index) => {
    const { key, controlNumber } = each.record;
    const later = records.slice(index + 1).filter(({ record }) => isSameTender(record.key, key));
    return checkRecord(each, {
      hash: hashes[index] ?? "",
      twin: twins[index] ?? null,
      isInOrder: isInOrder(records, twins, index, logged),
      grid: matched.sheets[index] ?? null,
      replacedBy: later.find(({ record }) => record.controlNumber !== controlNumber)?.record ?? null,
      isRepeated: later.length > 0,
      logIsWhole: !log?.broken,
      hasControl: hasControl(snapshot),
    });
  });
  const checked = checks.map(({ checked }) => checked);
  const copies = matched.others.flatMap((grid) => copyChanges(grid, records));
  const orphans = matched.others.flatMap((grid) => orphan(grid, records));
  const forgotten = logged
    .filter(
      ({ score }) =>
        !hashes.includes(score.sha256) &&
        !records.some(({ record }) => record.controlNumber === score.controlNumber),
    )
    .map(({ score: { sheet, controlNumber, key } }) =>
      controlFinding(
        "recordMissing",
        "warning",
        { ...NOWHERE, sheet: log?.sheet ?? null, table: log?.sheet ?? null },
        { sheet, controlNumber },
        key,
      ),
    );
  const registers = [...registerChanges(snapshot), ...continuationChanges(snapshot), ...brokenLog(log)];
  const doubled = registersTwice(snapshot);
  const missing = [...orphans.filter((each) => !isTold(each, forgotten)), ...forgotten, ...doubled];
  const inForce = checked.filter(({ replacedBy }) => replacedBy === null);
  const changes = [...checked.flatMap((each) => each.changes), ...copies, ...registers];
  return {
    ok: checked.length > 0 && checked.every(({ ok }) => ok) && changes.length === 0 && missing.length === 0,
    controlNumber: overallNumber(inForce, digest),
    records: checked,
    changes,
    findings: [...checks.flatMap(({ findings }) => findings), ...missing],
  };
}

/** Of the only score in force; of several the number over all of theirs, in order; null for none. */
export function overallNumber(
  records: readonly Pick<ControlRecord, "controlNumber">[],
  digest: Digest,
): string | null {
  const numbers = [...new Set(records.map(({ controlNumber }) => controlNumber))].sort();
  const [only] = numbers;
  if (only === undefined) return null;
  return numbers.length === 1 ? only : numberOf(digest(numbers.join("\n")));
}

/** A sheet that passes for `Controle`, in name or by its marker: a record that is not on it was taken away. */
function hasControl({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(
    ({ name, values }) =>
      name.toUpperCase() === CONTROL_SHEET.toUpperCase() || markerKind(values[0]?.[0] ?? "") === "control",
  );
}

/** Rows of `Controle` follow each other as the scorings in the log do, and replace only what stands above them. */
function isInOrder(
  records: readonly RecordToVerify[],
  twins: readonly ReturnType<typeof twinOf>[],
  index: number,
  logged: ReturnType<typeof loggedScorings>,
): boolean {
  const at = (which: number): number => {
    const twin = twins[which];
    return twin ? logged.indexOf(twin) : -1;
  };
  // A record that was made once more has no row whose place could tell anything.
  if (records[index]?.record.place.sheet === null) return true;
  const before = records.slice(0, index);
  const follows = before.every(({ record }, which) => record.place.sheet === null || at(which) <= at(index));
  const replaces = records[index]?.record.replaces ?? "";
  return follows && (replaces === "" || before.some(({ record }) => record.controlNumber === replaces));
}

/** A copy of a score sheet must say what the record says, or readers see two answers. */
function copyChanges(grid: SheetGrid, records: readonly RecordToVerify[]): readonly CellChange[] {
  const number = shownNumber(grid);
  const original = records.find(({ record }) => record.controlNumber === number);
  return original?.facts ? sheetChanges(original.facts, number, grid) : [];
}

/** A score sheet whose number no record has: it cannot be compared with anything. */
function orphan(grid: SheetGrid, records: readonly RecordToVerify[]): readonly Finding[] {
  const controlNumber = shownNumber(grid);
  if (records.some(({ record }) => record.controlNumber === controlNumber)) return [];
  const place = { ...NOWHERE, sheet: grid.name, table: grid.name };
  return [controlFinding("recordMissing", "warning", place, { sheet: grid.name, controlNumber }, null)];
}

function isTold({ params }: Finding, others: readonly Finding[]): boolean {
  return others.some((other) => other.params["controlNumber"] === params["controlNumber"]);
}

function brokenLog(log: Log | null): readonly CellChange[] {
  if (!log?.broken) return [];
  const { place, expected, shown, kind } = log.broken;
  return [
    {
      part: "log",
      sheet: log.sheet,
      cell: place.cell ?? "",
      was: expected,
      is: shown,
      about: kind,
      key: null,
    },
  ];
}
