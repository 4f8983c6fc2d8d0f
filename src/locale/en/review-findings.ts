import type { FindingParams } from "../../domain/finding";
import type { ReviewFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number, date } = findingWords(formatFor("en"));

/** What the reader must know about a periodic review. */
export const reviewFindings: FindingSentences<ReviewFindingCode> = {
  reviewExists: (p) => [
    `There is a review of ${text(p, "period")} already: ${text(p, "sheet")}. It stays as it is; the new one comes beside it and counts from now on.`,
    "Delete the sheet that you do not want to keep.",
  ],
  reviewPeriodTwice: (p) => [
    `There are two reviews of ${text(p, "period")}. ${text(p, "sheet")} counts, ${text(p, "other")} does not.`,
    "Delete the sheet that you do not want to keep.",
  ],
  reviewPeriodLater: (p) => [
    `There is a review of a later period already, ${text(p, "later")}. This one does not change it.`,
    "Check whether this is the period that you mean.",
  ],
  reviewPeriodAhead: (p) => [
    `The period ${text(p, "period")} begins on ${date(p, "start")} only, after the review date ${date(p, "date")}.`,
    "Check the period and the review date.",
  ],
  reviewSheetUnreadable: (p) => [
    text(p, "reason") === "period"
      ? "The period on this review sheet cannot be read, so it is left out."
      : "The columns on this review sheet cannot be recognised, so it is left out.",
    text(p, "reason") === "period"
      ? "Put the period back beside Period, for example 2026-Q1."
      : "Put the headers Supplier, Score and Verdict back.",
  ],
  reviewSheetGone: (p) => [
    `The review of ${text(p, "period")} is no longer there, so its levels, verdicts and actions do not count.`,
    "Put the sheet back if it was deleted by mistake.",
  ],
  reviewSheetChanged: (p) => [
    `${quoted(p, "text")} cannot be used here on an earlier review sheet, so this cell counts as blank.`,
    "Correct the cell on that sheet, then make the review again.",
  ],
  reviewSupplierTwice: (p) => [
    `${text(p, "name")} stands on this review sheet once more. The upper row counts.`,
    "Remove the row that is too many.",
  ],
  reviewSupplierLeft: (p) => [
    text(p, "kind") === "left"
      ? "This supplier left according to its status. It is not reviewed; open actions stay."
      : `This supplier was reviewed in ${text(p, "period")} and is no longer in your list. It is not reviewed; open actions stay.`,
    text(p, "kind") === "left" ? "" : "Put it back in the list if it still supplies.",
  ],
  reviewSupplierRenamed: (p) => [
    isFilled(p, "kvk")
      ? `This supplier used to be called ${text(p, "before")}; its KvK number ${text(p, "kvk")} is the same, so the earlier reviews belong to it.`
      : `This supplier used to be called ${text(p, "before")}.`,
    "",
  ],
  reviewWeightUnreadable: (p) => [
    isFilled(p, "text")
      ? `The weight ${quoted(p, "text")} cannot be used, so ${text(p, "criterion")} is left out.`
      : `There is no weight, so ${text(p, "criterion")} is left out.`,
    "Fill in a number above 0.",
  ],
  reviewWeightsOff: (p) => [
    `The weights add up to ${number(p, "sum")} and not to 100. They count in proportion.`,
    "Make them add up to 100.",
  ],
  reviewCriterionUnknown: (p) => [
    isFilled(p, "criterion")
      ? `${quoted(p, "criterion")} is no criterion of this review, so this judgement does not count.`
      : "There is no criterion, so this judgement does not count.",
    "Copy the name from the list of criteria.",
  ],
  reviewCriterionTwice: (p) => [
    `The criterion ${quoted(p, "criterion")} stands there twice. Only the upper row counts.`,
    "Remove the second row.",
  ],
  reviewJudgementUnreadable: (p) => [
    `${quoted(p, "text")} is no judgement and does not count.`,
    "Choose very good, good, fair or poor, or fill in a number from 0 to 100.",
  ],
  reviewJudgementTwice: (p) => [
    `${reviewer(p)} judged this supplier on ${text(p, "criterion")} twice. The lower row counts.`,
    "Remove the judgement that does not hold.",
  ],
  reviewPeriodUnreadable: (p) => [
    `${quoted(p, "text")} is no period, so this judgement does not count.`,
    "Fill in a period such as 2026-03, 2026-Q1, 2026-H1 or 2026.",
  ],
  reviewVerdictsDiffer: (p) => [
    `The ${text(p, "reviewers")} reviewers differ by a class or more on ${text(p, "criterion")}: from ${number(p, "low")} to ${number(p, "high")}. The mean counts.`,
    "Discuss the difference before you adopt the review.",
  ],
};

function reviewer(p: FindingParams): string {
  return isFilled(p, "reviewer") ? text(p, "reviewer") : "Somebody without a name";
}
