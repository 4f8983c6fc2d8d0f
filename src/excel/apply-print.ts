import { rangeAddress } from "../domain/sheets/cell-address";
import type { PrintSetup } from "../domain/sheets/sheet-document";
import { ACTION_BYTES } from "./request-bytes";
import type { WriteStep } from "./write-step";

/** The step for A4, orientation, repeated rows and footer. */
export function printSteps(print: PrintSetup | null, sheet: () => Excel.Worksheet): WriteStep[] {
  if (print === null) return [];
  return [{ bytes: 10 * ACTION_BYTES, run: () => setUp(sheet().pageLayout, print) }];
}

function setUp(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: print.fitToPagesWide };
  if (print.area !== null) {
    const { row, column, lastRow, lastColumn } = print.area;
    layout.setPrintArea(rangeAddress(row, column, lastRow, lastColumn).replaceAll("$", ""));
  }
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
