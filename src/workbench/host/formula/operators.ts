import type { ErrorValue, Scalar } from "../book";
import type { BinaryOperator } from "./ast";
import { compareValues, firstError, toNumber, toText } from "./coerce";
import { DIV0, isError, NUM } from "./value";

/** One binary operator on two single values. */
export function applyBinary(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
  date1904: boolean,
): Scalar {
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "^": {
      const a = toNumber(left, date1904);
      if (isError(a)) return a;
      const b = toNumber(right, date1904);
      if (isError(b)) return b;
      return finite(calculate(operator, a, b));
    }
    case "&": {
      const a = toText(left);
      if (isError(a)) return a;
      const b = toText(right);
      return isError(b) ? b : a + b;
    }
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compare(operator, left, right);
  }
}

/** A result that is no finite number is #NUM!; there is no negative zero. */
export function finite(value: number | ErrorValue): number | ErrorValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return NUM;
  return value === 0 ? 0 : value;
}

function calculate(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number | ErrorValue {
  switch (operator) {
    case "+":
      return snap(a + b, a, b);
    case "-":
      return snap(a - b, a, b);
    case "*":
      return a * b;
    case "/":
      return b === 0 ? DIV0 : a / b;
    case "^":
      return power(a, b);
  }
}

/** 0^0 is #NUM! and a negative power of 0 is #DIV/0!, as in Excel. */
export function power(base: number, exponent: number): number | ErrorValue {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return base ** exponent;
}

/**
 * A sum or difference that is nothing but the noise of its operands becomes 0: LibreOffice does so always (2^-48 of the
 * operand), Excel when it is the last operation of the formula. What the two do differently is far below 1e-9.
 */
function snap(result: number, a: number, b: number): number {
  const noise = 2 ** -48 * Math.min(Math.abs(a), Math.abs(b));
  if (Math.abs(result) >= noise) return result;
  return Number.isInteger(a) && Number.isInteger(b) ? result : 0;
}

function compare(operator: "=" | "<>" | "<" | ">" | "<=" | ">=", left: Scalar, right: Scalar): Scalar {
  const error = firstError(left, right);
  if (error || isError(left) || isError(right)) return error;
  const order = compareValues(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}
