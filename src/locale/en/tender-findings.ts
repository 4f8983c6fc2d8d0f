import type { FindingParams } from "../../domain/finding";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("en");
const { text, isFilled, quoted, number, euro, date } = findingWords(format);

/** What is wrong with a tender and what to do about it; the caller adds table, row and column. */
export const tenderFindings: Readonly<Record<TenderFindingCode, (p: FindingParams) => string>> = {
  noBids: () => "This tender has no bids yet. Enter the bids before you award.",
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
  weightsNot100: (p) => `The weights add up to ${number(p, "sum")}. Make them add up to 100 (or 100%).`,
  weightNegative: (p) =>
    `The weight of ${criterion(p)} is ${number(p, "weight")}. A weight cannot be negative: enter 0 or more.`,
  scaleReversed: (p) =>
    `The scale of ${criterion(p)} runs from ${number(p, "min")} to ${number(p, "max")}. The maximum must be higher than the minimum.`,
  minimumOutsideScale: (p) =>
    `The minimum score ${number(p, "minimum")} of ${criterion(p)} is outside the scale of ${number(p, "min")} to ${number(p, "max")}. Change the minimum score or the scale.`,
  bidderMissing: () => "This bid has no name. Enter the bidder or set Valid to no.",
  bidderTwice: (p) =>
    isFilled(p, "kvk")
      ? `KvK number ${text(p, "kvk")} of ${text(p, "bidder")} is on another bid too. Correct the number or set one of the two to Valid = no.`
      : `${text(p, "bidder")} has bid twice. Set the bid that does not count to Valid = no.`,
  priceMissing: () => "The bid price is blank. Enter the price or set Valid to no.",
  priceNotPositive: (p) => `The price is ${number(p, "price")}. A price must be higher than 0.`,
  scoreMissing: (p) => `The score for ${text(p, "criterion")} is blank. Blank is not 0: enter a score.`,
  scoreOutsideScale: (p) =>
    `The score ${number(p, "score")} for ${text(p, "criterion")} is outside the scale of ${number(p, "min")} to ${number(p, "max")}. Correct the score or the scale.`,
  bidStatusUnreadable: (p) =>
    `${quoted(p, "text")} is not clear in the column Valid. Choose yes, no or lapsed.`,
  bidderUnknown: (p) =>
    isFilled(p, "kvk")
      ? `${bidder(p)} (KvK ${text(p, "kvk")}) is not among the suppliers, so its PSO level counts as none. Add the supplier or correct the number.`
      : `${bidder(p)} is not among the suppliers, so its PSO level counts as none. Add the supplier or enter the KvK number.`,
  bidderNameAmbiguous: (p) =>
    `The name ${text(p, "bidder")} fits ${number(p, "count")} suppliers. Enter the KvK number with the bid.`,
  bidderKvkLeadingZero: (p) =>
    `KvK number ${text(p, "text")} has 7 digits; the leading 0 was probably lost. Make it ${text(p, "proposal")} if that is right.`,
  supplierLevelsDiffer: (p) =>
    `${bidder(p)} has several supplier rows (${text(p, "rows")}) with different levels that all count. Keep the right row.`,
  methodUnreadable: (p) => `Method ${quoted(p, "text")} is unknown. Enter points.`,
  methodNotAvailable: (p) =>
    `This version cannot calculate the method ${quoted(p, "text")} yet. It only calculates points.`,
  priceFormulaUnreadable: (p) =>
    `Price formula ${quoted(p, "text")} is not clear. Enter lowest/price, low-high or, for example, bandwidth 100000..250000.`,
  priceFormulaNotAvailable: (p) =>
    `This version cannot calculate the price formula ${quoted(p, "text")} yet. Choose lowest/price, low-high or bandwidth.`,
  priceFormulaDefault: () =>
    "There is no price formula; lowest/price is used. With bandwidth and fixed bounds the points do not depend on the other prices.",
  bandReversed: (p) =>
    `The bandwidth runs from ${number(p, "low")} to ${number(p, "high")}. The upper bound must be higher than the lower bound.`,
  priceOutsideBand: (p) =>
    `The price ${euro(p, "price")} is outside the bandwidth of ${euro(p, "low")} to ${euro(p, "high")}. Check the price and the bounds.`,
  ruleUnreadable: (p) =>
    isFilled(p, "text")
      ? `PSO rule ${quoted(p, "text")} is unknown. Choose margin, bands, equal, first, weighted or minimum.`
      : "There is a PSO parameter but no PSO rule. Enter the rule too, or clear the parameter.",
  ruleNotAvailable: (p) =>
    `This version cannot apply the PSO rule ${quoted(p, "text")} yet. Choose margin, bands, equal, first, weighted or minimum.`,
  ruleDefault: (p) =>
    `There is no PSO rule${isFilled(p, "procedure") ? "" : " and no procedure"}; margin ${number(p, "parameter")} is used: within ${number(p, "parameter")} points of the best score the highest PSO level comes first.`,
  ruleParameterUnreadable: (p) => {
    if (p["rule"] === "minimum") {
      return isFilled(p, "text")
        ? `${quoted(p, "text")} is not a PSO level. Enter a level with the rule minimum, such as Trede 1.`
        : "The rule minimum needs a level. Enter for example Trede 1 as the PSO parameter.";
    }
    return `${quoted(p, "text")} cannot be read as one number of points. Enter a number as the PSO parameter.`;
  },
  ruleParameterOutOfRange: (p) => {
    switch (text(p, "rule")) {
      case "marge":
        return `A margin of ${number(p, "value")} is not possible. Enter 0 points or more.`;
      case "banden":
        return `A band of ${number(p, "value")} points wide is not possible. Enter more than 0.`;
      default:
        return "Nobody is excluded at this minimum level. Choose Aspirant-status or higher, or another rule.";
    }
  },
  ruleNotPublished: (p) =>
    `There is no PSO rule. A rule that was not published beforehand may not be applied afterwards, so only the score counts. For a next tender, publish ${
      p["procedure"] === "belowThreshold" ? "for example bands 5" : "for example equal"
    } beforehand.`,
  ruleFixedLate: (p) =>
    isFilled(p, "fixedOn")
      ? `The PSO rule was fixed on ${date(p, "fixedOn")}, after closing on ${date(p, "closing")}. Have it checked whether you may apply it.`
      : "It is not stated when the PSO rule was fixed. Enter the date; it must lie before closing.",
  procedureUnreadable: (p) =>
    `Procedure ${quoted(p, "text")} is unknown. Choose private, below threshold, European or reserved.`,
  roundingOutOfRange: (p) =>
    `Rounding ${number(p, "value")} is not possible. Enter a whole number from 0 to 6.`,
  contractsOutOfRange: (p) =>
    `Number of contracts ${number(p, "value")} is not possible. Enter a whole number of 1 or more.`,
  referenceDateMissing: (p) =>
    `The ${moment(p)} is blank, so there is no day on which certificates are tested. Enter the date or choose a reference date yourself.`,
  referenceDateFallback: (p) =>
    `The ${moment(p)} is blank. Certificates were tested on the day that you chose: ${date(p, "date")}.`,
  referenceMomentUnreadable: (p) =>
    `Reference date ${quoted(p, "text")} is unknown. Choose closing, award, start or term.`,
  recalculateUnknown: () =>
    "A bid has lapsed, but Recalculate is blank. The lapsed price is left out. Enter yes or no, as the tender documents say.",
  levelCountsTwice: (p) =>
    `The PSO level counts twice: as a criterion (weight ${number(p, "weight")}) and in the rule ${rule(p)}. Choose one of the two, unless this was published.`,
  weightedWithoutPso: () =>
    "The rule is weighted, but there is no criterion of the kind PSO. So the PSO level does not count. Add the criterion or choose another rule.",
  marginWithRelativeFormula: (p) =>
    `With a margin and ${formula(p)} a winner can lose by lowering its price. Example: prices ${number(p, "price1")}, ${number(p, "price2")} and ${number(p, "price3")} euro, quality ${number(p, "quality1")}, ${number(p, "quality2")} and ${number(p, "quality3")} out of 100, levels Trede 1, none and Trede 3, quality ${number(p, "weightQuality")} and price ${number(p, "weightPrice")}, margin ${number(p, "margin")}. The first wins; if it lowers its price to ${number(p, "loweredPrice1")} euro, the third wins. Bandwidth prevents this.`,
  relativeFormulaReversal: (p) =>
    `With ${formula(p)} the points depend on the prices of others. If a bid drops out, another may win. Bandwidth prevents this.`,
  ladderDecreases: (p) =>
    `${level(p, "level")} has value ${number(p, "value")}, less than a lower level (${number(p, "lower")}). A higher level cannot be worth less.`,
  ladderOutOfRange: (p) =>
    isFilled(p, "value")
      ? `The value ${number(p, "value")} is not possible. Enter a number from 0 to 1.`
      : "This level has no value. Enter a number from 0 to 1.",
  ladderLevelTwice: (p) => `${level(p, "level")} is in the table twice. Keep one row.`,
  noValidBids: () => "No bid takes part: all are invalid, lapsed or excluded.",
  lotNeeded: (p) =>
    `A draw is needed: ${format.list(String(p["bidders"] ?? "").split("; "))} share place ${number(p, "rank")}, and ${
      p["toDraw"] === 1 ? "one contract is" : `${number(p, "toDraw")} contracts are`
    } left to divide. Invite them to attend the draw.`,
  tenderNotInTable: (p) => {
    if (p["unknown"] === "lot") {
      return isFilled(p, "lot")
        ? `Lot ${text(p, "lot")} of ${text(p, "tender")} is not among the tenders. Make the names the same or add the lot.`
        : "This bid names no lot, and there are several. Enter the lot.";
    }
    return isFilled(p, "tender")
      ? `${text(p, "tender")} is not among the tenders. Make the names the same or add the tender.`
      : "This bid names no tender, and there are several. Enter the tender.";
  },
  tenderTwice: (p) =>
    `Tender ${text(p, "tender")}${isFilled(p, "lot") ? `, lot ${text(p, "lot")},` : ""} is there twice. Keep one row.`,
};

function bidder(p: FindingParams): string {
  return isFilled(p, "bidder") ? text(p, "bidder") : "A bidder without a name";
}

function rule(p: FindingParams): string {
  switch (text(p, "rule")) {
    case "marge":
      return "margin";
    case "banden":
      return "bands";
    case "gelijk":
      return "equal";
    case "eerst":
      return "first";
    default:
      return text(p, "rule");
  }
}

function formula(p: FindingParams): string {
  return p["formula"] === "laag-hoog" ? "low-high" : "lowest/price";
}

function criterion(p: FindingParams): string {
  return isFilled(p, "criterion") ? text(p, "criterion") : "this criterion";
}

function moment(p: FindingParams): string {
  switch (text(p, "moment")) {
    case "award":
      return "award date";
    case "start":
    case "term":
      return "contract start date";
    default:
      return "closing date";
  }
}

function level(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "none":
      return "No level";
    case "aspirant":
      return "Aspirant-status";
    case "basis":
      return "Basistrede";
    case "trede1":
      return "Trede 1";
    case "trede2":
      return "Trede 2";
    case "trede3":
      return "Trede 3";
    default:
      return "This level";
  }
}
