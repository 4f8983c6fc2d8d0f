import type { ExcelSerial } from "../cell";
import { addMonths } from "../dates/add-months";
import type { ContractCheck } from "../supplier/contract-check";
import { createCanvas } from "./canvas";
import { contractWidths, writeContractParts } from "./contract-sheet-body";
import { CONTRACT_FINGERPRINT, CONTRACT_ROW, LAST_COLUMN } from "./contract-sheet-layout";
import { contractParts, type ContractNote } from "./contract-sheet-rows";
import type { ContractSheetTexts } from "./contract-sheet-texts";
import { writeContractTotals } from "./contract-sheet-totals";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { SheetDocument } from "./sheet-document";

export const CONTRACT_SHEET = "Contractcheck";
const CONTRACT_TABLE = "Contractcheck";

/** The sheet `Contractcheck` among the others of ours. */
export const CONTRACT_OWN_SHEET: OwnSheet = {
  name: CONTRACT_SHEET,
  marker: "contracts",
  area: CONTRACT_FINGERPRINT,
};

export interface ContractSheetInput {
  readonly check: ContractCheck;
  /** Every finding of the check, in words. */
  readonly notes: readonly ContractNote[];
  readonly horizonMonths: number;
  readonly writtenOn: ExcelSerial;
  /** The sheets in the order of the workbook. */
  readonly sheets: readonly string[];
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly texts: ContractSheetTexts;
}

/**
 * The sheet `Contractcheck`: totals, a table with a row per contract, worst first, the calendar of certificates that end
 * while a contract runs, and what else was found. One header serves the three parts, so it can be repeated on every page.
 */
export function contractSheet(input: ContractSheetInput): SheetDocument {
  const { check, notes, texts } = input;
  const parts = contractParts(check, notes, input.sheets, texts);
  const columnWidths = contractWidths(parts, texts);
  const canvas = createCanvas(columnWidths);
  canvas.height(CONTRACT_ROW.marker, 12);
  canvas.height(CONTRACT_ROW.title, 28);
  canvas.height(CONTRACT_ROW.about, 22);
  canvas.height(CONTRACT_ROW.headings, 24);
  canvas.text(CONTRACT_ROW.marker, 0, markerText("contracts"), "marker");
  canvas.text(CONTRACT_ROW.title, 0, texts.title, "title");
  canvas.text(CONTRACT_ROW.about, 0, texts.about(check.date, input.writtenOn), "subtitle");
  const listed = parts.contracts.length > 0;
  if (listed) {
    const soonUntil = addMonths(check.date, input.horizonMonths) ?? check.date;
    writeContractParts(canvas, parts, columnWidths, texts, { date1904: input.date1904, soonUntil });
  } else canvas.paragraph(CONTRACT_ROW.headings, 0, LAST_COLUMN, texts.noContracts, "note");
  const results = listed ? writeContractTotals(canvas, parts, check, notes, input.horizonMonths, texts) : [];
  const { row, column } = CONTRACT_FINGERPRINT.shownAt;
  const fingerprint = documentFingerprint(canvas.cells, results, CONTRACT_FINGERPRINT);
  canvas.text(row, column, texts.fingerprint(fingerprint), "marker", { align: "right" });
  return {
    name: CONTRACT_SHEET,
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: listed
      ? [
          {
            name: CONTRACT_TABLE,
            range: {
              row: CONTRACT_ROW.header,
              column: 0,
              lastRow: CONTRACT_ROW.header + parts.contracts.length,
              lastColumn: LAST_COLUMN,
            },
          },
        ]
      : [],
    conditional: canvas.conditional,
    validations: [],
    freeze: listed ? { rows: CONTRACT_ROW.body, columns: 0 } : null,
    print: {
      orientation: "landscape",
      titleRows: listed ? [CONTRACT_ROW.header, CONTRACT_ROW.header] : null,
      // No area: what the buyer notes beside or below the table is printed too.
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: results,
  };
}
