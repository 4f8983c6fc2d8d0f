import type { ExcelSerial } from "../cell";
import { daysInMonth, fromSerial, toSerial } from "../dates/calendar";
import { foldedText } from "../tables/cell-text";
import { monthOfName } from "../tables/month-names";
import type { Period } from "./period";

type PeriodKind = Period["kind"];

const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** First to fourth, as people count quarters and halves. */
const ORDINALS: readonly RegExp[] = [
  /^(?:1|i|1e|1ste|1st|eerste|first|one|een)$/,
  /^(?:2|ii|2e|2de|2nd|tweede|second|two|twee)$/,
  /^(?:3|iii|3e|3de|3rd|derde|third|three|drie)$/,
  /^(?:4|iv|4e|4de|4th|vierde|fourth|four|vier)$/,
];
const QUARTER = /^(?:q|k|kw|kwartaal|quarter)$/;
const HALF = /^(?:h|hj|halfjaar|helft|half|semester|halfyear)$/;
const FILLERS =
  /\b(?:van|het|de|of|the|in|year|jaar|periode|period|beoordeling|review|maand|month)\b(?!-?\d)/g;

/**
 * A period as people write it: `2026-03`, `maart 2026`, `2026-Q1`, `Q1 2026`, `1e kwartaal 2026`, `2026-H1`, `eerste halfjaar
 * 2026`, `2026`, in Dutch or English. Null for anything else, a year of two digits included.
 */
export function parsePeriod(typed: string | number): Period | null {
  const words = foldedText(typed)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/half (?=jaar|year)/g, "half")
    .replace(FILLERS, " ");
  // `q1`, `m03` and `1e` stay whole or fall apart in letter and number, whatever stands between.
  const parts = words
    .replace(/(?<![a-z])([qkhm]|kw|hj)(\d{1,2})(?![\da-z])/g, " $1 $2 ")
    .replace(/(?<=\d{4})(?=[qkhm])/g, " ")
    .split(/[\s./,_-]+/)
    .filter((part) => part !== "");
  const years = parts.filter((part) => /^(?:19|20|21)\d\d$/.test(part));
  const [year] = years;
  if (year === undefined || years.length !== 1) return null;
  const others = parts.filter((part) => part !== year);
  return periodOfWords(Number(year), others);
}

function periodOfWords(year: number, words: readonly string[]): Period | null {
  if (words.length === 0) return madePeriod("year", year, 1);
  const [first = "", second] = words;
  if (second === undefined) {
    const month = monthOfName(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : null);
    return month === null ? null : madePeriod("month", year, month);
  }
  if (words.length > 2) return null;
  for (const [word, count] of [
    [first, second],
    [second, first],
  ] as const) {
    if (word === "m" && /^\d{1,2}$/.test(count)) return madePeriod("month", year, Number(count));
    const number = ORDINALS.findIndex((ordinal) => ordinal.test(count)) + 1;
    if (number > 0 && QUARTER.test(word)) return madePeriod("quarter", year, number);
    if (number > 0 && HALF.test(word)) return madePeriod("half", year, number);
  }
  return null;
}

/** The period of this kind that a day lies in; null for a serial that is no day. */
export function periodContaining(day: ExcelSerial, kind: PeriodKind): Period | null {
  const date = fromSerial(day);
  return date && madePeriod(kind, date.year, Math.ceil(date.month / MONTHS_IN[kind]));
}

/** The period of the same kind right before; null where Excel's calendar begins. */
export function previousPeriod({ start, kind }: Period): Period | null {
  return start > 1 ? periodContaining((start - 1) as ExcelSerial, kind) : null;
}

/** Oldest first, by last day; of periods that end together the shorter first, so that a year follows its last quarter. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end - b.end || b.start - a.start;
}

/** `number` counts from 1 within the year; null when the year has no such period. */
function madePeriod(kind: PeriodKind, year: number, number: number): Period | null {
  const months = MONTHS_IN[kind];
  const lastMonth = number * months;
  const start = toSerial({ year, month: lastMonth - months + 1, day: 1 });
  const end = toSerial({ year, month: lastMonth, day: daysInMonth(year, lastMonth) });
  if (start === null || end === null) return null;
  return { kind, text: textOf(kind, year, number), start, end };
}

function textOf(kind: PeriodKind, year: number, number: number): string {
  switch (kind) {
    case "month":
      return `${year}-${String(number).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${number}`;
    case "half":
      return `${year}-H${number}`;
    case "year":
      return String(year);
  }
}
