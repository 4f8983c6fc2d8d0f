import type { Finding, FindingParams } from "../../domain/finding";

export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly supplier: string | null;
  readonly params: FindingParams;
  readonly message: string;
}

/** A finding as the command line writes it (design section 8). */
export function findingJson(finding: Finding, message: string): FindingJson {
  const { place } = finding;
  return {
    code: finding.code,
    severity: finding.severity,
    table: place.table ?? place.sheet,
    row: place.row,
    column: place.column,
    cell: place.cell,
    supplier: finding.supplier,
    params: finding.params,
    message,
  };
}
