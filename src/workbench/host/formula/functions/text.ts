import { type ErrorValue, type Scalar } from "../../book";
import { numberFromText, toBoolean, toNumber, toText } from "../coerce";
import { roundDecimal } from "../decimal-round";
import { formatWithCode } from "../number-format";
import { eachItem, type Runtime } from "../runtime";
import { errorValue, isError, VALUE, type Value } from "../value";
import { hasWildcards, wildcardPattern } from "../wildcards";
import { MANY, numberArgument, scalars, spec, type FunctionSpec, type FunctionTable } from "./function-spec";

/** Longest text in a cell. */
const LONGEST = 32_767;

/** A function of texts; each argument is made text first. */
function ofTexts(min: number, max: number, call: (texts: readonly string[]) => Scalar): FunctionSpec {
  return scalars(min, max, (_, args) => {
    const texts: string[] = [];
    for (const arg of args) {
      const text = toText(arg);
      if (isError(text)) return text;
      texts.push(text);
    }
    return call(texts);
  });
}

/** A function of one text and whole numbers, as LEFT. */
function ofTextAndNumbers(
  min: number,
  max: number,
  call: (text: string, numbers: readonly number[]) => Scalar,
): FunctionSpec {
  return scalars(min, max, (runtime, [first = null, ...rest]) => {
    const text = toText(first);
    if (isError(text)) return text;
    const numbers: number[] = [];
    for (const arg of rest) {
      const number = toNumber(arg, runtime.date1904);
      if (isError(number)) return number;
      numbers.push(Math.trunc(number));
    }
    return call(text, numbers);
  });
}

/** FIND and SEARCH: 1-based place, #VALUE! when it is not there. */
function finder(find: (needle: string, text: string, from: number) => number): FunctionSpec {
  return scalars(2, 3, (runtime, [needle = null, within = null, start]) => {
    const sought = toText(needle);
    const text = toText(within);
    const from = numberArgument(runtime, start, 1);
    if (isError(sought)) return sought;
    if (isError(text)) return text;
    if (isError(from)) return from;
    const at = Math.trunc(from) - 1;
    if (at < 0 || at > text.length) return VALUE;
    const found = find(sought, text, at);
    return found < 0 ? VALUE : found + 1;
  });
}

function search(needle: string, text: string, from: number): number {
  if (!hasWildcards(needle)) return text.toLowerCase().indexOf(needle.toLowerCase(), from);
  const found = text.slice(from).search(wildcardPattern(needle, false));
  return found < 0 ? -1 : found + from;
}

function substitute(text: string, old: string, fresh: string, which: number | null): string {
  if (old === "") return text;
  if (which === null) return text.split(old).join(fresh);
  let at = -1;
  for (let count = 0; count < which; count++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

/** The texts of ranges and single values, blanks as empty. The first error is the answer. */
function allTexts(runtime: Runtime, args: readonly Value[]): string[] | ErrorValue {
  const texts: string[] = [];
  let error: ErrorValue | null = null;
  for (const arg of args) {
    eachItem(runtime, arg, (item) => {
      const text = toText(item);
      if (typeof text === "string") texts.push(text);
      else error ??= text;
    });
  }
  return error ?? texts;
}

function limited(text: string): string | ErrorValue {
  return text.length > LONGEST ? VALUE : text;
}

/** Text functions. TEXT and VALUE read US-English, whatever the machine. */
export const textFunctions: FunctionTable = {
  LEN: ofTexts(1, 1, ([text = ""]) => text.length),
  UPPER: ofTexts(1, 1, ([text = ""]) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, ([text = ""]) => text.toLowerCase()),
  PROPER: ofTexts(1, 1, ([text = ""]) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: ofTexts(1, 1, ([text = ""]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- the function removes just these
  CLEAN: ofTexts(1, 1, ([text = ""]) => text.replace(/[\u0000-\u001f]/g, "")),
  EXACT: ofTexts(2, 2, ([left, right]) => left === right),
  CONCATENATE: ofTexts(1, MANY, (texts) => limited(texts.join(""))),
  CONCAT: spec(
    ["range"],
    1,
    (runtime, args) => {
      const texts = allTexts(runtime, args);
      return Array.isArray(texts) ? limited(texts.join("")) : (texts as ErrorValue);
    },
    { max: MANY, takesErrors: true },
  ),
  TEXTJOIN: spec(
    ["scalar", "scalar", "range"],
    3,
    (runtime, [separator = null, skipEmpty = null, ...rest]) => {
      const between = toText(separator as Scalar);
      const skip = toBoolean(skipEmpty as Scalar);
      const texts = allTexts(runtime, rest);
      if (isError(between)) return between;
      if (isError(skip)) return skip;
      if (!Array.isArray(texts)) return texts as ErrorValue;
      return limited(texts.filter((text) => !skip || text !== "").join(between));
    },
    { max: MANY, takesErrors: true },
  ),
  LEFT: ofTextAndNumbers(1, 2, (text, [count = 1]) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: ofTextAndNumbers(1, 2, (text, [count = 1]) =>
    count < 0 ? VALUE : count === 0 ? "" : text.slice(-count),
  ),
  MID: ofTextAndNumbers(3, 3, (text, [start = 1, count = 0]) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: ofTextAndNumbers(2, 2, (text, [count = 0]) =>
    count < 0 || text.length * count > LONGEST ? VALUE : text.repeat(count),
  ),
  FIND: finder((needle, text, from) => text.indexOf(needle, from)),
  SEARCH: finder(search),
  SUBSTITUTE: scalars(3, 4, (runtime, [source = null, old = null, fresh = null, which]) => {
    const texts = [toText(source), toText(old), toText(fresh)];
    const error = texts.find(isErrorText);
    if (error !== undefined) return error;
    const [text = "", sought = "", instead = ""] = texts as string[];
    if (which === undefined) return limited(substitute(text, sought, instead, null));
    const number = toNumber(which, runtime.date1904);
    if (isError(number)) return number;
    return number < 1 ? VALUE : substitute(text, sought, instead, Math.trunc(number));
  }),
  REPLACE: scalars(4, 4, (runtime, [source = null, start = null, count = null, fresh = null]) => {
    const text = toText(source);
    const instead = toText(fresh);
    const from = toNumber(start, runtime.date1904);
    const length = toNumber(count, runtime.date1904);
    if (isError(text)) return text;
    if (isError(instead)) return instead;
    if (isError(from)) return from;
    if (isError(length)) return length;
    if (from < 1 || length < 0) return VALUE;
    const at = Math.trunc(from) - 1;
    return text.slice(0, at) + instead + text.slice(at + Math.trunc(length));
  }),
  CHAR: ofTextAndNumbers(1, 1, (text) => {
    const code = Math.trunc(Number(text));
    return code >= 1 && code <= 255 ? new TextDecoder("windows-1252").decode(Uint8Array.of(code)) : VALUE;
  }),
  UNICHAR: ofTextAndNumbers(1, 1, (text) => {
    const code = Math.trunc(Number(text));
    return code >= 1 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : VALUE;
  }),
  HEX2DEC: ofTexts(1, 1, ([text = ""]) => hexadecimal(text)),
  UNICODE: ofTexts(1, 1, ([text = ""]) => text.codePointAt(0) ?? VALUE),
  VALUE: scalars(1, 1, (runtime, [value = null]) => {
    if (typeof value === "number" || isError(value)) return value;
    if (value === null) return 0;
    return typeof value === "string" ? (numberFromText(value, runtime.date1904) ?? VALUE) : VALUE;
  }),
  TEXT: scalars(2, 2, (runtime, [value = null, code = null]) => {
    const format = toText(code);
    if (isError(format)) return format;
    if (isError(value)) return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (format === "") return "";
    const number =
      value === null
        ? 0
        : typeof value === "string"
          ? (numberFromText(value, runtime.date1904) ?? value)
          : value;
    try {
      return formatWithCode(format, number, runtime.date1904);
    } catch {
      return VALUE;
    }
  }),
  FIXED: scalars(1, 3, (runtime, [value = null, decimals, plain]) => {
    const number = toNumber(value, runtime.date1904);
    const places = numberArgument(runtime, decimals, 2);
    const noCommas = plain === undefined ? false : toBoolean(plain);
    if (isError(number)) return number;
    if (isError(places)) return places;
    if (isError(noCommas)) return noCommas;
    const digits = Math.max(0, Math.trunc(places));
    const code = (noCommas ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(digits)}` : "");
    return formatWithCode(code, roundDecimal(number, places));
  }),
};

function isErrorText(text: string | ErrorValue): text is ErrorValue {
  return isError(text);
}

/** Ten digits hold a negative number in two's complement (Excel, HEX2DEC). */
function hexadecimal(text: string): number | ErrorValue {
  if (!/^[0-9a-f]{0,10}$/i.test(text)) return errorValue("#NUM!");
  const value = text === "" ? 0 : Number.parseInt(text, 16);
  return value >= 2 ** 39 ? value - 2 ** 40 : value;
}
