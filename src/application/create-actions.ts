import type { ExcelSerial } from "../domain/cell";
import { proposeRepairs } from "../domain/repairs/propose-repairs";
import { proposeVerifications } from "../domain/repairs/propose-verifications";
import type { Actions } from "./actions";
import { applyRepairs } from "./apply-repairs";
import { checkCertificates } from "./check-certificates";
import { inspectWorkbook } from "./inspect-workbook";
import { previewTenders } from "./preview-tenders";
import { statusColumnPlace, writeStatusColumn } from "./status-column";
import { undoEdits } from "./undo-edits";
import type { Wording } from "./wording";
import type { Workbook } from "./workbook";

/** What the edge supplies: the language may change while the pane is open, and the clock is never read in here. */
export interface ActionContext {
  readonly wording: () => Wording;
  readonly today: () => ExcelSerial;
}

const fetchWriters = async () => (await import("./sheet-writers")).sheetWriters;

/** Binds everything a user can do to one workbook. */
export function createActions(workbook: Workbook, context: ActionContext): Actions {
  return {
    inspect: async (choices, onProgress) => {
      const inspection = await inspectWorkbook(workbook, choices, onProgress);
      // Fetched while the user looks at what was read; a failure is told when something must be written.
      fetchWriters().catch(() => undefined);
      return inspection;
    },
    checkCertificates,
    previewTenders,
    scoreTenders: async (inspection, decisions, tenders, onProgress) =>
      (await fetchWriters()).scoreTenders(
        workbook,
        inspection,
        decisions,
        tenders,
        { wording: context.wording(), scoredOn: context.today() },
        onProgress,
      ),
    rememberMapping: async (inspection, onProgress) =>
      (await fetchWriters()).rememberMapping(workbook, inspection, context.wording(), onProgress),
    proposeRepairs: ({ tables, snapshot }) => proposeRepairs(tables, snapshot),
    proposeVerifications: ({ tables, snapshot }, { register }, verification) =>
      proposeVerifications(tables.suppliers, register?.confirmed ?? [], verification, snapshot),
    writeCheckSheet: async (inspection, check, onProgress) =>
      (await fetchWriters()).writeCheckSheet(
        workbook,
        inspection,
        check,
        { wording: context.wording(), checkedOn: context.today() },
        onProgress,
      ),
    applyRepairs: (_, repairs, onProgress) => applyRepairs(workbook, repairs, onProgress),
    statusColumnPlace,
    writeStatusColumn: (inspection, check, onProgress) =>
      writeStatusColumn(workbook, inspection, check, context.wording().status, onProgress),
    undoEdits: (receipt, onProgress) => undoEdits(workbook, receipt, onProgress),
    makeRegisterSheet: async (onProgress) =>
      (await fetchWriters()).makeRegisterSheet(workbook, context.wording(), onProgress),
    showPlace: async (place) => {
      if (place.sheet !== null) await workbook.select(place.sheet, place.cell ?? `A${place.row ?? 1}`);
    },
    showSheet: (sheet) => workbook.select(sheet, "A1"),
    onChanged: (listener) => workbook.onChanged(listener),
  };
}
