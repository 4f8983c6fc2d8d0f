import { WorkbookError, type WorkbookErrorCode } from "../../application/workbook";
import type { Work } from "./plan-work";

/** What the pane was doing when something failed; decides the title and what "try again" repeats. */
export type Doing =
  | "reading"
  | "writing"
  | "remembering"
  | "showing"
  | "calculating"
  | "checking"
  | "proposing"
  | "trying"
  | "reckoning"
  | "assembling"
  | Work;

/** A failure as data: Excel's own, with its code, or one that nobody foresaw. */
export interface Problem {
  readonly doing: Doing;
  readonly code: WorkbookErrorCode | "notFetched" | "unexpected";
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a problem of whatever was thrown; the text of an unforeseen error is never shown to a user. */
export function problemOf(doing: Doing, thrown: unknown): Problem {
  if (thrown instanceof WorkbookError) return { doing, code: thrown.code, params: thrown.params };
  // As webpack calls a part that could not be fetched; the next attempt fetches it again.
  const notFetched = thrown instanceof Error && thrown.name === "ChunkLoadError";
  return { doing, code: notFetched ? "notFetched" : "unexpected", params: {} };
}

const WRITES: Readonly<Record<Doing, boolean>> = {
  reading: false,
  showing: false,
  calculating: false,
  checking: false,
  proposing: false,
  trying: false,
  reckoning: false,
  assembling: false,
  writing: true,
  remembering: true,
  repairs: true,
  undoRepairs: true,
  checkSheet: true,
  statusColumn: true,
  undoStatusColumn: true,
  registerSheet: true,
  codeDates: true,
  undoCodeDates: true,
  distributionSheets: true,
  requestSheet: true,
  contractSheet: true,
  spendSheet: true,
  reviewSheet: true,
  complianceSheet: true,
  papers: true,
  shareRepair: true,
  undoShareRepair: true,
  openAssessment: true,
  mergeAssessments: true,
  closeQuality: true,
  lock: true,
  lotDraw: true,
};

/** How a user gets on after a problem. */
export type NextStep = "again" | "reread" | "none";

/**
 * Repeating is offered only where the same call can succeed and cannot do harm: after a time-out nobody knows whether a
 * write arrived, so the workbook is read first (facts/excel-addin.md 0.8).
 */
export function nextStepAfter(problem: Problem): NextStep {
  if (problem.doing === "showing") return problem.code === "sheetMissing" ? "reread" : "none";
  if (!WRITES[problem.doing]) return problem.code === "unsupported" ? "none" : "reread";
  switch (problem.code) {
    case "notFetched":
    case "cellEditMode":
    case "structureProtected":
    case "sheetProtected":
    case "sheetNameTaken":
      return "again";
    case "payloadTooLarge":
    case "unsupported":
      return "none";
    case "inputChanged":
    case "cellInTheWay":
    case "notATable":
    case "sheetMissing":
    case "timeout":
    case "readBackFailed":
    case "unknown":
    case "unexpected":
      return "reread";
  }
}
