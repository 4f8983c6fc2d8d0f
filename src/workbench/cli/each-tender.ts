import type { Actions } from "../../application/actions";
import type { AssessmentReceipt } from "../../application/assessment-actions";
import type { Decisions, Inspection, TenderPreview } from "../../application/inspection";
import type { Finding, TenderKey } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import { refusalFindings } from "./all-findings";
import { chooseTenders, tenderJsonKey, tenderName, type WantedTenders } from "./choose-tenders";
import { failureOf } from "./failure-of";

/** What came of one step of blind assessment for one tender or lot. */
export interface StepDone<T> {
  readonly key: TenderKey;
  readonly receipt: AssessmentReceipt;
  /** Null unless the receipt says `done`. */
  readonly result: T | null;
}

export interface Steps<T> {
  readonly steps: readonly StepDone<T>[];
  /** Why a tender is blocked. */
  readonly findings: readonly Finding[];
  /** Tenders in which there is nothing to assess. */
  readonly noQuality: readonly TenderKey[];
  readonly failure: Error | null;
}

type Step<T> = (inspection: Inspection, key: TenderKey) => Promise<Omit<StepDone<T>, "key">>;

/** Does a step for every tender or lot that is asked for, one after another: each stands in the log before the next is made. */
export async function eachTender<T>(
  actions: Actions,
  decisions: Decisions,
  wanted: WantedTenders,
  { cli }: CliLanguage,
  step: Step<T>,
): Promise<Steps<T>> {
  let inspection = await actions.inspect(null, () => undefined);
  const previews = chooseTenders(await actions.previewTenders(inspection, decisions), wanted, cli);
  const steps: StepDone<T>[] = [];
  const failure = await failureOf(
    (async () => {
      for (const { key } of previews) {
        const done = await step(inspection, key);
        steps.push({ key, ...done });
        if (done.receipt.kind === "done") inspection = await actions.inspect(null, () => undefined);
      }
    })(),
  );
  const blocked = previews.filter((_, index) => steps[index]?.receipt.kind === "blocked");
  return {
    steps,
    findings: previews.length === 0 || blocked.length > 0 ? refusalFindings(inspection, blocked) : [],
    noQuality: blocked.filter(hasNoQuality).map(({ key }) => key),
    failure,
  };
}

function hasNoQuality({ model }: TenderPreview): boolean {
  return model !== null && !model.criteria.some(({ kind }) => kind === "quality");
}

/** Says what was not done. */
export function refusalLines<T>({ steps, noQuality }: Steps<T>, { assess }: CliLanguage): readonly string[] {
  return [
    ...steps.flatMap(({ key, receipt }) =>
      receipt.kind === "notNow" ? [assess.notNow[receipt.reason](tenderName(key))] : [],
    ),
    ...noQuality.map((key) => assess.noQuality(tenderName(key))),
  ];
}

/** The part of the JSON that tells what was not done. */
export function refusalJson<T>({ steps }: Steps<T>): object {
  return {
    notNow: steps.flatMap(({ key, receipt }) =>
      receipt.kind === "notNow" ? [{ ...tenderJsonKey(key), reason: receipt.reason }] : [],
    ),
    blocked: steps.flatMap(({ key, receipt }) => (receipt.kind === "blocked" ? [tenderJsonKey(key)] : [])),
  };
}
