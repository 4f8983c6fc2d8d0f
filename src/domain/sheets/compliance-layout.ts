import type { SheetIndex } from "../cell";
import { PROMISES } from "../supplier/compliance";
import { COMPLIANCE_COLUMNS, type ComplianceColumn, type FigureColumn } from "./compliance-sheet-texts";
import type { FingerprintArea } from "./sheet-fingerprint";

const at = (column: ComplianceColumn): SheetIndex => COMPLIANCE_COLUMNS.indexOf(column);

/** 0-based columns of the list. */
export const LIST_COLUMN: Readonly<Record<ComplianceColumn, SheetIndex>> = {
  promise: at("promise"),
  name: at("name"),
  state: at("state"),
  why: at("why"),
  next: at("next"),
  table: at("table"),
  cell: at("cell"),
};

/** 0-based columns of the figures, above those of the list. */
export const FIGURE_COLUMN: Readonly<Record<FigureColumn, SheetIndex>> = {
  promise: LIST_COLUMN.promise,
  asks: LIST_COLUMN.name,
  share: LIST_COLUMN.state,
  says: LIST_COLUMN.why,
  counts: LIST_COLUMN.next,
  met: LIST_COLUMN.table,
  total: LIST_COLUMN.cell,
};

export const LAST_COLUMN = COMPLIANCE_COLUMNS.length - 1;

const FIGURES = 4;
const SPEND = FIGURES + PROMISES.length;

/** 0-based rows; the same on every sheet, so that a sheet can be recognised without its document. */
export const COMPLIANCE_ROW = {
  marker: 0,
  title: 1,
  about: 2,
  figuresHeader: FIGURES - 1,
  figures: FIGURES,
  spend: SPEND,
  header: SPEND + 2,
  body: SPEND + 3,
} as const;

/** How the fingerprint of this sheet is taken. */
export const COMPLIANCE_FINGERPRINT: FingerprintArea = {
  bodyRow: COMPLIANCE_ROW.body,
  linkColumn: LIST_COLUMN.cell,
  shownAt: { row: COMPLIANCE_ROW.marker, column: LAST_COLUMN },
};
