import type { ExcelSerial } from "../../domain/cell";
import { periodContaining, previousPeriod } from "../../domain/supplier/parse-period";
import type { Period } from "../../domain/supplier/period";

export const PERIOD_KINDS: readonly Period["kind"][] = ["month", "quarter", "half", "year"];
const CHOICES = 8;

/** The period of this kind that ended last before today, or the present one where Excel's calendar begins. */
export function lastEnded(today: ExcelSerial, kind: Period["kind"]): Period | null {
  const present = periodContaining(today, kind);
  return present && (present.end <= today ? present : (previousPeriod(present) ?? present));
}

/** The present period of a kind and those before it, latest first, with the chosen one among them. */
export function periodChoices(today: ExcelSerial, chosen: Period): readonly Period[] {
  const choices: Period[] = [];
  for (
    let period = periodContaining(today, chosen.kind);
    period !== null && choices.length < CHOICES;
    period = previousPeriod(period)
  ) {
    choices.push(period);
  }
  return choices.some(({ text }) => text === chosen.text) ? choices : [...choices, chosen];
}

/** The day of a review unless the user chose another: the last of its period when that has passed. */
export function usualReviewDay(period: Period, today: ExcelSerial): ExcelSerial {
  return period.end <= today ? period.end : today;
}
