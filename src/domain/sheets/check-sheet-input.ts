import type { ExcelSerial, Place } from "../cell";
import type { Severity } from "../finding";
import type { Level } from "../pso/level";

/** One finding as the sheet shows it. */
export interface CheckLine {
  readonly severity: Severity;
  readonly place: Place;
  readonly supplier: string | null;
  readonly what: string;
  /** "" where there is nothing to do. */
  readonly next: string;
}

/** What the comparison with an extract from the PSO register gave. */
export interface RegisterFigures {
  readonly organisations: number;
  readonly confirmed: number;
  readonly differences: number;
}

export interface CheckSheetInput {
  /** The day on which the certificates must count. */
  readonly date: ExcelSerial;
  readonly checkedOn: ExcelSerial;
  readonly lines: readonly CheckLine[];
  /** The sheets in the order of the workbook. */
  readonly sheets: readonly string[];
  /** Suppliers by the level that counts; `none` for those whose certificate does not. */
  readonly levels: ReadonlyMap<Level, number>;
  /** Null when nothing was compared. */
  readonly register: RegisterFigures | null;
  readonly texts: CheckSheetTexts;
}

export type CheckColumn = "severity" | "supplier" | "table" | "column" | "cell" | "what" | "next";

/** The words on the sheet, in one language. */
export interface CheckSheetTexts {
  readonly title: string;
  readonly about: (date: ExcelSerial, checkedOn: ExcelSerial) => string;
  readonly headings: Readonly<Record<"findings" | "suppliers" | "levels" | "register", string>>;
  /** One word per severity; the totals count these words in the table. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands behind the number of findings: the word and what it asks. */
  readonly severityMeans: Readonly<Record<Severity, string>>;
  readonly counting: string;
  readonly allSuppliers: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly register: Readonly<Record<keyof RegisterFigures, string>>;
  readonly columns: Readonly<Record<CheckColumn, string>>;
  readonly nothingFound: string;
  readonly fingerprint: (code: string) => string;
}
