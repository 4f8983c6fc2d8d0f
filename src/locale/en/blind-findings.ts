import type { BlindFindingCode } from "../../domain/assessment/blind-finding-codes";
import { parseIsoDate } from "../../domain/dates/iso-date";
import type { FindingParams } from "../../domain/finding";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("en");
const { text, isFilled, quoted, number } = findingWords(format);
const MOST_NAMED = 8;

/** What goes wrong when assessors score without prices. */
export const blindFindings: FindingSentences<BlindFindingCode> = {
  formForeign: (p) => [foreign(p), text(p, "kind") === "earlier" ? "" : "Use the form of this assessment."],
  formTwice: (p) => [
    `There are two filled forms of ${text(p, "assessor")} that differ: ${quoted(p, "first")} and ${quoted(p, "second")}. Neither counts.`,
    "Remove the form that is wrong.",
  ],
  formMissing: (p) => [
    `The form of ${text(p, "assessor")} is not there.`,
    "Put the sheet back, or give the workbook of this assessor too.",
  ],
  formRowUnknown: (p) => [
    `The form of ${text(p, "assessor")} has a score at ${target(p)}, a row that does not belong on it. The score does not count.`,
    "Put the score in the right row.",
  ],
  formRowMissing: (p) => [
    `The form of ${text(p, "assessor")} lacks ${p["count"] === 1 ? "a row" : `${number(p, "count")} rows`}: ${named(p, "rows")}.`,
    "Put the row back with the same names, or ask for a new form.",
  ],
  formRowTwice: (p) => [
    `The form of ${text(p, "assessor")} has ${target(p)} twice, with different scores. Neither counts.`,
    "Leave one row.",
  ],
  formScoreNotWhole: (p) => [
    `The score ${number(p, "score")} for ${text(p, "criterion")} is not in the list of ${number(p, "min")} to ${number(p, "max")}. It counts all the same.`,
    "Ask whether this score is meant.",
  ],
  formBidderGone: (p) => [
    `${text(p, "bidder")} no longer takes part or has another name. The scores on the forms do not count.`,
    "Mend the name among the bids if that is a mistake.",
  ],
  formCriterionGone: (p) => [
    `The criterion ${quoted(p, "criterion")} of the forms is no longer among the criteria. The scores do not count.`,
    "Put the criterion back, or open the assessment again.",
  ],
  formRowsNotAdded: (p) => [
    `${Number(p["count"]) === 1 ? "One score has" : `${number(p, "count")} scores have`} no row or column in your own table with assessments (${named(p, "assessors")}). I do not change the shape of that table.`,
    "Prepare the rows with tender, bidder, criterion and assessor, or remove the table: then I make a sheet Beoordelingen.",
  ],
  formRemarksKept: () => [
    "Your table with assessments has no column for the explanation of each assessor. The explanations stay on the forms.",
    "",
  ],
  otherAssessors: (p) => [
    `The table also has scores of ${named(p, "assessors")}, who got no form. They count.`,
    "Remove them if that is not meant.",
  ],
  bidsScoredToo: (p) => [
    `The bids already have ${Number(p["count"]) === 1 ? "a score" : `${number(p, "count")} scores`} for criteria that the assessors score. Where they differ I cannot calculate.`,
    "Empty those cells: the scores come from the assessors.",
  ],
  assessorsWithoutScores: (p) => [
    `Quality was closed without scores of ${named(p, "assessors")}. There were forms for them.`,
    "Note down why.",
  ],
  qualityNotClosed: (p) => [
    `The assessment of quality has been open since ${moment(p, "when")}, and the prices are in the workbook already.`,
    "Close quality first.",
  ],
  qualityChangedAfterClosing: (p) =>
    isFilled(p, "more")
      ? [
          `After quality was closed on ${moment(p, "closed")} another ${number(p, "more")} scores changed.`,
          "The log names them all.",
        ]
      : [
          `After quality was closed on ${moment(p, "closed")} the score of ${text(p, "bidder")} for ${text(p, "criterion")} changed: ${change(p)}.`,
          "Put the score back, or open the assessment again and say why.",
        ],
  assessmentOfUnknownTender: (p) => [
    `The log holds an assessment of ${quoted(p, "tender")}${isFilled(p, "lot") ? `, lot ${quoted(p, "lot")}` : ""} of ${moment(p, "when")}, and that tender is not in the workbook.`,
    "If it has another name now, put the old name back.",
  ],
  assessmentReopened: (p) => [
    `Quality was closed on ${moment(p, "closed")} and opened again afterwards, last on ${moment(p, "opened")}. Prices may have been known by then.`,
    "Note down why.",
  ],
};

/** A day and time of the log as people read them. */
function moment(p: FindingParams, key: string): string {
  const [day = "", time = ""] = text(p, key).split(" ");
  const on = parseIsoDate(day);
  return on === null ? text(p, key) : [format.date(on), time].join(" ").trim();
}

function foreign(p: FindingParams): string {
  const sheet = quoted(p, "sheet");
  switch (text(p, "kind")) {
    case "earlier":
      return `The form ${sheet} is of an earlier assessment of this tender and does not count.`;
    case "other":
      return `The form ${sheet} is of another tender and does not count.`;
    case "none":
      return `There is no form in ${sheet}.`;
    case "unreadable":
      return `On the form ${sheet} I no longer find the columns Bidder, Criterion and Score. It does not count.`;
    default:
      return `The form ${sheet} belongs to no assessment in this workbook and does not count.`;
  }
}

function target(p: FindingParams): string {
  return [
    isFilled(p, "bidder") ? text(p, "bidder") : "no bidder",
    isFilled(p, "criterion") ? text(p, "criterion") : "no criterion",
  ].join(", ");
}

function change(p: FindingParams): string {
  const score = (key: string): string => (isFilled(p, key) ? number(p, key) : "no score");
  return `first ${score("was")}, now ${score("now")}`;
}

function named(p: FindingParams, key: string): string {
  const names = text(p, key).split("; ");
  const shown = names.slice(0, MOST_NAMED);
  const left = names.length - shown.length;
  return format.list(left > 0 ? [...shown, `${format.number(left)} more`] : shown);
}
