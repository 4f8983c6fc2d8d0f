import { NOWHERE, type Place } from "../cell";
import type { Finding, FindingCode, FindingParams, Severity, TenderKey } from "../finding";
import { foldedText } from "../tables/cell-text";
import { isSameTender } from "../tender/same-tender";
import type { AssessmentRound } from "./assessment-rounds";
import type { QualityScore } from "./assessment-text";
import type { QualityCell } from "./quality-cells";

/** More changes than this are counted, not listed. */
const MOST = 20;
const TOLERANCE = 1e-9;

/** A quality score that is not what it was when quality was closed; null where one of both is not there. */
export interface QualityChange {
  readonly bidder: string;
  readonly criterion: string;
  readonly was: number | null;
  readonly now: number | null;
  readonly place: Place;
}

/** What differs now from the scores that were closed; bids that were taken out or came in are changes too. */
export function qualityChanges(
  closed: readonly QualityScore[],
  cells: readonly QualityCell[],
): readonly QualityChange[] {
  const key = ({ bidder, criterion }: { readonly bidder: string; readonly criterion: string }): string =>
    JSON.stringify([foldedText(bidder), foldedText(criterion)]);
  const before = new Map(closed.map((each) => [key(each), each]));
  const now = new Set(cells.map(key));
  return [
    ...cells.flatMap((cell): readonly QualityChange[] => {
      const was = before.get(key(cell))?.score ?? null;
      if (was === cell.score) return [];
      if (was !== null && cell.score !== null && Math.abs(was - cell.score) <= TOLERANCE) return [];
      return [{ bidder: cell.bidder, criterion: cell.criterion, was, now: cell.score, place: cell.place }];
    }),
    ...closed.flatMap((each): readonly QualityChange[] =>
      now.has(key(each))
        ? []
        : [{ bidder: each.bidder, criterion: each.criterion, was: each.score, now: null, place: NOWHERE }],
    ),
  ];
}

/**
 * What a reader must know about the assessment of a tender: prices were looked at while quality was open, scores changed
 * after quality was closed, or quality was opened again (facts/tender.md 1.5: lower-bid bias).
 * @param rounds of this tender, the present one last
 * @param scoredBy assessors of whom the table holds a score
 */
export function assessmentFindings(
  rounds: readonly AssessmentRound[],
  cells: readonly QualityCell[],
  scoredBy: readonly string[],
): readonly Finding[] {
  const last = rounds.at(-1);
  if (!last) return [];
  const about = (
    code: FindingCode,
    severity: Severity,
    params: FindingParams,
    place: Place = NOWHERE,
    supplier: string | null = null,
  ): Finding => ({ code, severity, place, params, supplier, tender: last.opened.key });
  const findings: Finding[] = [];
  const closedBefore = rounds.slice(0, -1).filter(({ closed }) => closed !== null);
  const [first] = closedBefore;
  if (first?.closed) {
    findings.push(
      about("assessmentReopened", "warning", {
        closed: first.closed.when,
        opened: last.opened.when,
        times: closedBefore.length,
      }),
    );
  }
  if (last.closed === null) {
    const { when, assessors } = last.opened;
    return [...findings, about("qualityNotClosed", "warning", { when, assessors: assessors.join("; ") })];
  }
  const known = new Set(scoredBy.map(foldedText));
  const silent = last.opened.assessors.filter((assessor) => !known.has(foldedText(assessor)));
  if (silent.length > 0)
    findings.push(about("assessorsWithoutScores", "warning", { assessors: silent.join("; ") }));
  const changes = qualityChanges(last.closed.scores, cells);
  const closed = last.closed.when;
  const listed = changes
    .slice(0, MOST)
    .map(({ bidder, criterion, was, now, place }) =>
      about(
        "qualityChangedAfterClosing",
        "warning",
        { bidder, criterion, was: was ?? "", now: now ?? "", closed },
        place,
        bidder,
      ),
    );
  const more = changes.length - listed.length;
  return [
    ...findings,
    ...listed,
    ...(more > 0 ? [about("qualityChangedAfterClosing", "warning", { more, closed })] : []),
  ];
}

/**
 * Assessments in the log of tenders that are not in the workbook: a new name would leave an assessment behind.
 * @param rounds of every tender
 * @param sheet the sheet with the log
 */
export function unknownAssessmentFindings(
  rounds: readonly AssessmentRound[],
  known: readonly TenderKey[],
  sheet: string,
): readonly Finding[] {
  const unknown = rounds.filter(({ opened }) => !known.some((key) => isSameTender(key, opened.key)));
  const last = unknown.filter(
    ({ opened }, index) =>
      !unknown.slice(index + 1).some((next) => isSameTender(next.opened.key, opened.key)),
  );
  return last.map(({ opened: { key, when } }) => ({
    code: "assessmentOfUnknownTender",
    severity: "warning",
    place: { ...NOWHERE, sheet, table: sheet },
    params: { tender: key.tender, lot: key.lot, when },
    supplier: null,
    tender: null,
  }));
}
