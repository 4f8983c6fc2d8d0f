import type { MethodTexts, ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";

const places = (best: string, bound: string): string =>
  `Each row is one place. ${best}, ${bound} and number of equivalent bids look only at the bids that have no place yet.`;

const groups = (order: string, side: string): string =>
  `In order of ${order}. A bid belongs to the group of the first bid above it that starts a group itself, is at most the margin ${side} and has a lower PSO level; without such a bid it starts its own group. Within a group the highest level wins.`;

const ROUNDING = "Rounding comes last: the result and the quality, once each.";
const SHORT_BAR = "The shorter the bar, the better.";

const points: MethodTexts = {
  name: "punten (points)",
  explained:
    "How the total is made (points): the points of all criteria together. The highest total is the best.",
  total: "Total",
  best: "Highest total",
  leader: "Highest total is of",
  bound: "Lower bound",
  quality: "Quality",
  worth: "Points without price",
  totalKey: "Total × scale",
  qualityKey: "Quality × scale",
  margin: "Margin (points)",
  width: "Width of a band (points)",
  pointsHeading: "Points per criterion",
  notes: {
    ranking: places("Highest total", "lower bound"),
    points:
      "Rounding comes last: the total and the quality points, once each. The points per criterion are not rounded.",
    margin: groups("total", "higher"),
  },
};

/** The words of a score sheet that depend on the method. */
export const scoreMethodTexts: ScoreSheetTexts["method"] = {
  punten: points,
  "gunnen op waarde": {
    name: "gunnen op waarde (award on value)",
    explained:
      "How the result is made (award on value): the price less what the quality is worth in EUR. That is the notional price; the lowest is the best. What is paid is the bid price.",
    total: "Notional price (EUR)",
    best: "Lowest notional price",
    leader: "Lowest notional price is of",
    bound: "Upper bound",
    quality: "Quality (EUR)",
    worth: "Value together (EUR)",
    totalKey: "Notional price × scale",
    qualityKey: "Quality × scale",
    margin: "Margin (EUR)",
    width: "Width of a band (EUR)",
    pointsHeading: "Value per criterion, in EUR",
    notes: {
      ranking: `${places("Lowest notional price", "upper bound")} ${SHORT_BAR}`,
      points: `Notional price = price less value together. ${ROUNDING} ${SHORT_BAR}`,
      margin: groups("notional price, lowest first", "lower"),
    },
  },
  "prijs per kwaliteit": {
    name: "prijs per kwaliteit (price per quality)",
    explained:
      "How the result is made (price per quality): the price divided by the points. That is the price per point; the lowest is the best.",
    total: "Price per point (EUR)",
    best: "Lowest price per point",
    leader: "Lowest price per point is of",
    bound: "Upper bound",
    quality: "Quality",
    worth: "Points together",
    totalKey: "Price per point × scale",
    qualityKey: "Quality × scale",
    margin: "Margin (EUR per point)",
    width: "Width of a band (EUR per point)",
    pointsHeading: "Points per criterion and price per point",
    notes: {
      ranking: `${places("Lowest price per point", "upper bound")} ${SHORT_BAR}`,
      points: `Price per point = price divided by points together. ${ROUNDING} ${SHORT_BAR}`,
      margin: groups("price per point, lowest first", "lower"),
    },
  },
  "utility index": {
    name: "utility index",
    explained:
      "How the result is made (utility index): the factor is 1 less the distance to the most points, divided by the weight of the price. U is the factor × lowest price ÷ own price. The highest U × 100 is the best.",
    total: "U × 100",
    best: "Highest U × 100",
    leader: "Highest U × 100 is of",
    bound: "Lower bound",
    quality: "Quality",
    worth: "Points without price",
    totalKey: "U × 100 × scale",
    qualityKey: "Quality × scale",
    margin: "Margin (points of U × 100)",
    width: "Width of a band (points)",
    pointsHeading: "Points per criterion and utility index",
    notes: {
      ranking: places("Highest U × 100", "lower bound"),
      points: `${ROUNDING} Price deficit: so many EUR too dear to stand level with the best.`,
      margin: groups("U × 100", "higher"),
    },
  },
};
