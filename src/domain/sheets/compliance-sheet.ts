import type { ExcelSerial } from "../cell";
import type { Compliance } from "../supplier/compliance";
import { createCanvas } from "./canvas";
import { complianceResults, writeComplianceFigures } from "./compliance-figures";
import { COMPLIANCE_FINGERPRINT, COMPLIANCE_ROW, LAST_COLUMN } from "./compliance-layout";
import { complianceWidths, listRows, writeComplianceList } from "./compliance-list";
import type { ComplianceSheetTexts } from "./compliance-sheet-texts";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { SheetDocument } from "./sheet-document";

export const COMPLIANCE_SHEET = "Naleving";
export const COMPLIANCE_TABLE = "Naleving";

/** The sheet `Naleving` among the others of ours. */
export const COMPLIANCE_OWN_SHEET: OwnSheet = {
  name: COMPLIANCE_SHEET,
  marker: "compliance",
  area: COMPLIANCE_FINGERPRINT,
};

interface ComplianceSheetInput {
  readonly compliance: Compliance;
  readonly writtenOn: ExcelSerial;
  readonly texts: ComplianceSheetTexts;
}

/**
 * The sheet `Naleving`: the five promises with a figure each, and under them a table with everything that does not meet one
 * of them, with a link to its cell. Every figure is a formula over that table.
 */
export function complianceSheet({ compliance, writtenOn, texts }: ComplianceSheetInput): SheetDocument {
  const rows = listRows(compliance, texts);
  const columnWidths = complianceWidths(rows, texts);
  const canvas = createCanvas(columnWidths);
  canvas.height(COMPLIANCE_ROW.marker, 12);
  canvas.height(COMPLIANCE_ROW.title, 28);
  canvas.height(COMPLIANCE_ROW.about, 22);
  canvas.text(COMPLIANCE_ROW.marker, 0, markerText("compliance"), "marker");
  canvas.text(COMPLIANCE_ROW.title, 0, texts.title, "title");
  canvas.text(COMPLIANCE_ROW.about, 0, texts.about(compliance.date, writtenOn), "subtitle");
  writeComplianceFigures(canvas, compliance, rows.length, texts);
  const listed = rows.length > 0;
  if (listed) writeComplianceList(canvas, rows, columnWidths, texts);
  else {
    const counted = compliance.promises.some(({ total }) => total > 0);
    const [sentence, role] = counted
      ? ([texts.allKept, "ok"] as const)
      : ([texts.nothingCounted, "note"] as const);
    canvas.paragraph(COMPLIANCE_ROW.header, 0, LAST_COLUMN, sentence, role);
  }
  const results = complianceResults(compliance);
  const { row, column } = COMPLIANCE_FINGERPRINT.shownAt;
  const fingerprint = documentFingerprint(canvas.cells, results, COMPLIANCE_FINGERPRINT);
  canvas.text(row, column, texts.fingerprint(fingerprint), "marker", { align: "right" });
  return {
    name: COMPLIANCE_SHEET,
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: listed
      ? [
          {
            name: COMPLIANCE_TABLE,
            range: {
              row: COMPLIANCE_ROW.header,
              column: 0,
              lastRow: COMPLIANCE_ROW.header + rows.length,
              lastColumn: LAST_COLUMN,
            },
          },
        ]
      : [],
    conditional: canvas.conditional,
    validations: [],
    freeze: null,
    print: {
      orientation: "landscape",
      titleRows: listed ? [COMPLIANCE_ROW.header, COMPLIANCE_ROW.header] : null,
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: results,
  };
}
