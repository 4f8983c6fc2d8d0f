import type { FindingCode, Severity, TenderKey } from "../../domain/finding";

/** Which findings are listed. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** A table's name as findings carry it; null for all. */
  readonly table: string | null;
  /** Only those of one tender; null for all. */
  readonly tender: TenderKey | null;
  /** Only those about these things; null for all. */
  readonly codes: readonly FindingCode[] | null;
  /** What was typed in the search box. */
  readonly query: string;
}

export const EVERY_FINDING: FindingFilter = {
  severities: new Set<Severity>(["error", "warning", "info"]),
  table: null,
  tender: null,
  codes: null,
  query: "",
};
