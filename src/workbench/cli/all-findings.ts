import { blockingFindings } from "../../application/blocking-findings";
import type { Inspection, TenderPreview } from "../../application/inspection";
import type { Finding, FindingCode } from "../../domain/finding";

/** Findings about the tables and about the tenders, each once. */
export function allFindings(inspection: Inspection, previews: readonly TenderPreview[]): readonly Finding[] {
  const all = [
    ...inspection.tables.findings,
    ...blockingFindings(inspection.tables),
    ...previews.flatMap(({ findings }) => findings),
  ];
  const seen = new Set<string>();
  return all.filter((finding) => {
    const key = JSON.stringify(finding);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Why tenders are not drawn or locked: errors, and a tender that has no bids at all. */
export function refusalFindings(
  inspection: Inspection,
  blocked: readonly TenderPreview[],
): readonly Finding[] {
  return allFindings(inspection, blocked).filter(
    ({ severity, code }) => severity === "error" || code === "noBids",
  );
}

const ABOUT_LOG: ReadonlySet<FindingCode> = new Set(["logBroken", "lockOfUnknownTender", "earlierDraw"]);

/** What the log holds stops nobody, but whoever adds a row to it must know. */
export function logFindings(inspection: Inspection, previews: readonly TenderPreview[]): readonly Finding[] {
  return allFindings(inspection, previews).filter(({ code }) => ABOUT_LOG.has(code));
}
