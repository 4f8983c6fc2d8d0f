import type { CellValue } from "../cell";
import type { Finding, TenderKey } from "../finding";

/** Where a changed cell stands: on the score sheet, in a table that the score rests on, on `Controle`, or in the log. */
export type ChangePart = "score" | "source" | "record" | "log";

/** One cell that is not what it was when the tender was scored; "" for a blank one, yyyy-mm-dd for a day. */
export interface CellChange {
  readonly part: ChangePart;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly was: CellValue;
  readonly is: CellValue;
  /** What the cell says, in words of the workbook: criterion, bidder, header. "" where that is not known. */
  readonly about: string;
  /** Null for the log. */
  readonly key: TenderKey | null;
}

/** One scored tender against its record. */
export interface CheckedRecord {
  readonly key: TenderKey;
  readonly controlNumber: string;
  readonly when: string;
  readonly by: string;
  /** The score sheet by its present name; null when it is gone. */
  readonly sheet: string | null;
  /** The control number of the score that took its place; null for the one in force. */
  readonly replacedBy: string | null;
  /** Nothing was changed. */
  readonly ok: boolean;
  readonly changes: readonly CellChange[];
}

/** What comparing a workbook with its own records gave (design section 6, verify). It proves nothing to whoever noted no number. */
export interface Verification {
  /** True when there is at least one record and nothing was changed. */
  readonly ok: boolean;
  /** Of the only tender, else over all that are in force; null where nothing was scored. */
  readonly controlNumber: string | null;
  /** In the order of `Controle`. */
  readonly records: readonly CheckedRecord[];
  /** Of all records, of `Controle` itself and of the log. */
  readonly changes: readonly CellChange[];
  /** What cannot be told by a cell: a sheet, a row or a record that is gone. */
  readonly findings: readonly Finding[];
}
