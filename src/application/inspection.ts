import type { ExcelSerial } from "../domain/cell";
import type { Finding, TenderKey } from "../domain/finding";
import type { BidLevel, DecisionRule, PriceFormula } from "../domain/tender/tender";
import type { TenderOutcome, TenderSettings } from "../domain/tender/outcome";
import type { MappingChoices, WorkbookTables } from "../domain/tables/read-tables-types";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";

/** What one reading of the workbook gave; every later step works from it and re-checks it when it writes. */
export interface Inspection {
  readonly snapshot: WorkbookSnapshot;
  readonly choices: MappingChoices;
  readonly tables: WorkbookTables;
}

/** What the user decides in the pane for one tender; a null leaves the workbook's own setting in force. */
export interface TenderDecision {
  readonly rule: DecisionRule | null;
  readonly priceFormula: PriceFormula | null;
  readonly clip: boolean | null;
}

export interface Decisions {
  /** Used, with a warning, where a tender has no date of its own; null makes that an error. */
  readonly fallbackDate: ExcelSerial | null;
  /** Keyed by `tenderId(key)`. */
  readonly tenders: ReadonlyMap<string, TenderDecision>;
}

/** One tender as step 2 of the pane shows it, before anything is written. */
export interface TenderPreview extends TenderSettings {
  readonly key: TenderKey;
  readonly findings: readonly Finding[];
  /** null when an error blocks the tender. */
  readonly outcome: TenderOutcome | null;
}

export interface CheckedSupplier {
  readonly name: string;
  readonly kvk: string | null;
  readonly level: BidLevel;
}

export interface CertificateCheck {
  readonly date: ExcelSerial;
  readonly suppliers: readonly CheckedSupplier[];
  readonly findings: readonly Finding[];
}

/** A tender that was scored and written. */
export interface WrittenScore {
  readonly outcome: TenderOutcome;
  readonly sheet: string;
}

export interface ScoreReceipt {
  readonly written: readonly WrittenScore[];
}

/** One text per tender and lot, for maps: NUL cannot be typed in a cell. */
export function tenderId(key: TenderKey): string {
  return `${key.tender}\u0000${key.lot}`;
}
