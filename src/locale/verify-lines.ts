import type { CellChange } from "../domain/control/verification";

/** What the command line says about control numbers and of a workbook that was checked against its records. */
export interface VerifyLines {
  /** After scoring: `Kantine: controlegetal 3F9A-… Noteer het …`. */
  readonly scored: (tender: string, controlNumber: string, replaces: string | null) => string;
  readonly nothingScored: string;
  /** One scored tender: unchanged, replaced, or how many cells changed. */
  readonly record: (record: {
    readonly tender: string;
    readonly sheet: string | null;
    readonly controlNumber: string;
    readonly when: string;
    readonly ok: boolean;
    readonly replacedBy: string | null;
    readonly changes: number;
  }) => string;
  readonly change: (change: CellChange) => string;
  readonly more: (count: number) => string;
  readonly sound: string;
  readonly altered: string;
  /** What the answer proves and what it does not. */
  readonly proves: string;
}
