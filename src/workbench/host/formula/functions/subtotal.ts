import { getCell, type ErrorValue, type Scalar } from "../../book";
import { eachExistingCell, toArray, type Runtime } from "../runtime";
import { isError, DIV0, isRange, UnsupportedFormula, VALUE, type Value } from "../value";
import { MANY, numberArgument, spec, type FunctionTable } from "./function-spec";
import { sum } from "./numbers-of";
import {
  deviation,
  kth,
  largest,
  median,
  percentileExclusive,
  percentileInclusive,
  smallest,
  variance,
} from "./statistics";

interface Skip {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

const NESTED = /^=?\s*(SUBTOTAL|AGGREGATE)\(/i;

/** The items that a total looks at. Filtered rows are hidden rows in the file: the two cannot be told apart. */
function itemsOf(runtime: Runtime, args: readonly Value[], skip: Skip): Scalar[] {
  const items: Scalar[] = [];
  for (const arg of args) {
    if (!isRange(arg)) {
      items.push(...toArray(runtime, arg).items);
      continue;
    }
    eachExistingCell(runtime, arg, (value, row, column) => {
      if (skip.hiddenRows && arg.sheet.hiddenRows.has(row)) return;
      if (skip.nested && NESTED.test(getCell(arg.sheet, row, column)?.formula ?? "")) return;
      items.push(value);
    });
  }
  return skip.errors ? items.filter((item) => !isError(item)) : items;
}

function numbersIn(items: readonly Scalar[]): number[] | ErrorValue {
  const error = items.find((item) => isError(item));
  if (isError(error)) return error as ErrorValue;
  return items.filter((item): item is number => typeof item === "number");
}

const TOTALS: readonly ((numbers: readonly number[]) => number | ErrorValue)[] = [
  (numbers) => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length),
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  largest,
  smallest,
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, x) => product * x, 1)),
  (numbers) => deviation(numbers, 1),
  (numbers) => deviation(numbers, 0),
  sum,
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
  median,
];

function total(which: number, items: readonly Scalar[]): number | ErrorValue {
  if (which === 2) return items.filter((item) => typeof item === "number").length;
  if (which === 3) return items.filter((item) => item !== null).length;
  const numbers = numbersIn(items);
  return Array.isArray(numbers) ? (TOTALS[which - 1]?.(numbers) ?? VALUE) : (numbers as ErrorValue);
}

const POSITIONS: Readonly<Record<number, (numbers: number[], k: number) => number | ErrorValue>> = {
  14: (numbers, k) => kth(numbers, k, "large"),
  15: (numbers, k) => kth(numbers, k, "small"),
  16: percentileInclusive,
  17: (numbers, k) => percentileInclusive(numbers, Math.trunc(k) / 4),
  18: percentileExclusive,
  19: (numbers, k) => percentileExclusive(numbers, Math.trunc(k) / 4),
};

/** Option of AGGREGATE -> what is skipped (Microsoft's table of options 0 to 7). */
function skipFor(option: number): Skip | null {
  if (option < 0 || option > 7) return null;
  return {
    nested: option < 4,
    hiddenRows: option % 2 === 1,
    errors: [2, 3, 6, 7].includes(option),
  };
}

/** Totals that can leave out hidden rows, errors and other totals. */
export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: spec(
    ["scalar", "range"],
    2,
    (runtime, [which = null, ...ranges]) => {
      const number = numberArgument(runtime, which, 0);
      if (isError(number)) return number;
      const kind = Math.trunc(number);
      const hiddenRows = kind > 100;
      const base = hiddenRows ? kind - 100 : kind;
      if (base < 1 || base > 11) return VALUE;
      if (!ranges.every(isRange)) return ranges.find((range) => isError(range)) ?? VALUE;
      if (!hiddenRows && ranges.some(hasHiddenRow)) {
        throw new UnsupportedFormula("SUBTOTAL over hidden rows: filtered or hidden by hand is not known");
      }
      return total(base, itemsOf(runtime, ranges, { hiddenRows, errors: false, nested: true }));
    },
    { max: MANY, takesErrors: true },
  ),
  AGGREGATE: spec(
    ["scalar", "scalar", "array", "array"],
    3,
    (runtime, [which = null, option = null, ...data]) => {
      const kind = numberArgument(runtime, which, 0);
      const skipping = numberArgument(runtime, option ?? 0, 0);
      if (isError(kind)) return kind;
      if (isError(skipping)) return skipping;
      const skip = skipFor(Math.trunc(skipping));
      const number = Math.trunc(kind);
      if (skip === null || number < 1 || number > 19) return VALUE;
      const position = POSITIONS[number];
      if (!position) {
        if (number !== 13) return total(number, itemsOf(runtime, data, skip));
        throw new UnsupportedFormula("AGGREGATE with MODE");
      }
      const [source = null, k] = data;
      if (k === undefined) return VALUE;
      const at = numberArgument(runtime, toArray(runtime, k).items[0], 0);
      if (isError(at)) return at;
      const numbers = numbersIn(itemsOf(runtime, [source], skip));
      return Array.isArray(numbers) ? position(numbers, at) : (numbers as ErrorValue);
    },
    { max: MANY, takesErrors: true },
  ),
};

function hasHiddenRow(range: Value): boolean {
  if (!isRange(range)) return false;
  for (const row of range.sheet.hiddenRows) {
    if (row >= range.area.row && row <= range.area.lastRow) return true;
  }
  return false;
}
