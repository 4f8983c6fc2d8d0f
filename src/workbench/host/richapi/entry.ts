import { ERROR_VALUES, type ErrorText, type Scalar } from "../book";
import { readDate } from "./entry-date";
import { readNumber } from "./entry-number";

/** How typed text is read: Excel on this machine (`userEdit`) or the API's fixed US reading. */
export interface EntryCulture {
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateOrder: "mdy" | "dmy";
  /** Format code that a full date gets; code 14 in both cases, shown by each Excel in its own order. */
  readonly dateFormat: string;
  readonly monthNames: readonly string[];
  readonly trueWord: string;
  readonly falseWord: string;
  readonly currency: string;
  readonly currencyFormat: string;
}

const ENGLISH_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DUTCH_MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Strings that the API writes are read the American way whatever the machine's region (office-js issue 1559). */
export const API_ENTRY: EntryCulture = {
  decimalSeparator: ".",
  thousandsSeparator: ",",
  dateOrder: "mdy",
  dateFormat: "m/d/yyyy",
  monthNames: ENGLISH_MONTHS,
  trueWord: "TRUE",
  falseWord: "FALSE",
  currency: "$",
  currencyFormat: '"$"#,##0.00',
};

export function typingCulture(
  locale: string,
  decimalSeparator: string,
  thousandsSeparator: string,
): EntryCulture {
  if (!locale.toLowerCase().startsWith("nl")) return { ...API_ENTRY, decimalSeparator, thousandsSeparator };
  return {
    decimalSeparator,
    thousandsSeparator,
    dateOrder: "dmy",
    dateFormat: "m/d/yyyy",
    monthNames: DUTCH_MONTHS,
    trueWord: "WAAR",
    falseWord: "ONWAAR",
    currency: "€",
    currencyFormat: '"€" #,##0.00',
  };
}

export interface EntryContext {
  readonly date1904: boolean;
  readonly today: readonly [number, number, number];
}

/** What a text becomes in a cell with a General format; `format` is the number format that comes with it, null for none. */
export interface Entry {
  readonly value: Scalar;
  readonly format: string | null;
}

/** Reads text as Excel reads what is typed: number, percentage, amount, date, time, truth value, error value, else the text. */
export function readEntry(text: string, culture: EntryCulture, context: EntryContext): Entry {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text, format: null };
  if (isWords(trimmed, culture)) return { value: text, format: null };
  const upper = trimmed.toUpperCase();
  if (upper === culture.trueWord) return { value: true, format: null };
  if (upper === culture.falseWord) return { value: false, format: null };
  const error = ERROR_VALUES.find((known): known is ErrorText => known === upper);
  if (error) return { value: { error }, format: null };
  return readNumber(trimmed, culture) ?? readDate(trimmed, culture, context) ?? { value: text, format: null };
}

/** The quick way out for most texts: letters first, no digit last and too long for a truth value is nothing else. */
function isWords(text: string, culture: EntryCulture): boolean {
  const first = text.charCodeAt(0) | 32;
  const last = text.charCodeAt(text.length - 1);
  const letter = first >= 97 && first <= 122;
  const longest = Math.max(culture.trueWord.length, culture.falseWord.length);
  return letter && (last < 48 || last > 57) && text.length > longest;
}
