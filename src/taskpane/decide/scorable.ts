import { tenderId, type TenderPreview } from "../../application/inspection";
import { readDraft, type ReadNumber, type TenderDraft } from "../state/drafts";

/** Tenders that can be scored now: nothing blocks them and every typed parameter can be read. */
export function scorableTenders(
  previews: readonly TenderPreview[],
  drafts: ReadonlyMap<string, TenderDraft>,
  readNumber: ReadNumber,
): readonly TenderPreview[] {
  return previews.filter(({ key, outcome }) => {
    const draft = drafts.get(tenderId(key));
    return outcome !== null && (draft === undefined || readDraft(draft, readNumber) !== null);
  });
}

/** Whether some tender counts on the date that the user gives, because the workbook has none. */
export function needsFallbackDate(previews: readonly TenderPreview[]): boolean {
  return previews.some(({ findings }) =>
    findings.some(({ code }) => code === "referenceDateFallback" || code === "referenceDateMissing"),
  );
}
