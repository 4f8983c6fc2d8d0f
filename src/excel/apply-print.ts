import { columnLetters, rangeAddress } from "../domain/sheets/cell-address";
import { PRINT_MARGINS } from "../domain/sheets/printed-area";
import type { PrintSetup } from "../domain/sheets/sheet-document";
import { ACTION_BYTES } from "./request-bytes";
import type { WriteStep } from "./write-step";

/** The steps for A4, orientation, margins, repeated rows, footer and page breaks. */
export function printSteps(print: PrintSetup | null, sheet: () => Excel.Worksheet): WriteStep[] {
  if (print === null) return [];
  return [
    { bytes: 15 * ACTION_BYTES, run: () => setUp(sheet().pageLayout, print) },
    ...print.breaks.map((row) => ({
      bytes: 2 * ACTION_BYTES,
      // The break comes above the top-left cell of the range (Microsoft: PageBreakCollection.add).
      run: () => void sheet().horizontalPageBreaks.add(`A${row + 1}`),
    })),
  ];
}

function setUp(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.leftMargin = PRINT_MARGINS.left;
  layout.rightMargin = PRINT_MARGINS.right;
  layout.topMargin = PRINT_MARGINS.top;
  layout.bottomMargin = PRINT_MARGINS.bottom;
  layout.zoom = { horizontalFitToPages: print.fitToPagesWide };
  if (print.area !== null) {
    const { row, column, lastRow, lastColumn } = print.area;
    layout.setPrintArea(rangeAddress(row, column, lastRow, lastColumn).replaceAll("$", ""));
  }
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.titleColumns !== undefined) {
    const [first, last] = print.titleColumns.map(columnLetters);
    layout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  if (print.footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
