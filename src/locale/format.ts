import type { ExcelSerial } from "../domain/cell";
import { fromSerial } from "../domain/dates/calendar";
import type { Language } from "./language";

/** How figures look in one language. Everything is a string ready to show; nothing here rounds what is calculated with. */
export interface Format {
  /** As many decimals as needed, at most `maximum` (default 2). */
  readonly number: (value: number, maximum?: number) => string;
  /** Without grouping and with every decimal, to put in an input field; `parseNumber` reads it back unchanged. */
  readonly plain: (value: number) => string;
  /** Exactly `decimals` decimals: totals at their published precision. */
  readonly fixed: (value: number, decimals: number) => string;
  /** Whole euros without decimals, others with two. */
  readonly euro: (value: number) => string;
  /** Exactly `decimals` decimals: totals in EUR at their published precision. */
  readonly euroFixed: (value: number, decimals: number) => string;
  /** 0..1 as a percentage, at most one decimal. */
  readonly percent: (share: number) => string;
  /** For example 3 maart 2026; "?" for a serial that is no day. */
  readonly date: (serial: ExcelSerial) => string;
  /** For example "A, B en C". */
  readonly list: (items: readonly string[]) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
/** As Intl has them, which takes a hundredth of a second to be made. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
const formats = new Map<Language, Format>();

/** The formats of a language; each made once and when it is needed, because Intl objects are slow to make. */
export function formatFor(language: Language): Format {
  const known = formats.get(language);
  if (known) return known;
  const made = createFormat(language);
  formats.set(language, made);
  return made;
}

function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const plain = new Map<string, Intl.NumberFormat>();
  const withDecimals = (minimum: number, maximum: number): Intl.NumberFormat => {
    const key = `${minimum}-${maximum}`;
    const known = plain.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
    plain.set(key, made);
    return made;
  };
  const euros = new Map<number, Intl.NumberFormat>();
  const euroWith = (decimals: number): Intl.NumberFormat => {
    const known = euros.get(decimals);
    if (known) return known;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const made = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", ...digits });
    euros.set(decimals, made);
    return made;
  };
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const wholeEuro = numbers({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const centEuro = numbers({ style: "currency", currency: "EUR" });
  const ungrouped = numbers({ useGrouping: false, maximumFractionDigits: 15 });
  const percent = numbers({ style: "percent", maximumFractionDigits: 1 });
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    number: (value, maximum = 2) => withDecimals(0, maximum).format(value),
    plain: (value) => ungrouped().format(value),
    fixed: (value, decimals) => withDecimals(decimals, decimals).format(value),
    euro: (value) => (Number.isInteger(value) ? wholeEuro() : centEuro()).format(value),
    euroFixed: (value, decimals) => euroWith(decimals).format(value),
    percent: (share) => percent().format(share),
    date: (serial) => {
      const day = fromSerial(serial);
      return day === null ? "?" : `${day.day} ${MONTHS[language][day.month - 1] ?? ""} ${day.year}`;
    },
    list: (items) => list().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
