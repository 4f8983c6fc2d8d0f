import type { Entry, EntryCulture } from "./entry";

/** `1234`, `1,234.5`, `-5`, `(5)`, `50%`, `$5`, `1e5`, `1 1/2`; null when the text is no number. */
export function readNumber(text: string, culture: EntryCulture): Entry | null {
  return readFraction(text) ?? readDecimal(text, culture);
}

function readDecimal(text: string, culture: EntryCulture): Entry | null {
  let rest = text;
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) {
    negative = true;
    rest = (bracketed[1] ?? "").trim();
    if (/^[+-]/.test(rest)) return null;
  }
  const sign = /^([+-])\s*/.exec(rest);
  if (sign) {
    negative = sign[1] === "-";
    rest = rest.slice(sign[0].length);
  }
  const percent = rest.endsWith("%") || rest.startsWith("%");
  if (percent) rest = rest.replace(/^%|%$/, "").trim();
  const amount = rest.startsWith(culture.currency) || rest.endsWith(culture.currency);
  if (amount) rest = rest.replace(culture.currency, "").trim();
  if (percent && amount) return null;
  const digits = plainDigits(rest, culture);
  if (digits === null) return null;
  const size = Number(digits.text);
  if (!Number.isFinite(size)) return null;
  const signed = negative ? -size : size;
  const value = percent ? signed / 100 : signed;
  return { value: value === 0 ? 0 : value, format: numberFormat(digits, percent, amount, culture) };
}

interface Digits {
  /** As JavaScript reads it. */
  readonly text: string;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly scientific: boolean;
}

function plainDigits(text: string, culture: EntryCulture): Digits | null {
  const { whole: wholePattern, grouped: groupedPattern } = patterns(culture);
  const match = wholePattern.exec(text);
  const [, whole = "", fraction = "", exponent = ""] = match ?? [];
  if (!match || (whole === "" && fraction.length < 2)) return null;
  const grouped = whole.includes(culture.thousandsSeparator);
  // 1234,567: a separator only counts when the groups before it have three digits too.
  if (grouped && !groupedPattern.test(whole)) return null;
  return {
    text: `${whole.replaceAll(culture.thousandsSeparator, "") || "0"}.${fraction.slice(1) || "0"}${exponent}`,
    grouped,
    decimals: fraction.length > 1,
    scientific: exponent !== "",
  };
}

interface Patterns {
  readonly whole: RegExp;
  readonly grouped: RegExp;
}

const known = new WeakMap<EntryCulture, Patterns>();

function patterns(culture: EntryCulture): Patterns {
  const cached = known.get(culture);
  if (cached) return cached;
  const point = escape(culture.decimalSeparator);
  const group = escape(culture.thousandsSeparator);
  const made = {
    whole: new RegExp(`^(\\d+(?:${group}\\d{3})*)?(${point}\\d*)?(e[+-]?\\d+)?$`, "i"),
    grouped: new RegExp(`^\\d{1,3}(?:${group}\\d{3})+$`),
  };
  known.set(culture, made);
  return made;
}

function numberFormat(
  digits: Digits,
  percent: boolean,
  amount: boolean,
  culture: EntryCulture,
): string | null {
  if (percent) return digits.decimals ? "0.00%" : "0%";
  if (amount) return digits.decimals ? culture.currencyFormat : culture.currencyFormat.replace(".00", "");
  if (digits.scientific) return "0.00E+00";
  if (digits.grouped) return digits.decimals ? "#,##0.00" : "#,##0";
  return null;
}

/** `1 1/2` is a fraction; `1/2` alone is a date. */
function readFraction(text: string): Entry | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, top, bottom = "0"] = match;
  if (Number(bottom) === 0) return null;
  const size = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === "-" ? -size : size, format: bottom.length > 1 ? "# ??/??" : "# ?/?" };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
