import type { CellValue, ExcelSerial, Place } from "../cell";
import type { FindingParams, Severity } from "../finding";
import type { PsoFindingCode } from "../pso/pso-finding-codes";
import type { TableFindingCode } from "./table-finding-codes";

/** What is wrong, or only worth telling, about one cell; becomes a finding where a reader needs the cell. */
export interface CellProblem {
  readonly code: TableFindingCode | PsoFindingCode;
  readonly severity: Severity;
  readonly params: FindingParams;
}

/**
 * One cell read as a type. `value` is null when the cell is blank (`raw` is "" or white space) or cannot be read
 * (`problem` has severity `error`); a value may come with a warning, such as a slash date that reads two ways.
 */
export interface Field<T> {
  readonly raw: CellValue;
  readonly value: T | null;
  readonly problem: CellProblem | null;
  readonly place: Place;
}

export type TextField = Field<string>;
export type NumberField = Field<number>;
export type DateField = Field<ExcelSerial>;
export type YesNoField = Field<boolean>;
