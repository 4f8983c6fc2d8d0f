import type { AssessmentWords } from "../../domain/assessment/assessment-words";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";

const format = formatFor("en");
const count = (value: number, one: string, more: string): string =>
  `${format.number(value)} ${value === 1 ? one : more}`;

/** The words of blind assessment on sheets and in the log. */
export const assessmentWords: AssessmentWords = {
  form: {
    sheet: "Form",
    title: "Assessment form quality",
    facts: { tender: "Tender", lot: "Lot", assessor: "Assessor", filled: "Filled in", form: "Form" },
    filledFormat: (asked) => `0" of ${asked} scores"`,
    instructions: [
      "Give every bid a score per criterion and say why. Do so alone: talk it over only when everybody has handed in the form.",
      "Leave a score blank as long as you cannot give it. Blank does not count as 0.",
      "Only the yellow cells can be filled in. Prices are not on this form: they are shown once quality is closed.",
    ],
    anonymous: "The names of the bidders are replaced by letters.",
    columns: {
      bidder: "Bidder",
      criterion: "Criterion",
      scale: "Scale",
      score: "Score",
      remark: "Explanation",
    },
    scale: (min, max) => `${format.number(min)} to ${format.number(max)}`,
  },
  table: {
    title: "Assessments",
    explanation:
      "A row per assessor, bidder and criterion, merged from the forms. Mend scores on the form and merge again.",
    columns: {
      tender: "Tender",
      lot: "Lot",
      bidder: "Bidder",
      criterion: "Criterion",
      assessor: "Assessor",
      score: "Score",
      remark: "Explanation",
    },
  },
  log: {
    opened: "assessment opened",
    openedAgain: "assessment opened again",
    merged: "assessments merged",
    closed: "quality closed",
    openedOutcome: (assessors, anonymous) =>
      `${endSentence(`Forms for ${format.list(assessors)}`)}${anonymous ? " Names of bidders are hidden; the key is in this row." : ""}`,
    mergedOutcome: ({ scores, added, changed, open }) =>
      `${count(scores, "score", "scores")} on the forms: ${format.number(added)} new, ${format.number(changed)} changed. Still open: ${format.number(open)}.`,
    closedOutcome: (scores, bids) =>
      `${count(scores, "score", "scores")} of ${count(bids, "bid", "bids")} hold from now on. Prices may be shown.`,
  },
};
