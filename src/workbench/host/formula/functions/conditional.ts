import { type ErrorValue, type Scalar } from "../../book";
import { criterionTest } from "../criteria";
import { eachExistingCell, readCell, type Runtime } from "../runtime";
import { isError, DIV0, isRange, sizeOf, VALUE, type RangeValue, type Value } from "../value";
import { MANY, spec, type FunctionSpec, type FunctionTable } from "./function-spec";
import { largest, smallest } from "./statistics";

interface Condition {
  readonly range: RangeValue;
  readonly test: (value: Scalar) => boolean;
}

/** Range and criterion in turn; a criterion may be an error value, which then is what is looked for. */
function conditionsOf(runtime: Runtime, args: readonly Value[]): Condition[] | ErrorValue {
  const conditions: Condition[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const range = args[at] ?? null;
    if (isError(range)) return range as ErrorValue;
    if (!isRange(range) || at + 1 >= args.length) return VALUE;
    conditions.push({ range, test: criterionTest((args[at + 1] ?? null) as Scalar, runtime.date1904) });
  }
  return conditions;
}

function sameSize(a: RangeValue, b: RangeValue): boolean {
  const left = sizeOf(a.area);
  const right = sizeOf(b.area);
  return left.height === right.height && left.width === right.width;
}

/** How many places meet every condition; a place is counted from the top left of each range. */
function countMatches(runtime: Runtime, conditions: readonly Condition[]): number | ErrorValue {
  const [first] = conditions;
  if (!first) return 0;
  if (conditions.some(({ range }) => !sameSize(range, first.range))) return VALUE;
  const size = sizeOf(first.range.area);
  // Cells that were never made are blank: they are counted without being visited.
  const blankCounts = conditions.every(({ test }) => test(null));
  if (!blankCounts) {
    const lead = conditions.find(({ test }) => !test(null)) ?? first;
    const others = conditions.filter((condition) => condition !== lead);
    let total = 0;
    eachExistingCell(runtime, lead.range, (value, row, column) => {
      if (!lead.test(value)) return;
      if (allHold(runtime, others, row - lead.range.area.row, column - lead.range.area.column)) total++;
    });
    return total;
  }
  const failing = new Set<number>();
  for (const { range, test } of conditions) {
    eachExistingCell(runtime, range, (value, row, column) => {
      if (!test(value)) failing.add((row - range.area.row) * size.width + column - range.area.column);
    });
  }
  return size.height * size.width - failing.size;
}

function allHold(runtime: Runtime, conditions: readonly Condition[], row: number, column: number): boolean {
  return conditions.every(({ range, test }) =>
    test(readCell(runtime, range.sheet, range.area.row + row, range.area.column + column)),
  );
}

/** The numbers of `source` where every condition holds; an error among them is the answer. */
function matchingNumbers(
  runtime: Runtime,
  source: RangeValue,
  conditions: readonly Condition[],
): number[] | ErrorValue {
  const numbers: number[] = [];
  let error: ErrorValue | null = null;
  const take = (value: Scalar): void => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) error ??= value;
  };
  const lead = conditions.find(({ test }) => !test(null));
  if (lead) {
    // Only cells that exist can meet this one, and it says no more often than the source has no number.
    const others = conditions.filter((condition) => condition !== lead);
    const { row: top, column: left } = lead.range.area;
    eachExistingCell(runtime, lead.range, (value, row, column) => {
      if (!lead.test(value) || !allHold(runtime, others, row - top, column - left)) return;
      take(readCell(runtime, source.sheet, source.area.row + row - top, source.area.column + column - left));
    });
  } else {
    eachExistingCell(runtime, source, (value, row, column) => {
      if (allHold(runtime, conditions, row - source.area.row, column - source.area.column)) take(value);
    });
  }
  return error ?? numbers;
}

type Finish = (numbers: readonly number[]) => number | ErrorValue;

/** SUMIF and AVERAGEIF: the source takes its size from the range of the criterion. */
function singleCondition(finish: Finish): FunctionSpec {
  return spec(
    ["range", "scalar", "range"],
    2,
    (runtime, args) => {
      const conditions = conditionsOf(runtime, args.slice(0, 2));
      if (isError(conditions)) return conditions as ErrorValue;
      const [condition] = conditions as Condition[];
      if (!condition) return VALUE;
      const source = args[2] ?? condition.range;
      if (isError(source)) return source;
      if (!isRange(source)) return VALUE;
      const { height, width } = sizeOf(condition.range.area);
      const { row, column } = source.area;
      const area = { row, column, lastRow: row + height - 1, lastColumn: column + width - 1 };
      const numbers = matchingNumbers(runtime, { ...source, area }, [condition]);
      return isNumbers(numbers) ? finish(numbers) : numbers;
    },
    { takesErrors: true },
  );
}

/** SUMIFS and its kin: source first, every range equally large. */
function manyConditions(finish: Finish): FunctionSpec {
  return spec(
    ["range", "range", "scalar"],
    3,
    (runtime, [source = null, ...rest]) => {
      if (isError(source)) return source;
      const conditions = conditionsOf(runtime, rest);
      if (!Array.isArray(conditions)) return conditions as ErrorValue;
      if (!isRange(source) || conditions.some(({ range }) => !sameSize(range, source))) return VALUE;
      const numbers = matchingNumbers(runtime, source, conditions);
      return isNumbers(numbers) ? finish(numbers) : numbers;
    },
    { max: MANY, cycle: 2, takesErrors: true },
  );
}

function isNumbers(value: number[] | ErrorValue): value is number[] {
  return Array.isArray(value);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0);
}

function mean(numbers: readonly number[]): number | ErrorValue {
  return numbers.length === 0 ? DIV0 : total(numbers) / numbers.length;
}

const counting: FunctionSpec["call"] = (runtime, args) => {
  const conditions = conditionsOf(runtime, args);
  return Array.isArray(conditions) ? countMatches(runtime, conditions) : (conditions as ErrorValue);
};

/** Functions with criteria. */
export const conditionalFunctions: FunctionTable = {
  COUNTIF: spec(["range", "scalar"], 2, counting, { takesErrors: true }),
  COUNTIFS: spec(["range", "scalar"], 2, counting, { max: MANY, cycle: 2, takesErrors: true }),
  SUMIF: singleCondition(total),
  AVERAGEIF: singleCondition(mean),
  SUMIFS: manyConditions(total),
  AVERAGEIFS: manyConditions(mean),
  MAXIFS: manyConditions((numbers) => largest(numbers)),
  MINIFS: manyConditions((numbers) => smallest(numbers)),
};
