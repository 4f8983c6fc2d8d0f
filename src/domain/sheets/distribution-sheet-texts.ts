import type { ExcelSerial } from "../cell";
import type { SupplierStatus } from "../supplier/supplier";

/** Where a supplier stands, as the sheet says it: what is due is told apart by what must be done. */
export const CODE_STANDINGS = ["due", "outdated", "remind", "sent", "confirmed"] as const;
export type CodeStanding = (typeof CODE_STANDINGS)[number];

export const DISTRIBUTION_COLUMNS = [
  "supplier",
  "kvk",
  "status",
  "standing",
  "version",
  "sentOn",
  "sentHow",
  "confirmedOn",
  "remindedOn",
  "reminderOn",
  "email",
  "remarks",
] as const;
export type DistributionColumn = (typeof DISTRIBUTION_COLUMNS)[number];

/** The words on the sheet, in one language. */
export interface DistributionSheetTexts {
  readonly title: string;
  readonly about: (date: ExcelSerial, version: string | null) => string;
  readonly heading: string;
  readonly have: string;
  readonly all: string;
  /** In the table; the totals count these words. */
  readonly standing: Readonly<Record<CodeStanding, string>>;
  /** What stands behind the totals. */
  readonly standingMeans: Readonly<Record<CodeStanding, string>>;
  readonly status: Readonly<Record<Exclude<SupplierStatus, "left">, string>>;
  readonly columns: Readonly<Record<DistributionColumn, string>>;
  /** For a bare "ja" in a column of days. */
  readonly yes: string;
  readonly noSuppliers: string;
  readonly fingerprint: (code: string) => string;
}
