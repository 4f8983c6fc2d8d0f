import type { RescoreTexts } from "../nl/rescore";

/** What is asked before tenders are scored, and told after it, in English. */
export const rescore: RescoreTexts = {
  title: "Scored before",
  checking: "Looking at what changed since the last outcome …",
  notChecked: "I could not see whether these tenders were scored before. Read the workbook again.",
  changed: (count, formatted, when) =>
    count === 1
      ? `1 cell changed since the outcome of ${when}:`
      : `${formatted} cells changed since the outcome of ${when}:`,
  changedEffect: (sheet) =>
    `The sheet ${sheet} stays and is marked as replaced. The changes and your reason go onto the sheet Correcties (corrections).`,
  choices: (when) => `You chose otherwise than for the outcome of ${when}:`,
  same: (when) => `Nothing changed in the inputs since the outcome of ${when}.`,
  sameEffect: (sheet) => `The sheet ${sheet} stays and is marked as replaced. No reason is needed.`,
  changes: (tender) => `Changed cells of ${tender}`,
  why: "Why do you score again?",
  whyHint: "For example: mistake in the price mended. Goes onto the sheet Correcties and into the log.",
  whyMissing: "Fill in why you score again. Without a reason there is no new outcome.",
  note: "Note this number outside the workbook, for example in your report. Whoever has it can see whether anything changed later. It is no signature.",
  replaces: (number) => `Takes the place of the outcome with control number ${number}. That sheet stays.`,
};
