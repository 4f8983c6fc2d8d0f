import { addMonths } from "../dates/add-months";
import { NOWHERE, type ExcelSerial } from "../cell";
import { isoDate } from "../dates/iso-date";
import type { Finding } from "../finding";
import type { Policy } from "../tables/read-policy";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { ContractRow } from "../tables/rows";
import { carryActions } from "./carry-actions";
import { certificateCover } from "./certificate-cover";
import type { CyclePolicy } from "./cycle-policy";
import { listChanges } from "./list-changes";
import { matchSupplier, type MatchSupplier } from "./match-supplier";
import { kvkOrNameKey, namesOf, pastLines, type PastLines } from "./past-supplier";
import { comparePeriods } from "./parse-period";
import type { Period } from "./period";
import { sheetFinding, type PastReviews } from "./read-past-reviews";
import type { CertificateState, Review, ReviewLine, SupplierAction } from "./review";
import { reviewCriteria } from "./review-criteria";
import { differingVerdicts, periodJudgements, type PeriodJudgements } from "./review-judgements";
import { levelTrend, nextReviewDay, nextReviewGrade, reviewRisks, riskGrade } from "./review-risk";
import { reviewScore, verdictOf } from "./review-score";
import type { Supplier } from "./supplier";
import { suppliersOn } from "./suppliers-on";

export interface ReviewInput {
  readonly period: Period;
  /** On which certificates must count and contracts run. */
  readonly date: ExcelSerial;
  readonly tables: Pick<WorkbookTables, "suppliers" | "contracts" | "reviewCriteria" | "judgements">;
  readonly past: PastReviews;
  readonly policy: Pick<Policy, "copyRequired" | "horizonMonths">;
  readonly cycle: Pick<CyclePolicy, "scale" | "nextReviewMonths">;
}

/**
 * The review of one period: every supplier that did not leave, as it stands on the day, beside what the last review before
 * this period said of it. A supplier is the same one by KvK number, else by name.
 */
export function buildReview({ period, date, tables, past, policy, cycle }: ReviewInput): Review {
  const all = suppliersOn(tables.suppliers?.rows ?? [], date, policy);
  const suppliers = all.filter(({ status }) => status !== "left");
  const { criteria, findings } = reviewCriteria(tables.reviewCriteria);
  const match = matchSupplier(all);
  const { scale, nextReviewMonths } = cycle;
  const judged = periodJudgements(tables.judgements?.rows ?? [], period, criteria, scale, match);
  const earlier = past.reviews.filter((review) => comparePeriods(review.period, period) < 0).map(pastLines);
  const same = past.reviews.filter((review) => review.period.text === period.text);
  const openActions = [...earlier.map(({ review }) => review), ...same]
    .reduce<readonly SupplierAction[]>((known, { actions }) => carryActions(known, actions), [])
    .filter(({ status }) => status === "open");
  const actionsOf = groupedActions(openActions);
  const contractsOf = runningContracts(tables.contracts?.rows ?? [], date, match);
  const lines = suppliers.map((supplier): ReviewLine => {
    const before = lastBefore(supplier, earlier);
    const judgements = judged.bySupplier.get(supplier.id) ?? criteria.map(() => []);
    const score = reviewScore(judgements, criteria);
    const { level } = supplier;
    const known = {
      levelBefore: before.level,
      level,
      trend: levelTrend(before.level, level.counted),
      certificate: certificateState(supplier, date, policy),
      codeConfirmed: isDone(supplier, "codeConfirmedOn", date),
      contracts: contractsOf.get(supplier.id) ?? NO_CONTRACTS,
      score,
      verdict: verdictOf(score, scale),
      verdictBefore: before.verdict,
      openActions: actionsOf(supplier),
    };
    const risks = reviewRisks(known, date);
    const grade = nextReviewGrade(riskGrade(risks), known.verdict);
    return {
      supplier,
      ...known,
      codeSent: known.codeConfirmed || isDone(supplier, "codeSentOn", date),
      judgements,
      risks,
      nextReview: nextReviewDay(date, grade, nextReviewMonths),
    };
  });
  const changes = listChanges(all, earlier);
  return {
    period,
    date,
    by: judged.reviewers.join(", "),
    criteria,
    scale,
    nextReviewMonths,
    reviewers: judged.reviewers,
    lines,
    openActions,
    changes,
    left: changes.filter(({ kind }) => kind !== "renamed").map(({ name, kvk }) => ({ name, kvk })),
    past: past.reviews,
    findings: [
      ...periodFindings(period, date, past),
      ...findings,
      ...judged.findings,
      ...verdictFindings(
        lines,
        criteria.map(({ name }) => name),
        judged,
        cycle,
      ),
      ...changes.map((change) => changeFinding(change)),
      ...past.findings,
      ...past.reviews.flatMap((review) => review.findings),
    ],
  };
}

/** Level and verdict of the last review before; of a level that cannot be read there, that of the one before. */
function lastBefore(
  supplier: Supplier,
  earlier: readonly PastLines[],
): { readonly level: ReviewLine["levelBefore"]; readonly verdict: ReviewLine["verdict"] } {
  let verdict: ReviewLine["verdict"] | undefined;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const line = earlier[index]?.lineOf(supplier.kvk, namesOf(supplier));
    if (!line) continue;
    verdict ??= line.verdict;
    if (line.level !== null) return { level: line.level, verdict: verdict ?? null };
  }
  return { level: null, verdict: verdict ?? null };
}

/** A certificate whose successor is on the next row and counts goes on until that one ends. */
function certificateState(
  supplier: Supplier,
  date: ExcelSerial,
  policy: ReviewInput["policy"],
): CertificateState {
  const { row, level } = supplier;
  if (level.counts) {
    const cover = certificateCover(supplier, date, policy)(date) ?? row.validUntil.value;
    const until = cover === null || cover === Infinity ? null : (cover as ExcelSerial);
    const soon = addMonths(date, policy.horizonMonths) ?? date;
    return { kind: "counts", until, endsSoon: policy.horizonMonths > 0 && until !== null && until <= soon };
  }
  const until = row.validUntil.value;
  if (level.reason !== null && level.reason !== "levelMissing") {
    return { kind: "doesNotCount", reason: level.reason, until };
  }
  return row.notCertifiable.value === true ? { kind: "notCertifiable" } : { kind: "none" };
}

/** A date that lies ahead of the review has not happened yet; a bare "ja" has. */
function isDone({ rows }: Supplier, field: "codeSentOn" | "codeConfirmedOn", date: ExcelSerial): boolean {
  return rows.some((row) => {
    const { value } = row[field];
    return value === true || (typeof value === "number" && Math.floor(value) <= date);
  });
}

type Contracts = ReviewLine["contracts"];
const NO_CONTRACTS: Contracts = { running: 0, withClause: 0 };

/** By supplier id. A contract without a start or an end runs on at that side; one whose dates are reversed has neither. */
function runningContracts(
  rows: readonly ContractRow[],
  date: ExcelSerial,
  match: MatchSupplier,
): ReadonlyMap<string, Contracts> {
  const found = new Map<string, Contracts>();
  for (const { start, end, psoClause, kvk, supplier } of rows) {
    const isReversed = start.value !== null && end.value !== null && start.value > end.value;
    if (!isReversed && ((start.value ?? date) > date || (end.value ?? date) < date)) continue;
    const matched = match(kvk, supplier);
    if (matched.kind !== "found") continue;
    const { id } = matched.supplier;
    const { running, withClause } = found.get(id) ?? NO_CONTRACTS;
    found.set(id, { running: running + 1, withClause: withClause + (psoClause.value === true ? 1 : 0) });
  }
  return found;
}

function groupedActions(
  actions: readonly SupplierAction[],
): (supplier: Supplier) => readonly SupplierAction[] {
  const groups = new Map<string, SupplierAction[]>();
  for (const action of actions) {
    const key = kvkOrNameKey(action.kvk, action.supplier);
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  return ({ kvk, rows }) => {
    const names = new Set(rows.map(({ name }) => kvkOrNameKey(null, name.value ?? "")));
    const keys = [...(kvk === null ? [] : [kvkOrNameKey(kvk, "")]), ...names];
    return keys.flatMap((key) => groups.get(key) ?? []);
  };
}

function periodFindings(period: Period, date: ExcelSerial, { reviews }: PastReviews): readonly Finding[] {
  const own = reviews.find((review) => review.period.text === period.text);
  const later = reviews.find((review) => comparePeriods(review.period, period) > 0);
  const text = period.text;
  return [
    ...(own ? [sheetFinding("reviewExists", "warning", own.sheet, { period: text, sheet: own.sheet })] : []),
    ...(later
      ? [
          sheetFinding("reviewPeriodLater", "warning", later.sheet, {
            period: text,
            later: later.period.text,
          }),
        ]
      : []),
    ...(period.start > date
      ? [
          sheetFinding("reviewPeriodAhead", "warning", null, {
            period: text,
            start: isoDate(period.start),
            date: isoDate(date),
          }),
        ]
      : []),
  ];
}

function verdictFindings(
  lines: readonly ReviewLine[],
  criteria: readonly string[],
  { bySupplier }: PeriodJudgements,
  { scale }: ReviewInput["cycle"],
): readonly Finding[] {
  return lines.flatMap(({ supplier }) =>
    (bySupplier.get(supplier.id) ?? []).flatMap((judgements, index): Finding[] => {
      if (!differingVerdicts(judgements, scale)) return [];
      const values = judgements.map(({ value }) => value);
      return [
        {
          code: "reviewVerdictsDiffer",
          severity: "info",
          place: supplier.row.name.place,
          params: {
            criterion: criteria[index] ?? "",
            low: Math.min(...values),
            high: Math.max(...values),
            reviewers: judgements.length,
          },
          supplier: supplier.name,
          tender: null,
        },
      ];
    }),
  );
}

function changeFinding({ name, kvk, kind, before, lastReviewed }: Review["changes"][number]): Finding {
  const about = { severity: "info", place: NOWHERE, supplier: name, tender: null } as const;
  const params = { name, kvk: kvk ?? "", period: lastReviewed ?? "" };
  return kind === "renamed"
    ? { ...about, code: "reviewSupplierRenamed", params: { ...params, before } }
    : { ...about, code: "reviewSupplierLeft", params: { ...params, kind } };
}
