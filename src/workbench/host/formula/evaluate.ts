import { type Area } from "../book";
import type { FormulaNode } from "./ast";
import { evaluateBranching, type Mode } from "./branching";
import { toNumber } from "./coerce";
import { findFunction } from "./functions/find-function";
import type { FunctionSpec } from "./functions/function-spec";
import { applyBinary } from "./operators";
import { resolveName, resolveReference, resolveStructured } from "./resolve";
import { toArrayOrScalar, toScalar, type Runtime } from "./runtime";
import {
  arrayItem,
  commonSize,
  errorValue,
  isArray,
  isError,
  isRange,
  makeArray,
  NAME,
  NULL_ERROR,
  UnsupportedFormula,
  VALUE,
  type ArrayValue,
  type Scalar,
  type Value,
} from "./value";

/** The value of a formula in an ordinary cell. Throws UnsupportedFormula. */
export function evaluateCell(node: FormulaNode, runtime: Runtime): Scalar {
  return settle(toScalar(runtime, evaluate(node, runtime, "single")));
}

/** A formula never leaves a blank, and a number is never a negative zero. */
export function settle(value: Scalar): Scalar {
  return value === null || value === 0 ? 0 : value;
}

/** The value of a node; ranges stay ranges until something needs their cells. */
export function evaluate(node: FormulaNode, runtime: Runtime, mode: Mode): Value {
  switch (node.kind) {
    case "number":
    case "string":
    case "boolean":
      return node.value;
    case "error":
      return errorValue(node.value);
    case "missing":
      return null;
    case "reference":
      return resolveReference(node, runtime);
    case "name": {
      const target = resolveName(node, runtime.book);
      return target === null ? NAME : evaluate(target, runtime, mode);
    }
    case "structured":
      return resolveStructured(node, runtime);
    case "unary": {
      const operand = evaluate(node.operand, runtime, node.operator === "@" ? "single" : mode);
      if (node.operator === "@") return toScalar(runtime, operand);
      if (node.operator === "+") return operand;
      return broadcast(runtime, mode, [operand], ([x = null]) => applyBinary("*", x, -1, runtime.date1904));
    }
    case "percent":
      return broadcast(runtime, mode, [evaluate(node.operand, runtime, mode)], ([x = null]) => {
        const number = toNumber(x, runtime.date1904);
        return isError(number) ? number : number / 100;
      });
    case "binary": {
      const { operator } = node;
      const operands = [evaluate(node.left, runtime, mode), evaluate(node.right, runtime, mode)];
      return broadcast(runtime, mode, operands, ([left = null, right = null]) =>
        applyBinary(operator, left, right, runtime.date1904),
      );
    }
    case "array":
      return makeArray(node.rows.length, node.rows[0]?.length ?? 0, (row, column) => {
        const item = node.rows[row]?.[column];
        return item ? (evaluate(item, runtime, mode) as Scalar) : null;
      });
    case "combine":
      return combine(node, runtime, mode);
    case "spill":
      throw new UnsupportedFormula("spilled range (#)");
    case "call":
      return call(node, runtime, mode);
  }
}

/** Calculates once, or once per item when an operand is an array (in array context: a range). */
function broadcast(
  runtime: Runtime,
  mode: Mode,
  operands: readonly Value[],
  calculate: (items: readonly Scalar[]) => Scalar,
): Scalar | ArrayValue {
  const ready = operands.map((operand) =>
    mode === "single" && isRange(operand) ? toScalar(runtime, operand) : toArrayOrScalar(runtime, operand),
  );
  if (!ready.some(isArray)) return calculate(ready as Scalar[]);
  const { height, width } = commonSize(ready);
  return makeArray(height, width, (row, column) =>
    calculate(ready.map((operand) => (isArray(operand) ? arrayItem(operand, row, column) : operand))),
  );
}

function combine(node: FormulaNode & { kind: "combine" }, runtime: Runtime, mode: Mode): Value {
  if (node.operator === "union") throw new UnsupportedFormula("union of references");
  const left = evaluate(node.left, runtime, mode);
  const right = evaluate(node.right, runtime, mode);
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!isRange(left) || !isRange(right) || left.sheet !== right.sheet) return VALUE;
  const a = left.area;
  const b = right.area;
  const widest = node.operator === "range";
  const [near, far] = widest ? [Math.min, Math.max] : [Math.max, Math.min];
  const area: Area = {
    row: near(a.row, b.row),
    column: near(a.column, b.column),
    lastRow: far(a.lastRow, b.lastRow),
    lastColumn: far(a.lastColumn, b.lastColumn),
  };
  if (area.row > area.lastRow || area.column > area.lastColumn) return NULL_ERROR;
  return { kind: "range", sheet: left.sheet, area };
}

type Call = FormulaNode & { kind: "call" };

function call(node: Call, runtime: Runtime, mode: Mode): Value {
  const branched = evaluateBranching(node, runtime, mode, evaluate);
  if (branched) return branched.value;
  const found = findFunction(node.name);
  if (found === null) throw new UnsupportedFormula(`function ${node.name}`);
  if (node.args.length < found.min || node.args.length > found.max) {
    throw new UnsupportedFormula(`${node.name} with ${node.args.length} arguments`);
  }
  const kinds = node.args.map((_, at) => parameterAt(found, at));
  const args = node.args.map((arg, at) => {
    const inner = kinds[at] === "array" && mode === "single" ? "forced" : mode;
    return evaluate(arg, runtime, inner);
  });
  return applyFunction(found, kinds, args, runtime, mode);
}

function parameterAt(found: FunctionSpec, at: number): FunctionSpec["parameters"][number] {
  const { parameters, cycle } = found;
  if (at < parameters.length) return parameters[at] ?? "scalar";
  const start = parameters.length - cycle;
  return parameters[start + ((at - start) % cycle)] ?? "scalar";
}

function applyFunction(
  found: FunctionSpec,
  kinds: readonly string[],
  args: readonly Value[],
  runtime: Runtime,
  mode: Mode,
): Value {
  const ready = args.map((arg, at) => {
    if (kinds[at] !== "scalar") return arg;
    return mode === "single" && isRange(arg) ? toScalar(runtime, arg) : toArrayOrScalar(runtime, arg);
  });
  const repeated = ready.filter((arg, at) => kinds[at] === "scalar" && isArray(arg));
  if (repeated.length === 0) return once(found, ready, runtime);
  const { height, width } = commonSize(repeated);
  return makeArray(height, width, (row, column) => {
    const items = ready.map((arg, at) =>
      kinds[at] === "scalar" && isArray(arg) ? arrayItem(arg, row, column) : arg,
    );
    const result = once(found, items, runtime);
    if ((isRange(result) || isArray(result)) && !isSingle(result)) {
      throw new UnsupportedFormula("an array of ranges");
    }
    return toScalar(runtime, result);
  });
}

function isSingle(value: Value): boolean {
  if (isArray(value)) return value.items.length === 1;
  if (!isRange(value)) return true;
  return value.area.row === value.area.lastRow && value.area.column === value.area.lastColumn;
}

function once(found: FunctionSpec, args: readonly Value[], runtime: Runtime): Value {
  if (!found.takesErrors) {
    for (const arg of args) if (isError(arg)) return arg;
  }
  return found.call(runtime, args);
}
