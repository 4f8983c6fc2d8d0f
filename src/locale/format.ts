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
  /** 0..1 as a percentage, at most one decimal. */
  readonly percent: (share: number) => string;
  /** For example 3 maart 2026; "?" for a serial that is no day. */
  readonly date: (serial: ExcelSerial) => string;
  /** For example "A, B en C". */
  readonly list: (items: readonly string[]) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const formats = new Map<Language, Format>();

/** The formats of a language; made once, because Intl objects are slow to make. */
export function formatFor(language: Language): Format {
  const known = formats.get(language);
  if (known) return known;
  const made = createFormat(LOCALES[language]);
  formats.set(language, made);
  return made;
}

function createFormat(locale: string): Format {
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
  const wholeEuro = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  const centEuro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value, maximum = 2) => withDecimals(0, maximum).format(value),
    plain: (value) => ungrouped.format(value),
    fixed: (value, decimals) => withDecimals(decimals, decimals).format(value),
    euro: (value) => (Number.isInteger(value) ? wholeEuro : centEuro).format(value),
    percent: (share) => percent.format(share),
    date: (serial) => {
      const day = fromSerial(serial);
      // Midnight UTC, so that no time zone can shift the day.
      return day === null ? "?" : date.format(Date.UTC(day.year, day.month - 1, day.day));
    },
    list: (items) => list.format(items),
  };
}
