import { format, getFormatInfo, isDateFormat } from "numfmt";

import type { Scalar } from "../book";
import { DATE_SYSTEM_SHIFT } from "./coerce";
import { roundDecimal } from "./decimal-round";

/**
 * A number, text or boolean as Excel shows it with a US-English format code. Numbers are first rounded to the decimals of
 * the code from their 15 significant digits, so that 1.005 with "0.00" is 1.01. Throws on a code that is no format.
 */
export function formatWithCode(
  code: string,
  value: Exclude<Scalar, object | null>,
  date1904 = false,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format(code, value);
  if (isDateFormat(code)) return format(code, date1904 ? value + DATE_SYSTEM_SHIFT : value);
  return format(code, roundToCode(code, value));
}

function roundToCode(code: string, value: number): number {
  const info = getFormatInfo(code);
  if (
    info.type !== "number" &&
    info.type !== "percent" &&
    info.type !== "currency" &&
    info.type !== "grouped"
  ) {
    return value;
  }
  // A trailing comma in the code divides by a thousand: the decimals then count from there.
  if (/[0#?],(?![0#?])/.test(code)) return value;
  return roundDecimal(value, info.maxDecimals + (info.type === "percent" ? 2 : 0));
}
