import type { FormulaNode } from "./ast";
import { BINDING, PERCENT_BINDING, UNARY_BINDING } from "./parse-formula";
import { printCorner, printSheetPrefix } from "./reference";
import { printStructuredPart } from "./structured-reference";

/** The tree as formula text without "=", with no more parentheses than it needs; parsing it gives the same tree. */
export function printFormula(node: FormulaNode): string {
  return print(node, 0);
}

const REFERENCE_BINDING = 90;
const ATOM = 100;

/** `minimum`: what stands around it binds this strongly; a weaker node is put in parentheses. */
function print(node: FormulaNode, minimum: number): string {
  const text = bare(node);
  return bindingOf(node) < minimum ? `(${text})` : text;
}

function bindingOf(node: FormulaNode): number {
  if (node.kind === "binary") return BINDING[node.operator];
  if (node.kind === "unary") return UNARY_BINDING;
  if (node.kind === "percent") return PERCENT_BINDING;
  if (node.kind !== "combine" || node.operator === "union") return ATOM;
  return node.operator === "range" ? REFERENCE_BINDING : 80;
}

function bare(node: FormulaNode): string {
  switch (node.kind) {
    case "number":
      return printNumber(node.value);
    case "string":
      return `"${node.value.replace(/"/g, '""')}"`;
    case "boolean":
      return node.value ? "TRUE" : "FALSE";
    case "error":
      return node.value;
    case "missing":
      return "";
    case "reference": {
      const last = node.last === null ? "" : `:${printCorner(node.last)}`;
      return (node.prefix ? printSheetPrefix(node.prefix) : "") + printCorner(node.first) + last;
    }
    case "name":
      return (node.prefix ? printSheetPrefix(node.prefix) : "") + node.name;
    case "structured":
      return `${node.table ?? ""}[${printStructuredPart(node.part)}]`;
    case "unary":
      return node.operator + print(node.operand, UNARY_BINDING);
    case "percent":
      return `${print(node.operand, PERCENT_BINDING)}%`;
    case "spill":
      return `${print(node.operand, ATOM)}#`;
    case "binary": {
      const binding = BINDING[node.operator];
      return print(node.left, binding) + node.operator + print(node.right, binding + 1);
    }
    case "combine":
      if (node.operator === "union") return `(${unionParts(node).join(",")})`;
      if (node.operator === "intersection") return `${print(node.left, 80)} ${print(node.right, 81)}`;
      return `${print(node.left, REFERENCE_BINDING)}:${print(node.right, REFERENCE_BINDING + 1)}`;
    case "call":
      return `${node.name}(${node.args.map((arg) => print(arg, 0)).join(",")})`;
    case "array":
      return `{${node.rows.map((row) => row.map((item) => print(item, 0)).join(",")).join(";")}}`;
  }
}

function unionParts(node: FormulaNode): string[] {
  if (node.kind !== "combine" || node.operator !== "union") return [print(node, 0)];
  return [...unionParts(node.left), print(node.right, 0)];
}

/** Excel writes exponents in upper case and knows no negative literal outside an array constant. */
function printNumber(value: number): string {
  return String(value).replace("e", "E");
}
