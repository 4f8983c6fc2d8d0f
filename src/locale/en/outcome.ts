import { endSentence } from "../end-sentence";
import type { OutcomeTexts } from "../nl/outcome";

/** Every word of step 3, in English. */
export const outcome: OutcomeTexts = {
  title: "The outcome",
  intro: (count) =>
    count === 1
      ? "A new sheet stands in your workbook. Nothing in your own cells was changed."
      : `${count} new sheets stand in your workbook. Nothing in your own cells was changed.`,
  none: "There is no outcome yet.",
  noneHow: "First choose in step 2 what you want decided.",
  toDecide: "To step 2",
  winner: (count) => (count === 1 ? "Winner" : "Winners"),
  ranking: "Ranking",
  rank: (rank) => `Rank ${rank}`,
  excluded: "Not in the ranking",
  exclusion: {
    invalid: "Declared invalid in the workbook.",
    lapsed: "Dropped out after the award.",
    aboveCeiling: (ceiling) => `Above the ceiling price of ${ceiling}.`,
    belowMinimumScore: (criterion, score, minimum) => `${score} on ${criterion}; the minimum is ${minimum}.`,
    belowMinimumLevel: (minimum) => `Below the minimum level ${minimum}.`,
  },
  usedPrice: (price, used) => `Price ${price}, after the discount ${used}`,
  lotTitle: "A lot must decide",
  lot: (names) => `${names} are exactly equal: in total, in level and in quality.`,
  firm: {
    title: "How firm is this outcome?",
    figures: "Show the figures",
    figuresOf: (tender) => `Show the figures behind the outcome: ${tender}`,
    weights: "Weights",
    weightsHow: "Within the coloured part the same bid wins. The line is the present weight.",
    values: "Value in euro",
    valuesHow: "Within the coloured part the same bid wins. The line is the present value.",
    now: (figure) => `now ${figure}`,
    between: (from, to) => `${from} to ${to}`,
    from: (from) => `from ${from}`,
    always: "makes no difference",
    noInterval: "cannot be calculated",
    weight: (criterion, now, range) => `${criterion}: now ${now}, ${range}`,
    margin: "Margin",
    losers: "Who did not win",
    loser: "Bidder",
    winsFrom: "Wins from",
    cheaper: "Wins when lower by",
    parity: "Price deficit",
    parityHow: "The price deficit is the difference in price at an equal index.",
    notPossible: "not possible",
    certificates: "What if a certificate does not count?",
    without: (bidder, level) => `Without ${level} of ${bidder}`,
    then: (winners, count) => `${winners} ${count === 1 ? "wins" : "win"}`,
    thenNobody: "no winner is left",
    same: "the same bid wins",
    leaving: "What if a loser drops out?",
    leavingSame: "Then the winner stays the same, whoever drops out.",
    leavingChanges: (removed, winners, count) =>
      endSentence(`If ${removed} drops out, ${winners} ${count === 1 ? "wins" : "win"}`),
    leavingNobody: (removed) => `If ${removed} drops out, no winner is left.`,
    bands: "Distance to the edge of the band",
    band: (from, to) => `band ${from} to ${to}`,
    distance: "Distance",
  },
  lowPrices: {
    title: "Strikingly low price",
    judgement:
      "This is an indication, not a judgement. Ask the bidder to explain before you decide anything.",
    compared: {
      mean: (bidder, price, below, reference) =>
        `${bidder}: ${price} is ${below} below the mean of ${reference}.`,
      second: (bidder, price, below, reference) =>
        `${bidder}: ${price} is ${below} below the second lowest price of ${reference}.`,
      estimate: (bidder, price, below, reference) =>
        `${bidder}: ${price} is ${below} below the estimate of ${reference}.`,
    },
  },
  assessed: {
    title: "Scores of the assessors",
    titleOf: (tender) => `Scores of the assessors: ${tender}`,
    used: (score, how) => `counts as ${score} (${how})`,
    aggregation: { mean: "mean", median: "median", consensus: "consensus" },
    spread: (lowest, highest) => `from ${lowest} to ${highest}`,
    agreed: "all equal",
    each: (assessor, score) => `${assessor} ${score}`,
    missing: (names) => `No score by ${names}. That does not count as zero.`,
    reason: (reason) => endSentence(`Reason: ${reason}`),
  },
  sheet: (name) => `Sheet ${name}`,
  open: "Show sheet",
  openNamed: (name) => `Show sheet ${name}`,
  again: "Back to decide",
};
