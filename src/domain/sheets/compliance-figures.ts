import type { SheetIndex } from "../cell";
import type { Compliance } from "../supplier/compliance";
import type { Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { COMPLIANCE_ROW, FIGURE_COLUMN, LIST_COLUMN } from "./compliance-layout";
import type { ComplianceSheetTexts, FigureColumn, PromiseTexts } from "./compliance-sheet-texts";
import { formulaText } from "./formula-text";
import type { SheetDocument } from "./sheet-document";

const COLUMNS: readonly FigureColumn[] = ["promise", "asks", "share", "says", "counts", "met", "total"];
const COUNT = { format: "#,##0", align: "right" } as const;
const EURO = { format: '"€" #,##0', align: "right" } as const;
const SHARE = { format: "0.0%", align: "center" } as const;
/** Points; more where a text needs more. */
const FIGURE_HEIGHT = 33;
/** Of a share in a cell: enough for a tenth of a percent, and every program then shows and saves the same number. */
const DECIMALS = 4;

/** The five promises and spend, each with its figure, a bar and what it means. `listed`: rows of the list below. */
export function writeComplianceFigures(
  canvas: Canvas,
  { promises, spend }: Compliance,
  listed: number,
  texts: ComplianceSheetTexts,
): void {
  canvas.headers(
    COMPLIANCE_ROW.figuresHeader,
    COLUMNS.map((column) => ({
      column: FIGURE_COLUMN[column],
      text: texts.figures[column],
      align: column === "share" ? "center" : column === "met" || column === "total" ? "right" : "left",
    })),
  );
  promises.forEach((figure, index) => {
    const row = COMPLIANCE_ROW.figures + index;
    writeWords(canvas, row, texts.promises[figure.promise], figure.share !== null);
    canvas.number(row, FIGURE_COLUMN.total, figure.total, "label", COUNT);
    canvas.formula(row, FIGURE_COLUMN.met, metFormula(row, listed, texts), "formula", COUNT);
    writeShare(canvas, row, figure.share !== null);
  });
  const row = COMPLIANCE_ROW.spend;
  writeWords(canvas, row, texts.spend, spend.share !== null);
  canvas.number(row, FIGURE_COLUMN.met, cents(spend.atHolders), "label", EURO);
  canvas.number(row, FIGURE_COLUMN.total, cents(spend.total), "label", EURO);
  writeShare(canvas, row, spend.share !== null);
  const bars = {
    row: COMPLIANCE_ROW.figures,
    column: FIGURE_COLUMN.share,
    lastRow: row,
    lastColumn: FIGURE_COLUMN.share,
  };
  canvas.when({ kind: "dataBar", range: bars, minimum: 0, maximum: 1 });
}

/** What the formulas give. */
export function complianceResults({ promises, spend }: Compliance): SheetDocument["readBack"] {
  const exactly = (row: SheetIndex, column: SheetIndex, expected: string | number) => ({
    row,
    column,
    expected,
    tolerance: typeof expected === "number" ? 1e-9 : 0,
  });
  const figures = promises.flatMap(({ met, share }, index) => {
    const row = COMPLIANCE_ROW.figures + index;
    return [
      exactly(row, FIGURE_COLUMN.met, met),
      ...(share === null ? [] : [exactly(row, FIGURE_COLUMN.share, rounded(share))]),
    ];
  });
  return spend.share === null
    ? figures
    : [...figures, exactly(COMPLIANCE_ROW.spend, FIGURE_COLUMN.share, rounded(shareOf(spend)))];
}

/** Widest of the words above each column, as a text that wraps may not be cut. */
export function figureTexts(texts: ComplianceSheetTexts, column: FigureColumn): readonly string[] {
  const each = [...Object.values(texts.promises), texts.spend];
  switch (column) {
    case "promise":
      return each.map(({ name }) => name);
    case "asks":
      return each.map(({ asks }) => asks);
    case "says":
      return each.flatMap(({ says, nothing }) => [says, nothing]);
    case "counts":
      return each.map(({ counts }) => counts);
    case "share":
    case "met":
    case "total":
      return [];
  }
}

const WRAP = { wrap: true } as const;

function writeWords(canvas: Canvas, row: SheetIndex, words: PromiseTexts, counted: boolean): void {
  const says = counted ? words.says : words.nothing;
  canvas.height(row, FIGURE_HEIGHT);
  canvas.text(row, FIGURE_COLUMN.promise, words.name, "result", { ...WRAP, align: "left" });
  canvas.text(row, FIGURE_COLUMN.asks, words.asks, "label", WRAP);
  canvas.text(row, FIGURE_COLUMN.says, says, "label", WRAP);
  canvas.text(row, FIGURE_COLUMN.counts, words.counts, "label", WRAP);
  canvas.fit(row, FIGURE_COLUMN.promise, FIGURE_COLUMN.promise, words.name, true);
  canvas.fit(row, FIGURE_COLUMN.asks, FIGURE_COLUMN.asks, words.asks);
  canvas.fit(row, FIGURE_COLUMN.says, FIGURE_COLUMN.says, says);
  canvas.fit(row, FIGURE_COLUMN.counts, FIGURE_COLUMN.counts, words.counts);
}

function writeShare(canvas: Canvas, row: SheetIndex, counted: boolean): void {
  const { share, met, total } = FIGURE_COLUMN;
  if (!counted) canvas.text(row, share, "–", "result", { align: "center" });
  else {
    const figure = `ROUND(${cellAddress(row, met)}/${cellAddress(row, total)},${DECIMALS})`;
    canvas.formula(row, share, figure, "result", SHARE);
  }
}

/** All that there are, less the rows of the list that do not meet this promise. */
function metFormula(row: SheetIndex, listed: number, texts: ComplianceSheetTexts): string {
  const total = cellAddress(row, FIGURE_COLUMN.total);
  if (listed === 0) return total;
  const list = (column: SheetIndex): string =>
    rangeAddress(COMPLIANCE_ROW.body, column, COMPLIANCE_ROW.body + listed - 1, column);
  const promise = `${list(LIST_COLUMN.promise)},${cellAddress(row, FIGURE_COLUMN.promise)}`;
  return `${total}-COUNTIFS(${promise},${list(LIST_COLUMN.state)},${formulaText(texts.state.unmet)})`;
}

function cents(euro: number): number {
  return Math.round(euro * 100) / 100;
}

function shareOf({ atHolders, total }: Compliance["spend"]): number {
  return cents(atHolders) / cents(total);
}

function rounded(share: number): number {
  return Math.round(share * 10 ** DECIMALS) / 10 ** DECIMALS;
}
