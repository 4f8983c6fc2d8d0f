import { createCanvas, LINE, type Canvas } from "./canvas";
import type { GuideSheetInput } from "./guide-sheet-input";
import type { GuideSheetTexts } from "./guide-sheet-texts";
import { writeInFull, writeInShort, writeOthers } from "./guide-tenders";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import { PRINTED_AREA_UPRIGHT } from "./printed-area";
import type { SheetDocument } from "./sheet-document";
import { GUIDE_COLUMN, GUIDE_LAST, GUIDE_WIDTHS } from "./guide-layout";

export const GUIDE_SHEET = "Leeswijzer";

/** Every row stands on its place, and nothing on the sheet is calculated. */
const FINGERPRINT: OwnSheet["area"] = {
  bodyRow: 1_000_000,
  linkColumn: null,
  shownAt: { row: 0, column: GUIDE_LAST },
};

/** The sheet `Leeswijzer` among the others of ours. */
export const GUIDE_OWN_SHEET: OwnSheet = { name: GUIDE_SHEET, marker: "guide", area: FINGERPRINT };

/** Programs and printers differ in how high they make a row. */
const SAFETY = 0.93;

/** How much is told, the most first: every tender in full, or a line each, of so many tenders. */
interface Detail {
  readonly print: keyof typeof GUIDE_WIDTHS;
  readonly full: boolean;
  readonly scored: number;
  readonly others: number;
}

/**
 * One page for somebody who has never seen the program: how each outcome came about, how a score sheet is read, and what
 * the control number proves and does not prove. Tells less per tender where there are many, so that it stays one page.
 */
export function guideSheet(input: GuideSheetInput): SheetDocument {
  const { canvas, columnWidths } = fitting(input);
  const code = documentFingerprint(canvas.cells, [], FINGERPRINT);
  canvas.text(0, GUIDE_LAST, input.texts.fingerprint(code), "marker", { align: "right" });
  const last = canvas.cells.reduce((most, { row }) => Math.max(most, row), 0);
  return {
    name: GUIDE_SHEET,
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: [],
    validations: [],
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: null,
      area: { row: 0, column: 0, lastRow: last, lastColumn: GUIDE_LAST },
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: [],
  };
}

interface Page {
  readonly canvas: Canvas;
  readonly columnWidths: readonly number[];
}

/** The most detail that one page takes, in large print where there is room; with very many tenders, the first of them. */
function fitting(input: GuideSheetInput): Page {
  const { scored, others } = input;
  const all = { scored: scored.length, others: others.length };
  let detail: Detail = { print: "large", full: true, ...all };
  let page = written(input, detail);
  while (!isOnePage(page)) {
    const next = lessThan(detail);
    if (next === null) break;
    detail = next;
    page = written(input, detail);
  }
  return page;
}

/** The next smaller detail; null when there is none. */
function lessThan(detail: Detail): Detail | null {
  if (detail.print === "large") return { ...detail, print: "small" };
  if (detail.full) return { ...detail, full: false };
  if (detail.others > 0) return { ...detail, others: Math.floor(detail.others / 2) };
  if (detail.scored > 1) return { ...detail, scored: detail.scored - Math.ceil(detail.scored / 8) };
  return null;
}

function isOnePage({ canvas: { cells, rowHeights }, columnWidths }: Page): boolean {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  let points = 0;
  for (let row = 0; row <= last; row++) points += rowHeights.get(row) ?? LINE;
  // A sheet is made smaller until it is as wide as the paper; 7 pixels of 0.75 points to a character, 5 beside it.
  const width = columnWidths.reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, PRINTED_AREA_UPRIGHT.width / width);
  return points * scale <= PRINTED_AREA_UPRIGHT.height * SAFETY;
}

function written(input: GuideSheetInput, { print, full, scored, others }: Detail): Page {
  const { texts } = input;
  const columnWidths = GUIDE_WIDTHS[print];
  const canvas = createCanvas(columnWidths);
  canvas.text(0, 0, markerText("guide"), "marker");
  canvas.height(0, 12);
  canvas.text(1, 0, texts.title, "title");
  canvas.height(1, 28);
  canvas.text(2, 0, texts.made(input.on), "subtitle");
  let row = 4;
  if (input.scored.length > 0) {
    const told = input.scored.slice(0, scored);
    row = full ? writeInFull(canvas, row, told, input) : writeInShort(canvas, row, told, input);
  }
  if (input.others.length > 0) row = writeOthers(canvas, row, input.others.slice(0, others), input);
  row = writeReading(canvas, row, texts);
  writeControlNumber(canvas, row, texts);
  return { canvas, columnWidths };
}

/** How a score sheet is read: each look with what it means. */
function writeReading(canvas: Canvas, top: number, texts: GuideSheetTexts): number {
  canvas.text(top, 0, texts.headings.reading, "heading");
  texts.samples.forEach(({ role, shown, means }, index) => {
    const row = top + 1 + index;
    canvas.text(row, 0, shown, role, { align: "center" });
    canvas.paragraph(row, GUIDE_COLUMN.text, GUIDE_LAST, means, "label");
  });
  return top + texts.samples.length + 2;
}

function writeControlNumber(canvas: Canvas, top: number, texts: GuideSheetTexts): void {
  canvas.text(top, 0, texts.headings.control, "heading");
  texts.control.forEach(({ label, text }, index) => {
    const row = top + 1 + index;
    canvas.text(row, 0, label, "label", { wrap: true });
    canvas.fit(row, 0, 0, label);
    canvas.paragraph(row, GUIDE_COLUMN.text, GUIDE_LAST, text, "label");
  });
}
