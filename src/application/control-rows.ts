import { isoDate } from "../domain/dates/iso-date";
import { detailsChunks } from "../domain/log/details-chunks";
import { cleanCell } from "../domain/log/log-chain";
import { CONTROL_COLUMNS, type ControlColumn } from "../domain/sheets/control-sheet";
import type { LogContext } from "./log-context";
import type { ScoreRecord } from "./score-records";

/** One row of `Controle`, and one more per piece of text that does not fit a cell. */
export function controlRows(
  record: ScoreRecord,
  { on, time, by }: Omit<LogContext, "wording">,
): readonly (readonly string[])[] {
  const [first = "", ...more] = detailsChunks(record.text);
  const cells: Readonly<Record<ControlColumn, string>> = {
    tender: record.key.tender,
    lot: record.key.lot,
    sheet: record.sheet,
    controlNumber: record.controlNumber,
    when: `${isoDate(on)} ${time}`.trim(),
    by,
    replaces: record.replaces,
    why: record.why,
    sha256: record.sha256,
    text: first,
  };
  const row = CONTROL_COLUMNS.map((column) => cleanCell(cells[column]));
  const next = (text: string) => CONTROL_COLUMNS.map((column) => (column === "text" ? text : ""));
  return [row, ...more.map(next)];
}
