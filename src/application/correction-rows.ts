import { isoDate } from "../domain/dates/iso-date";
import {
  CORRECTION_COLUMNS,
  type CorrectionColumn,
  type CorrectionRow,
} from "../domain/sheets/corrections-sheet";
import type { LogContext } from "./log-context";
import type { ScoreRecord } from "./score-records";

/** A row per cell or choice that changed; one that says so when nothing did. None for a first score. */
export function correctionRows(
  record: ScoreRecord,
  { wording, by, on, time }: LogContext,
): readonly CorrectionRow[] {
  if (record.replaced === null) return [];
  const { corrections: texts, modelLock } = wording;
  const about = (change: Partial<Record<CorrectionColumn, string | number>>): CorrectionRow => {
    const cells: Readonly<Record<CorrectionColumn, string | number>> = {
      when: `${isoDate(on)} ${time}`.trim(),
      by,
      tender: record.key.tender,
      lot: record.key.lot,
      sheet: "",
      cell: "",
      what: "",
      was: "",
      is: "",
      why: record.why === "" ? texts.noReason : record.why,
      replaced: record.replaces,
      controlNumber: record.controlNumber,
      newSheet: record.sheet,
      ...change,
    };
    return CORRECTION_COLUMNS.map((column) => cells[column]);
  };
  const shown = (value: string | number | boolean): string | number =>
    value === "" ? texts.blank : typeof value === "boolean" ? String(value) : value;
  const rows = [
    ...record.changes.map(({ sheet, cell, about: what, was, is }) =>
      about({ sheet, cell, what, was: shown(was), is: shown(is) }),
    ),
    ...record.changedChoices.map((change) => about({ what: modelLock.change(change) })),
  ];
  return rows.length > 0 ? rows : [about({ what: texts.nothingChanged })];
}
