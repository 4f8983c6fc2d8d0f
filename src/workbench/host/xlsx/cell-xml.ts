import type { Cell, ErrorText, Scalar } from "../book";
import { isErrorValue } from "../book";
import { cellAddress } from "./address";
import { CannotSaveError } from "./cannot-save-error";
import { withPrefixes } from "./future-functions";
import type { StringSaver } from "./string-saver";
import { escapeText } from "./xml-edit";
import { encodeXstring } from "./xstring";

export interface CellWriter {
  /** Namespace prefix with its colon. */
  readonly prefix: string;
  readonly sheet: string;
  readonly strings: StringSaver;
  xf(style: number): number;
}

/** A `<c>` element, "" for a blank cell in the default style. `formula` is a ready `<f>` element or null. */
export function cellXml(
  writer: CellWriter,
  row: number,
  column: number,
  cell: Cell,
  formula: string | null,
  attributes = "",
): string {
  const p = writer.prefix;
  const xf = writer.xf(cell.style);
  if (cell.value === null && formula === null && xf === 0) return "";
  const head = `<${p}c r="${cellAddress(row, column)}"${xf === 0 ? "" : ` s="${xf}"`}${attributes}`;
  const { type, text } = valueXml(writer, row, column, cell.value, formula !== null);
  if (text === null && formula === null) return `${head}/>`;
  const value = text === null ? "" : `<${p}v>${text}</${p}v>`;
  return `${head}${type === "" ? "" : ` t="${type}"`}>${formula ?? ""}${value}</${p}c>`;
}

/** An ordinary `<f>` element for a formula as Excel shows it. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeText(encodeXstring(withPrefixes(formula)))}</${prefix}f>`;
}

function valueXml(
  writer: CellWriter,
  row: number,
  column: number,
  value: Scalar,
  isFormula: boolean,
): { type: "" | "s" | "str" | "b" | "e"; text: string | null } {
  if (value === null) return { type: "", text: null };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") {
    return isFormula
      ? { type: "str", text: escapeText(encodeXstring(value)) }
      : { type: "s", text: String(writer.strings.index(value)) };
  }
  if (isErrorValue(value)) return { type: "e", text: storedError(value.error) };
  if (!Number.isFinite(value)) {
    throw new CannotSaveError("badNumber", { sheet: writer.sheet, cell: cellAddress(row, column) });
  }
  return { type: "", text: String(value) };
}

/** The errors of dynamic arrays are no value of the file format: Excel itself stores them as #VALUE!. */
function storedError(error: ErrorText): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (isErrorValue(a) || isErrorValue(b)) return isErrorValue(a) && isErrorValue(b) && a.error === b.error;
  return a === b;
}
