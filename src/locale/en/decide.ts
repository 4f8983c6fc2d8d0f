import type { DecidedBy } from "../../domain/tender/outcome";
import type { DecideTexts } from "../nl/decide";

const decidedByTotal = (total: string): Readonly<Record<DecidedBy, string>> => ({
  only: "Only valid bid",
  score: `Decided by ${total}`,
  pso: "Decided by the PSO level",
  quality: "Decided by quality",
  lot: "A lot must decide",
});

/** Every word of step 2, in English. */
export const decide: DecideTexts = {
  title: "What you want decided",
  intro: "Choose per tender what counts. Nothing in your workbook changes until you ask for the outcome.",
  none: "There is no tender to decide.",
  noneHow: "See in step 1 which table is still missing.",
  include: "Include this tender",
  bids: (count) => (count === 1 ? "1 bid" : `${count} bids`),
  noBids: "no bids yet",
  referenceDate: (date) => `reference date ${date}`,
  procedures: {
    private: "private",
    belowThreshold: "below the threshold",
    european: "European",
    reserved: "reserved",
  },
  fallbackDate: "Reference date where the workbook has none",
  fallbackHint: "A certificate must be valid on this day to count.",
  change: "Change",
  method: "Method",
  methodKinds: {
    punten: "Points",
    "gunnen op waarde": "Award on value",
    "prijs per kwaliteit": "Price per quality",
    "utility index": "Utility index",
  },
  methodExplained: {
    punten: "Price, quality and PSO earn points. Most points wins.",
    "gunnen op waarde":
      "Quality is worth euros, which come off the price. The lowest amount wins. Needed: the column Waarde (value) with the criteria.",
    "prijs per kwaliteit": "The price divided by the quality points. The lowest wins.",
    "utility index": "Price and quality in one figure, with Mercell's formula. The highest wins.",
  },
  methodUnit: {
    points: "Outcome in points, 100 is the highest.",
    euro: "Outcome in euro.",
    euroPerPoint: "Outcome in euro per quality point.",
  },
  price: "Price formula",
  priceKinds: {
    "laagste/prijs": "Lowest price divided by price",
    "laag-hoog": "Between lowest and highest price",
    afwijking: "Deviation from the lowest price",
    log: "Logarithm",
    bandbreedte: "Bandwidth with fixed bounds",
  },
  priceExplained: {
    "laagste/prijs": "The lowest price gets all price points, the others in proportion.",
    "laag-hoog": "The lowest price gets all price points, the highest none.",
    afwijking: "Each per cent above the lowest price costs the same. At twice that price no points are left.",
    log: "Each doubling of the price costs the same number of points.",
    bandbreedte: "Between two fixed bounds. Another bidder's price never changes your points.",
  },
  priceWarning: {
    "laagste/prijs":
      "Note: if a loser drops out, two others can change places although nothing about them changed.",
    "laag-hoog": "Note: one very high or low price shifts everybody's points. The order can reverse.",
    afwijking: "Note: if the lowest price drops out, everybody's points shift.",
    log: "",
    bandbreedte: "",
  },
  low: "Lower bound (all points)",
  high: "Upper bound (no points)",
  euroHint: "Amount in euro",
  base: "Base A",
  baseHint: "A price of A times the lowest gets no points. So choose a number above 1.",
  clip: "Cut price points",
  clipHint:
    "At zero and at the maximum. Without cutting, a high price can get points below zero, and a low one more than the maximum.",
  clipped: "cut at zero and the maximum",
  notClipped: "not cut",
  rule: "How the PSO level decides",
  ruleSummary: {
    marge: (amount) => `margin of ${amount}`,
    banden: (amount) => `bands of ${amount}`,
    gelijk: "on equal totals",
    eerst: "level first",
    gewogen: "through a criterion only",
    "korting euro": "discount in euro per level",
    "korting procent": "discount in per cent per level",
    minimum: (level) => `at least ${level}`,
  },
  priceSummary: {
    "laagste/prijs": "lowest price divided by price",
    "laag-hoog": "between lowest and highest price",
    afwijking: "deviation from the lowest price",
    log: (base) => `logarithm with base ${base}`,
    bandbreedte: (low, high) => `bandwidth ${low} to ${high}`,
  },
  margin: {
    points: "Margin in points",
    euro: "Margin in euro",
    euroPerPoint: "Margin in euro per quality point",
  },
  width: {
    points: "Width of a band in points",
    euro: "Width of a band in euro",
    euroPerPoint: "Width of a band in euro per quality point",
  },
  euroParameter: "This method has no default. Take the amount from your tender documents.",
  level: "Lowest level allowed",
  discounts: "This is what your table PSO-ladder says:",
  discountsMissing: (column) =>
    `Enter the column ${column} per level in the table PSO-ladder and read the workbook again. If there is no such table yet, make one with the columns Niveau (level), Waarde (value) and ${column}.`,
  discountColumn: { "korting euro": "Korting EUR", "korting procent": "Korting %" },
  unknownSetting: "not readable in the workbook, choose one",
  undo: "Take the workbook's again",
  preset: {
    title: "Proposal for your procedure",
    more: "Proposal for a procedure",
    open: "Your workbook does not say everything about how you decide. This fits your procedure:",
    procedure: "Procedure",
    take: "Take this proposal",
    taken: "This is your choice already",
    price: "bandwidth with fixed bounds",
    bounds: "Then enter the bounds. Take them from your tender documents, not from the bids.",
    amount: "Then enter the amount that goes with the rule.",
    now: (settings) => `Without a choice this applies: ${settings}.`,
    hint: {
      private: "You are free in your rule. With fixed bounds the order stays when somebody drops out.",
      belowThreshold:
        "Choose this only if it was in your documents beforehand. A rule cannot be added afterwards.",
      european:
        "Choose this only if it was in your documents beforehand, with a link to the contract and 'or equivalent'.",
      reserved:
        "Choose this only if it was in your documents beforehand, with a link to the contract and 'or equivalent'.",
    },
    noAdvice: "This is a hint, not legal advice.",
  },
  errors: {
    numberMissing: "Enter a number.",
    numberUnreadable: "This is not a number. Write for example 2.5 or 1,250.00.",
    marginNegative: "The margin cannot be below zero.",
    widthNotPositive: "The width must be more than zero.",
    lowNegative: "The lower bound cannot be below zero.",
    highNotAboveLow: "The upper bound must be higher than the lower bound.",
    baseNotAboveOne: "The base must be more than 1.",
  },
  readAs: (value) => `Read as ${value}`,
  preview: "This will be the outcome",
  lowerIsBetter: "the lower, the better",
  wins: (names, count) => (count === 1 ? `${names} wins` : `${names} win`),
  lotNeeded: (names) => `A lot must decide between ${names}`,
  noWinner: "No valid bid",
  total: {
    points: (figure) => `${figure} points`,
    euro: (figure) => figure,
    euroPerPoint: (figure) => `${figure} per point`,
  },
  decidedBy: {
    points: decidedByTotal("the points"),
    euro: decidedByTotal("the amount"),
    euroPerPoint: decidedByTotal("the price per point"),
  },
  passedOver: (name, figure, level) => `${name} had ${figure}, but counts as ${level}.`,
  passedOverMore: (count) =>
    count === 1
      ? "1 more bid with as good or a better total stayed behind."
      : `${count} more bids with as good or a better total stayed behind.`,
  levelChangesNothing: "The level does not change who wins here.",
  levelInPoints: "The level counts in the total.",
  levelInPrice: "The level lowers the price that is calculated with.",
  levelExcluded: (count) =>
    count === 1
      ? "1 bid is excluded by the minimum level."
      : `${count} bids are excluded by the minimum level.`,
  blockedTitle: "This tender cannot be decided yet",
  blocked: (count) => (count === 1 ? "One error must go first:" : `${count} errors must go first:`),
  toFindings: "Show all findings",
  invalidChoice: "First complete your choice above.",
  hints: (count) => (count === 1 ? "1 point of attention" : `${count} points of attention`),
  selectAll: "Select all",
  selectNone: "Select none",
  score: (count) =>
    count <= 1 ? "Write the outcome to the workbook" : `Write ${count} outcomes to the workbook`,
  scoreHint: "A new sheet is added. Your own cells stay as they are.",
  scoreNothing: "First select a tender that can be decided.",
  scoreStale: "The workbook has changed. Read it again first.",
};
