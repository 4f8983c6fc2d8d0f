import { foldedText } from "../../tables/cell-text";
import type { TextField } from "../../tables/field";
import type { BidRow } from "../../tables/rows";
import type { Bid, BidLevel, BidStatus, Criterion, Recalculate } from "../tender";
import { readBidStatus } from "./bid-status";
import type { AnchorUse } from "./anchor-use";
import { createFindingList, isUnfilled, type FindingList } from "./finding-list";
import { comparedKvk } from "../../tables/compared-kvk";
import { reportTenderWide } from "./read-assessed-score";
import type { Assessments } from "./read-assessments";
import { readScores, reportMissingColumns } from "./read-scores";
import { reportSpread } from "./report-spread";

export interface BidContext {
  readonly criteria: readonly Criterion[];
  readonly recalculate: Recalculate;
  readonly anchorUse: AnchorUse;
  readonly assessments: Assessments;
  /** Null while the reference date is missing: then the tender is blocked already. */
  readonly levelOf: ((row: BidRow, findings: FindingList) => BidLevel) | null;
}

const NO_LEVEL: BidLevel = {
  stated: null,
  counted: "none",
  counts: false,
  reason: null,
  pso30plus: false,
  equivalent: false,
};

/** The bids in the order of the table. Only valid bids are checked; lapsed ones as far as their price still counts. */
export function readBids(
  rows: readonly BidRow[],
  context: BidContext,
  findings: FindingList,
): readonly Bid[] {
  const { criteria, assessments } = context;
  reportMissingColumns(rows, criteria, assessments, findings);
  reportTenderWide(rows, criteria, assessments, findings);
  const bids = rows.map((row) => readBid(row, context, findings));
  reportDoubles(bids, rows, findings);
  reportSpread(bids, criteria, findings);
  return bids;
}

function readBid(row: BidRow, context: BidContext, findings: FindingList): Bid {
  const bidder = row.bidder.value ?? "";
  const about = findings.about(bidder);
  // Findings about a bid that does not count go nowhere.
  const unchecked = createFindingList({ tender: "", lot: "" });
  const status = readStatus(row.valid, about);
  const ifValid = status === "valid" ? about : unchecked;
  for (const field of [row.tender, row.lot]) about.use(field);
  if (status !== "invalid") {
    about.use(row.bidder);
    if (isUnfilled(row.bidder)) ifValid.add("error", "bidderMissing", row.bidder.place);
    reportKvk(row.kvk, ifValid);
  }
  const priceCounts = status === "valid" || (status === "lapsed" && context.recalculate === "no");
  const price = readPrice(row, priceCounts ? about : unchecked);
  const anchors = status === "lapsed" && priceCounts;
  const aboutScores = anchors && context.anchorUse.scores ? about : ifValid;
  const aboutLevel = anchors && context.anchorUse.level ? about : ifValid;
  const { scores, assessed, places } = readScores(row, context.criteria, context.assessments, aboutScores);
  return {
    bidder,
    kvk: comparedKvk(row.kvk)?.kvk ?? (String(row.kvk.raw).trim() || null),
    price,
    scores,
    assessed,
    status,
    level: context.levelOf?.(row, aboutLevel) ?? NO_LEVEL,
    place: row.place,
    cells: { price: row.price.place, scores: places },
  };
}

function readStatus(field: TextField, findings: FindingList): BidStatus {
  const text = findings.use(field);
  if (text === null) return "valid";
  const status = readBidStatus(text);
  if (status === null) findings.add("error", "bidStatusUnreadable", field.place, { text });
  return status ?? "valid";
}

/** A number that cannot be a KvK number may be a foreign one; an error value hides what it was. */
function reportKvk(field: TextField, findings: FindingList): void {
  const { problem } = field;
  if (problem === null || problem.code === "kvkLeadingZeroLost") return;
  const severity = problem.code === "kvkMalformed" ? "warning" : problem.severity;
  findings.add(severity, problem.code, field.place, problem.params);
}

function readPrice(row: BidRow, findings: FindingList): number | null {
  const price = findings.use(row.price);
  if (isUnfilled(row.price)) findings.add("error", "priceMissing", row.price.place);
  if (price === null) return null;
  if (!(price > 0)) {
    findings.add("error", "priceNotPositive", row.price.place, { price });
    return null;
  }
  return price;
}

/** One bidder, one bid: compared by name without case, and by KvK number. Invalid bids do not count. */
function reportDoubles(bids: readonly Bid[], rows: readonly BidRow[], findings: FindingList): void {
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const [index, bid] of bids.entries()) {
    const row = rows[index];
    if (!row || bid.status === "invalid" || bid.bidder === "") continue;
    const name = foldedText(bid.bidder);
    const kvk = comparedKvk(row.kvk)?.kvk;
    if (names.has(name))
      findings.about(bid.bidder).add("error", "bidderTwice", row.bidder.place, { bidder: bid.bidder });
    else if (kvk !== undefined && numbers.has(kvk)) {
      findings.about(bid.bidder).add("error", "bidderTwice", row.kvk.place, { bidder: bid.bidder, kvk });
    }
    names.add(name);
    if (kvk !== undefined) numbers.add(kvk);
  }
}
