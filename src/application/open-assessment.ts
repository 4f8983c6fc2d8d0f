import type { AssessedCriterion, AssessmentOpened } from "../domain/assessment/assessment-text";
import { labelBidders } from "../domain/assessment/label-bidders";
import { tenderRows } from "../domain/assessment/quality-cells";
import { takesChoices } from "../domain/assessment/score-choices";
import { isoDate } from "../domain/dates/iso-date";
import type { TenderKey } from "../domain/finding";
import { assessmentForm } from "../domain/sheets/assessment-form";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { foldedText, plainText } from "../domain/tables/cell-text";
import { comparedKvk } from "../domain/tables/compared-kvk";
import type { AssessmentRow, BidRow } from "../domain/tables/rows";
import type { QualityCriterion, Tender } from "../domain/tender/tender";
import type { OnProgress } from "./actions";
import { BLOCKED, modelOf, qualityCriteria } from "./assessed-tender";
import type { AssessmentReceipt } from "./assessment-actions";
import { roundsOf } from "./assessment-rounds-of";
import { digest } from "./digest";
import { expectedRanges } from "./expected-ranges";
import type { Decisions, Inspection } from "./inspection";
import { actOf } from "./log-assessment";
import type { LogContext } from "./log-context";
import { appendToLog } from "./read-log";
import { NO_CHANGES, type Workbook } from "./workbook";

export interface OpeningRequest {
  readonly tender: TenderKey;
  readonly assessors: readonly string[];
  readonly anonymous: boolean;
}

/** A form that goes to its assessor in a workbook of its own. */
export interface FormDocument {
  readonly assessor: string;
  readonly document: SheetDocument;
}

export interface OpenedApart {
  readonly receipt: AssessmentReceipt;
  /** Empty unless the receipt says `done`. */
  readonly forms: readonly FormDocument[];
}

/**
 * Gives the quality of a tender to its assessors: a form per assessor on a sheet of its own and a row in the log.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function openAssessment(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  request: OpeningRequest,
  context: LogContext,
  onProgress: OnProgress,
): Promise<AssessmentReceipt> {
  return (await open(workbook, inspection, decisions, { ...request, apart: false }, context, onProgress))
    .receipt;
}

/** The same with the forms for workbooks of their own; this workbook gets the row in the log only. */
export function openAssessmentApart(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  request: OpeningRequest,
  context: LogContext,
  onProgress: OnProgress,
): Promise<OpenedApart> {
  return open(workbook, inspection, decisions, { ...request, apart: true }, context, onProgress);
}

async function open(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  request: OpeningRequest & { readonly apart: boolean },
  context: LogContext,
  onProgress: OnProgress,
): Promise<OpenedApart> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const refused = (receipt: AssessmentReceipt): OpenedApart => ({ receipt, forms: [] });
  const model = modelOf(inspection, decisions, request.tender);
  if (model === null) return refused(BLOCKED);
  const rounds = roundsOf(snapshot, model.key);
  if (rounds.at(-1)?.closed === null) return refused({ kind: "notNow", reason: "open" });
  const opened = openingOf(inspection, model, request, rounds.length + 1, context);
  if (opened === null) return refused(BLOCKED);
  const act = actOf(opened, context);
  const forms = opened.assessors.map((assessor, index) => ({
    assessor,
    document: assessmentForm({
      opened,
      controlNumber: act.controlNumber,
      assessor: index + 1,
      texts: context.wording.assessment.form,
    }),
  }));
  const log = appendToLog(snapshot, [act], context);
  const documents = request.apart ? [] : forms.map(({ document }) => document);
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      expect: [...expectedRanges(snapshot, tables), ...log.expect],
      ownTables: log.ownTables,
      newSheets: [...documents, ...log.newSheets],
      activate: documents.length > 0 ? 0 : null,
    },
    onProgress,
  );
  return {
    receipt: {
      kind: "done",
      sheets: documents.map(({ name }, index) => receipt.sheetNames[index] ?? name),
    },
    forms: request.apart ? forms : [],
  };
}

/** Null without assessors, quality criteria or bids, and where two bids cannot be told apart. */
function openingOf(
  { tables }: Inspection,
  model: Tender,
  { assessors: asked, anonymous }: OpeningRequest,
  round: number,
  { on, time }: LogContext,
): AssessmentOpened | null {
  const { key } = model;
  const assessors = distinct(asked.map(plainText).filter((name) => name !== ""));
  const { bids: rows, assessments: given } = tenderRows(tables, key);
  const criteria = qualityCriteria(model).map((criterion) => assessedCriterion(criterion, rows, given));
  const bidders = rows.map(({ bidder, kvk }) => ({
    bidder: plainText(bidder.value ?? ""),
    kvk: comparedKvk(kvk)?.kvk ?? null,
  }));
  if (assessors.length === 0 || criteria.length === 0 || bidders.length === 0) return null;
  const names = bidders.map(({ bidder }) => bidder);
  if (names.includes("") || distinct(names).length < names.length) return null;
  const when = `${isoDate(on)} ${time}`.trim();
  return {
    step: "opened",
    key,
    round,
    when,
    assessors,
    anonymous,
    bidders: labelBidders(bidders, anonymous, { key, when }, digest),
    criteria,
  };
}

/** Whole scores, unless the workbook shows that parts of a point are given here. */
function assessedCriterion(
  { name, scaleMin, scaleMax, minimumScore }: QualityCriterion,
  bids: readonly BidRow[],
  given: readonly AssessmentRow[],
): AssessedCriterion {
  const isIt = (other: string | null): boolean => foldedText(other ?? "") === foldedText(name);
  const known = [
    minimumScore,
    ...bids.flatMap(({ scores }) => [...scores].flatMap(([of, { value }]) => (isIt(of) ? [value] : []))),
    ...given.flatMap(({ criterion, score }) => (isIt(criterion.value) ? [score.value] : [])),
  ];
  const whole = takesChoices({ scaleMin, scaleMax }) && known.every((value) => Number.isInteger(value ?? 0));
  return { name, scaleMin, scaleMax, whole };
}

/** The first of every name, compared without case or accents. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldedText(name);
    return seen.has(folded) ? false : seen.add(folded);
  });
}
