import type { ExcelSerial, SheetIndex } from "../cell";
import type { Spend } from "../supplier/spend";
import { createCanvas, type Canvas } from "./canvas";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { DocumentChart, SheetDocument } from "./sheet-document";
import { LAST_COLUMN, SPEND_FINGERPRINT, SPEND_ROW, SPEND_WIDTHS } from "./spend-sheet-layout";
import { writeHolders, writePushList, writeSpendNotes } from "./spend-sheet-lists";
import type { SpendNote, SpendSheetTexts } from "./spend-sheet-texts";
import { writeSpendYears, type SpendYears } from "./spend-sheet-years";

export const SPEND_SHEET = "PSO-inkoop";

/** The sheet `PSO-inkoop` among the others of ours. */
export const SPEND_OWN_SHEET: OwnSheet = { name: SPEND_SHEET, marker: "spend", area: SPEND_FINGERPRINT };

export interface SpendSheetInput {
  readonly spend: Spend;
  readonly notes: readonly SpendNote[];
  readonly writtenOn: ExcelSerial;
  readonly texts: SpendSheetTexts;
}

/** Rows that the chart covers: with the tables above it, one page. */
const CHART_ROWS = 15;

/**
 * The sheet `PSO-inkoop`: what was bought at PSO holders per year and level, with a chart; where asking for a certificate helps
 * most; and the list of holders for the buyer's own PSO file. Totals and shares are formulas over the amounts.
 */
export function spendSheet({ spend, notes, writtenOn, texts }: SpendSheetInput): SheetDocument {
  const canvas = createCanvas(SPEND_WIDTHS);
  canvas.height(SPEND_ROW.marker, 12);
  canvas.height(SPEND_ROW.title, 28);
  canvas.height(SPEND_ROW.about, 22);
  canvas.text(SPEND_ROW.marker, 0, markerText("spend"), "marker");
  canvas.text(SPEND_ROW.title, 0, texts.title, "title");
  canvas.text(SPEND_ROW.about, 0, texts.about(spend.date, writtenOn), "subtitle");
  canvas.paragraph(SPEND_ROW.noScore, 0, LAST_COLUMN, texts.noScore, "sentence");
  const body = spend.years.length === 0 ? null : writeBody(canvas, spend, notes, texts);
  const about = body === null ? texts.nothing : texts.source(spend.source, spend.date);
  canvas.paragraph(SPEND_ROW.source, 0, LAST_COLUMN, about, "note");
  if (body === null && notes.length > 0) writeSpendNotes(canvas, SPEND_ROW.totalsHeading, notes, texts);
  const results = body?.results ?? [];
  const { row, column } = SPEND_FINGERPRINT.shownAt;
  const fingerprint = documentFingerprint(canvas.cells, results, SPEND_FINGERPRINT);
  canvas.text(row, column, texts.fingerprint(fingerprint), "marker", { align: "right" });
  return {
    name: SPEND_SHEET,
    cells: canvas.cells,
    columnWidths: SPEND_WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: canvas.conditional,
    ...(body === null ? {} : { charts: [body.chart] }),
    validations: [],
    freeze: null,
    print: {
      orientation: "landscape",
      titleRows: body?.titleRows ?? null,
      // No area: what the buyer notes beside or below is printed too.
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: body?.breaks ?? [],
    },
    readBack: results,
  };
}

interface Body {
  readonly chart: DocumentChart;
  readonly breaks: readonly SheetIndex[];
  /** Repeated on every page of the last list, which may be long. */
  readonly titleRows: readonly [SheetIndex, SheetIndex] | null;
  readonly results: SheetDocument["readBack"];
}

/** A longer list of holders begins on a page of its own. */
const SHORT_LIST = 12;

function writeBody(canvas: Canvas, spend: Spend, notes: readonly SpendNote[], texts: SpendSheetTexts): Body {
  const years = writeSpendYears(canvas, spend, texts);
  const chart = chartOf(years, spend, texts);
  const pushAt = chart.place.lastRow + 2;
  const push = writePushList(canvas, pushAt, spend, years.totalAt, texts);
  const notesAt = push.next + 1;
  const holdersAt = notes.length > 0 ? writeSpendNotes(canvas, notesAt, notes, texts) + 1 : notesAt;
  const header = writeHolders(canvas, holdersAt, spend, texts);
  const isLong = spend.holders.length > SHORT_LIST;
  return {
    chart,
    breaks: isLong ? [pushAt, holdersAt] : [pushAt],
    titleRows: isLong && header !== null ? [header, header] : null,
    results: [...years.results, ...push.results],
  };
}

/** Levels stacked per year; with one year a column per level. */
function chartOf({ next, chart }: SpendYears, { years }: Spend, texts: SpendSheetTexts): DocumentChart {
  const row = next + 1;
  const isOneYear = years.length === 1;
  return {
    kind: isOneYear ? "column" : "stackedColumn",
    title: texts.chart,
    source: chart,
    seriesBy: isOneYear ? "rows" : "columns",
    place: { row, column: 0, lastRow: row + CHART_ROWS - 1, lastColumn: LAST_COLUMN },
  };
}
