/** Why a workbook cannot be saved without doing harm; nothing has been written when it is thrown. */
export type CannotSaveCode =
  | "noSheets"
  | "noVisibleSheet"
  | "badSheetName"
  | "sheetNameTaken"
  | "outsideSheet"
  | "textTooLong"
  | "formulaTooLong"
  | "badNumber"
  | "badStyle"
  | "badTableName"
  | "tableNameTaken"
  | "tablesOverlap"
  | "tableNeedsRow"
  | "mergesOverlap"
  | "badArea"
  | "validationTooLong"
  | "validationOverlap"
  /** A renamed or deleted sheet, table or column that other parts of the file still mention. */
  | "stillReferred"
  /** A deleted sheet owns something that cannot be taken out on its own, a pivot table for instance. */
  | "sheetHasDependents"
  | "partOfArray"
  /** Boxes of comments that cannot be told apart from what else is drawn. */
  | "commentsDrawn"
  /** A digital signature would become invalid. */
  | "signed"
  /** A shared workbook keeps a change history that must match the cells. */
  | "sharedWorkbook"
  | "damagedOrigin";

/** Thrown by `writeXlsx` before anything is written. */
export class CannotSaveError extends Error {
  readonly code: CannotSaveCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: CannotSaveCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`Workbook cannot be saved: ${code} ${JSON.stringify(params)}`);
    this.name = "CannotSaveError";
    this.code = code;
    this.params = params;
  }
}
