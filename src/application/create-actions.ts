import type { ExcelSerial } from "../domain/cell";
import type { Actions } from "./actions";
import { checkCertificates } from "./check-certificates";
import { inspectWorkbook } from "./inspect-workbook";
import { previewTenders } from "./preview-tenders";
import { rememberMapping } from "./remember-mapping";
import { scoreTenders } from "./score-tenders";
import type { Wording } from "./wording";
import type { Workbook } from "./workbook";

/** What the edge supplies: the language may change while the pane is open, and the clock is never read in here. */
export interface ActionContext {
  readonly wording: () => Wording;
  readonly today: () => ExcelSerial;
}

/** Binds everything a user can do to one workbook. */
export function createActions(workbook: Workbook, context: ActionContext): Actions {
  return {
    inspect: (choices, onProgress) => inspectWorkbook(workbook, choices, onProgress),
    checkCertificates,
    previewTenders,
    scoreTenders: (inspection, decisions, tenders, onProgress) =>
      scoreTenders(
        workbook,
        inspection,
        decisions,
        tenders,
        { wording: context.wording(), scoredOn: context.today() },
        onProgress,
      ),
    rememberMapping: (inspection, onProgress) =>
      rememberMapping(workbook, inspection, context.wording(), onProgress),
    showPlace: async (place) => {
      if (place.sheet !== null) await workbook.select(place.sheet, place.cell ?? `A${place.row ?? 1}`);
    },
    showSheet: (sheet) => workbook.select(sheet, "A1"),
    onChanged: (listener) => workbook.onChanged(listener),
  };
}
