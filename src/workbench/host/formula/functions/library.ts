import * as formulajs from "@formulajs/formulajs";

import { ERROR_VALUES, type ErrorText, type Scalar } from "../../book";
import { toNumber } from "../coerce";
import { toArray } from "../runtime";
import { errorValue, isArray, isError, isRange, VALUE, type Value } from "../value";
import { MANY, spec, type FunctionSpec, type FunctionTable } from "./function-spec";
import { numbersOf } from "./numbers-of";

/** What the library takes and gives. */
type LibraryFunction = (...args: unknown[]) => unknown;

/** `F.DIST` is the property DIST of the function F. */
function libraryFunction(name: string): LibraryFunction {
  let found: unknown = formulajs;
  for (const part of name.split(".")) {
    found = (found as Record<string, unknown>)[part];
  }
  if (typeof found !== "function") throw new Error(`the formula library has no ${name}`);
  return found as LibraryFunction;
}

function fromLibrary(result: unknown): Scalar {
  if (result instanceof Error) {
    const text = ERROR_VALUES.find((known) => known === result.message) as ErrorText | undefined;
    return text ? errorValue(text) : VALUE;
  }
  if (typeof result === "number") return Number.isFinite(result) ? result : errorValue("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  return VALUE;
}

/** Single numbers in, one value out. */
function ofNumbers(name: string, min: number, max: number): FunctionSpec {
  const call = libraryFunction(name);
  return spec(
    ["scalar"],
    min,
    (runtime, args) => {
      const numbers: number[] = [];
      for (const arg of args) {
        const number = toNumber(arg as Scalar, runtime.date1904);
        if (isError(number)) return number;
        numbers.push(number);
      }
      return fromLibrary(call(...numbers));
    },
    { max },
  );
}

/** All numbers of the arguments in one list. */
function ofList(name: string): FunctionSpec {
  const call = libraryFunction(name);
  return spec(
    ["range"],
    1,
    (runtime, args) => {
      const numbers = numbersOf(runtime, args);
      return isError(numbers) ? numbers : fromLibrary(call(numbers));
    },
    { max: MANY, takesErrors: true },
  );
}

/** Two lists of the same length; places where either is no number are left out, as Excel does. */
function ofPairs(name: string, before = 0): FunctionSpec {
  const call = libraryFunction(name);
  return spec(
    [...Array.from({ length: before }, () => "scalar" as const), "range", "range"],
    before + 2,
    (runtime, args) => {
      const [left, right] = args.slice(before).map((arg) => toArray(runtime, arg).items);
      if (!left || !right || left.length !== right.length) return errorValue("#N/A");
      const error = [...left, ...right].find(isError);
      if (error) return error;
      const pairs = left.flatMap((x, at) => {
        const y = right[at];
        return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
      });
      const leading: number[] = [];
      for (const arg of args.slice(0, before)) {
        const number = toNumber(arg as Scalar, runtime.date1904);
        if (isError(number)) return number;
        leading.push(number);
      }
      return fromLibrary(
        call(
          ...leading,
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        ),
      );
    },
  );
}

/** A rate, cash flows, as NPV and IRR: lists flattened, single values as they are. */
function ofFlows(name: string, kinds: readonly ("scalar" | "range")[], min: number): FunctionSpec {
  const call = libraryFunction(name);
  return spec(
    kinds,
    min,
    (runtime, args) => {
      const ready: unknown[] = [];
      for (const arg of args) {
        const item = isRange(arg) || isArray(arg) ? listOf(runtime, arg) : toNumber(arg as Scalar);
        if (isError(item)) return item;
        ready.push(item);
      }
      return fromLibrary(call(...ready));
    },
    { max: MANY },
  );
}

function listOf(runtime: Parameters<typeof numbersOf>[0], value: Value): ReturnType<typeof numbersOf> {
  return numbersOf(runtime, [value]);
}

const SINGLE: readonly (readonly [name: string, min: number, max: number])[] = [
  ...["ACOS", "ACOSH", "ASIN", "ASINH", "ATAN", "ATANH", "COS", "COSH", "SIN", "SINH", "TAN", "TANH"].map(
    (name) => [name, 1, 1] as const,
  ),
  ...["DEGREES", "RADIANS", "EVEN", "ODD", "FACT", "SQRTPI", "ISEVEN", "ISODD"].map(
    (name) => [name, 1, 1] as const,
  ),
  ["COMBIN", 2, 2],
  ["PERMUT", 2, 2],
  ["STANDARDIZE", 3, 3],
  ["PMT", 3, 5],
  ["FV", 3, 5],
  ["PV", 3, 5],
  ["NPER", 3, 5],
  ["SLN", 3, 3],
  ["SYD", 4, 4],
  ["EFFECT", 2, 2],
  ["NOMINAL", 2, 2],
];

const LISTS = ["AVEDEV", "DEVSQ", "GEOMEAN", "HARMEAN", "KURT", "SKEW"];
const PAIRS = ["CORREL", "PEARSON", "SLOPE", "INTERCEPT", "RSQ", "STEYX", "SUMX2MY2", "SUMX2PY2", "SUMXMY2"];

/** Functions that decide no tender and come from the library; each is compared with LibreOffice in the tests. */
export const libraryFunctions: FunctionTable = Object.fromEntries([
  ...SINGLE.map(([name, min, max]) => [name, ofNumbers(name, min, max)]),
  ...LISTS.map((name) => [name, ofList(name)]),
  ...PAIRS.map((name) => [name, ofPairs(name)]),
  ["FORECAST", ofPairs("FORECAST", 1)],
  ["NPV", ofFlows("NPV", ["scalar", "range"], 2)],
  ["IRR", ofFlows("IRR", ["range", "scalar"], 1)],
]) as FunctionTable;
