import { parsePeriod } from "../../../src/domain/supplier/parse-period";
import type { PastReview, PastReviewLine } from "../../../src/domain/supplier/review";

type Line = Pick<PastReviewLine, "name" | "kvk" | "verdict">;

/** A review as it is read back, with a line per supplier from row 13 on. */
export function pastReview(text: string, lines: readonly Line[], more: Partial<PastReview> = {}): PastReview {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return {
    sheet: `Beoordeling ${text}`,
    period,
    date: period.end,
    lines: lines.map((line, index) => ({
      ...line,
      level: null,
      score: line.verdict === null ? null : 80,
      nextReview: null,
      row: 12 + index,
      kvkCell: line.kvk ?? "",
    })),
    actions: [],
    area: {
      firstRow: 12,
      lastRow: 11 + lines.length,
      columns: { name: 0, kvk: 1, level: 2, score: 3, verdict: 4, nextReview: 5 },
    },
    findings: [],
    ...more,
  };
}
