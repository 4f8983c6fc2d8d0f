import type { Finding, FindingCode, FindingParams, Severity } from "../finding";
import { NOWHERE, type Place } from "../cell";
import { isSameTender } from "../tender/same-tender";
import type { AssessmentForm } from "./assessment";
import type { AssessmentRound } from "./assessment-rounds";
import { findForms, type FormSource, type FoundForm } from "./find-forms";
import { formPlace, readForm, type ReadForm } from "./read-form";

/** The forms of one round. */
export interface CollectedForms {
  /** Every form that was found, blank and double ones too. */
  readonly forms: readonly AssessmentForm[];
  /** At most one per assessor: those whose scores hold. */
  readonly used: readonly ReadForm[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the forms of a round by the control number on them. A form of another round or tender is refused; of several forms
 * of one assessor the one that is filled holds, and none where they contradict each other.
 * @param rounds every round that the log knows, of any tender
 */
export function collectForms(
  sources: readonly FormSource[],
  { opened }: AssessmentRound,
  rounds: readonly AssessmentRound[],
): CollectedForms {
  const findings: Finding[] = [];
  const add = (severity: Severity, code: FindingCode, place: Place, params: FindingParams): void => {
    findings.push({ code, severity, place, params, supplier: null, tender: opened.key });
  };
  const byAssessor = new Map<string, ReadForm[]>();
  const found = findForms(sources);
  for (const { file } of sources) {
    if (file === null || found.some((form) => form.file === file)) continue;
    add("warning", "formForeign", { ...NOWHERE, sheet: file, table: file }, { kind: "none", sheet: file });
  }
  for (const form of found) {
    const assessor = form.tie === null ? undefined : opened.assessors[form.tie.assessor - 1];
    const refused = refusal(form, opened, rounds);
    if (refused !== null || assessor === undefined) {
      const { severity, kind } = refused ?? { severity: "warning", kind: "unknown" };
      if (severity !== null) add(severity, "formForeign", formPlace(form), { kind, sheet: form.grid.name });
      continue;
    }
    byAssessor.set(assessor, [...(byAssessor.get(assessor) ?? []), readForm(form, assessor, opened)]);
  }
  const asked = opened.bidders.length * opened.criteria.length;
  const used: ReadForm[] = [];
  for (const assessor of opened.assessors) {
    const all = byAssessor.get(assessor) ?? [];
    const filled = all.filter((each) => each.filled > 0);
    const [first, ...others] = filled.length > 0 ? filled : all;
    if (!first) {
      add("warning", "formMissing", NOWHERE, { assessor });
      continue;
    }
    const other = others.find((each) => scoresKey(each) !== scoresKey(first));
    if (other === undefined || filled.length < 2) {
      used.push(first);
      findings.push(...first.findings);
      continue;
    }
    const sheets = [first, other].map(({ form }) => formPlace(form).table ?? "");
    add("error", "formTwice", formPlace(other.form), {
      assessor,
      first: sheets[0] ?? "",
      second: sheets[1] ?? "",
    });
  }
  const forms = [...byAssessor.values()].flat().map(({ assessor, form, filled }) => ({
    assessor,
    sheet: formPlace(form).table ?? form.grid.name,
    filled,
    asked,
  }));
  return { forms, used, findings };
}

/** Why a form is none of this round; severity null where nobody needs to be told. */
function refusal(
  { tie, table, file }: FoundForm,
  opened: AssessmentRound["opened"],
  rounds: readonly AssessmentRound[],
): { readonly severity: Severity | null; readonly kind: string } | null {
  if (tie?.controlNumber === opened.controlNumber) {
    return table === null ? { severity: "error", kind: "unreadable" } : null;
  }
  const other = rounds.find((round) => round.opened.controlNumber === tie?.controlNumber);
  if (!other) return { severity: "warning", kind: "unknown" };
  if (isSameTender(other.opened.key, opened.key))
    return { severity: file === null ? "info" : "warning", kind: "earlier" };
  // Forms of another tender may well stand in the same workbook.
  return { severity: file === null ? null : "warning", kind: "other" };
}

function scoresKey({ scores }: ReadForm): string {
  return JSON.stringify(scores.map(({ bidder, criterion, score }) => [bidder, criterion, score]).sort());
}
