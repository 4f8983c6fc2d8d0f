import type { ControlRecord } from "../domain/control/control-record";
import type { LoggedScore } from "../domain/control/score-log";
import { NOWHERE } from "../domain/cell";
import { parseIsoDate } from "../domain/dates/iso-date";
import { CONTROL_SHEET } from "../domain/sheets/control-sheet";
import { isSameTender } from "../domain/tender/same-tender";
import { readChoices } from "./choices-text";
import type { Inspection } from "./inspection";
import { previewTenders } from "./preview-tenders";
import { scoreRecorder } from "./score-records";
import type { Wording } from "./wording";

/**
 * The record of a score whose row on `Controle` is gone, made once more from the present inputs. Null unless it gives the very
 * same control number: then nothing that it rests on changed, and the score sheet can be compared cell by cell after all.
 * @param logged what the log says of the scoring
 * @param when yyyy-mm-dd hh:mm, as the log has it
 */
export function rebuildRecord(
  inspection: Inspection,
  logged: LoggedScore,
  { when, by }: Pick<ControlRecord, "when" | "by">,
  wording: Wording,
): ControlRecord | null {
  const on = parseIsoDate(when.slice(0, 10));
  const { key, controlNumber } = logged;
  const preview = previewTenders(inspection, readChoices(logged.choices, key)).find((each) =>
    isSameTender(each.key, key),
  );
  if (on === null || !preview?.outcome) return null;
  const { outcome, findings } = preview;
  const record = scoreRecorder(outcome, findings, inspection, { wording, on, controlSheet: CONTROL_SHEET })(
    logged.replaces,
  );
  if (record.controlNumber !== controlNumber) return null;
  const { sha256, text } = record;
  const { sheet, replaces, why } = logged;
  return { key, sheet, controlNumber, sha256, when, by, replaces, why, text, place: NOWHERE };
}
