import type { ActionContext } from "./create-actions";
import type { DossierActions } from "./dossier-actions";
import type { LogContext } from "./log-context";
import type { Workbook } from "./workbook";

/** Binds what makes a score stand on its own to one workbook; each part is fetched when it is first used. */
export function createDossierActions(
  workbook: Workbook,
  { wording, today, time }: ActionContext,
): DossierActions {
  const log = async (by: string): Promise<LogContext> => ({
    wording: await wording(),
    by,
    on: today(),
    time: time(),
  });
  return {
    verify: async (inspection) =>
      (await import("./verify-workbook")).verifyWorkbook(inspection, await wording()),
    corrections: async (inspection, decisions) =>
      (await import("./pending-corrections")).pendingCorrections(inspection, decisions),
    assessments: async (inspection, decisions) =>
      (await import("./assessment-states")).assessments(inspection, decisions),
    openAssessment: async (inspection, decisions, tender, { by, ...opening }, onProgress) =>
      (await import("./open-assessment")).openAssessment(
        workbook,
        inspection,
        decisions,
        { tender, ...opening },
        await log(by),
        onProgress,
      ),
    openAssessmentApart: async (inspection, decisions, tender, { by, ...opening }, onProgress) =>
      (await import("./open-assessment")).openAssessmentApart(
        workbook,
        inspection,
        decisions,
        { tender, ...opening },
        await log(by),
        onProgress,
      ),
    assessmentMerge: async (inspection, decisions, tender, forms) =>
      (await import("./merge-assessments")).assessmentMerge(inspection, decisions, tender, forms),
    mergeAssessments: async (inspection, decisions, tender, by, onProgress, forms) =>
      (await import("./merge-assessments")).mergeAssessments(
        workbook,
        inspection,
        decisions,
        tender,
        await log(by),
        onProgress,
        forms,
      ),
    closeQuality: async (inspection, decisions, tender, by, onProgress) =>
      (await import("./close-quality")).closeQuality(
        workbook,
        inspection,
        decisions,
        tender,
        await log(by),
        onProgress,
      ),
    papers: async (inspection, decisions, sentOn) =>
      (await import("./write-papers")).papers(inspection, decisions, sentOn),
    writePapers: async (inspection, decisions, tender, choices, by, onProgress) =>
      (await import("./write-papers")).writePapers(
        workbook,
        inspection,
        decisions,
        { tender, choices },
        await log(by),
        onProgress,
      ),
    shareCheck: async (inspection, decisions, onProgress) =>
      (await import("./share-workbook")).shareCheck(
        workbook,
        inspection,
        decisions,
        await wording(),
        onProgress,
      ),
    repairShare: async (repair, onProgress) =>
      (await import("./share-workbook")).repairShare(workbook, repair, onProgress),
    undoShareRepair: async (undo, onProgress) =>
      (await import("./share-workbook")).undoShareRepair(workbook, undo, onProgress),
    coveringText: async (inspection, check) =>
      (await import("./share-workbook")).coveringText(inspection, check, await wording()),
    openData: async (inspection, decisions, tenders, options) =>
      (await import("./open-data")).openData(inspection, decisions, tenders, options, {
        wording: await wording(),
        on: today(),
      }),
  };
}
