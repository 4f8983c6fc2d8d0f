import type { CertificateCheck, TenderPreview } from "../../application/inspection";
import { tenderId } from "../../application/inspection";
import type { Finding, Severity } from "../../domain/finding";
import { folded, holdsWords } from "../parts/search";
import type { FindingFilter } from "../state/finding-filter";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Everything there is to know about the workbook, each finding once, worst first and otherwise in the order it was found. */
export function gatherFindings(
  tableFindings: readonly Finding[],
  check: CertificateCheck | null,
  previews: readonly TenderPreview[],
): readonly Finding[] {
  const bySeverity: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  const seen = new Set<string>();
  const add = (finding: Finding): void => {
    const key = findingKey(finding);
    if (seen.has(key)) return;
    seen.add(key);
    bySeverity[finding.severity].push(finding);
  };
  // Of two equal findings the tender's is kept: it says what is blocked.
  for (const preview of previews) preview.findings.forEach(add);
  tableFindings.forEach(add);
  check?.findings.forEach(add);
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

/** The same trouble in the same cell is one finding, whichever step met it; without a cell the tender tells them apart. */
export function findingKey(finding: Finding): string {
  const { place, tender } = finding;
  const where =
    place.cell !== null
      ? [place.sheet, place.cell]
      : [place.sheet, place.table, place.row, place.column, tender && tenderId(tender)];
  return JSON.stringify([finding.code, finding.severity, where, finding.supplier, finding.params]);
}

/**
 * Those that a filter lets through, order kept.
 * @param textOf what a search looks through, folded; asked only of findings that the rest of the filter lets through
 */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const tender = filter.tender && tenderId(filter.tender);
  const codes = filter.codes && new Set(filter.codes);
  const query = folded(filter.query.trim());
  return findings.filter(
    (finding) =>
      filter.severities.has(finding.severity) &&
      (filter.table === null || finding.place.table === filter.table) &&
      (codes === null || codes.has(finding.code)) &&
      (tender === null || (finding.tender !== null && tenderId(finding.tender) === tender)) &&
      (query === "" || holdsWords(textOf(finding), query)),
  );
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The tables that findings are about, in order of first mention. */
export function tablesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ place }) => (place.table === null ? [] : [place.table])))];
}
