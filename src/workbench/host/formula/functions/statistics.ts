import type { ErrorValue, Scalar } from "../../book";
import { toNumber } from "../coerce";
import type { Runtime } from "../runtime";
import { eachItem } from "../runtime";
import { DIV0, isArray, isError, isRange, NA, NUM, VALUE, type Value } from "../value";
import { aggregate, spec, type FunctionSpec, type FunctionTable } from "./function-spec";
import { numbersOf, sum } from "./numbers-of";

/** A statistic of the numbers in SUM-like arguments. */
function statistic(calculate: (numbers: number[]) => number | ErrorValue): FunctionSpec {
  return aggregate((runtime, args) => {
    const numbers = numbersOf(runtime, args);
    return isError(numbers) ? numbers : calculate(numbers);
  });
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The middle one, or the mean of the two middle ones; #NUM! without numbers. */
export function median(numbers: readonly number[]): number | ErrorValue {
  const sorted = ascending(numbers);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return NUM;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[half - 1] ?? upper) + upper) / 2;
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((best, x) => (x > best ? x : best), numbers[0] ?? 0);
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((best, x) => (x < best ? x : best), numbers[0] ?? 0);
}

/** The k-th largest or smallest, k rounded up as Excel does; #NUM! outside. */
export function kth(numbers: readonly number[], k: number, order: "large" | "small"): number | ErrorValue {
  const sorted = ascending(numbers);
  const position = Math.ceil(k);
  return sorted[order === "small" ? position - 1 : sorted.length - position] ?? NUM;
}

/** Interpolated percentile, `p` from 0 to 1, end points included. */
export function percentileInclusive(numbers: readonly number[], p: number): number | ErrorValue {
  return p < 0 || p > 1 ? NUM : interpolate(ascending(numbers), p * (numbers.length - 1));
}

/** Interpolated percentile between 1/(n+1) and n/(n+1). */
export function percentileExclusive(numbers: readonly number[], p: number): number | ErrorValue {
  const position = p * (numbers.length + 1) - 1;
  if (p <= 0 || p >= 1 || position < 0 || position > numbers.length - 1) return NUM;
  return interpolate(ascending(numbers), position);
}

function interpolate(sorted: readonly number[], position: number): number | ErrorValue {
  const below = Math.floor(position);
  const low = sorted[below];
  if (low === undefined) return NUM;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}

/** Sum of squared distances from the mean, divided by n - `freedom`. */
export function variance(numbers: readonly number[], freedom: 0 | 1): number | ErrorValue {
  if (numbers.length <= freedom) return DIV0;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((x) => (x - mean) ** 2)) / (numbers.length - freedom);
}

export function deviation(numbers: readonly number[], freedom: 0 | 1): number | ErrorValue {
  const result = variance(numbers, freedom);
  return isError(result) ? result : Math.sqrt(result);
}

/** A function of a range of numbers and one position, as LARGE. */
function positional(calculate: (numbers: number[], k: number) => number | ErrorValue): FunctionSpec {
  return spec(
    ["range", "scalar"],
    2,
    (runtime, [data = null, position = null]) => {
      const numbers = numbersOf(runtime, [data]);
      if (isError(numbers)) return numbers;
      const k = toNumber(position as Scalar, runtime.date1904);
      return isError(k) ? k : calculate(numbers, k);
    },
    { takesErrors: true },
  );
}

/** Rank among the numbers of a range: ties share the best rank, or their mean. */
function rank(ties: "best" | "mean"): FunctionSpec {
  return spec(["scalar", "range", "scalar"], 2, (runtime, [value = null, data = null, order = null]) => {
    const x = toNumber(value as Scalar, runtime.date1904);
    if (isError(x)) return x;
    const numbers = numbersOf(runtime, [data]);
    if (isError(numbers)) return numbers;
    const direction = toNumber(order as Scalar);
    if (isError(direction)) return direction;
    const same = numbers.filter((other) => other === x).length;
    if (same === 0) return NA;
    const better = numbers.filter((other) => (direction === 0 ? other > x : other < x)).length;
    return better + 1 + (ties === "mean" ? (same - 1) / 2 : 0);
  });
}

/** Numbers where text counts as 0 and TRUE as 1, as in AVERAGEA. */
function loose(calculate: (numbers: number[]) => number | ErrorValue): FunctionSpec {
  return aggregate((runtime, args) => {
    const numbers: number[] = [];
    let error: ErrorValue | null = null;
    for (const arg of args) {
      const direct = !isRange(arg) && !isArray(arg);
      eachItem(runtime, arg, (item) => {
        if (isError(item)) error ??= item;
        else if (typeof item === "number") numbers.push(item);
        else if (typeof item === "boolean") numbers.push(item ? 1 : 0);
        else if (direct) {
          const number = toNumber(item, runtime.date1904);
          if (isError(number)) error ??= number;
          else numbers.push(number);
        } else if (item !== null) numbers.push(0);
      });
    }
    return error ?? calculate(numbers);
  });
}

function mean(numbers: readonly number[]): number | ErrorValue {
  return numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;
}

function count(test: (value: Scalar, direct: boolean, runtime: Runtime) => boolean): FunctionSpec {
  return aggregate((runtime, args) => {
    let total = 0;
    for (const arg of args) {
      const direct = !isRange(arg) && !isArray(arg);
      eachItem(runtime, arg, (item) => {
        if (test(item, direct, runtime)) total++;
      });
    }
    return total;
  });
}

function cellsIn(runtime: Runtime, value: Value): { size: number; filled: number } | null {
  if (!isRange(value)) return null;
  const { area } = value;
  let filled = 0;
  eachItem(runtime, value, (item) => {
    if (item !== null && item !== "") filled++;
  });
  return { size: (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1), filled };
}

/** Counting, means, order statistics and spread. */
export const statisticsFunctions: FunctionTable = {
  COUNT: count((item, direct, runtime) => {
    if (typeof item === "number") return true;
    return direct && item !== null && !isError(item) && typeof toNumber(item, runtime.date1904) === "number";
  }),
  COUNTA: count((item, direct) => direct || item !== null),
  COUNTBLANK: aggregate((runtime, [range = null]) => {
    const cells = cellsIn(runtime, range);
    return cells === null ? VALUE : cells.size - cells.filled;
  }),
  AVERAGE: statistic(mean),
  AVERAGEA: loose(mean),
  MAX: statistic(largest),
  MIN: statistic(smallest),
  MAXA: loose(largest),
  MINA: loose(smallest),
  MEDIAN: statistic(median),
  LARGE: positional((numbers, k) => kth(numbers, k, "large")),
  SMALL: positional((numbers, k) => kth(numbers, k, "small")),
  PERCENTILE: positional(percentileInclusive),
  "PERCENTILE.INC": positional(percentileInclusive),
  "PERCENTILE.EXC": positional(percentileExclusive),
  QUARTILE: positional((numbers, k) => percentileInclusive(numbers, Math.trunc(k) / 4)),
  "QUARTILE.INC": positional((numbers, k) => percentileInclusive(numbers, Math.trunc(k) / 4)),
  "QUARTILE.EXC": positional((numbers, k) => percentileExclusive(numbers, Math.trunc(k) / 4)),
  RANK: rank("best"),
  "RANK.EQ": rank("best"),
  "RANK.AVG": rank("mean"),
  VAR: statistic((numbers) => variance(numbers, 1)),
  "VAR.S": statistic((numbers) => variance(numbers, 1)),
  VARP: statistic((numbers) => variance(numbers, 0)),
  "VAR.P": statistic((numbers) => variance(numbers, 0)),
  STDEV: statistic((numbers) => deviation(numbers, 1)),
  "STDEV.S": statistic((numbers) => deviation(numbers, 1)),
  STDEVP: statistic((numbers) => deviation(numbers, 0)),
  "STDEV.P": statistic((numbers) => deviation(numbers, 0)),
};
