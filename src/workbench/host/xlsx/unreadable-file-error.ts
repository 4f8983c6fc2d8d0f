/** Why a file could not be opened as a workbook; words are made at the edge. */
export type UnreadableFileCode =
  | "empty"
  | "notZip"
  | "encrypted"
  /** Excel 97-2003 (.xls). */
  | "oldFormat"
  /** Excel binary workbook (.xlsb). */
  | "binaryFormat"
  /** A sound package of another kind: a document, a presentation, an OpenDocument sheet. */
  | "notSpreadsheet"
  | "tooLarge"
  | "damaged";

/** The only error that `readXlsx` throws. `params` tells the part and the technical reason, never cell contents. */
export class UnreadableFileError extends Error {
  readonly code: UnreadableFileCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: UnreadableFileCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`Workbook cannot be read: ${code} ${JSON.stringify(params)}`);
    this.name = "UnreadableFileError";
    this.code = code;
    this.params = params;
  }
}
