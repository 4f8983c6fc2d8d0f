import type { SheetIndex } from "../cell";
import type { FingerprintArea } from "./sheet-fingerprint";
import type { CheckColumn } from "./check-sheet-input";

/** The columns of the table of findings, from column A on. */
export const CHECK_COLUMNS: readonly CheckColumn[] = [
  "severity",
  "supplier",
  "table",
  "column",
  "cell",
  "what",
  "next",
];

const at = (column: CheckColumn): SheetIndex => CHECK_COLUMNS.indexOf(column);

/** 0-based columns of the table of findings. */
export const CHECK_COLUMN: Readonly<Record<CheckColumn, SheetIndex>> = {
  severity: at("severity"),
  supplier: at("supplier"),
  table: at("table"),
  column: at("column"),
  cell: at("cell"),
  what: at("what"),
  next: at("next"),
};

export const LAST_COLUMN = CHECK_COLUMNS.length - 1;

/** 0-based rows; the same on every sheet, so that a sheet can be recognised without its document. */
export const CHECK_ROW = {
  marker: 0,
  title: 1,
  about: 2,
  headings: 3,
  totals: 4,
  header: 11,
  body: 12,
} as const;

/** How the fingerprint of this sheet is taken. */
export const CHECK_FINGERPRINT: FingerprintArea = {
  bodyRow: CHECK_ROW.body,
  linkColumn: CHECK_COLUMN.cell,
  shownAt: { row: CHECK_ROW.marker, column: LAST_COLUMN },
};
