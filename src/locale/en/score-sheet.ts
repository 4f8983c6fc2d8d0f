import type { ResultFacts, ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";
import { formatFor } from "../format";
import { levels as level } from "./levels";

const format = formatFor("en");

/** The words on a score sheet. */
export const scoreSheetTexts: ScoreSheetTexts = {
  title: (tender, lot) => `Award ${tender}${lot === "" ? "" : ` · lot ${lot}`}`,
  result,
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
    minimum: "minimum",
  },
  ruleExplained: (rule) => {
    switch (rule.kind) {
      case "marge":
        return `How the PSO level decides (margin): a bid at most ${points(rule.margin)} below the highest total is equivalent. Of the equivalent bids the highest PSO level wins, then the highest total, then most quality points. Every next place is filled in the same way from the bids that are left.`;
      case "banden":
        return `How the PSO level decides (bands): totals fall into bands of ${points(rule.width)}. The highest band comes first. Within a band the highest PSO level wins, then the highest total, then most quality points.`;
      case "gelijk":
        return "How the PSO level decides (equal score): only where totals are equal does the highest PSO level win, then most quality points.";
      case "eerst":
        return "How the PSO level decides (level first): the highest PSO level comes first whatever the total. Within a level the highest total wins, then most quality points.";
      case "gewogen":
        return "How the PSO level decides (weighted): it counts only through a criterion with points. The highest total wins, then most quality points.";
      case "minimum":
        return `How the PSO level decides (minimum): a bid below ${level[rule.level]} does not take part. After that the highest total wins, and where totals are equal most quality points.`;
    }
  },
  priceFormula: (formula, clip) => {
    const cut = clip ? "; not below 0 or above the weight" : "";
    switch (formula.kind) {
      case "laagste/prijs":
        return `lowest price ÷ price × weight${cut}`;
      case "laag-hoog":
        return `from lowest to highest price × weight${cut}`;
      case "bandbreedte":
        return `fixed price limits × weight${cut}`;
    }
  },
  recalculate: { yes: "yes", no: "no, the price still counts", unknown: "not entered" },
  unknown: "not entered",
  facts: {
    procedure: "Procedure",
    rule: "PSO rule",
    ruleFixedOn: "Rule fixed on",
    priceFormula: "How price points are made",
    referenceDate: "Reference date PSO level",
    closingDate: "Closing date",
    scoredOn: "Calculated on",
    recalculate: "Recalculate after drop-out",
    margin: "Margin (points)",
    width: "Width of a band (points)",
    minimumLevel: "Minimum level (0 to 5)",
    low: "Price that earns all points (EUR)",
    high: "Price that earns 0 points (EUR)",
    rounding: "Decimals of the total",
    contracts: "Number of contracts",
    ceiling: "Price ceiling (EUR)",
    check: "Check of the formulas",
    source: "Source tables since the calculation",
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
    points: "Points per criterion",
    inputs: "Inputs and weights",
    ladder: "Share of the weight that a PSO level earns",
    leaveOneOut: "What if a bid that did not win had not been there?",
    workings: "Workings: comparing and checking",
    margin: "Workings: who is within the margin",
  },
  notes: {
    ranking:
      "Each row is one place. Highest total, lower bound and number of equivalent bids look only at the bids that have no place yet.",
    rankingValues:
      "With more than 100 bids the ranking stands here as fixed values. Points and totals are formulas all the same.",
    noBids: "No bid counts.",
    levels: "Level as a number: 0 is none, 1 Aspirant-status, 2 Basistrede, 3 Trede 1, 4 Trede 2, 5 Trede 3.",
    points:
      "Rounding comes last: the total and the quality points, once each. The points per criterion are not rounded.",
    inputs:
      "Copies from the source tables at the moment of calculation. The last column tells whether price and scores in the source table have changed since.",
    leaveOneOut:
      "Each time the tender was calculated again without one bid that did not win. This table holds fixed values.",
    noLosers: "There is no other bid to leave out.",
    workings:
      "Whole numbers are compared: the total times the factor. The last columns are fixed results of the program; agrees means that the formulas on this sheet give the same.",
    margin:
      "In order of total. A bid belongs to the group of the first bid above it that starts a group itself, is at most the margin higher and has a lower PSO level; without such a bid it starts its own group. Within a group the highest level wins.",
  },
  columns: {
    rank: "Rank",
    bid: "No.",
    bidder: "Bidder",
    total: "Total",
    level: "PSO level",
    levelRank: "Level as a number",
    best: "Highest total",
    lowerBound: "Lower bound",
    equivalent: "Equivalent bids",
    decidedBy: "Decided by",
    leader: "Highest total is of",
    quality: "Quality",
    stated: "On the certificate",
    countsAs: "Counts as",
    remark: "Remark",
    status: "Status",
    counts: "Counts",
    price: "Bid price",
    anchor: "Price that counts",
    source: "Source table",
    utility: "Share (0 to 1)",
    removed: "Without this bidder",
    changes: "The result",
    winners: "Then the winner is",
    totalKey: "Total × factor",
    qualityKey: "Quality × factor",
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
    weight: "Weight (points)",
    scaleMin: "Lowest possible score",
    scaleMax: "Highest possible score",
    minimumScore: "Minimum needed",
    lowestPrice: "Lowest price",
    highestPrice: "Highest price",
    factor: "Factor",
    ruleKey: "Margin × factor",
  },
  kind: { price: "price", quality: "quality", pso: "PSO" },
  pso30plus: "PSO 30+",
  equivalentProof: "equivalent proof",
  nothingStated: "–",
  yes: "yes",
  no: "no",
  counts: "counts",
  changed: "changed",
  unchanged: "unchanged",
  noSource: "–",
  agrees: "agrees",
  differs: "differs",
  winnerChanges: "changes",
  winnerStays: "stays the same",
  list: (names) => format.list(names),
};

function points(value: number): string {
  return `${format.number(value, 6)} ${value === 1 ? "point" : "points"}`;
}

function result(facts: ResultFacts): string {
  const { decidedBy } = facts;
  if (decidedBy === null) return "No result: no bid counts.";
  const who = format.list(facts.winners);
  const total = format.fixed(facts.total, facts.rounding);
  if (facts.lotNeeded) {
    const contracts = facts.contracts === 1 ? "1 contract" : `${facts.contracts} contracts`;
    return `Draw needed: ${who} are in line for ${contracts} and nothing tells them apart at the last place.`;
  }
  if (facts.winners.length > 1) return `Winners: ${who}. There are ${facts.contracts} contracts to award.`;
  switch (decidedBy) {
    case "only":
      return `Winner: ${who}, the only bid that counts (${total} points).`;
    case "score":
    case "lot":
      return `Winner: ${who}, with the highest total (${total} points).`;
    case "quality":
      return `Winner: ${who}. Totals are equal (${total} points); quality decided.`;
    case "pso": {
      const leader =
        facts.leader === facts.winners[0]
          ? ""
          : ` The highest total was that of ${facts.leader} (${format.fixed(facts.leaderTotal, facts.rounding)} points).`;
      return `Winner: ${who} (${total} points). Of the ${facts.equivalent} equivalent bids this one has the highest PSO level: ${level[facts.level]}.${leader}`;
    }
  }
}
