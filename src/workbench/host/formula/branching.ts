import { type ErrorValue } from "../book";
import { childrenOf, type FormulaNode } from "./ast";
import { toBoolean, toNumber } from "./coerce";
import { applyBinary } from "./operators";
import { toArrayOrScalar, toScalar, type Runtime } from "./runtime";
import {
  isError,
  arrayItem,
  commonSize,
  isArray,
  isRange,
  makeArray,
  NA,
  UnsupportedFormula,
  VALUE,
  type Scalar,
  type Value,
} from "./value";

/**
 * `single`: an ordinary formula, a range where one value is needed is intersected with the formula's row or column.
 * `forced`: inside an argument that a function calculates item by item, as in SUMPRODUCT.
 */
export type Mode = "single" | "forced";

export type Evaluate = (node: FormulaNode, runtime: Runtime, mode: Mode) => Value;

type CallNode = FormulaNode & { kind: "call" };

interface Call {
  readonly node: CallNode;
  readonly runtime: Runtime;
  readonly mode: Mode;
  readonly evaluate: Evaluate;
}

/** Calculates IF, CHOOSE, IFERROR, IFNA, IFS and SWITCH, only the arguments they need; null for any other function. */
export function evaluateBranching(
  node: CallNode,
  runtime: Runtime,
  mode: Mode,
  evaluate: Evaluate,
): { readonly value: Value } | null {
  const branching = BRANCHING[node.name];
  if (!branching) return null;
  return { value: branching({ node, runtime, mode, evaluate }) };
}

const BRANCHING: Readonly<Record<string, (call: Call) => Value>> = {
  IF: (call) => {
    arity(call, 2, 3);
    return choose(call, (condition) => {
      const truth = toBoolean(condition);
      return typeof truth === "boolean" ? (truth ? 1 : 2) : truth;
    });
  },
  CHOOSE: (call) => {
    arity(call, 2, 255);
    return choose(call, (index) => {
      const number = toNumber(index, call.runtime.date1904);
      if (isError(number)) return number;
      const at = Math.trunc(number);
      return at >= 1 && at < call.node.args.length ? at : VALUE;
    });
  },
  IFERROR: (call) => {
    arity(call, 2, 2);
    return choose(call, (value) => (isError(value) ? 1 : 0));
  },
  IFNA: (call) => {
    arity(call, 2, 2);
    return choose(call, (value) => (isError(value) && value.error === "#N/A" ? 1 : 0));
  },
  IFS: (call) => {
    arity(call, 2, 254);
    for (let at = 0; at + 1 < call.node.args.length; at += 2) {
      const truth = toBoolean(single(call, at));
      if (isError(truth)) return truth;
      if (truth) return argument(call, at + 1);
    }
    return NA;
  },
  SWITCH: (call) => {
    arity(call, 3, 255);
    const subject = single(call, 0);
    if (isError(subject)) return subject;
    let at = 1;
    for (; at + 1 < call.node.args.length; at += 2) {
      const candidate = single(call, at);
      if (isError(candidate)) return candidate;
      if (applyBinary("=", subject, candidate, call.runtime.date1904) === true) {
        return argument(call, at + 1);
      }
    }
    return at < call.node.args.length ? argument(call, at) : NA;
  },
};

function arity(call: Call, min: number, max: number): void {
  if (call.node.args.length < min || call.node.args.length > max) {
    throw new UnsupportedFormula(`${call.node.name} with ${call.node.args.length} arguments`);
  }
}

function argument(call: Call, at: number): Value {
  const arg = call.node.args[at];
  if (arg === undefined) return false;
  return call.evaluate(arg, call.runtime, call.mode);
}

function single(call: Call, at: number): Scalar {
  const { mode, runtime } = call;
  const value = argument(call, at);
  const ready =
    mode === "single" && isRange(value) ? toScalar(runtime, value) : toArrayOrScalar(runtime, value);
  if (!isArray(ready)) return ready;
  if (mode === "single") return toScalar(runtime, ready);
  throw new UnsupportedFormula(`${call.node.name} over a range`);
}

/** The first argument decides which argument is the result (0: the first itself). */
function choose(call: Call, pick: (value: Scalar) => number | ErrorValue): Value {
  const { mode, runtime } = call;
  const first = argument(call, 0);
  const subject =
    mode === "single" && isRange(first) ? toScalar(runtime, first) : toArrayOrScalar(runtime, first);
  if (!isArray(subject)) {
    const at = pick(subject);
    if (isError(at)) return at;
    return at === 0 ? first : argument(call, at);
  }
  // Excel before dynamic arrays calculates these item by item only in an array formula, LibreOffice also inside
  // SUMPRODUCT: the same file would show two figures.
  if (mode === "forced" && call.node.args[0] && readsCells(call.node.args[0])) {
    throw new UnsupportedFormula(`${call.node.name} over a range inside an array argument`);
  }
  const branches = call.node.args.map((_, at): Value | null =>
    at === 0 ? subject : toArrayOrScalar(runtime, argument(call, at)),
  );
  const { height, width } = commonSize(branches);
  return makeArray(height, width, (row, column) => {
    const at = pick(arrayItem(subject, row, column));
    if (isError(at)) return at;
    const branch = at < branches.length ? (branches[at] ?? null) : false;
    return isArray(branch) ? arrayItem(branch, row, column) : (branch as Scalar);
  });
}

function readsCells(node: FormulaNode): boolean {
  if (node.kind === "reference" || node.kind === "name" || node.kind === "structured") return true;
  return childrenOf(node).some(readsCells);
}
