/** What comparing a workbook with its own records can tell besides changed cells, and what scoring again must tell. */
export const CONTROL_FINDING_CODES = [
  /** The text on `Controle` does not give the control number beside it. */
  "recordEdited",
  /** A score sheet shows a control number that `Controle` does not know. */
  "recordMissing",
  /** The row on `Controle` is gone, but the present inputs give the very same number. */
  "recordRebuilt",
  "scoreSheetMissing",
  /** The score sheet of a score that was replaced. */
  "replacedSheetMissing",
  "scoreLogMissing",
  /** `Controle` and the log say something else of one scoring. */
  "recordDiffersFromLog",
  "sourceTableMissing",
  /** Its sheet is still there, but the table is not recognised any more. */
  "sourceTableUnknown",
  /** A second sheet passes for `Controle` or the log. */
  "registerTwice",
  "correctionWithoutReason",
] as const;
export type ControlFindingCode = (typeof CONTROL_FINDING_CODES)[number];
