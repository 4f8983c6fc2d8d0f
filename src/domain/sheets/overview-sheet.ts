import type { ExcelSerial } from "../cell";
import { createCanvas } from "./canvas";
import { markerText } from "./marker";
import type { OverviewInput } from "./overview-input";
import { OVERVIEW_COLUMN, OVERVIEW_FINGERPRINT, OVERVIEW_ROW, overviewLayout } from "./overview-layout";
import { writeNextReviews, writeOverviewActions } from "./overview-lists";
import { writeMatrix } from "./overview-matrix";
import type { OverviewSheetTexts } from "./overview-sheet-texts";
import { writeTotals } from "./overview-totals";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { SheetDocument } from "./sheet-document";

export const OVERVIEW_SHEET = "Beoordelingsoverzicht";

/** The sheet Beoordelingsoverzicht among the others of ours. */
export const OVERVIEW_OWN_SHEET: OwnSheet = {
  name: OVERVIEW_SHEET,
  marker: "overview",
  area: OVERVIEW_FINGERPRINT,
};

/** A line that runs over the whole sheet is too long to read. */
const NOTE_END = 14;
/** With more suppliers than this the matrix begins on a page of its own. */
const BESIDE_LISTS = 12;

/**
 * Every supplier beside every period: totals and their trend, who is due for a review, open actions, and the matrix. Scores
 * and verdicts are formulas over the review sheets, so that what is filled in later appears here.
 */
export function overviewSheet(
  input: OverviewInput,
  writtenOn: ExcelSerial,
  texts: OverviewSheetTexts,
): SheetDocument {
  const layout = overviewLayout(input);
  const canvas = createCanvas(layout.widths);
  const { periods, allPeriods, date } = input;
  canvas.height(OVERVIEW_ROW.marker, 12);
  canvas.height(OVERVIEW_ROW.title, 28);
  canvas.height(OVERVIEW_ROW.about, 20);
  canvas.height(OVERVIEW_ROW.headings, 20);
  canvas.text(OVERVIEW_ROW.marker, 0, markerText("overview"), "marker");
  canvas.text(OVERVIEW_ROW.title, 0, texts.title, "title");
  const newest = periods.at(-1)?.review.period.text ?? "";
  const about = texts.about(newest, date, writtenOn);
  const shown = periods.length < allPeriods ? ` ${texts.shownOf(periods.length, allPeriods)}` : "";
  canvas.text(OVERVIEW_ROW.about, 0, `${about}${shown}`, "subtitle");
  const charts = writeTotals(canvas, input, layout, texts);
  writeNextReviews(canvas, input, layout, texts);
  writeOverviewActions(canvas, input, layout, texts);
  writeMatrix(canvas, input, layout, texts);
  canvas.paragraph(layout.lastRow + 2, 0, NOTE_END, texts.note, "note");
  const { shownAt } = OVERVIEW_FINGERPRINT;
  const code = documentFingerprint(canvas.cells, [], OVERVIEW_FINGERPRINT);
  canvas.text(shownAt.row, shownAt.column, texts.fingerprint(code), "marker", { align: "right" });
  const header = layout.matrix + 2;
  return {
    name: OVERVIEW_SHEET,
    cells: canvas.cells,
    columnWidths: layout.widths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: canvas.conditional,
    charts,
    validations: [],
    freeze: { rows: 0, columns: OVERVIEW_COLUMN.kvk },
    print: {
      orientation: "landscape",
      titleRows: [header - 1, header],
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: input.suppliers.length > BESIDE_LISTS ? [layout.matrix] : [],
    },
    readBack: [],
  };
}
