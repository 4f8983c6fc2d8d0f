import type { FindingParams } from "../../domain/finding";
import type { CriterionFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number, euro } = findingWords(formatFor("en"));

/** What is wrong with the criteria of a tender and what to do about it; the caller adds table, row and column. */
export const criterionFindings: Readonly<Record<CriterionFindingCode, (p: FindingParams) => string>> = {
  noCriteria: () => "This tender has no criteria. Enter them, with kind and weight.",
  noPriceCriterion: () =>
    "There is no criterion of the kind price, so the price does not count. Add it if that is not what you want.",
  twoPriceCriteria: (p) =>
    `${text(p, "criterion")} is the second criterion of the kind price, but there is only one bid price. Keep one.`,
  criterionTwice: (p) => `Criterion ${text(p, "criterion")} is there twice. Remove one or rename it.`,
  criterionNameMissing: () =>
    "This criterion has no name. Enter the name, the same as the column header in the bids.",
  criterionKindUnreadable: (p) =>
    isFilled(p, "text")
      ? `The kind ${quoted(p, "text")} is unknown. Choose price, quality or PSO.`
      : "The kind is blank. Choose price, quality or PSO.",
  criterionColumnMissing: (p) =>
    `The bids have no column ${quoted(p, "criterion")}. Add it or make the names the same.`,
  weightMissing: (p) => `The weight of ${criterion(p)} is blank. Enter a number; 0 is allowed.`,
  weightsNot100: (p) =>
    isFilled(p, "tree")
      ? `The weights of the categories and of the criteria without a category add up to ${number(p, "sum")}. Make them add up to 100 (or 100%).`
      : `The weights${p["scope"] === "worth" ? " without the price" : ""} add up to ${number(p, "sum")}. Make them add up to 100 (or 100%).`,
  weightNegative: (p) =>
    `The weight of ${criterion(p)} is ${number(p, "weight")}. A weight cannot be negative: enter 0 or more.`,
  priceWeightZero: () =>
    "With utility index the formula divides by the weight of the price. Enter a weight above 0 for a criterion of the kind price.",
  priceWeightUnused: (p) =>
    `The weight ${number(p, "weight")} of ${criterion(p)} does not count: under price per quality only the other criteria divide the 100 points.`,
  valueMissing: (p) =>
    `The value of ${criterion(p)} is blank. Enter how many euro the highest score is worth; under award on value every criterion has an amount.`,
  valueNegative: (p) =>
    `The value of ${criterion(p)} is ${euro(p, "value")}. A value cannot be negative: enter 0 or more.`,
  categoryMissing: (p) =>
    `There is a category weight with ${criterion(p)}, but no category. Enter the category or clear the weight.`,
  categoryWeightMissing: (p) =>
    `Category ${text(p, "category")} has no weight. Enter the category weight with one of its criteria.`,
  categoryWeightsDiffer: (p) =>
    `Category ${text(p, "category")} has two weights: ${number(p, "first")} and ${number(p, "second")}. Make them the same or keep one.`,
  sectionWeightsNot100: (p) =>
    `The weights within category ${text(p, "category")} add up to ${number(p, "sum")}. Make them add up to 100 (or 100%).`,
  scaleReversed: (p) =>
    `The scale of ${criterion(p)} runs from ${number(p, "min")} to ${number(p, "max")}. The maximum must be higher than the minimum.`,
  minimumOutsideScale: (p) =>
    `The minimum score ${number(p, "minimum")} of ${criterion(p)} is outside the scale of ${number(p, "min")} to ${number(p, "max")}. Change the minimum score or the scale.`,
  zeroOutsideScale: (p) =>
    `The zero point ${number(p, "zero")} of ${criterion(p)} does not fit the scale of ${number(p, "min")} to ${number(p, "max")}. Choose a score from ${number(p, "min")} to below ${number(p, "max")}.`,
  scaleBelowZero: (p) =>
    `The scale of ${criterion(p)} runs from ${number(p, "min")} to ${number(p, "max")}. The score ${number(p, "min")} is worth nothing now, and a 0 is worth ${percent(p, "share")} of the maximum. Enter 0 as the zero point if a score below zero should cost points.`,
};

function criterion(p: FindingParams): string {
  return isFilled(p, "criterion") ? text(p, "criterion") : "this criterion";
}

function percent(p: FindingParams, key: string): string {
  return `${number(p, key)}%`;
}
