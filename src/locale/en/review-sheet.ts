import type { ReviewSheetTexts } from "../../domain/sheets/review-sheet-texts";
import type { Period } from "../../domain/supplier/period";
import { fromSerial } from "../../domain/dates/calendar";
import { formatFor } from "../format";
import { shortDate } from "../short-date";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("en");

/** A period in words: `first quarter of 2026`. */
export function periodName({ kind, start, text }: Period): string {
  const day = fromSerial(start);
  if (day === null) return text;
  const { year, month } = day;
  switch (kind) {
    case "month":
      return format.date(start).replace(/^\d+ /, "");
    case "quarter":
      return `${["first", "second", "third", "fourth"][(month - 1) / 3]} quarter of ${year}`;
    case "half":
      return `${month === 1 ? "first" : "second"} half of ${year}`;
    case "year":
      return String(year);
  }
}

/** The words on the sheet Beoordeling. */
export const reviewSheetTexts: ReviewSheetTexts = {
  title: (period) => `Review: ${periodName(period)}`,
  about: ({ start, end }, date) =>
    `${format.date(start)} to ${format.date(end)}. Certificates, code and contracts as they were on ${format.date(date)}.`,
  logged: {
    what: "Suppliers reviewed",
    outcome: (period, suppliers) =>
      `${periodName(period)}: ${suppliers === 1 ? "1 supplier" : `${suppliers} suppliers`}.`,
  },
  facts: {
    period: "Period",
    date: "Review date",
    by: "Reviewed by",
    suppliers: "Suppliers",
    reviewed: "With a score",
  },
  headings: {
    facts: "Review",
    criteria: "Criteria",
    weight: "Weight",
    labels: "Label",
    value: "Value",
    verdicts: "Class",
    from: "from",
    count: "number",
    nextReview: "Next review",
    months: "months",
    actions: "Open actions",
    changes: "Changes in the list",
    notes: "How this review is made",
    signed: "Adopted by",
    voices: "Judgements per reviewer",
  },
  columns: {
    nr: "No.",
    name: "Supplier",
    kvk: "KvK",
    levelBefore: "Last level",
    level: "Level now",
    trend: "Trend",
    certificate: "Certificate",
    code: "Code",
    clause: "Clause",
    score: "Score",
    verdict: "Verdict",
    verdictBefore: "Last verdict",
    risk: "PSO risk",
    action: "Action",
    owner: "Owner",
    due: "Due",
    nextReview: "Next review",
  },
  actionColumns: {
    name: "Supplier",
    kvk: "KvK",
    action: "Action",
    owner: "Owner",
    due: "Due",
    since: "Since",
    status: "Status",
  },
  changeColumns: {
    name: "Supplier",
    kvk: "KvK",
    what: "What changed",
    lastReviewed: "Last reviewed",
  },
  voiceColumns: {
    nr: "No.",
    name: "Supplier",
    criterion: "Criterion",
    reviewer: "Reviewer",
    judgement: "Given",
    value: "Value",
    remark: "Remark",
  },
  ownCriterion: (name) => `${name} (criterion)`,
  standard: {
    quality: "Quality",
    delivery: "Delivery",
    service: "Cooperation",
    social: "Social impact",
  },
  labels: { veryGood: "very good", good: "good", fair: "fair", poor: "poor" },
  level: levels,
  trend: { up: "▲ higher", same: "= same", down: "▼ lower", new: "new" },
  certificate: (state) => {
    switch (state.kind) {
      case "counts": {
        const until = state.until === null ? "counts" : `until ${shortDate(state.until)}`;
        return state.endsSoon ? `${until}, ends soon` : until;
      }
      case "doesNotCount":
        return state.reason === "expired" && state.until !== null
          ? `does not count: expired ${shortDate(state.until)}`
          : `does not count: ${levelReasons[state.reason]}`;
      case "none":
        return "no certificate";
      case "notCertifiable":
        return "cannot be certified";
    }
  },
  countsNot: "does not count",
  endsSoon: "ends soon",
  code: { confirmed: "confirmed", sent: "sent", none: "not sent" },
  clause: ({ running, withClause }) => {
    if (running === 0) return "no contract";
    if (running === 1) return withClause === 1 ? "yes" : "no";
    return `${withClause} of ${running}`;
  },
  risk: { high: "high", medium: "medium", low: "low" },
  riskMeans: {
    high: "after C or with a high PSO risk",
    medium: "in other cases",
    low: "after A with a low PSO risk",
  },
  unclear: "check",
  status: { open: "open", closed: "closed" },
  nobody: "–",
  noSuppliers: "There are no suppliers in your list.",
  noActions: "No actions are open from earlier reviews.",
  noChanges: "Nobody left or changed its name since the last review.",
  change: ({ kind, before }) => {
    switch (kind) {
      case "gone":
        return "Is no longer in your list and was not reviewed.";
      case "left":
        return "Left according to its status and was not reviewed.";
      case "renamed":
        return `Was called ${before} in the last review.`;
    }
  },
  notes: ({ fromA, fromB }) => [
    "The score is the weighted mean of the criteria that are filled in, from 0 to 100 and rounded to one decimal. A blank criterion does not count. With several reviewers their mean counts, and everybody's judgement stands at the bottom.",
    `A score from ${format.number(fromA)} is A, from ${format.number(fromB)} is B, lower is C. Weights, values and limits stand at the top; change them there and everything follows.`,
    "The PSO risk is high when a certificate was lost or an action is late, and medium when the level went down, the certificate ends soon, the code is not confirmed or the clause is missing. You may change it.",
    "An action that you fill in in the table comes back above in the next review, until you set it to closed.",
    "This sheet records what ISO 9001:2015 (8.4.1) asks: criteria, result, actions, dates and names. Earlier reviews stay as they are.",
  ],
  signature: { name: "Name", date: "Date", signature: "Signature" },
};
