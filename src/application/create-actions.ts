import type { ExcelSerial } from "../domain/cell";
import { proposeRepairs } from "../domain/repairs/propose-repairs";
import { proposeVerifications } from "../domain/repairs/propose-verifications";
import type { Actions } from "./actions";
import { applyRepairs } from "./apply-repairs";
import { checkCertificates } from "./check-certificates";
import { createCycleActions } from "./create-cycle-actions";
import { createDossierActions } from "./create-dossier-actions";
import { inspectWorkbook } from "./inspect-workbook";
import { statusColumnPlace, writeStatusColumn } from "./status-column";
import { undoEdits } from "./undo-edits";
import type { Wording } from "./wording";
import type { Workbook } from "./workbook";

/** What the edge supplies: the language may change while the pane is open, and the clock is never read in here. */
export interface ActionContext {
  readonly wording: () => Wording | Promise<Wording>;
  readonly today: () => ExcelSerial;
  /** hh:mm on the user's own clock. */
  readonly time: () => string;
}

/** Checking certificates does without it. */
const fetchEngine = async () => await import("./preview-tenders");
const fetchLock = async () => await import("./lock-models");
const fetchWriters = async () => (await import("./sheet-writers")).sheetWriters;

/** Binds everything a user can do to one workbook. */
export function createActions(workbook: Workbook, context: ActionContext): Actions {
  return {
    inspect: async (choices, onProgress) => {
      const inspection = await inspectWorkbook(workbook, choices, onProgress);
      // Fetched while the user looks at what was read; a failure is told when something must be written.
      Promise.all([fetchWriters(), fetchEngine(), context.wording()]).catch(() => undefined);
      return inspection;
    },
    checkCertificates,
    previewTenders: async (inspection, decisions) =>
      (await fetchEngine()).previewTenders(inspection, decisions),
    scoreTenders: async (inspection, decisions, tenders, { by, why }, onProgress) =>
      (await fetchWriters()).scoreTenders(
        workbook,
        inspection,
        decisions,
        { tenders, why },
        { wording: await context.wording(), by, on: context.today(), time: context.time() },
        onProgress,
      ),
    whatIf: async (model, options, onProgress) =>
      (await import("./what-if")).whatIf(model, options, onProgress),
    lockModels: async (inspection, decisions, tenders, by, onProgress) =>
      (await fetchLock()).lockModels(
        workbook,
        inspection,
        decisions,
        tenders,
        { wording: await context.wording(), by, on: context.today(), time: context.time() },
        onProgress,
      ),
    lockStates: async (inspection, decisions) => (await fetchLock()).lockStates(inspection, decisions),
    drawLot: async (inspection, decisions, tender, { seed, by }, onProgress) =>
      (await import("./draw-lot")).drawLot(
        workbook,
        inspection,
        decisions,
        { tender, seed },
        { wording: await context.wording(), by, on: context.today(), time: context.time() },
        onProgress,
      ),
    rememberMapping: async (inspection, onProgress) =>
      (await fetchWriters()).rememberMapping(workbook, inspection, await context.wording(), onProgress),
    proposeRepairs: ({ tables, snapshot }) => proposeRepairs(tables, snapshot),
    proposeVerifications: ({ tables, snapshot }, { register }, verification) =>
      proposeVerifications(tables.suppliers, register?.confirmed ?? [], verification, snapshot),
    writeCheckSheet: async (inspection, check, onProgress) =>
      (await fetchWriters()).writeCheckSheet(
        workbook,
        inspection,
        check,
        { wording: await context.wording(), checkedOn: context.today() },
        onProgress,
      ),
    applyRepairs: (_, repairs, onProgress) => applyRepairs(workbook, repairs, onProgress),
    statusColumnPlace,
    writeStatusColumn: async (inspection, check, onProgress) =>
      writeStatusColumn(workbook, inspection, check, (await context.wording()).status, onProgress),
    undoEdits: (receipt, onProgress) => undoEdits(workbook, receipt, onProgress),
    makeRegisterSheet: async (onProgress) =>
      (await fetchWriters()).makeRegisterSheet(workbook, await context.wording(), onProgress),
    cycle: createCycleActions(workbook, context),
    dossier: createDossierActions(workbook, context),
    showPlace: async (place) => {
      if (place.sheet !== null) await workbook.select(place.sheet, place.cell ?? `A${place.row ?? 1}`);
    },
    showSheet: (sheet) => workbook.select(sheet, "A1"),
    onChanged: (listener) => workbook.onChanged(listener),
  };
}
