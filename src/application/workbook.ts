import type { CellValue, SheetIndex } from "../domain/cell";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";

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

/** Everything one action wants to change; nothing is written unless every expectation holds. */
export interface WritePlan {
  readonly expect: readonly ExpectedRange[];
  readonly newSheets: readonly SheetDocument[];
  readonly ownTables: readonly OwnTableUpdate[];
  /** Index in `newSheets` of the sheet to show afterwards. */
  readonly activate: number | null;
}

export interface WriteReceipt {
  /** The names that the new sheets really got, in the order of the plan. */
  readonly sheetNames: readonly string[];
}

export type WorkbookErrorCode =
  | "cellEditMode"
  | "structureProtected"
  | "sheetProtected"
  | "payloadTooLarge"
  | "inputChanged"
  | "sheetMissing"
  | "sheetNameTaken"
  | "timeout"
  | "readBackFailed"
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
  /** Shows a cell to the user. */
  select(sheet: string, cell: string): Promise<void>;
  /** Calls back after any change that did not come from this add-in; resolves to the way to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
