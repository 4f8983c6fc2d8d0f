import { trendCounts, type ReviewLines } from "../review-lines";

export const reviewLines: ReviewLines = {
  noPeriod: (period) =>
    `--period ${period}: that is no period. Give for example 2026-03, 2026-Q1, 2026-H1 or 2026.`,
  summary: (review, texts) => {
    const { lines, openActions, left, period, date, findings } = review;
    const trends = trendCounts(review);
    const scored = lines.filter(({ score }) => score !== null).length;
    return [
      `Review ${period.text}, as of ${texts.format.date(date)}`,
      `Suppliers: ${lines.length}, with a score: ${scored}. Level higher: ${trends.up}, lower: ${trends.down}, new: ${trends.new}.`,
      `Open actions: ${openActions.length}. No longer reviewed: ${left.length}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  written: (sheet, path) => `Written: the sheet ${sheet} and the overview in ${path}`,
};
