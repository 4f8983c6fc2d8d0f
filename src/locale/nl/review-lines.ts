import { trendCounts, type ReviewLines } from "../review-lines";

export const reviewLines: ReviewLines = {
  noPeriod: (period) =>
    `--period ${period}: dat is geen periode. Geef bijvoorbeeld 2026-03, 2026-Q1, 2026-H1 of 2026.`,
  summary: (review, texts) => {
    const { lines, openActions, left, period, date, findings } = review;
    const trends = trendCounts(review);
    const scored = lines.filter(({ score }) => score !== null).length;
    return [
      `Beoordeling ${period.text}, met peildatum ${texts.format.date(date)}`,
      `Leveranciers: ${lines.length}, met score: ${scored}. Niveau hoger: ${trends.up}, lager: ${trends.down}, nieuw: ${trends.new}.`,
      `Openstaande acties: ${openActions.length}. Niet meer beoordeeld: ${left.length}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  written: (sheet, path) => `Geschreven: het blad ${sheet} en het overzicht in ${path}`,
};
