import type { Place } from "../../cell";
import { foldedText } from "../../tables/cell-text";
import type { NumberField, TextField } from "../../tables/field";
import type { BidRow } from "../../tables/rows";
import type {
  Bid,
  BidLevel,
  BidStatus,
  Criterion,
  PriceFormula,
  QualityCriterion,
  Recalculate,
} from "../tender";
import { readBidStatus } from "./bid-status";
import { createFindingList, isUnfilled, type FindingList } from "./finding-list";
import { comparedKvk } from "../../tables/compared-kvk";

export interface BidContext {
  readonly criteria: readonly Criterion[];
  readonly priceFormula: PriceFormula | null;
  readonly recalculate: Recalculate;
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
  const quality = context.criteria.filter((criterion) => criterion.kind === "quality");
  const available = reportMissingColumns(rows, quality, findings);
  const bids = rows.map((row) => readBid(row, available, context, findings));
  reportDoubles(bids, rows, findings);
  return bids;
}

function readBid(
  row: BidRow,
  quality: readonly QualityCriterion[],
  context: BidContext,
  findings: FindingList,
): Bid {
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
  return {
    bidder,
    kvk: comparedKvk(row.kvk)?.kvk ?? (String(row.kvk.raw).trim() || null),
    price: readPrice(row, context.priceFormula, priceCounts ? about : unchecked),
    scores: readScores(row, quality, ifValid),
    status,
    level: context.levelOf?.(row, ifValid) ?? NO_LEVEL,
    place: row.place,
    cells: { price: row.price.place, scores: scorePlaces(row, quality) },
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

function readPrice(row: BidRow, formula: PriceFormula | null, findings: FindingList): number | null {
  const price = findings.use(row.price);
  if (isUnfilled(row.price)) findings.add("error", "priceMissing", row.price.place);
  if (price === null) return null;
  if (!(price > 0)) {
    findings.add("error", "priceNotPositive", row.price.place, { price });
    return null;
  }
  if (formula?.kind === "bandbreedte" && (price < formula.low || price > formula.high)) {
    findings.add("warning", "priceOutsideBand", row.price.place, {
      price,
      low: formula.low,
      high: formula.high,
    });
  }
  return price;
}

function readScores(
  row: BidRow,
  quality: readonly QualityCriterion[],
  findings: FindingList,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { name, scaleMin, scaleMax } of quality) {
    const field = scoreField(row, name);
    if (!field) continue;
    const score = findings.use(field);
    if (isUnfilled(field)) findings.add("error", "scoreMissing", field.place, { criterion: name });
    if (score === null) continue;
    if (score < scaleMin || score > scaleMax) {
      findings.add("error", "scoreOutsideScale", field.place, {
        criterion: name,
        score,
        min: scaleMin,
        max: scaleMax,
      });
    }
    scores.set(name, score);
  }
  return scores;
}

function scorePlaces(row: BidRow, quality: readonly QualityCriterion[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { name } of quality) {
    const field = scoreField(row, name);
    if (field) places.set(name, field.place);
  }
  return places;
}

/** The score cell by the criterion's name, as the table of another tender may spell it. */
function scoreField(row: BidRow, name: string): NumberField | undefined {
  const exact = row.scores.get(name);
  if (exact) return exact;
  const wanted = foldedText(name);
  for (const [criterion, field] of row.scores) if (foldedText(criterion) === wanted) return field;
  return undefined;
}

/** The quality criteria that have a column; the others are one finding each, not one per bid. */
function reportMissingColumns(
  rows: readonly BidRow[],
  quality: readonly QualityCriterion[],
  findings: FindingList,
): readonly QualityCriterion[] {
  return quality.filter((criterion) => {
    const present = rows.some((row) => scoreField(row, criterion.name));
    if (!present)
      findings.add("error", "criterionColumnMissing", criterion.place, { criterion: criterion.name });
    return present;
  });
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
