import { NOWHERE, type Place } from "../cell";
import type { Finding, FindingCode, FindingParams, Severity } from "../finding";
import { comparedKvk } from "../tables/compared-kvk";
import { foldedText, isBlank } from "../tables/cell-text";
import type { AssessmentRow, BidRow } from "../tables/rows";
import { isFarApart, shareOfScale } from "../tender/assemble/report-spread";
import type { AssessmentDifference, AssessmentMerge } from "./assessment";
import type { AssessedCriterion, AssessmentOpened } from "./assessment-text";
import type { CollectedForms } from "./collect-forms";
import type { TenderRows } from "./quality-cells";
import type { FormScore } from "./read-form";

/** What the present table of assessor scores takes: rows of ours, or only cells of rows that the user made. */
export type ScoreTable = "none" | "rows" | "cells";

/** One score that the table gets. */
export interface ScoreChange {
  /** Bidder and criterion as the workbook spells them now. */
  readonly score: FormScore;
  /** The row that is there already; null for a new one. */
  readonly row: AssessmentRow | null;
}

export interface FormsMerged {
  readonly merge: AssessmentMerge;
  readonly changes: readonly ScoreChange[];
  /** Every score that the forms hold, changed or not. */
  readonly scores: readonly FormScore[];
}

export interface MergeInput {
  readonly opened: AssessmentOpened;
  readonly collected: CollectedForms;
  readonly rows: TenderRows;
  /** Names of the quality criteria as they are now. */
  readonly criteria: readonly string[];
  readonly table: ScoreTable;
  /** False where every assessor has a column and nobody a remark of his own. */
  readonly takesRemarks: boolean;
}

/** Sets the scores of the forms beside those of the table, without changing anything. */
export function mergeForms(input: MergeInput): FormsMerged {
  const { opened, collected, rows, table } = input;
  const known = new Set(
    rows.assessments.flatMap(({ assessor, score }) =>
      score.value === null ? [] : [foldedText(assessor.value ?? "")],
    ),
  );
  // Whose form was merged before need not hand it in again.
  const findings: Finding[] = collected.findings.filter(
    ({ code, params }) => code !== "formMissing" || !known.has(foldedText(String(params["assessor"]))),
  );
  const add = (severity: Severity, code: FindingCode, place: Place, params: FindingParams): void => {
    findings.push({ code, severity, place, params, supplier: null, tender: opened.key });
  };
  const presentBidder = presentBidders(rows.bids);
  const bidders = new Map(opened.bidders.map((each) => [each.bidder, presentBidder(each)]));
  const criteria = new Map(opened.criteria.map(({ name }) => [name, presentCriterion(name, input.criteria)]));
  const onForms = collected.used.flatMap(({ scores }) => scores);
  for (const [name, now] of bidders)
    if (now === null && onForms.some(({ bidder }) => bidder === name))
      add("warning", "formBidderGone", NOWHERE, { bidder: name });
  for (const [name, now] of criteria)
    if (now === null && onForms.some(({ criterion }) => criterion === name))
      add("warning", "formCriterionGone", NOWHERE, { criterion: name });
  const scores = inOrder(
    onForms.flatMap((score): readonly FormScore[] => {
      const [bidder, criterion] = [bidders.get(score.bidder), criteria.get(score.criterion)];
      return bidder && criterion ? [{ ...score, bidder, criterion }] : [];
    }),
    input,
  );
  const present = indexRows(rows.assessments);
  const all = scores.map((score) => ({
    score,
    row: present.get(keyOf(score.bidder, score.criterion, score.assessor)) ?? null,
  }));
  const notAdded = table === "cells" ? all.filter(({ row }) => row === null) : [];
  const changes = all.filter(({ score, row }) =>
    row === null ? table !== "cells" : row.score.value !== score.score,
  );
  const isBlankRow = (row: AssessmentRow | null): boolean => row === null || isBlank(row.score.raw);
  if (notAdded.length > 0) {
    const place = rows.assessments[0]?.place ?? NOWHERE;
    add(
      "warning",
      "formRowsNotAdded",
      { ...place, row: null, cell: null },
      {
        count: notAdded.length,
        assessors: [...new Set(notAdded.map(({ score }) => score.assessor))].join("; "),
      },
    );
  }
  if (table !== "none" && !input.takesRemarks && scores.some(({ remark }) => remark !== "")) {
    add("info", "formRemarksKept", NOWHERE, {});
  }
  reportOthers(input, add);
  reportBidsScored(input, scores, add);
  const asked = opened.assessors.flatMap((assessor) =>
    presentNames(bidders).flatMap((bidder) =>
      presentNames(criteria).map((criterion) => keyOf(bidder, criterion, assessor)),
    ),
  );
  const given = new Set(scores.map(({ bidder, criterion, assessor }) => keyOf(bidder, criterion, assessor)));
  const isOpen = (key: string): boolean =>
    !given.has(key) && (present.get(key)?.score.value ?? null) === null;
  return {
    scores,
    changes,
    merge: {
      key: opened.key,
      differences: differencesOf(opened, bidders, criteria, scores),
      overwrites: changes.flatMap(({ score: { assessor, bidder, criterion, score }, row }) =>
        isBlankRow(row)
          ? []
          : [{ assessor, bidder, criterion, was: row?.score.value ?? null, becomes: score }],
      ),
      added: changes.filter(({ row }) => isBlankRow(row)).length,
      open: asked.filter(isOpen).length,
      findings,
    },
  };
}

/** Bid by bid and criterion by criterion as the tables have them, whatever order the forms show. */
function inOrder(scores: readonly FormScore[], { opened, rows, criteria }: MergeInput): readonly FormScore[] {
  const bids = new Map(rows.bids.map(({ bidder }, index) => [bidder.value, index]));
  const place = ({ bidder, criterion, assessor }: FormScore): readonly number[] => [
    bids.get(bidder) ?? 0,
    criteria.indexOf(criterion),
    opened.assessors.indexOf(assessor),
  ];
  return scores
    .map((score) => ({ score, at: place(score) }))
    .sort(
      ({ at: a }, { at: b }) => a.map((each, index) => each - (b[index] ?? 0)).find((by) => by !== 0) ?? 0,
    )
    .map(({ score }) => score);
}

type Names = ReadonlyMap<string, string | null>;

function presentNames(names: Names): readonly string[] {
  return [...names.values()].flatMap((name) => name ?? []);
}

/** Who a bidder of the forms is now: by name, else by KvK number; null for who no longer takes part. */
function presentBidders(
  bids: readonly BidRow[],
): (asked: AssessmentOpened["bidders"][number]) => string | null {
  const byName = new Map(bids.map(({ bidder }) => [foldedText(bidder.value ?? ""), bidder.value]));
  const byKvk = new Map(bids.map(({ bidder, kvk }) => [comparedKvk(kvk)?.kvk ?? "", bidder.value]));
  return ({ bidder, kvk }) => byName.get(foldedText(bidder)) ?? byKvk.get(kvk ?? "none") ?? null;
}

function presentCriterion(name: string, criteria: readonly string[]): string | null {
  return criteria.find((each) => foldedText(each) === foldedText(name)) ?? null;
}

function keyOf(bidder: string, criterion: string, assessor: string): string {
  return JSON.stringify([bidder, criterion, assessor].map(foldedText));
}

/** The first row of each bid, criterion and assessor. */
function indexRows(rows: readonly AssessmentRow[]): ReadonlyMap<string, AssessmentRow> {
  const found = new Map<string, AssessmentRow>();
  for (const row of rows) {
    const key = keyOf(row.bidder.value ?? "", row.criterion.value ?? "", row.assessor.value ?? "");
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

type Add = (severity: Severity, code: FindingCode, place: Place, params: FindingParams) => void;

/** Scores of others in the table count as well, which nobody expects of an assessment that has its own assessors. */
function reportOthers({ opened, rows }: MergeInput, add: Add): void {
  const asked = new Set(opened.assessors.map(foldedText));
  const others = rows.assessments.filter(
    ({ assessor, score }) => score.value !== null && !asked.has(foldedText(assessor.value ?? "")),
  );
  const [first] = others;
  if (!first) return;
  const names = [...new Set(others.map(({ assessor }) => assessor.value ?? ""))];
  add("info", "otherAssessors", first.assessor.place, { assessors: names.join("; ") });
}

/** A score beside the bid and scores of assessors contradict each other as soon as they differ (design section 5). */
function reportBidsScored({ rows }: MergeInput, scores: readonly FormScore[], add: Add): void {
  const scored = new Set(scores.map(({ criterion }) => foldedText(criterion)));
  const cells = rows.bids.flatMap((bid) =>
    [...bid.scores].flatMap(([name, field]) =>
      scored.has(foldedText(name)) && !isBlank(field.raw) ? [field.place] : [],
    ),
  );
  const [first] = cells;
  if (first) add("warning", "bidsScoredToo", first, { count: cells.length });
}

function differencesOf(
  { bidders: asked, criteria: askedCriteria }: AssessmentOpened,
  bidders: Names,
  criteria: Names,
  scores: readonly FormScore[],
): readonly AssessmentDifference[] {
  const byTarget = new Map<string, FormScore[]>();
  for (const score of scores) {
    const key = JSON.stringify([score.bidder, score.criterion]);
    byTarget.set(key, [...(byTarget.get(key) ?? []), score]);
  }
  const all = asked.flatMap(({ bidder: name }) =>
    askedCriteria.flatMap((criterion) => {
      const [bidder, now] = [bidders.get(name), criteria.get(criterion.name)];
      return bidder && now
        ? [differenceOf(bidder, now, criterion, byTarget.get(JSON.stringify([bidder, now])) ?? [])]
        : [];
    }),
  );
  return all.sort((a, b) => b.share - a.share).map(({ difference }) => difference);
}

function differenceOf(
  bidder: string,
  criterion: string,
  scale: AssessedCriterion,
  scores: readonly FormScore[],
): { readonly difference: AssessmentDifference; readonly share: number } {
  const given = scores.map(({ score }) => score);
  const range = given.length === 0 ? 0 : Math.max(...given) - Math.min(...given);
  const share = shareOfScale(range, scale);
  const shown = scores.map(({ assessor, score, remark }) => ({ assessor, score, remark }));
  return { difference: { bidder, criterion, scores: shown, range, apart: isFarApart(share) }, share };
}
