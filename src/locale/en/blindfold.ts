import type { BlindfoldTexts } from "../nl/blindfold";

/** Why prices are out of sight while quality is scored, in English. */
export const blindfold: BlindfoldTexts = {
  title: "Quality is not closed yet: prices stay hidden",
  text: "You see winner, ranking and amounts as soon as you close quality. Only then can the outcome go into the workbook.",
  progress: (filled, asked) => `${filled} of ${asked} scores filled in`,
  noForms: "There are no forms in this workbook.",
  withheld: (count) =>
    count === 1
      ? "You see 1 finding about prices after that."
      : `You see ${count} findings about prices after that.`,
  go: "Go to Assess",
  goFor: (tender) => `Go to Assess: ${tender}`,
  score: "Close quality first. After that the outcome can go into the workbook.",
  changes: "You see which cells changed as soon as quality of this tender is closed.",
  findings: (tenders) => `You see findings about prices of ${tenders} as soon as quality is closed.`,
};
