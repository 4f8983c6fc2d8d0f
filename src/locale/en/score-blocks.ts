import type { ScoreBlockTexts } from "../../domain/sheets/score-block-texts";
import { formatFor } from "../format";

const format = formatFor("en");

/** The words of the blocks that not every score sheet has. */
export const scoreBlockTexts: ScoreBlockTexts = {
  pointer: (summary, certificates) =>
    [
      summary === null ? "" : `How firm the result is: row ${summary}.`,
      certificates === null ? "" : `Who wins when a certificate does not count: row ${certificates}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  summary: "How firm is this result?",
  interval: {
    criterion: "Criterion",
    present: { points: "Now (points)", euro: "Now (EUR)" },
    from: "Same winner from",
    to: "Up to",
    down: "Room down",
    up: "Room up",
    unbounded: "no limit",
    undecided: "cannot be told",
  },
  weights: {
    points: {
      heading: "How far can a weight change before another bid wins?",
      note: "One weight changes and the others move along in proportion. Totals are not rounded here. Cannot be told means: rounding decides who wins now, or there is no other weight. Calculated values.",
    },
    euro: {
      heading: "How far can a value change before another bid wins?",
      note: "Each time the value of one criterion changes. Totals are not rounded here. Cannot be told means: rounding decides who wins now. Calculated values.",
    },
  },
  margin: {
    heading: "How far can the margin change before another bid wins?",
    note: "From the first value on the same bid wins, up to but not including the second. Calculated values.",
    name: "Margin",
  },
  losers: {
    heading: "What did another bid need to win?",
    note: "Each time with one change: a higher PSO level, or a lower price. Level and reduction are calculated values.",
    level: "Wins alone from level",
    price: "Tendered price",
    deficit: "Price must drop (EUR)",
    winningPrice: "Price that wins",
    parity: "Index price deficit (EUR)",
    unreachable: "not possible",
  },
  certificates: {
    heading: "Who wins if a certificate does not count?",
    note: "The tender was calculated again each time as if the PSO level of one bidder does not count. Calculated values.",
    bidder: "Certificate of",
    level: "PSO level",
    outcome: "The result",
    winners: "Then wins",
    nobody: "nobody",
  },
  psoWeight: {
    heading: "Is the PSO criterion heavy enough to decide?",
    note: "Above the one weight the best bid of the highest level beats everybody of a lower level; above the other one step of the ladder is always worth more than any other difference. These are formulas; which bid is the closest rival was calculated.",
    bidder: "Best of the highest level",
    present: "Weight now",
    against: "Against bid",
    decisiveAbove: "Decides above",
    alwaysAbove: "Always decides above",
    decisive: "Decides now",
    oneLevel: "one level",
  },
  bandEdges: {
    heading: "How close is a total to the edge of its band?",
    note: "A band runs from the first value up to the second, which itself lies in the next band. These are formulas.",
    from: "Band from",
    to: "Up to",
    distance: "Distance to the edge",
  },
  lowPrices: {
    heading: "Remarkably low prices",
    note: "An indication, no judgement. A low price may be fine; ask for an explanation before you act on it.",
    limits: (limits, estimate, bidsForMean) => {
      const tests: string[] = [];
      const from = (share: number): string => `at least ${format.percent(share)}`;
      if (limits.belowMean !== null)
        tests.push(`${from(limits.belowMean)} below the mean (from ${bidsForMean} bids on)`);
      if (limits.belowSecond !== null)
        tests.push(`${from(limits.belowSecond)} below the second lowest price`);
      if (limits.belowEstimate !== null && estimate !== null)
        tests.push(`${from(limits.belowEstimate)} below the estimate of ${format.euro(estimate)}`);
      return `Only prices that count were looked at. Remarkable is: ${tests.join("; ")}.`;
    },
    none: "No price stands out.",
    comparedWith: "Compared with",
    compared: { mean: "mean", second: "second lowest", estimate: "estimate" },
    reference: "Price compared with",
    below: "Lower",
    limit: "Limit",
  },
  assessors: {
    heading: "Scores per assessor",
    note: "Copies of what each assessor gave. A coloured empty cell is a missing score; it does not count as zero. The last column says whether the source changed since.",
    spread: {
      heading: "Spread between the assessors, and the score that counts",
      note: "Formulas over the scores given above. The score that counts stands in the table of inputs too.",
    },
    consensus: {
      heading: "Recorded consensus",
      note: "What was agreed after discussion, with the reason. The scores given stay above as they were.",
    },
    criterion: "Criterion",
    count: "Number",
    lowest: "Lowest",
    highest: "Highest",
    mean: "Mean",
    median: "Median",
    deviation: "Spread (st.dev.)",
    agreed: "Consensus",
    used: "Score that counts",
    by: "Based on",
    aggregation: { mean: "mean", median: "median", consensus: "consensus" },
    reason: "Reason",
  },
  sources: {
    heading: "Check of the source",
    note: "What else the result rests on, copied at the moment of the calculation. The last column says whether the source table changed since. Columns that are blank in every row are not shown; they are checked all the same.",
    manyBids: "With more than 100 bids the bidders and suppliers are not listed here.",
    table: {
      tenders: "Tender",
      criteria: "Criteria",
      bids: "Bids, besides price and scores",
      suppliers: "Suppliers",
      ladder: "PSO ladder",
      settings: "Settings",
    },
    value: "Value",
    check: "Source table",
  },
  lock: "Lock of the model",
};
