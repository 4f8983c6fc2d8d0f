import { compareTexts } from "../../compare-texts";
import type { Place } from "../../cell";
import { foldedText, plainText } from "../../tables/cell-text";
import type { Field } from "../../tables/field";
import type { AssessmentRow, BidRow, ConsensusRow } from "../../tables/rows";
import type { Aggregation, Criterion } from "../tender";
import { readBidStatus } from "./bid-status";
import { isUnfilled, type FindingList } from "./finding-list";
import type { AssessmentGroup } from "./group-assessments";

/** What is said about one bid and criterion, as the rows have it. */
export interface AssessedCells {
  readonly scores: readonly { readonly assessor: string; readonly row: AssessmentRow }[];
  readonly consensus: readonly ConsensusRow[];
}

/** The scores that assessors gave in one tender, brought to its bids and criteria. */
export interface Assessments {
  readonly aggregation: Aggregation;
  /** False where nobody recorded a consensus in this tender at all. */
  readonly hasConsensus: boolean;
  /** The assessors of each criterion, in order of their names; null for a criterion whose scores stand with the bids. */
  readonly assessors: readonly (readonly string[] | null)[];
  /** The same without those who gave no bid a score for it. */
  readonly active: readonly (readonly string[])[];
  /** Criteria that some score names, whether or not its bidder is known. */
  readonly named: ReadonlySet<number>;
  readonly of: (bid: BidRow, criterion: number) => AssessedCells;
}

export interface AssessmentContext {
  readonly bids: readonly BidRow[];
  readonly criteria: readonly Criterion[];
  /** Names of all criteria of the tender, those with an error included. */
  readonly criterionNames: readonly string[];
  /** What the settings say; null where they say nothing. */
  readonly aggregation: Aggregation | null;
  /** A header for a consensus among the individual scores, where it is not read. */
  readonly consensusColumn: Place | null;
}

const NOTHING: AssessedCells = { scores: [], consensus: [] };

/**
 * Brings every score to its bid and criterion, both by name as the bids table does it. A name that nobody knows is an
 * error, because a typing error would lose a score; a row without a score only tells who has not scored yet.
 */
export function readAssessments(
  group: AssessmentGroup,
  context: AssessmentContext,
  findings: FindingList,
): Assessments {
  const target = targetFinder(context, findings);
  const nameOf = assessorNames(group.assessments);
  const cells = new Map<BidRow, Map<number, { scores: NamedRow[]; consensus: ConsensusRow[] }>>();
  const at = (bid: BidRow, criterion: number) => {
    const ofBid = cells.get(bid) ?? new Map<number, { scores: NamedRow[]; consensus: ConsensusRow[] }>();
    const found = ofBid.get(criterion) ?? { scores: [], consensus: [] };
    cells.set(bid, ofBid.set(criterion, found));
    return found;
  };
  const assessors = context.criteria.map(() => new Set<string>());
  const active = context.criteria.map(() => new Set<string>());
  const covered = new Set<number>();
  for (const row of group.assessments) {
    const found = target.find(row);
    const assessor = nameOf(row);
    if (assessor === "" && !isUnfilled(row.score)) {
      findings.use(row.assessor);
      if (isUnfilled(row.assessor)) findings.add("error", "assessorNameMissing", row.assessor.place);
    }
    if (found === null || assessor === "") continue;
    at(found.bid, found.criterion).scores.push({ assessor, row });
    assessors[found.criterion]?.add(assessor);
    if (isUnfilled(row.score)) continue;
    active[found.criterion]?.add(assessor);
    covered.add(found.criterion);
  }
  const recorded = group.consensus.filter((row) => !isUnfilled(row.score) || !isUnfilled(row.reason));
  const aggregation = context.aggregation ?? (recorded.length > 0 ? "consensus" : "mean");
  for (const row of recorded) {
    const found = target.find(row);
    if (found === null) continue;
    at(found.bid, found.criterion).consensus.push(row);
    if (aggregation === "consensus") covered.add(found.criterion);
  }
  target.reportUnknown();
  const first = [...group.assessments, ...recorded].find((row) => !isUnfilled(row.score));
  if (context.consensusColumn && context.aggregation === null && covered.size > 0 && recorded.length === 0) {
    const { column } = context.consensusColumn;
    findings.add("error", "consensusColumnUnread", context.consensusColumn, { column: column ?? "" });
  } else if (context.aggregation === null && first && covered.size > 0) {
    const table = { ...first.place, row: null, column: null, cell: null };
    findings.add("info", "aggregationDefault", table, { aggregation });
  }
  const inOrder = (names: ReadonlySet<string>): readonly string[] => [...names].sort(byName);
  return {
    aggregation,
    hasConsensus: recorded.length > 0,
    assessors: assessors.map((names, criterion) => (covered.has(criterion) ? inOrder(names) : null)),
    active: active.map(inOrder),
    named: target.named,
    of: (bid, criterion) => cells.get(bid)?.get(criterion) ?? NOTHING,
  };
}

interface NamedRow {
  readonly assessor: string;
  readonly row: AssessmentRow;
}

/** Names in an order that no language changes. */
export function byName(a: string, b: string): number {
  return compareTexts(foldedText(a), foldedText(b)) || compareTexts(a, b);
}

/** One spelling per assessor, whichever row comes first: `jansen` and `Jansen` are the same person. */
function assessorNames(rows: readonly AssessmentRow[]): (row: AssessmentRow) => string {
  const spelled = new Map<string, string>();
  for (const { assessor } of rows) {
    const name = plainText(assessor.value ?? "");
    const key = foldedText(name);
    const known = spelled.get(key);
    if (known === undefined || name < known) spelled.set(key, name);
  }
  return ({ assessor }) => spelled.get(foldedText(assessor.value ?? "")) ?? "";
}

type ScoreRow = AssessmentRow | ConsensusRow;

interface Stranger {
  readonly row: ScoreRow;
  readonly rows: Set<number | null>;
}

/** Finds the bid and criterion that a row is about, and keeps the names that fit nothing. */
function targetFinder({ bids, criteria, criterionNames }: AssessmentContext, findings: FindingList) {
  const bidOf = bidFinder(bids);
  const exact = new Map(criteria.map(({ name }, index) => [name, index]));
  const loose = new Map(criteria.map(({ name }, index) => [foldedText(name), index]));
  const faulty = new Set(criterionNames.map((name) => foldedText(name)));
  const strangers = { bidder: new Map<string, Stranger>(), criterion: new Map<string, Stranger>() };
  const seen = new Set<Field<unknown>>();
  const named = new Set<number>();

  /** Cells of a row that holds several scores are told about once. */
  const valueOf = (field: Field<string>): string | null => {
    if (seen.has(field)) return field.value;
    seen.add(field);
    return findings.use(field);
  };
  const keep = (what: "bidder" | "criterion", row: ScoreRow): void => {
    const key = foldedText(row[what].value ?? "");
    const stranger = strangers[what].get(key) ?? { row, rows: new Set() };
    strangers[what].set(key, stranger);
    stranger.rows.add(row.place.row);
  };
  const find = (row: ScoreRow): { readonly bid: BidRow; readonly criterion: number } | null => {
    // Without a score nothing can be lost, and rows may be prepared for bids that never came.
    const isScored = !isUnfilled(row.score);
    if (isScored) for (const field of [row.tender, row.lot]) valueOf(field);
    const [bidder, name] = isScored
      ? [valueOf(row.bidder), valueOf(row.criterion)]
      : [row.bidder.value, row.criterion.value];
    const bid = bidOf(bidder ?? "");
    const criterion = exact.get(name ?? "") ?? loose.get(foldedText(name ?? ""));
    const isQuality = criterion !== undefined && criteria[criterion]?.kind === "quality";
    if (isScored && criterion !== undefined) named.add(criterion);
    if (isScored && bid === undefined && !row.bidder.problem) keep("bidder", row);
    if (isScored && !isQuality && !row.criterion.problem) {
      const isFaulty = criterion === undefined && faulty.has(foldedText(name ?? ""));
      if (name === null || !isFaulty) keep("criterion", row);
    }
    return bid !== undefined && isQuality ? { bid, criterion } : null;
  };
  const reportUnknown = (): void => {
    const known = {
      bidder: bids.flatMap(({ bidder }) => bidder.value ?? []),
      criterion: criteria.flatMap(({ kind, name }) => (kind === "quality" ? [name] : [])),
    };
    for (const what of ["bidder", "criterion"] as const) {
      for (const { row, rows } of strangers[what].values()) {
        const code = what === "bidder" ? "assessedBidderUnknown" : "assessedCriterionUnknown";
        const name = row[what].value ?? "";
        const kind = criteria.find((each) => foldedText(each.name) === foldedText(name))?.kind ?? "";
        findings.add("error", code, row[what].place, {
          name,
          ...(what === "criterion" ? { kind } : {}),
          known: known[what].join("; "),
          others: rows.size - 1,
        });
      }
    }
  };
  return { find, named, reportUnknown };
}

/** A bid by its bidder's name; of two by one name the one that takes part. */
function bidFinder(bids: readonly BidRow[]): (bidder: string) => BidRow | undefined {
  const found = new Map<string, BidRow>();
  const isOut = ({ valid }: BidRow) => valid.value !== null && readBidStatus(valid.value) === "invalid";
  for (const bid of bids) {
    const name = foldedText(bid.bidder.value ?? "");
    const known = found.get(name);
    if (name !== "" && (known === undefined || (isOut(known) && !isOut(bid)))) found.set(name, bid);
  }
  return (bidder) => found.get(foldedText(bidder));
}
