import type { SheetIndex } from "../cell";
import type { ContractColumn } from "./contract-sheet-texts";
import type { FingerprintArea } from "./sheet-fingerprint";

/** The columns of all three parts of the sheet, from column A on, so that one header serves every page. */
export const CONTRACT_COLUMNS: readonly ContractColumn[] = [
  "verdict",
  "contract",
  "supplier",
  "start",
  "end",
  "clause",
  "price",
  "level",
  "until",
  "cell",
  "what",
  "next",
];

const at = (column: ContractColumn): SheetIndex => CONTRACT_COLUMNS.indexOf(column);

/** 0-based columns. */
export const CONTRACT_COLUMN: Readonly<Record<ContractColumn, SheetIndex>> = {
  verdict: at("verdict"),
  contract: at("contract"),
  supplier: at("supplier"),
  start: at("start"),
  end: at("end"),
  clause: at("clause"),
  price: at("price"),
  level: at("level"),
  until: at("until"),
  cell: at("cell"),
  what: at("what"),
  next: at("next"),
};

export const LAST_COLUMN = CONTRACT_COLUMNS.length - 1;

/** 0-based rows; the same on every sheet, so that a sheet can be recognised without its document. */
export const CONTRACT_ROW = {
  marker: 0,
  title: 1,
  about: 2,
  headings: 3,
  totals: 4,
  header: 10,
  body: 11,
} as const;

/** How the fingerprint of this sheet is taken. */
export const CONTRACT_FINGERPRINT: FingerprintArea = {
  bodyRow: CONTRACT_ROW.body,
  linkColumn: CONTRACT_COLUMN.cell,
  shownAt: { row: CONTRACT_ROW.marker, column: LAST_COLUMN },
};
