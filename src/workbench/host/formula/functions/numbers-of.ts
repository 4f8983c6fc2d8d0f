import type { ErrorValue, Scalar } from "../../book";
import { toNumber } from "../coerce";
import { eachItem, type Runtime } from "../runtime";
import { isArray, isError, isRange, type Value } from "../value";

/**
 * The numbers of SUM-like arguments: in ranges and arrays only real numbers count; a value written as an argument is
 * converted (TRUE is 1, "3" is 3, "x" is #VALUE!). The first error is the answer.
 */
export function numbersOf(runtime: Runtime, args: readonly Value[]): number[] | ErrorValue {
  const numbers: number[] = [];
  let error: ErrorValue | null = null;
  for (const arg of args) {
    if (isRange(arg) || isArray(arg)) {
      eachItem(runtime, arg, (item) => {
        if (typeof item === "number") numbers.push(item);
        else if (error === null && isError(item)) error = item;
      });
    } else {
      const number = toNumber(arg, runtime.date1904);
      if (typeof number === "number") numbers.push(number);
      else error ??= number;
    }
    if (error !== null) return error;
  }
  return numbers;
}

/** Every item of the arguments that is not blank. */
export function valuesOf(runtime: Runtime, args: readonly Value[]): Scalar[] {
  const values: Scalar[] = [];
  for (const arg of args) {
    eachItem(runtime, arg, (item) => {
      if (item !== null) values.push(item);
    });
  }
  return values;
}

/** Left to right, as Excel adds. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
