import { controlNumber as numberOf } from "../control-number";
import { cellAddress } from "../sheets/cell-address";
import { CONTROL_COLUMNS, type ControlColumn } from "../sheets/control-sheet";
import type { LogEntry } from "../log/read-log";
import type { ControlRecord } from "./control-record";
import { readScoreLog, type LoggedScore } from "./score-log";
import type { CellChange } from "./verification";

/** One scoring as the log has it: the cells of its row, and what its text says. */
export interface LoggedScoring {
  readonly entry: LogEntry;
  readonly score: LoggedScore;
}

/** The scorings of a log, oldest first. */
export function loggedScorings(entries: readonly LogEntry[]): readonly LoggedScoring[] {
  return entries.flatMap((entry) => {
    const score = readScoreLog(entry.details);
    return score ? [{ entry, score }] : [];
  });
}

/**
 * The row of the log about a record: the one with the hash of its text, else with its number, else the one at its place among the
 * scorings when that is about no other record, so that whatever was changed on `Controle` can be told.
 */
export function twinOf(
  { record, hash, index }: { readonly record: ControlRecord; readonly hash: string; readonly index: number },
  logged: readonly LoggedScoring[],
  records: readonly { readonly record: ControlRecord }[],
  hashes: readonly string[],
): LoggedScoring | null {
  const named = logged.filter(({ score }) => score.sheet === record.sheet);
  const isOthers = ({ score }: LoggedScoring): boolean =>
    hashes.includes(score.sha256) ||
    records.some((each) => each.record.controlNumber === score.controlNumber);
  const placed = record.place.sheet === null ? undefined : logged[index];
  return (
    named.find(({ score }) => score.sha256 === hash) ??
    logged.find(({ score }) => score.sha256 === hash) ??
    named.find(({ score }) => score.controlNumber === record.controlNumber) ??
    logged.find(({ score }) => score.controlNumber === record.controlNumber) ??
    (placed && !isOthers(placed) ? placed : null)
  );
}

/** The cells of a row of `Controle` that say something else than the log. */
export function recordChanges(
  record: ControlRecord,
  hash: string,
  twin: LoggedScoring | null,
  logIsWhole: boolean,
): readonly CellChange[] {
  if (record.place.sheet === null) return [];
  const is: Readonly<Record<ControlColumn, string>> = {
    tender: record.key.tender,
    lot: record.key.lot,
    sheet: record.sheet,
    controlNumber: record.controlNumber,
    when: record.when,
    by: record.by,
    replaces: record.replaces,
    why: record.why,
    sha256: record.sha256,
    text: numberOf(hash),
  };
  const logged = expected(is, hash, twin);
  // Of a log that was edited only the text of the scoring itself is relied on.
  const was = logIsWhole ? logged : { ...logged, when: is.when, by: is.by };
  return CONTROL_COLUMNS.flatMap((column, index): readonly CellChange[] => {
    if (was[column].trim() === is[column].trim()) return [];
    const { sheet, row } = record.place;
    const cell = cellAddress((row ?? 1) - 1, index);
    const about = column === "text" ? "SHA-256" : record.sheet;
    return [
      { part: "record", sheet: sheet ?? "", cell, was: was[column], is: is[column], about, key: record.key },
    ];
  });
}

/** What the row must say: the log's own words; without the log a text and its number must at least agree. */
function expected(
  is: Readonly<Record<ControlColumn, string>>,
  hash: string,
  twin: LoggedScoring | null,
): Readonly<Record<ControlColumn, string>> {
  if (twin === null) return { ...is, sha256: hash, text: is.controlNumber };
  const { entry, score } = twin;
  return {
    tender: score.key.tender.trim(),
    lot: score.key.lot.trim(),
    sheet: score.sheet,
    controlNumber: score.controlNumber,
    when: entry.when,
    by: entry.by,
    replaces: score.replaces,
    why: score.why,
    sha256: score.sha256,
    text: score.controlNumber,
  };
}
