import type { ErrorValue } from "../../book";
import { ceilingDecimal, floorDecimal, roundDecimal } from "../decimal-round";
import { power } from "../operators";
import { toArrayOrScalar, type Runtime } from "../runtime";
import { arrayItem, DIV0, isArray, isError, NUM, VALUE, type ArrayValue, type Value } from "../value";
import { aggregate, numeric, type FunctionTable } from "./function-spec";
import { numbersOf, sum } from "./numbers-of";

/** Multiples of `step`, the quotient taken with 15 digits so that 0.3 is a multiple of 0.1. */
function multiple(x: number, step: number, round: (quotient: number) => number): number {
  return roundDecimal(round(x / step) * step, 15 - Math.ceil(Math.log10(Math.abs(x) + 1)));
}

/** CEILING and FLOOR: a positive number with a negative step is #NUM!; a negative number rounds by the step's sign. */
function toStep(x: number, step: number, direction: "ceiling" | "floor"): number | ErrorValue {
  if (x === 0) return 0;
  if (step === 0) return direction === "ceiling" ? 0 : DIV0;
  if (x > 0 && step < 0) return NUM;
  return multiple(x, step, direction === "ceiling" ? ceilingDecimal : floorDecimal);
}

/** MOD has the sign of the divisor. */
function modulo(x: number, divisor: number): number | ErrorValue {
  if (divisor === 0) return DIV0;
  const rest = x - divisor * Math.floor(x / divisor);
  return Math.abs(rest - divisor) < Math.abs(divisor) * 2 ** -48 || Math.abs(rest) < Math.abs(x) * 2 ** -48
    ? 0
    : rest;
}

/** ROUND and its kin, powers, logarithms, SUM and SUMPRODUCT: the functions that a score is made of. */
export const mathFunctions: FunctionTable = {
  ROUND: numeric(2, 2, ([x = 0, places = 0]) => roundDecimal(x, places)),
  ROUNDUP: numeric(2, 2, ([x = 0, places = 0]) => roundDecimal(x, places, "up")),
  ROUNDDOWN: numeric(2, 2, ([x = 0, places = 0]) => roundDecimal(x, places, "down")),
  TRUNC: numeric(1, 2, ([x = 0, places = 0]) => roundDecimal(x, places, "down")),
  INT: numeric(1, 1, ([x = 0]) => floorDecimal(x)),
  MROUND: numeric(2, 2, ([x = 0, step = 0]) => {
    if (x === 0 || step === 0) return 0;
    if (x < 0 !== step < 0) return NUM;
    return multiple(x, step, (quotient) => roundDecimal(quotient, 0));
  }),
  CEILING: numeric(2, 2, ([x = 0, step = 0]) => toStep(x, step, "ceiling")),
  FLOOR: numeric(2, 2, ([x = 0, step = 0]) => toStep(x, step, "floor")),
  "CEILING.MATH": numeric(1, 3, ([x = 0, step = 1, mode = 0]) => {
    if (step === 0) return 0;
    const up = x < 0 && mode !== 0 ? floorDecimal : ceilingDecimal;
    return multiple(x, Math.abs(step), up);
  }),
  "FLOOR.MATH": numeric(1, 3, ([x = 0, step = 1, mode = 0]) => {
    if (step === 0) return 0;
    const down = x < 0 && mode !== 0 ? ceilingDecimal : floorDecimal;
    return multiple(x, Math.abs(step), down);
  }),
  ABS: numeric(1, 1, ([x = 0]) => Math.abs(x)),
  SIGN: numeric(1, 1, ([x = 0]) => Math.sign(x)),
  SQRT: numeric(1, 1, ([x = 0]) => (x < 0 ? NUM : Math.sqrt(x))),
  EXP: numeric(1, 1, ([x = 0]) => Math.exp(x)),
  LN: numeric(1, 1, ([x = 0]) => (x <= 0 ? NUM : Math.log(x))),
  LOG10: numeric(1, 1, ([x = 0]) => (x <= 0 ? NUM : Math.log10(x))),
  LOG: numeric(1, 2, ([x = 0, base = 10]) => {
    if (x <= 0 || base <= 0) return NUM;
    if (base === 1) return DIV0;
    if (base === 10) return Math.log10(x);
    return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
  }),
  POWER: numeric(2, 2, ([base = 0, exponent = 0]) => power(base, exponent)),
  MOD: numeric(2, 2, ([x = 0, divisor = 0]) => modulo(x, divisor)),
  QUOTIENT: numeric(2, 2, ([x = 0, divisor = 0]) => (divisor === 0 ? DIV0 : Math.trunc(x / divisor))),
  // Excel takes x first; the library takes y first.
  ATAN2: numeric(2, 2, ([x = 0, y = 0]) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  PI: numeric(0, 0, () => Math.PI),
  SUM: aggregate((runtime, args) => {
    const numbers = numbersOf(runtime, args);
    return isError(numbers) ? numbers : sum(numbers);
  }),
  SUMSQ: aggregate((runtime, args) => {
    const numbers = numbersOf(runtime, args);
    return isError(numbers) ? numbers : sum(numbers.map((x) => x * x));
  }),
  PRODUCT: aggregate((runtime, args) => {
    const numbers = numbersOf(runtime, args);
    if (isError(numbers)) return numbers;
    return numbers.length === 0 ? 0 : numbers.reduce((product, x) => product * x, 1);
  }),
  SUMPRODUCT: {
    ...aggregate((runtime, args) => {
      const arrays = args.map((arg) => toArrayOrScalar(runtime, arg)).map(asArray);
      const [first] = arrays;
      if (first === undefined) return VALUE;
      if (arrays.some((array) => array.height !== first.height || array.width !== first.width)) {
        for (const array of arrays) {
          const error = array.items.find((item) => item !== null && isError(item));
          if (error) return error;
        }
        return VALUE;
      }
      let total = 0;
      for (let at = 0; at < first.items.length; at++) {
        let product = 1;
        for (const array of arrays) {
          const item = array.items[at] ?? null;
          if (isError(item)) return item;
          // Anything but a number counts as 0, TRUE too.
          product *= typeof item === "number" ? item : 0;
        }
        total += product;
      }
      return total;
    }),
    parameters: ["array"],
  },
  MMULT: {
    min: 2,
    max: 2,
    parameters: ["array"],
    cycle: 1,
    takesErrors: true,
    call: (runtime, args) => {
      const [left, right] = args.map((arg) => asArray(toArrayOrScalar(runtime, arg)));
      if (!left || !right || left.width !== right.height) return VALUE;
      const both = [...left.items, ...right.items];
      const error = both.find((item) => item !== null && isError(item));
      if (error) return error;
      if (both.some((item) => typeof item !== "number")) return VALUE;
      const items: number[] = [];
      for (let row = 0; row < left.height; row++) {
        for (let column = 0; column < right.width; column++) {
          let total = 0;
          for (let at = 0; at < left.width; at++) {
            total += Number(arrayItem(left, row, at)) * Number(arrayItem(right, at, column));
          }
          items.push(total);
        }
      }
      return { kind: "array", height: left.height, width: right.width, items };
    },
  },
  TRANSPOSE: {
    min: 1,
    max: 1,
    parameters: ["array"],
    cycle: 1,
    takesErrors: true,
    call: (runtime, [arg = null]) => {
      const array = asArray(toArrayOrScalar(runtime, arg));
      const items = [];
      for (let column = 0; column < array.width; column++) {
        for (let row = 0; row < array.height; row++) items.push(arrayItem(array, row, column));
      }
      return { kind: "array", height: array.width, width: array.height, items };
    },
  },
  GCD: aggregate((runtime, args) => wholeNumbers(runtime, args, greatestDivisor)),
  LCM: aggregate((runtime, args) =>
    wholeNumbers(runtime, args, (a, b) => (a === 0 || b === 0 ? 0 : (a * b) / greatestDivisor(a, b))),
  ),
};

function asArray(value: ReturnType<typeof toArrayOrScalar>): ArrayValue {
  return isArray(value) ? value : { kind: "array", height: 1, width: 1, items: [value] };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function wholeNumbers(
  runtime: Runtime,
  args: readonly Value[],
  combine: (a: number, b: number) => number,
): number | ErrorValue {
  const numbers = numbersOf(runtime, args);
  if (isError(numbers)) return numbers;
  if (numbers.some((x) => x < 0)) return NUM;
  return numbers.map(Math.trunc).reduce(combine, numbers[0] ?? 0);
}
