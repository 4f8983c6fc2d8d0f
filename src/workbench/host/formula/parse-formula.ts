import type { BinaryOperator, FormulaNode } from "./ast";
import { parseStructuredPart } from "./structured-reference";
import { FormulaSyntaxError, tokenize, type Token } from "./tokenizer";

/** Binding powers after Excel's order: reference operators, negation, percent, ^, * and /, + and -, &, comparisons. */
export const BINDING: Readonly<Record<BinaryOperator, number>> = {
  "=": 10,
  "<>": 10,
  "<": 10,
  ">": 10,
  "<=": 10,
  ">=": 10,
  "&": 20,
  "+": 30,
  "-": 30,
  "*": 40,
  "/": 40,
  "^": 50,
};
export const PERCENT_BINDING = 60;
export const UNARY_BINDING = 70;
const INTERSECTION_BINDING = 80;
const RANGE_BINDING = 90;
const SPILL_BINDING = 95;

/** Functions younger than a file format stand in it with such a prefix. */
const FUTURE_PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.)+/i;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly length: number;
}

/** Reads a formula without its "=". Every operator associates to the left, ^ too. Throws FormulaSyntaxError. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = meaningfulSpaces(tokenize(formula));
  const cursor: Cursor = { tokens, at: 0, length: formula.length };
  const node = expression(cursor, 0);
  const rest = cursor.tokens[cursor.at];
  if (rest) throw new FormulaSyntaxError("something left after the formula", rest.start);
  return node;
}

/** Drops every space but those between two references, where it is the intersection operator. */
function meaningfulSpaces(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    if (token.kind !== "space") return true;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    return before !== undefined && after !== undefined && endsReference(before) && startsReference(after);
  });
}

function endsReference(token: Token): boolean {
  return ["reference", "name", "structured", "close"].includes(token.kind);
}

function startsReference(token: Token): boolean {
  return ["reference", "name", "structured", "open", "call"].includes(token.kind);
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.at];
}

function take(cursor: Cursor, kind: Token["kind"]): void {
  const token = peek(cursor);
  if (token?.kind !== kind) {
    throw new FormulaSyntaxError(`expected ${kind}`, token?.start ?? cursor.length);
  }
  cursor.at++;
}

function expression(cursor: Cursor, minimum: number): FormulaNode {
  let left = operand(cursor);
  for (;;) {
    const token = peek(cursor);
    if (token === undefined) return left;
    if (token.kind === "space") {
      if (INTERSECTION_BINDING <= minimum) return left;
      cursor.at++;
      const right = expression(cursor, INTERSECTION_BINDING);
      left = { kind: "combine", operator: "intersection", left, right };
      continue;
    }
    if (token.kind !== "operator") return left;
    const { operator } = token;
    if (operator === "%" || operator === "#") {
      const binding = operator === "%" ? PERCENT_BINDING : SPILL_BINDING;
      if (binding <= minimum) return left;
      cursor.at++;
      left = operator === "%" ? { kind: "percent", operand: left } : { kind: "spill", operand: left };
      continue;
    }
    if (operator === "@") throw new FormulaSyntaxError("@ after an operand", token.start);
    const binding = operator === ":" ? RANGE_BINDING : BINDING[operator];
    if (binding <= minimum) return left;
    cursor.at++;
    const right = expression(cursor, binding);
    left =
      operator === ":"
        ? { kind: "combine", operator: "range", left, right }
        : { kind: "binary", operator, left, right };
  }
}

function operand(cursor: Cursor): FormulaNode {
  const token = peek(cursor);
  if (token === undefined) throw new FormulaSyntaxError("the formula stops too early", cursor.length);
  cursor.at++;
  switch (token.kind) {
    case "number":
      return { kind: "number", value: token.value };
    case "string":
      return { kind: "string", value: token.value };
    case "boolean":
      return { kind: "boolean", value: token.value };
    case "error":
      return { kind: "error", value: token.value };
    case "reference":
      return { kind: "reference", prefix: token.prefix, first: token.first, last: token.last };
    case "name":
      return { kind: "name", prefix: token.prefix, name: token.name };
    case "structured": {
      const part = parseStructuredPart(token.text);
      if (part === null) throw new FormulaSyntaxError("malformed structured reference", token.start);
      return { kind: "structured", table: token.table, part };
    }
    case "call":
      return { kind: "call", name: functionName(token.name), args: callArguments(cursor) };
    case "open":
      return parenthesized(cursor);
    case "arrayOpen":
      return arrayConstant(cursor, token.start);
    case "operator":
      if (token.operator === "-" || token.operator === "+" || token.operator === "@") {
        return { kind: "unary", operator: token.operator, operand: expression(cursor, UNARY_BINDING) };
      }
      throw new FormulaSyntaxError(`nothing before ${token.operator}`, token.start);
    case "close":
    case "comma":
    case "semicolon":
    case "arrayClose":
    case "space":
      throw new FormulaSyntaxError(`unexpected ${token.kind}`, token.start);
  }
}

function functionName(name: string): string {
  return name.replace(FUTURE_PREFIX, "").toUpperCase();
}

function parenthesized(cursor: Cursor): FormulaNode {
  let node = expression(cursor, 0);
  while (peek(cursor)?.kind === "comma") {
    cursor.at++;
    node = { kind: "combine", operator: "union", left: node, right: expression(cursor, 0) };
  }
  take(cursor, "close");
  return node;
}

function callArguments(cursor: Cursor): FormulaNode[] {
  const args: FormulaNode[] = [];
  if (peek(cursor)?.kind === "close") {
    cursor.at++;
    return args;
  }
  for (;;) {
    const next = peek(cursor);
    const empty = next?.kind === "comma" || next?.kind === "close";
    args.push(empty ? { kind: "missing" } : expression(cursor, 0));
    if (peek(cursor)?.kind === "comma") {
      cursor.at++;
      continue;
    }
    take(cursor, "close");
    return args;
  }
}

function arrayConstant(cursor: Cursor, start: number): FormulaNode {
  const rows: FormulaNode[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(arrayElement(cursor));
    const token = peek(cursor);
    cursor.at++;
    if (token?.kind === "comma") continue;
    if (token?.kind === "semicolon") rows.push([]);
    else if (token?.kind === "arrayClose") break;
    else
      throw new FormulaSyntaxError("array constant without a closing brace", token?.start ?? cursor.length);
  }
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new FormulaSyntaxError("rows of an array constant differ in length", start);
  }
  return { kind: "array", rows };
}

/** A number with its sign is one constant, so that printing and reading again gives the same tree. */
function arrayElement(cursor: Cursor): FormulaNode {
  const token = peek(cursor);
  let sign = 1;
  if (token?.kind === "operator" && (token.operator === "-" || token.operator === "+")) {
    sign = token.operator === "-" ? -1 : 1;
    cursor.at++;
    if (peek(cursor)?.kind !== "number") throw new FormulaSyntaxError("expected number", token.end);
  }
  const node = operand(cursor);
  if (node.kind === "number") return { kind: "number", value: sign * node.value };
  if (node.kind === "string" || node.kind === "boolean" || node.kind === "error") return node;
  throw new FormulaSyntaxError("only constants in an array constant", token?.start ?? cursor.length);
}
