import type { ExcelSerial } from "../../domain/cell";
import type { TenderRow } from "../../domain/tables/rows";

export interface DayChoice {
  readonly day: ExcelSerial;
  readonly tender: string;
}

const MOST = 3;

/** Closing days of tenders, one tender per day, those closest to today first: the days on which a certificate must count. */
export function closingDays(tenders: readonly TenderRow[], today: ExcelSerial): readonly DayChoice[] {
  const byDay = new Map<ExcelSerial, DayChoice>();
  for (const { tender, closingDate } of tenders) {
    if (tender.value === null || closingDate.value === null) continue;
    const day = Math.floor(closingDate.value) as ExcelSerial;
    if (day !== today && !byDay.has(day)) byDay.set(day, { day, tender: tender.value });
  }
  return [...byDay.values()].sort((a, b) => Math.abs(a.day - today) - Math.abs(b.day - today)).slice(0, MOST);
}
