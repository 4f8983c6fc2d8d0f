import type { FindingParams } from "../../domain/finding";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { assessmentFindings } from "./assessment-findings";
import { criterionFindings } from "./criterion-findings";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { lockChangeOf } from "../lock-change-of";
import { lockChange } from "./model-lock";
import {
  bidder,
  percent,
  inEuro,
  size,
  isDiscountRule,
  discountColumn,
  discount,
  method,
  prevention,
  rule,
  formula,
  moment,
  level,
} from "./tender-finding-words";

const format = formatFor("en");
const { text, isFilled, quoted, number, euro, date } = findingWords(format);
const listed = (p: FindingParams, key: string): string => format.list(text(p, key).split("; "));

/** What is wrong with a tender and what to do about it; the caller adds table, row and column. */
export const tenderFindings: Readonly<Record<TenderFindingCode, (p: FindingParams) => string>> = {
  noBids: () => "This tender has no bids yet. Enter the bids before you award.",
  ...criterionFindings,
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
  ...assessmentFindings,
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
  methodUnreadable: (p) =>
    `Method ${quoted(p, "text")} is unknown. Choose points, award on value, price per quality or utility index.`,
  priceFormulaUnreadable: (p) =>
    `Price formula ${quoted(p, "text")} is not clear. Enter lowest/price, low-high, deviation, log 2 or, for example, bandwidth 100000..250000.`,
  priceFormulaUnused: (p) =>
    `Price formula ${quoted(p, "text")} does not count: ${method(p)} works without a price formula.`,
  logBaseMissing: (p) =>
    `${quoted(p, "text")} does not tell at how many times the lowest price there are 0 points. Add one number, such as log 2.`,
  logBaseOutOfRange: (p) =>
    `A log formula with ${number(p, "base")} is not possible. Enter a number above 1: at that many times the lowest price there are 0 points.`,
  priceFormulaDefault: () =>
    "There is no price formula; lowest/price is used. With bandwidth and fixed bounds the points do not depend on the other prices.",
  bandReversed: (p) =>
    `The bandwidth runs from ${number(p, "low")} to ${number(p, "high")}. The upper bound must be higher than the lower bound.`,
  priceOutsideBand: (p) =>
    `The price ${isFilled(p, "discounted") ? "after discount " : ""}${euro(p, "price")} is outside the bandwidth of ${euro(p, "low")} to ${euro(p, "high")}. Check the price and the bounds.`,
  discountedPriceNotPositive: (p) =>
    `Of the price ${euro(p, "price")} the discount for the PSO level leaves ${euro(p, "discounted")}. Check the price, or lower the discount in the table PSO-ladder.`,
  qualityNotPositive: (p) =>
    `This bid has ${number(p, "quality")} points, so its price cannot be divided by them. Set a minimum score that excludes such a bid, or choose another method.`,
  utilityFactorNotPositive: (p) =>
    `The quality is so far below the best that utility index has no score (factor ${number(p, "factor")}). Raise the weight of the price, set a minimum score or choose another method.`,
  ruleUnreadable: (p) =>
    isFilled(p, "text")
      ? `PSO rule ${quoted(p, "text")} is unknown. Choose margin, bands, equal, first, weighted, discount euro, discount percent or minimum.`
      : "There is a PSO parameter but no PSO rule. Enter the rule too, or clear the parameter.",
  ruleDefault: (p) =>
    `There is no PSO rule${isFilled(p, "procedure") ? "" : " and no procedure"}; margin ${number(p, "parameter")} is used: within ${number(p, "parameter")} points of the best score the highest PSO level comes first.`,
  ruleMissing: (p) =>
    `There is no PSO rule, and ${method(p)} has no default. Enter a rule; margin and bands need an amount in euro as the PSO parameter.`,
  ruleParameterMissing: (p) =>
    `Under ${method(p)} the rule ${rule(p)} needs an amount in euro; there is no default. Enter it as the PSO parameter.`,
  ruleParameterUnused: (p) =>
    isDiscountRule(p)
      ? `${quoted(p, "text")} as the PSO parameter does not count. The discount per level stands in the table PSO-ladder. Clear the parameter.`
      : `${quoted(p, "text")} as the PSO parameter does not count: the rule ${rule(p)} has no parameter.`,
  ruleParameterUnreadable: (p) => {
    if (p["rule"] === "minimum") {
      return isFilled(p, "text")
        ? `${quoted(p, "text")} is not a PSO level. Enter a level with the rule minimum, such as Trede 1.`
        : "The rule minimum needs a level. Enter for example Trede 1 as the PSO parameter.";
    }
    return inEuro(p)
      ? `${quoted(p, "text")} cannot be read as one amount. Enter an amount in euro as the PSO parameter.`
      : `${quoted(p, "text")} cannot be read as one number of points. Enter a number as the PSO parameter.`;
  },
  ruleParameterOutOfRange: (p) => {
    switch (text(p, "rule")) {
      case "marge":
        return `A margin of ${size(p)} is not possible. Enter 0 or more.`;
      case "banden":
        return `Bands ${size(p)} wide are not possible. Enter more than 0.`;
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
  levelNeedsLink: (p) =>
    `The PSO level helps to decide a ${p["procedure"] === "reserved" ? "reserved contract" : "European tender"}. It must then be linked to the subject-matter of the contract, and you must accept equivalent proof. Have it checked that the documents say so.`,
  minimumIsLabel: (p) =>
    `A minimum level (${level(p, "level")}) in effect asks for a label. The conditions of article 2.78a of the Dutch procurement act then apply. Have it checked whether the PSO meets them for this contract.`,
  levelFirstIgnoresPrice: () =>
    "With the rule first the highest PSO level always comes first, and price and quality hardly count. Have it checked whether this procedure allows that.",
  shareDiscountGrows: () =>
    "With discount percent a dearer bid gets a larger discount in euro. With discount euro every bid of one level gets the same discount.",
  procedureUnreadable: (p) =>
    `Procedure ${quoted(p, "text")} is unknown. Choose private, below threshold, European or reserved.`,
  roundingOutOfRange: (p) =>
    `Rounding ${number(p, "value")} is not possible. Enter a whole number from 0 to 6.`,
  contractsOutOfRange: (p) =>
    `Number of contracts ${number(p, "value")} is not possible. Enter a whole number of 1 or more.`,
  estimateUnusable: (p) =>
    `The estimate ${quoted(p, "text")} cannot be read as an amount above 0. Low prices are not compared with it. Enter an amount or clear the cell.`,
  referenceDateMissing: (p) =>
    `The ${moment(p)} is blank, so there is no day on which certificates are tested. Enter the date or choose a reference date yourself.`,
  referenceDateFallback: (p) =>
    `The ${moment(p)} is blank. Certificates were tested on the day that you chose: ${date(p, "date")}.`,
  referenceMomentUnreadable: (p) =>
    `Reference date ${quoted(p, "text")} is unknown. Choose closing, award, start or term.`,
  recalculateUnknown: () =>
    "A bid has lapsed, but Recalculate is blank. The lapsed price is left out. Enter yes or no, as the tender documents say.",
  recalculateNotStated: () =>
    "Recalculate is blank, while the score depends on the other bids. Enter yes or no and state it in the tender documents beforehand.",
  levelCountsTwice: (p) =>
    `The PSO level counts twice: as a criterion (${inEuro(p) ? `value ${euro(p, "weight")}` : `weight ${number(p, "weight")}`}) and in the rule ${rule(p)}. Choose one of the two, unless this was published.`,
  discountBesidePsoValue: (p) =>
    `The PSO level comes off the price twice: by the rule ${rule(p)} and by a criterion of ${euro(p, "value")}. Choose another rule, or remove the criterion of the kind PSO.`,
  weightedWithoutPso: () =>
    "The rule is weighted, but there is no criterion of the kind PSO. So the PSO level does not count. Add the criterion or choose another rule.",
  marginWithRelativeFormula: (p) =>
    `With a margin and ${formula(p)} a winner can lose by lowering its price. Example${p["formula"] === "laagste/prijs" ? "" : " with lowest/price"}: prices ${number(p, "price1")}, ${number(p, "price2")} and ${number(p, "price3")} euro, quality ${number(p, "quality1")}, ${number(p, "quality2")} and ${number(p, "quality3")} out of 100, levels Trede 1, none and Trede 3, quality ${number(p, "weightQuality")} and price ${number(p, "weightPrice")}, margin ${number(p, "margin")}. The first wins; if it lowers its price to ${number(p, "loweredPrice1")} euro, the third wins. ${prevention(p)}`,
  relativeFormulaReversal: (p) =>
    `With ${formula(p)} the points depend on the prices of others. If a bid drops out, another may win. Bandwidth prevents this.`,
  clippedLogReversal: (p) =>
    `Log ${number(p, "base")} keeps the order of two bids when another drops out, but cutting off the price points undoes that. Switch cutting off to prevent this.`,
  utilityIndexReversal: () =>
    "With utility index the score depends on the best quality and the lowest price of others. If a bid drops out, another may win. Points with bandwidth or award on value prevents this.",
  ladderDecreases: (p) =>
    `${level(p, "level")} has value ${number(p, "value")}, less than a lower level (${number(p, "lower")}). A higher level cannot be worth less.`,
  ladderOutOfRange: (p) =>
    isFilled(p, "value")
      ? `The value ${number(p, "value")} is not possible. Enter a number from 0 to 1.`
      : "This level has no value. Enter a number from 0 to 1.",
  ladderLevelTwice: (p) => `${level(p, "level")} is in the table twice. Keep one row.`,
  discountsMissing: (p) =>
    isFilled(p, "table")
      ? `The rule ${rule(p)} needs the column ${discountColumn(p)} in the table PSO-ladder, and it is empty. Enter the discount of each level; 0 is allowed.`
      : `The rule ${rule(p)} needs a table PSO-ladder. Make it with the columns Level and ${discountColumn(p)}.`,
  discountMissing: (p) =>
    `${level(p, "level")} has no discount in the column ${discountColumn(p)}. Enter it; 0 is allowed.`,
  discountOutOfRange: (p) =>
    p["rule"] === "korting euro"
      ? `A discount of ${euro(p, "value")} is not possible. Enter 0 euro or more.`
      : `A discount of ${percent(p, "value")} is not possible. Enter a percentage from 0 to below 100.`,
  discountDecreases: (p) =>
    `${level(p, "level")} has a discount of ${discount(p, "value")}, less than a lower level (${discount(p, "lower")}). A higher level cannot get a smaller discount.`,
  discountShares: (p) =>
    `The column Discount % says ${number(p, "value")}. That can mean ${percent(p, "percent")} or ${percent(p, "value")}; it is read as ${percent(p, "percent")}, the way Excel keeps a percentage. If that is wrong, type the percentage as text, such as ‘${percent(p, "value")}’.`,
  discountBelowOne: (p) =>
    `The column Discount % says ${number(p, "value")} beside larger percentages; it is read as ${percent(p, "value")}. If you mean ${percent(p, "percent")}, type ${number(p, "percent")}.`,
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
  notLocked: () =>
    "The model is not locked. Lock it before you read the bids: whatever changes afterwards then shows.",
  lockedWithPrices: () =>
    "The model was locked only when there were prices in the workbook. Lock a next tender before you read the bids.",
  lockedAfterClosing: (p) =>
    `The model was locked on ${date(p, "locked")}, after the closing date ${date(p, "closing")}. The prices may have been known by then. Explain why this is allowed, and lock a next tender before it closes.`,
  modelRelocked: (p) =>
    `The model was locked before as another one${isFilled(p, "first") ? `, first on ${date(p, "first")}` : ""}. After that it was changed and locked again ${p["times"] === 1 ? "once" : `${number(p, "times")} times`} (${number(p, "items")} ${p["items"] === 1 ? "item" : "items"} changed). Check in the log that this was before the bids.`,
  modelChangedSinceLock: (p) =>
    isFilled(p, "more")
      ? `Another ${number(p, "more")} parts of the model changed after it was locked. Compare with the text in the log.`
      : `Changed after the model was locked. ${lockChange(lockChangeOf(p))}. Put it back, or explain why it is allowed.`,
  lotDrawn: (p) => {
    const drawn = String(p["bidders"] ?? "").split("; ");
    return `${endSentence(`Lots were drawn on ${text(p, "when")}${isFilled(p, "by") ? ` by ${text(p, "by")}` : ""}`)} ${format.list(drawn)} ${drawn.length === 1 ? "gets" : "get"} the contract. The sheet Loting and the log show how.`;
  },
  earlierDraw: (p) =>
    `${endSentence(`Lots were drawn for this tender before, on ${text(p, "when")}${isFilled(p, "by") ? ` by ${text(p, "by")}` : ""}`)} That was between ${listed(p, "bidders")}; drawn: ${listed(p, "drawn")}. The tie is another one now. Explain why that draw does not hold any more.`,
  lockOfUnknownTender: (p) =>
    `On ${text(p, "when")} the model of ${text(p, "tender")}${isFilled(p, "lot") ? `, lot ${text(p, "lot")},` : ""} was locked, but that tender is not in the workbook any more. If it has another name now, give it its old name back.`,
  logBroken: (p) =>
    p["kind"] === "edited"
      ? "This row of the log was changed after it was written. Look for an earlier version of the workbook."
      : "This row of the log does not follow the row above it: a row is gone, was added or was moved. Look for an earlier version of the workbook.",
  tenderTwice: (p) =>
    `Tender ${text(p, "tender")}${isFilled(p, "lot") ? `, lot ${text(p, "lot")},` : ""} is there twice. Keep one row.`,
};
