import type { CellValue, Place } from "../cell";

/** What a proposal does: each changes one cell, and only after somebody ticked it. */
export const REPAIR_KINDS = ["leadingZero", "levelSpelling", "textDate", "verification", "codeDate"] as const;

export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A proposal to write one cell of the user's own differently. */
export interface Repair {
  readonly kind: RepairKind;
  /** Sheet, row and cell are never null. */
  readonly place: Place;
  readonly supplier: string | null;
  readonly old: CellValue;
  /** A text, or a date as a serial in the workbook's own date system. */
  readonly becomes: string | number;
  /** US-English number format for the cell: `@` for texts, `dd-mm-yyyy` for dates; null leaves the cell's own. */
  readonly format: string | null;
  /** The same day as a serial of the 1900 system where `becomes` is a date, for showing it; else null. */
  readonly day: number | null;
  /** The other way in which the old value can be read, as yyyy-mm-dd; never ticked together with the rest. */
  readonly otherReading: string | null;
}
