import { type ErrorValue, type Scalar } from "../../book";
import { toBoolean } from "../coerce";
import { eachItem, readCell } from "../runtime";
import { isError, isArray, isRange, NA, VALUE, type Value } from "../value";
import { aggregate, scalars, spec, type FunctionSpec, type FunctionTable } from "./function-spec";

/** Conditions of ranges pass over text and blanks; none at all is #VALUE!. */
function connective(decide: (truths: readonly boolean[]) => boolean): FunctionSpec {
  return aggregate((runtime, args) => {
    const truths: boolean[] = [];
    let error: ErrorValue | null = null;
    for (const arg of args) {
      const many = isRange(arg) || isArray(arg);
      eachItem(runtime, arg, (item) => {
        if (many && (item === null || typeof item === "string")) return;
        const truth = toBoolean(item);
        if (typeof truth === "boolean") truths.push(truth);
        else error ??= truth;
      });
    }
    if (error !== null) return error;
    return truths.length === 0 ? VALUE : decide(truths);
  });
}

/** A question about one value; errors are values like any other. */
function test(ask: (value: Scalar) => boolean): FunctionSpec {
  return scalars(1, 1, (_, [value = null]) => ask(value), { takesErrors: true });
}

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
};

/** AND, OR and what a value is. IF and its kin are in branching.ts. */
export const logicFunctions: FunctionTable = {
  AND: connective((truths) => truths.every(Boolean)),
  OR: connective((truths) => truths.some(Boolean)),
  XOR: connective((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: scalars(1, 1, (_, [value = null]) => {
    const truth = toBoolean(value);
    return typeof truth === "boolean" ? !truth : truth;
  }),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  NA: scalars(0, 0, () => NA),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
  ISREF: spec(["range"], 1, (_, [value = null]) => isRange(value), { takesErrors: true }),
  N: spec(["range"], 1, (runtime, [value = null]) => {
    const item = firstItem(runtime, value);
    if (isError(item)) return item;
    return typeof item === "number" ? item : item === true ? 1 : 0;
  }),
  T: spec(["range"], 1, (runtime, [value = null]) => {
    const item = firstItem(runtime, value);
    return typeof item === "string" || isError(item) ? item : "";
  }),
  TYPE: spec(
    ["range"],
    1,
    (runtime, [value = null]) => {
      if (isArray(value)) return 64;
      const item = firstItem(runtime, value);
      if (isError(item)) return 16;
      return typeof item === "string" ? 2 : typeof item === "boolean" ? 4 : 1;
    },
    { takesErrors: true },
  ),
  "ERROR.TYPE": scalars(
    1,
    1,
    (_, [value = null]) => (isError(value) ? (ERROR_NUMBERS[value.error] ?? NA) : NA),
    { takesErrors: true },
  ),
};

/** N and T of a range look at its first cell. */
function firstItem(runtime: Parameters<typeof readCell>[0], value: Value): Scalar {
  if (isRange(value)) return readCell(runtime, value.sheet, value.area.row, value.area.column);
  return isArray(value) ? (value.items[0] ?? null) : value;
}
