import type { FindingParams } from "../../domain/finding";
import type { AssessmentFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("en");
const { text, isFilled, quoted, number } = findingWords(format);
const MOST_NAMED = 8;

/** What is wrong with the scores of assessors and what to do about it; the caller adds table, row and column. */
export const assessmentFindings: Readonly<Record<AssessmentFindingCode, (p: FindingParams) => string>> = {
  scoreTwice: (p) =>
    `The bid has ${number(p, "score")} for ${text(p, "criterion")}, but ${way(p)} is ${number(p, "assessed")}. Empty this cell or make both the same.`,
  assessedTenderUnknown: (p) => {
    if (p["unknown"] === "lot") {
      return isFilled(p, "lot")
        ? `Lot ${quoted(p, "lot")} of ${text(p, "tender")} has no bids${more(p)}. Make the names the same or remove the row.`
        : `This score has no lot, and there are several${more(p)}. Enter the lot.`;
    }
    return isFilled(p, "tender")
      ? `I do not know tender ${quoted(p, "tender")}${more(p)}. Make the names the same or remove the row.`
      : `This score has no tender, and there are several${more(p)}. Enter the tender.`;
  },
  assessedBidderUnknown: (p) =>
    isFilled(p, "name")
      ? `${quoted(p, "name")} did not bid in this tender${more(p)}. These did: ${named(p, "known")}. Make the names the same or remove the row.`
      : `This score has no bidder${more(p)}. Enter the name or remove the score.`,
  assessedCriterionUnknown: (p) => {
    if (!isFilled(p, "name")) {
      return `This score has no criterion${more(p)}. Enter the name or remove the score.`;
    }
    const known = isFilled(p, "known") ? ` These are: ${named(p, "known")}.` : "";
    const what = isFilled(p, "kind") ? "is not assessed: it is" : "is";
    return `${quoted(p, "name")} ${what} no quality criterion of this tender${more(p)}.${known} Make the names the same or remove the score.`;
  },
  assessorNameMissing: () => "This score has no assessor. Enter the name or remove the score.",
  assessorMissing: (p) =>
    isFilled(p, "bidder")
      ? `${text(p, "assessor")} gave ${text(p, "bidder")} no score for ${named(p, "criteria")}. Blank is not 0: it is left out. Enter the score if there is one.`
      : `${text(p, "assessor")} gave no bid a score for ${named(p, "criteria")}. Enter the scores if there are any.`,
  assessorTwice: (p) =>
    `${text(p, "assessor")} scored ${text(p, "bidder")} twice for ${text(p, "criterion")}. Keep one.`,
  assessorsFarApart: (p) =>
    `The assessors are far apart on ${text(p, "criterion")}: ${number(p, "lowest")} (${named(p, "lowestBy")}) to ${number(p, "highest")} (${named(p, "highestBy")}). Discuss the difference before you award${rest(p)}.`,
  aggregationDefault: (p) =>
    p["aggregation"] === "consensus"
      ? "A consensus is recorded, so its scores count. To choose otherwise, set Combine assessments in the settings."
      : "The score is the mean of the assessors. To choose median or consensus, set Combine assessments in the settings.",
  consensusColumnUnread: (p) =>
    `I do not read the column ${quoted(p, "column")}: a consensus belongs in a table of its own, with reasons. Put it there, or set Combine assessments to mean or median in the settings.`,
  consensusMissing: (p) =>
    isFilled(p, "criteria")
      ? `No consensus is recorded for ${text(p, "bidder")} on ${named(p, "criteria")}. Enter the score and the reasons in the consensus table.`
      : "The setting is consensus, but no consensus is recorded. Fill in the table Consensus or choose mean or median.",
  consensusReasonMissing: (p) =>
    `The consensus on ${text(p, "criterion")} of ${text(p, "bidder")} has no reasons. Enter why this is the score.`,
  consensusTwice: (p) =>
    `The consensus on ${text(p, "criterion")} of ${text(p, "bidder")} is there twice. Keep one row.`,
};

function way(p: FindingParams): string {
  switch (text(p, "aggregation")) {
    case "median":
      return "the median of the assessors";
    case "consensus":
      return "the consensus";
    default:
      return "the mean of the assessors";
  }
}

/** Names from a list, the first ones in full. */
function named(p: FindingParams, key: string): string {
  const names = text(p, key).split("; ");
  const shown = names.slice(0, MOST_NAMED);
  const left = names.length - shown.length;
  return format.list(left > 0 ? [...shown, `${format.number(left)} more`] : shown);
}

function more(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1 ? " (the same in one more row)" : ` (the same in ${format.number(count)} more rows)`;
}

function rest(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1
    ? "; there is one more such difference"
    : `; there are ${format.number(count)} more such differences`;
}
