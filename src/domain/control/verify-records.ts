import { NOWHERE } from "../cell";
import { controlNumber as numberOf, type Digest } from "../control-number";
import type { Finding, FindingParams, Severity, TenderKey } from "../finding";
import type { Log } from "../log/read-log";
import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { isSameTender } from "../tender/same-tender";
import type { ControlFindingCode } from "./control-finding-codes";
import type { ControlRecord } from "./control-record";
import type { RecordFacts } from "./record-text";
import { readScoreLog } from "./score-log";
import { sheetChanges, valueAt } from "./sheet-changes";
import type { CellChange, CheckedRecord, Verification } from "./verification";

/** A record with everything that it is compared with. */
export interface RecordToVerify {
  readonly record: ControlRecord;
  /** Null when the text cannot be read. */
  readonly facts: RecordFacts | null;
  /** What changed in the rows that the score rests on. */
  readonly inputs: readonly CellChange[];
  /** Sheets whose table is no longer there. */
  readonly missingSources: readonly string[];
}

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
  const sheets = snapshot.sheets.filter(isScoreSheet);
  const findings: Finding[] = [];
  const logged = (log?.entries ?? []).flatMap(({ details, controlNumber, sha256 }) => {
    const score = readScoreLog(details);
    return score ? [{ ...score, shownNumber: controlNumber, shownHash: sha256 }] : [];
  });
  const checked = records.map((each, index): CheckedRecord => {
    const { record } = each;
    const { key, when, by } = record;
    const later = records.slice(index + 1).find((next) => isSameTender(next.record.key, key));
    const replacedBy = later && later.record.controlNumber !== record.controlNumber ? later.record : null;
    const tell = (code: ControlFindingCode, severity: Severity, params: FindingParams = {}): void => {
      findings.push(finding(code, severity, record, params));
    };
    if (record.place.sheet === null)
      tell("recordRebuilt", "info", { controlNumber: record.controlNumber, sheet: record.sheet });
    const hash = digest(record.text);
    const changes: CellChange[] = [];
    const sound = each.facts !== null && hash === record.sha256 && numberOf(hash) === record.controlNumber;
    if (!sound) {
      tell("recordEdited", "warning", { controlNumber: record.controlNumber, found: numberOf(hash) });
      changes.push(recordChange(record, numberOf(hash)));
    }
    const twin = logged.find(
      ({ controlNumber, sheet }) => controlNumber === record.controlNumber && sheet === record.sheet,
    );
    if (!twin) tell("scoreLogMissing", "warning", { controlNumber: record.controlNumber });
    else if (!agrees(twin, record))
      tell("recordDiffersFromLog", "warning", { controlNumber: record.controlNumber });
    const grid = each.facts ? scoreSheetOf(record, each.facts, sheets) : null;
    if (!grid) {
      const code = replacedBy ? "replacedSheetMissing" : "scoreSheetMissing";
      tell(code, replacedBy ? "info" : "warning", {
        sheet: record.sheet,
        controlNumber: record.controlNumber,
      });
    }
    // A record that was edited proves nothing about the cells that it names.
    if (grid && each.facts && sound) changes.push(...sheetChanges(each.facts, record.controlNumber, grid));
    if (!replacedBy && sound) changes.push(...each.inputs);
    if (!replacedBy) for (const sheet of each.missingSources) tell("sourceTableMissing", "info", { sheet });
    return {
      key,
      controlNumber: record.controlNumber,
      when,
      by,
      sheet: grid?.name ?? null,
      replacedBy: replacedBy?.controlNumber ?? null,
      ok:
        sound &&
        twin !== undefined &&
        agrees(twin, record) &&
        (grid !== null || replacedBy !== null) &&
        changes.length === 0,
      changes,
    };
  });
  const orphans = sheets.flatMap((grid) => orphan(grid, records));
  const broken = brokenLog(log);
  const inForce = checked.filter(({ replacedBy }) => replacedBy === null);
  return {
    ok: checked.length > 0 && checked.every(({ ok }) => ok) && orphans.length === 0 && broken.length === 0,
    controlNumber: overallNumber(inForce, digest),
    records: checked,
    changes: [...checked.flatMap(({ changes }) => changes), ...broken],
    findings: [...findings, ...orphans],
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

function isScoreSheet({ row, column, values }: SheetGrid): boolean {
  return row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "score";
}

/** The sheet that shows the number in its place; else the one that still has the name, whose number somebody changed. */
function scoreSheetOf(
  record: ControlRecord,
  { controlCell }: RecordFacts,
  sheets: readonly SheetGrid[],
): SheetGrid | null {
  const showing = sheets.filter((grid) => String(valueAt(grid, controlCell)).trim() === record.controlNumber);
  const named = (grid: SheetGrid): boolean => grid.name.toUpperCase() === record.sheet.toUpperCase();
  return showing.find(named) ?? showing[0] ?? sheets.find(named) ?? null;
}

function agrees(
  logged: ReturnType<typeof readScoreLog> &
    object & { readonly shownNumber: string; readonly shownHash: string },
  record: ControlRecord,
): boolean {
  return (
    logged.sha256 === record.sha256 &&
    logged.shownNumber === record.controlNumber &&
    logged.shownHash === record.sha256 &&
    logged.replaces === record.replaces &&
    logged.why.trim() === record.why &&
    isSameTender(logged.key, record.key)
  );
}

function recordChange(record: ControlRecord, found: string): CellChange {
  return {
    part: "record",
    sheet: record.place.sheet ?? "",
    cell: record.place.cell ?? "",
    was: record.controlNumber,
    is: found,
    about: record.sheet,
    key: record.key,
  };
}

const CONTROL_NUMBER = /^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** A score sheet whose number no record has: it cannot be compared with anything. */
function orphan(grid: SheetGrid, records: readonly RecordToVerify[]): readonly Finding[] {
  for (const [down, line] of grid.values.entries()) {
    const shown = line.find((value) => typeof value === "string" && CONTROL_NUMBER.test(value.trim()));
    if (shown === undefined) continue;
    const number = String(shown).trim();
    const known = records.some(
      ({ record }) =>
        record.controlNumber === number || record.sheet.toUpperCase() === grid.name.toUpperCase(),
    );
    if (known) return [];
    const place = { ...NOWHERE, sheet: grid.name, table: grid.name, row: down + 1 };
    return [
      {
        code: "recordMissing",
        severity: "warning",
        place,
        params: { sheet: grid.name, controlNumber: number },
        supplier: null,
        tender: null,
      },
    ];
  }
  return [];
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

function finding(
  code: ControlFindingCode,
  severity: Severity,
  record: ControlRecord,
  params: FindingParams,
): Finding {
  const tender: TenderKey = record.key;
  return { code, severity, place: record.place, params, supplier: null, tender };
}
