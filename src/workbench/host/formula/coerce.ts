import type { ErrorValue, Scalar } from "../book";
import { fifteenDigits } from "./decimal-round";
import { parseValue } from "numfmt";
import { isError, VALUE } from "./value";

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Days between the epochs of the 1900 and the 1904 date system. */
export const DATE_SYSTEM_SHIFT = 1462;

/**
 * Text that Excel would take for a number when it is typed (US-English: 1,234.5, 12%, 2026-01-31, 12:30), else null.
 * Dates come in the book's own date system.
 */
export function numberFromText(text: string, date1904 = false): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  if (!/\d/.test(trimmed)) return null;
  const read = parseValue(trimmed);
  if (!read || typeof read.v !== "number") return null;
  const isDate = typeof read.z === "string" && /[dy]/i.test(read.z);
  // A day without a year would take it from the clock, which no calculation may read.
  if (isDate && !/y/i.test(read.z ?? "")) return null;
  return date1904 && isDate ? read.v - DATE_SYSTEM_SHIFT : read.v;
}

/** As an operand of arithmetic: blank is 0, TRUE is 1, number text is its number, other text is #VALUE!. */
export function toNumber(value: Scalar, date1904 = false): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberFromText(value, date1904) ?? VALUE;
  return value;
}

/** As an operand of &: blank is empty, numbers get at most 15 digits. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return generalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** As a condition: numbers are true unless 0, blank is false, text is #VALUE! unless it reads TRUE or FALSE. */
export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") {
    const upper = value.trim().toUpperCase();
    if (upper === "TRUE") return true;
    if (upper === "FALSE") return false;
    return VALUE;
  }
  return value;
}

/** The text Excel makes of a number without a format: 15 digits, an exponent from 1E+21 on and below about 1E-9. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const rounded = fifteenDigits(value);
  const magnitude = Math.abs(rounded);
  if (magnitude < 1e21 && magnitude >= 1e-4) return expand(rounded);
  const plain = expand(rounded);
  if (magnitude < 1e-4 && plain.replace("-", "").length <= 20) return plain;
  const [mantissa = "0", exponent = "0"] = rounded.toExponential().split("e");
  const power = Number(exponent);
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${mantissa}E${power < 0 ? "-" : "+"}${size}`;
}

function expand(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = "", head = "", tail = "", exponent = "0"] = parts;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${head}${tail}`;
  return sign + head + tail.padEnd(power, "0");
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Equal for a comparison: Excel compares 15 digits, so 0.1+0.2 equals 0.3. */
export function sameNumber(left: number, right: number): boolean {
  if (left === right) return true;
  if (Math.abs(left - right) > Math.abs(left) * 1e-14) return false;
  return fifteenDigits(left) === fifteenDigits(right);
}

/** Order of two values: numbers before text before booleans, text without case; blank takes the other's type. */
export function compareValues(left: Exclude<Scalar, ErrorValue>, right: Exclude<Scalar, ErrorValue>): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a < b ? -1 : 1;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function blankLike(other: Exclude<Scalar, ErrorValue>): number | string | boolean {
  if (typeof other === "string") return "";
  if (typeof other === "boolean") return false;
  return 0;
}

/** Without case; by code unit after folding, so that no machine's locale decides. */
export function compareText(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Puts an error first: the left one wins, as in Excel. */
export function firstError(...values: readonly Scalar[]): ErrorValue | null {
  for (const value of values) if (isError(value)) return value;
  return null;
}
