import { parseIsoDate } from "../domain/dates/iso-date";
import type { FindingParams } from "../domain/finding";
import type { Format } from "./format";

/** A finding's parameters as words, in one language. */
export interface FindingWords {
  readonly text: (p: FindingParams, key: string) => string;
  readonly isFilled: (p: FindingParams, key: string) => boolean;
  /** What the user typed, between quotation marks. */
  readonly quoted: (p: FindingParams, key: string) => string;
  /** A figure with all its decimals; text that is no figure stays as it is. */
  readonly number: (p: FindingParams, key: string) => string;
  readonly euro: (p: FindingParams, key: string) => string;
  /** A day that is given as yyyy-mm-dd. */
  readonly date: (p: FindingParams, key: string) => string;
}

export function findingWords(format: Format): FindingWords {
  const text = (p: FindingParams, key: string): string => String(p[key] ?? "");
  return {
    text,
    isFilled: (p, key) => text(p, key) !== "",
    quoted: (p, key) => `‘${text(p, key)}’`,
    number: (p, key) => {
      const value = Number(p[key]);
      return text(p, key) !== "" && Number.isFinite(value) ? format.number(value, 9) : text(p, key);
    },
    euro: (p, key) => format.euro(Number(p[key])),
    date: (p, key) => {
      const day = parseIsoDate(text(p, key));
      return day === null ? text(p, key) : format.date(day);
    },
  };
}
