import type { ErrorValue, Scalar } from "../../book";
import { toBoolean, toNumber, toText } from "../coerce";
import { finite } from "../operators";
import type { Runtime } from "../runtime";
import { isError, type Value } from "../value";

/**
 * How an argument reaches a function. `scalar`: one value; an array (in array context a range too) makes the function run
 * once per item. `range`: as it is, in the context of the formula. `array`: as it is, but everything inside it is calculated
 * as in an array formula.
 */
export type Parameter = "scalar" | "range" | "array";

export interface FunctionSpec {
  readonly min: number;
  readonly max: number;
  /** For each argument; the last ones repeat, `cycle` of them at a time. */
  readonly parameters: readonly Parameter[];
  readonly cycle: number;
  /** Called with the error instead of answering it. */
  readonly takesErrors: boolean;
  /** Arguments of `scalar` parameters arrive as Scalar; arguments left out at the end are not there. */
  readonly call: (runtime: Runtime, args: readonly Value[]) => Value;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

interface Options {
  readonly max?: number;
  readonly cycle?: number;
  readonly takesErrors?: boolean;
}

/** Most arguments that Excel takes. */
export const MANY = 255;

/** A function with its parameters spelled out. */
export function spec(
  parameters: readonly Parameter[],
  min: number,
  call: FunctionSpec["call"],
  options: Options = {},
): FunctionSpec {
  return {
    min,
    max: options.max ?? parameters.length,
    parameters,
    cycle: options.cycle ?? 1,
    takesErrors: options.takesErrors ?? false,
    call,
  };
}

/** A function over ranges that takes any number of arguments, as SUM. */
export function aggregate(call: FunctionSpec["call"], min = 1): FunctionSpec {
  return spec(["range"], min, call, { max: MANY, takesErrors: true });
}

/** A function of single values. */
export function scalars(
  min: number,
  max: number,
  call: (runtime: Runtime, args: readonly Scalar[]) => Value,
  options: Omit<Options, "max"> = {},
): FunctionSpec {
  return spec(["scalar"], min, (runtime, args) => call(runtime, args as readonly Scalar[]), {
    ...options,
    max,
  });
}

/** A function of numbers; a result that is no finite number is #NUM!. */
export function numeric(
  min: number,
  max: number,
  call: (numbers: readonly number[], runtime: Runtime) => number | ErrorValue,
): FunctionSpec {
  return scalars(min, max, (runtime, args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg, runtime.date1904);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return finite(call(numbers, runtime));
  });
}

/** The argument as a number; `fallback` when it was left out. */
export function numberArgument(
  runtime: Runtime,
  arg: Value | undefined,
  fallback: number,
): number | ErrorValue {
  if (arg === undefined) return fallback;
  return toNumber(arg as Scalar, runtime.date1904);
}

/** The argument as text; `fallback` when it was left out. */
export function textArgument(arg: Value | undefined, fallback = ""): string | ErrorValue {
  return arg === undefined ? fallback : toText(arg as Scalar);
}

/** The argument as a condition; `fallback` when it was left out. */
export function booleanArgument(arg: Value | undefined, fallback: boolean): boolean | ErrorValue {
  return arg === undefined ? fallback : toBoolean(arg as Scalar);
}
