import { isoDate } from "../dates/iso-date";
import { canonicalText, quoted } from "../log/canonical-text";
import type { Review } from "./review";

const HEAD = "inkoopladder-periodieke-beoordeling 1";

/**
 * What a review puts in the log: period, day, sheet and the level that counts for each supplier. Judgements are not in it, as
 * they are filled in afterwards.
 */
export function reviewLogText({ period, date, lines }: Review, sheet: string): string {
  return canonicalText([
    HEAD,
    `periode = ${quoted(period.text)}`,
    `op = ${isoDate(date)}`,
    `blad = ${quoted(sheet)}`,
    ...lines.map(({ supplier, level }) => `niveau ${quoted(supplier.name)} = ${level.counted}`),
  ]);
}
