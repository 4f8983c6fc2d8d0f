import type { ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";
import { formatFor } from "../format";
import { levels as level } from "./levels";
import { scoreMethodTexts } from "./score-method";
import { scoreBlockTexts } from "./score-blocks";
import { levelEffect, result, ruleExplained } from "./score-result";

const format = formatFor("en");

/** The words on a score sheet. */
export const scoreSheetTexts: ScoreSheetTexts = {
  title: (tender, lot) => `Award ${tender}${lot === "" ? "" : ` · lot ${lot}`}`,
  result,
  levelEffect,
  level,
  status: { valid: "valid", invalid: "invalid", lapsed: "dropped out" },
  decidedBy: { only: "only bid", score: "total", pso: "PSO level", quality: "quality", lot: "draw" },
  exclusion: (exclusion) => {
    switch (exclusion.kind) {
      case "invalid":
        return "declared invalid";
      case "lapsed":
        return "dropped out after the award";
      case "aboveCeiling":
        return `price above the ceiling of ${format.euro(exclusion.ceiling)}`;
      case "belowMinimumScore":
        return `${exclusion.criterion}: score ${format.number(exclusion.score, 6)}, at least ${format.number(exclusion.minimum, 6)} needed`;
      case "belowMinimumLevel":
        return `PSO level below ${level[exclusion.minimum]}`;
    }
  },
  levelReason: {
    unknownSupplier: "does not count: not in the supplier table",
    levelMissing: "does not count: no level entered",
    levelUnreadable: "does not count: level unreadable",
    basisBeforeItExisted: "does not count: Basistrede exists from 1 April 2023 only",
    startMissing: "does not count: start date missing",
    endMissing: "does not count: end date missing",
    dateUnreadable: "does not count: date unreadable",
    datesReversed: "does not count: ends before it starts",
    notYetValid: "does not count: not yet valid on the reference date",
    expired: "does not count: expired on the reference date",
    copyMissing: "does not count: no copy of the certificate",
    kvkNotOnCertificate: "does not count: KvK number is not on the certificate",
  },
  procedure: (procedure) => {
    switch (procedure) {
      case "private":
        return "private";
      case "belowThreshold":
        return "below the threshold";
      case "european":
        return "European";
      case "reserved":
        return "reserved";
      case null:
        return "not entered";
    }
  },
  ruleName: {
    marge: "marge (margin)",
    banden: "banden (bands)",
    gelijk: "gelijk (equal score)",
    eerst: "eerst (level first)",
    gewogen: "gewogen (weighted)",
    "korting euro": "korting euro (discount in EUR)",
    "korting procent": "korting procent (discount in %)",
    minimum: "minimum",
  },
  ruleExplained,
  order: (rule) => {
    switch (rule) {
      case "marge":
        return "margin, PSO level, total, quality, draw";
      case "banden":
        return "band, PSO level, total, quality, draw";
      case "gelijk":
        return "total, PSO level, quality, draw";
      case "eerst":
        return "PSO level, total, quality, draw";
      case "gewogen":
      case "korting euro":
      case "korting procent":
      case "minimum":
        return "total, quality, draw";
    }
  },
  method: scoreMethodTexts,
  priceFormula: (formula) => {
    switch (formula.kind) {
      case "laagste/prijs":
        return "lowest price ÷ price × weight";
      case "laag-hoog":
        return "from lowest to highest price × weight";
      case "afwijking":
        return "distance from the lowest price × weight";
      case "log":
        return "logarithm of price ÷ lowest price × weight";
      case "bandbreedte":
        return "fixed price limits × weight";
    }
  },
  recalculate: { yes: "yes", no: "no, still compared with that bid", unknown: "not laid down" },
  unknown: "not entered",
  facts: {
    procedure: "Procedure",
    method: "Method",
    priceFormula: "How price points are made",
    rule: "PSO rule",
    ruleFixedOn: "Rule fixed on",
    order: "Order of comparing",
    recalculate: "Recalculate after drop-out",
    referenceDate: "Reference date PSO level",
    closingDate: "Closing date",
    scoredOn: "Calculated on",
  },
  parameters: {
    minimumLevel: "Minimum level (0 to 5)",
    low: "Price that earns all points (EUR)",
    high: "Price that earns 0 points (EUR)",
    logBase: "Base A of the logarithm",
    clip: "Price points cut to 0..weight",
    rounding: "Decimals of the total",
    contracts: "Number of contracts",
    ceiling: "Price ceiling (EUR)",
    check: "Check of the formulas",
    source: "Source tables since the calculation",
  },
  control: {
    number: "Control number",
    status: "Status of this calculation",
    inForce: "in force",
    replaced: "replaced",
    unknown: "unknown",
    sourceChanged: "source changed",
    seeSource:
      "Please note: a source table was changed or sorted otherwise after the calculation. This result uses the copy of that time; ‘changed’ stands below beside what differs.",
    see: (sheet) => `This calculation was replaced: see sheet ${sheet}.`,
  },
  legend: {
    label: "What the colours mean",
    input: "copy from the source table",
    formula: "formula",
    result: "result of a formula",
  },
  headings: {
    warnings: "Please note",
    ranking: "Ranking",
    notRanked: "Not in the ranking",
    sentences: "Explanation per bid",
    levels: "PSO level on the reference date",
    inputs: "Inputs and weights",
    ladder: "What a PSO level earns",
    leaveOneOut: "What if a bid that did not win had not been there?",
    workings: "Workings: comparing and checking",
    margin: "Workings: who is within the margin",
  },
  notes: {
    rankingValues:
      "With more than 100 bids the ranking stands here as fixed values. Points and totals are formulas all the same.",
    noBids: "No bid counts.",
    levels: "Level as a number: 0 is none, 1 Aspirant-status, 2 Basistrede, 3 Trede 1, 4 Trede 2, 5 Trede 3.",
    inputs:
      "Copies from the source tables at the moment of calculation. The last column tells whether price and scores in the source table have changed since.",
    discount:
      "The used price is the bid price less the discount for the PSO level. It is what counts; the price ceiling looks at the bid price.",
    leaveOneOut:
      "Each time the tender was calculated again without one bid that did not win. This table holds fixed values.",
    noLosers: "There is no other bid to leave out.",
    workings:
      "Whole numbers are compared: the result times the scale. The last columns are fixed results of the program; agrees means that the formulas on this sheet give the same.",
  },
  columns: {
    rank: "Rank",
    bid: "No.",
    bidder: "Bidder",
    level: "PSO level",
    levelRank: "Level as a number",
    equivalent: "Equivalent bids",
    decidedBy: "Decided by",
    stated: "On the certificate",
    countsAs: "Counts as",
    remark: "Remark",
    status: "Status",
    counts: "Counts",
    price: "Bid price",
    usedPrice: "Used price",
    anchor: "Price that counts",
    anchorWorth: "Points that count",
    source: "Source table",
    utility: "Share (0 to 1)",
    discountEuro: "Discount (EUR)",
    discountShare: "Discount (%)",
    factor: "Factor",
    index: "U × 100, not rounded",
    deficit: "Price deficit (EUR)",
    removed: "Without this bidder",
    changes: "The result",
    winners: "Then the winner is",
    band: "Band",
    scoreOrder: "Order by total",
    position: "Place",
    engineTotal: "Total by program",
    engineRank: "Rank by program",
    check: "Check",
    group: "Group",
    marginOrder: "No. by total",
    marginBid: "No. of bid",
    marginShared: "Shared place",
    marginGroup: "Group",
  },
  rows: {
    kind: "Kind",
    category: "Section",
    categoryWeight: "Weight of the section",
    sectionWeight: "Weight within the section",
    weight: "Weight (points)",
    value: "Value (EUR)",
    scaleMin: "Lowest possible score",
    scaleZero: "Zero point (earns nothing)",
    scaleMax: "Highest possible score",
    minimumScore: "Minimum needed",
    lowestPrice: "Lowest price",
    highestPrice: "Highest price",
    bestWorth: "Most points without price",
    factor: "Scale",
    ruleKey: { marge: "Margin × scale", banden: "Width × scale" },
  },
  kind: { price: "price", quality: "quality", pso: "PSO" },
  pso30plus: "PSO 30+",
  equivalentProof: "equivalent proof",
  nothingStated: "–",
  yes: "yes",
  no: "no",
  counts: "level counts",
  changed: "changed",
  unchanged: "unchanged",
  missing: "source missing",
  noSource: "–",
  agrees: "agrees",
  differs: "differs",
  winnerChanges: "changes",
  winnerStays: "stays the same",
  blocks: scoreBlockTexts,
  list: (names) => format.list(names),
};
