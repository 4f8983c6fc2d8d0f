import type { CellValue, SheetIndex } from "../domain/cell";
import type { Envelope } from "../domain/share/envelope";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import type { EnvelopeChange } from "./envelope";

/** A rectangle that must still hold the values that were read. */
export interface ExpectedRange {
  readonly sheet: string;
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly values: readonly (readonly CellValue[])[];
}

/** Rows of one of our own tables on one of our own sheets, replaced as a whole (never a user's table). */
export interface OwnTableUpdate {
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * One of our own sheets that is made anew: same name, same place among the tabs, contents of `document`, whose formulas may
 * not name the sheet itself. The old sheet goes last of all and cannot come back: when something is found wrong after that,
 * the new one stays, all the rest is taken back, and `remaining` in the error's params names it. Formulas of the user's own
 * that point at the old sheet lose it.
 */
export interface RenewedSheet {
  readonly sheet: string;
  readonly document: SheetDocument;
}

/** One cell of the user's own that the user agreed to change. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  /** As it was read; the write stops when it is anything else by now. */
  readonly was: CellValue;
  /** A text stays exactly that text; "" empties the cell. */
  readonly becomes: CellValue;
  /** US-English number format; null leaves the cell's own. */
  readonly format: string | null;
}

/** A table of the user's own that gets more or fewer columns at its right end; its rows stay as they are. */
export interface TableWidth {
  readonly sheet: string;
  readonly table: string;
  /** As it was read; the write stops when the table has another width by now. */
  readonly was: number;
  readonly becomes: number;
}

/** Everything one action wants to change; nothing is written unless every expectation holds. */
export interface WritePlan {
  readonly expect: readonly ExpectedRange[];
  readonly newSheets: readonly SheetDocument[];
  readonly renewedSheets: readonly RenewedSheet[];
  readonly ownTables: readonly OwnTableUpdate[];
  /** At most one per cell. */
  readonly edits: readonly CellEdit[];
  /** A table that grows has its new cells among `edits`; one that shrinks has them emptied there. */
  readonly tableWidths: readonly TableWidth[];
  /** Index of the sheet to show afterwards, counted through `newSheets` and on through `renewedSheets`. */
  readonly activate: number | null;
}

/** A plan that changes nothing, to build others on. */
export const NO_CHANGES: WritePlan = {
  expect: [],
  newSheets: [],
  renewedSheets: [],
  ownTables: [],
  edits: [],
  tableWidths: [],
  activate: null,
};

export interface WriteReceipt {
  /** The names that the new sheets really got, in the order of the plan. */
  readonly sheetNames: readonly string[];
  /** Edits that were not made because the cell holds a formula or an error value, in the order of the plan. */
  readonly leftOut: readonly CellEdit[];
  /** The way back: what a next plan must hold to make every cell and table as it was, number formats included. */
  readonly undo: Pick<WritePlan, "edits" | "tableWidths">;
}

export const NOTHING_WRITTEN: WriteReceipt = {
  sheetNames: [],
  leftOut: [],
  undo: { edits: [], tableWidths: [] },
};

export type WorkbookErrorCode =
  | "cellEditMode"
  | "structureProtected"
  | "sheetProtected"
  | "payloadTooLarge"
  | "inputChanged"
  | "cellInTheWay"
  | "sheetMissing"
  | "sheetNameTaken"
  | "timeout"
  | "readBackFailed"
  | "notATable"
  | "unsupported"
  | "unknown";

/** The only error that the port throws; the words are made at the edge from code and params. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

export interface WorkbookProgress {
  readonly phase: "reading" | "checking" | "writing" | "waiting";
  /** 0..1, or null when unknown. */
  readonly share: number | null;
}

/** Excel as the application sees it; implemented in `src/excel`. */
export interface Workbook {
  /** At most 2 syncs, one more per 2 MB. */
  read(onProgress?: (progress: WorkbookProgress) => void): Promise<WorkbookSnapshot>;
  /** At most 2 syncs, one more per 2 MB; leaves the workbook as it was when it throws. */
  write(plan: WritePlan, onProgress?: (progress: WorkbookProgress) => void): Promise<WriteReceipt>;
  /** What travels with the workbook besides the values of its cells. At most 2 syncs, one more per 2 MB. */
  readEnvelope(onProgress?: (progress: WorkbookProgress) => void): Promise<Envelope>;
  /** Resolves to the change that takes it back, null where nothing can. At most 2 syncs to look and one to write; as `write` when it throws. */
  changeEnvelope(
    change: EnvelopeChange,
    onProgress?: (progress: WorkbookProgress) => void,
  ): Promise<EnvelopeChange | null>;
  /** Shows a cell to the user. */
  select(sheet: string, cell: string): Promise<void>;
  /** Calls back after any change that did not come from this add-in; resolves to the way to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
