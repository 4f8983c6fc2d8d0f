import type { CellValue, Place } from "../cell";
import type { FindingParams } from "../finding";
import type { CellProblem, Field } from "./field";
import { isBlank, isErrorValue } from "./cell-text";

/** What a reader makes of one cell. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problem: CellProblem | null;
}

const BLANK: Reading<never> = { value: null, problem: null };

/** A cell that was read without remarks. */
export function read<T>(value: T): Reading<T> {
  return { value, problem: null };
}

/** A value that the reader should look at. */
export function readWith<T>(
  value: T,
  severity: "warning" | "info",
  code: CellProblem["code"],
  params: FindingParams,
): Reading<T> {
  return { value, problem: { code, severity, params } };
}

/** A cell that cannot be read. */
export function unreadable(code: CellProblem["code"], params: FindingParams): Reading<never> {
  return { value: null, problem: { code, severity: "error", params } };
}

/** What every reader does alike: a blank cell has no value, an error value such as `#N/A` is a problem. */
export function readBlankOrError(raw: CellValue): Reading<never> | null {
  if (isBlank(raw)) return BLANK;
  if (isErrorValue(raw)) return unreadable("errorValue", { text: raw.trim() });
  return null;
}

/** A cell as a typed field. */
export function toField<T>(raw: CellValue, place: Place, { value, problem }: Reading<T>): Field<T> {
  return { raw, value, problem, place };
}
