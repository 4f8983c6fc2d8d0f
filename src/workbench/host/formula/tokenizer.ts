import { ERROR_VALUES, type ErrorText } from "../book";
import { parseCorner, parseSheetPrefix, type Corner, type SheetPrefix } from "./reference";

/** A formula text that is no formula; `position` counts characters from the start of the text without "=". */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = "FormulaSyntaxError";
  }
}

export type Operator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | "%" | ":" | "@" | "#";

interface Span {
  readonly start: number;
  readonly end: number;
}

export type Token = Span &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "error"; readonly value: ErrorText }
    | {
        readonly kind: "reference";
        readonly prefix: SheetPrefix | null;
        readonly first: Corner;
        readonly last: Corner | null;
      }
    | { readonly kind: "name"; readonly prefix: SheetPrefix | null; readonly name: string }
    /** Includes the opening parenthesis. */
    | { readonly kind: "call"; readonly name: string }
    /** `text` is what stands between the outer brackets. */
    | { readonly kind: "structured"; readonly table: string | null; readonly text: string }
    | { readonly kind: "operator"; readonly operator: Operator }
    | {
        readonly kind: "open" | "close" | "comma" | "semicolon" | "arrayOpen" | "arrayClose" | "space";
      }
  );

const SPACE = /\s+/y;
const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const PREFIX =
  /(?:'(?:[^']|'')+'|(?:\[[^[\]]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/uy;
const CELLS =
  /(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\]))?(?![\p{L}\p{N}_.(!\\])/uy;
const COLUMNS = /(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(![\\$])/uy;
const ROWS = /(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@#]/y;

const PUNCTUATION: Readonly<
  Record<string, "open" | "close" | "comma" | "semicolon" | "arrayOpen" | "arrayClose">
> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  ";": "semicolon",
  "{": "arrayOpen",
  "}": "arrayClose",
};

/** Cuts a formula (without "=") into tokens that together cover the whole text. Throws FormulaSyntaxError. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  const match = (pattern: RegExp, from = start): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(formula);
  };
  while (start < formula.length) {
    const token = nextToken(formula, start, match);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

type Match = (pattern: RegExp, from?: number) => RegExpExecArray | null;

function nextToken(formula: string, start: number, match: Match): Token {
  const character = formula.charAt(start);
  const space = match(SPACE);
  if (space) return { kind: "space", start, end: start + space[0].length };
  if (character === '"') {
    const text = match(STRING);
    if (!text) throw new FormulaSyntaxError("text without a closing quote", start);
    const end = start + text[0].length;
    return { kind: "string", value: text[0].slice(1, -1).replace(/""/g, '"'), start, end };
  }
  const prefixText = match(PREFIX);
  if (prefixText) {
    const end = start + prefixText[0].length;
    return prefixed(formula, start, end, parseSheetPrefix(prefixText[0].slice(0, -1)), match);
  }
  const error = errorAt(formula, start);
  if (error) return { kind: "error", value: error, start, end: start + error.length };
  const reference = referenceAt(start, match);
  if (reference) return { kind: "reference", prefix: null, ...reference, start };
  const number = match(NUMBER);
  if (number) return { kind: "number", value: Number(number[0]), start, end: start + number[0].length };
  if (character === "[") return structuredAt(formula, start, start, null);
  const name = match(NAME);
  if (name) return nameToken(formula, start, name[0]);
  const operator = match(OPERATOR);
  if (operator) {
    return { kind: "operator", operator: operator[0] as Operator, start, end: start + operator[0].length };
  }
  const punctuation = PUNCTUATION[character];
  if (punctuation) return { kind: punctuation, start, end: start + 1 };
  throw new FormulaSyntaxError(`unexpected character ${character}`, start);
}

function prefixed(formula: string, start: number, from: number, prefix: SheetPrefix, match: Match): Token {
  const error = errorAt(formula, from);
  if (error) return { kind: "error", value: error, start, end: from + error.length };
  const reference = referenceAt(from, match);
  if (reference) return { kind: "reference", prefix, ...reference, start };
  const name = match(NAME, from);
  if (name) return { kind: "name", prefix, name: name[0], start, end: from + name[0].length };
  throw new FormulaSyntaxError("nothing after the sheet name", from);
}

function nameToken(formula: string, start: number, name: string): Token {
  const end = start + name.length;
  const next = formula.charAt(end);
  if (next === "(") return { kind: "call", name, start, end: end + 1 };
  if (next === "[") return structuredAt(formula, start, end, name);
  const upper = name.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE", start, end };
  return { kind: "name", prefix: null, name, start, end };
}

function errorAt(formula: string, start: number): ErrorText | null {
  if (formula.charAt(start) !== "#") return null;
  const rest = formula.slice(start, start + 14).toUpperCase();
  return ERROR_VALUES.find((text) => rest.startsWith(text)) ?? null;
}

function referenceAt(
  start: number,
  match: Match,
): { first: Corner; last: Corner | null; end: number } | null {
  for (const pattern of [CELLS, COLUMNS, ROWS]) {
    const found = match(pattern, start);
    if (!found) continue;
    const first = parseCorner(found[1] ?? "");
    const last = found[2] === undefined ? null : parseCorner(found[2]);
    if (first === null || (found[2] !== undefined && last === null)) continue;
    return { first, last, end: start + found[0].length };
  }
  return null;
}

/** Brackets nest and an apostrophe escapes the character after it (MS-XLSX structured references). */
function structuredAt(formula: string, start: number, from: number, table: string | null): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) {
      return { kind: "structured", table, text: formula.slice(from + 1, at), start, end: at + 1 };
    }
  }
  throw new FormulaSyntaxError("structured reference without a closing bracket", from);
}
