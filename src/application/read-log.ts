import { isoDate } from "../domain/dates/iso-date";
import { entryRows } from "../domain/log/log-chain";
import { LOG_COLUMNS, type NewLogEntry } from "../domain/log/log-row";
import { readLog, type Log } from "../domain/log/read-log";
import { LOG_SHEET, logSheet } from "../domain/sheets/log-sheet";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import { digest } from "./digest";
import type { LogContext } from "./log-context";
import { appendRows } from "./own-rows";
import type { WritePlan } from "./workbook";

const logs = new WeakMap<WorkbookSnapshot, Log | null>();

/** The log of the workbook as it was read, its chain checked; null when there is none. Hashed once per reading. */
export function logOf(snapshot: WorkbookSnapshot): Log | null {
  const known = logs.get(snapshot);
  if (known !== undefined) return known;
  const log = readLog(snapshot, digest);
  logs.set(snapshot, log);
  return log;
}

/** What an entry says besides who made it and when. */
export type LogAct = Omit<NewLogEntry, "when" | "by">;

/**
 * What a plan must hold to append entries: rows for the log that is there, or a new sheet `Logboek`. Rows that were there
 * go back as they were, broken or not.
 * @throws WorkbookError (notATable) when the log is no Excel table any more.
 */
export function appendToLog(
  snapshot: WorkbookSnapshot,
  acts: readonly LogAct[],
  { wording, by, on, time }: LogContext,
): Pick<WritePlan, "newSheets" | "ownTables" | "expect"> & { readonly sheet: string } {
  const log = logOf(snapshot);
  const rows: (readonly string[])[] = [];
  let previous = log?.lastHash ?? "";
  for (const act of acts) {
    const entry = { ...act, when: `${isoDate(on)} ${time}`.trim(), by };
    for (const row of entryRows(entry, previous, digest)) {
      rows.push(LOG_COLUMNS.map((column) => row[column]));
      previous = row.hash;
    }
  }
  const appended = appendRows(snapshot, log, rows, () => logSheet(rows, wording.log));
  return { sheet: log?.sheet ?? LOG_SHEET, ...appended };
}
