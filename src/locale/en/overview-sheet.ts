import type { OverviewSheetTexts } from "../../domain/sheets/overview-sheet-texts";
import { formatFor } from "../format";
import { shortDate } from "../short-date";
import { reviewSheetTexts } from "./review-sheet";

const format = formatFor("en");

/** The words on the sheet Beoordelingsoverzicht. */
export const overviewSheetTexts: OverviewSheetTexts = {
  title: "Overview of supplier reviews",
  about: (period, date, writtenOn) =>
    `Up to ${period}, as of ${format.date(date)}. Made on ${format.date(writtenOn)}.`,
  shownOf: (shown, all) => `The last ${shown} of ${all} periods.`,
  headings: {
    totals: "Per period",
    next: "Next reviews",
    actions: "Open actions",
    matrix: "Per supplier, newest period first",
  },
  totals: {
    period: "Period",
    mean: "Mean score",
    share: "With certificate",
    suppliers: "Suppliers",
    reviewed: "With score",
    A: "A",
    B: "B",
    C: "C",
  },
  chart: { title: "Scores and certificates per period", mean: "Mean score", share: "% with certificate" },
  next: { supplier: "Supplier", rank: "Order", date: "Date", verdict: "Verdict" },
  actions: {
    supplier: "Supplier",
    action: "Action",
    owner: "Owner",
    due: "Due",
    since: "Since",
    state: "State",
  },
  noActions: "No actions are open.",
  overdue: "late",
  open: "open",
  day: shortDate,
  actionsNote: "Close an action on the newest review sheet, not here.",
  matrix: {
    supplier: "Supplier",
    kvk: "KvK number",
    nextReview: "Next review",
    scoreTrend: "Score trend",
    levelTrend: "Level trend",
    score: "Score",
    verdict: "A-C",
    level: "PSO",
  },
  level: {
    none: "–",
    aspirant: "Asp.",
    basis: "Basis",
    trede1: "T1",
    trede2: "T2",
    trede3: "T3",
  },
  trend: reviewSheetTexts.trend,
  noSuppliers: "There are no suppliers in your list.",
  note: "A-C is the verdict; under PSO stands the level: T1, T2 and T3 are Trede 1 to 3, Asp. is Aspirant-status, – is no certificate that counts. Scores and verdicts come straight from the review sheets: what you fill in there later shows here. Suppliers that are no longer reviewed stand at the bottom in italics. A new review makes this sheet anew, as long as nobody changes anything in it.",
  fingerprint: (code) => `Fingerprint ${code}`,
};
