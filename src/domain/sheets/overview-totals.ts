import type { SheetIndex } from "../cell";
import type { PastReview } from "../supplier/review";
import type { Canvas } from "./canvas";
import { cellAddress } from "./cell-address";
import type { OverviewInput } from "./overview-input";
import { CHART_COLUMN, OVERVIEW_ROW, type OverviewLayout } from "./overview-layout";
import { columnOf } from "./overview-references";
import type { OverviewSheetTexts, TotalColumn } from "./overview-sheet-texts";
import type { DocumentChart } from "./sheet-document";

/** Borrowed from the matrix; the columns of its trends and of its first period are too narrow for one figure each. */
const PLACE: Readonly<Record<TotalColumn, readonly [from: SheetIndex, to: SheetIndex]>> = {
  period: [0, 0],
  suppliers: [1, 1],
  mean: [2, 2],
  share: [3, 4],
  reviewed: [5, 6],
  A: [7, 7],
  B: [8, 8],
  C: [9, 9],
};
const TOTAL_COLUMNS = Object.keys(PLACE) as readonly TotalColumn[];
const FORMATS: Readonly<Record<TotalColumn, string>> = {
  period: "@",
  mean: "0.0",
  share: "0%",
  suppliers: "#,##0",
  reviewed: "#,##0",
  A: "#,##0",
  B: "#,##0",
  C: "#,##0",
};
/** What a level cell says of a supplier without a certificate that counts, in either language of a review sheet. */
const NO_LEVEL = ["geen", "none"] as const;

/** Totals per period, oldest first; gives the chart that draws two of them. */
export function writeTotals(
  canvas: Canvas,
  { periods }: OverviewInput,
  layout: OverviewLayout,
  texts: OverviewSheetTexts,
): readonly DocumentChart[] {
  canvas.text(OVERVIEW_ROW.headings, 0, texts.headings.totals, "heading");
  canvas.headers(
    OVERVIEW_ROW.totals,
    TOTAL_COLUMNS.map((key) => ({
      column: PLACE[key][0],
      lastColumn: PLACE[key][1],
      text: texts.totals[key],
      align: key === "period" ? "left" : "center",
    })),
  );
  periods.forEach(({ review }, index) => {
    const row = OVERVIEW_ROW.totals + 1 + index;
    canvas.text(row, 0, review.period.text, "label");
    const formulas = totalFormulas(review);
    TOTAL_COLUMNS.forEach((key) => {
      if (key === "period") return;
      const [column, lastColumn] = PLACE[key];
      const formula = formulas[key];
      canvas.blanks(row, column + 1, lastColumn, "formula");
      if (lastColumn > column) canvas.merge({ row, lastRow: row, column, lastColumn });
      if (formula === null) canvas.blank(row, column, "formula");
      else canvas.formula(row, column, formula, "formula", { format: FORMATS[key], align: "center" });
    });
  });
  return layout.hasChart ? [writeChart(canvas, periods, texts)] : [];
}

function totalFormulas(review: PastReview): Readonly<Record<TotalColumn, string | null>> {
  const names = columnOf(review, "name") ?? columnOf(review, "kvk");
  const score = columnOf(review, "score");
  const verdict = columnOf(review, "verdict");
  const level = columnOf(review, "level");
  const without = level && NO_LEVEL.map((word) => `COUNTIF(${level},"${word}")`).join("-");
  const count = (letter: string): string | null => verdict && `COUNTIF(${verdict},"${letter}")`;
  return {
    period: null,
    mean: score && `IF(COUNT(${score})=0,"",AVERAGE(${score}))`,
    share: level && `IF(COUNTA(${level})=0,"",(COUNTA(${level})-${without})/COUNTA(${level}))`,
    suppliers: names && `COUNTA(${names})`,
    reviewed: score && `COUNT(${score})`,
    A: count("A"),
    B: count("B"),
    C: count("C"),
  };
}

/** The figures that the chart draws stand behind it: there a period without scores is a gap and not a nought. */
function writeChart(
  canvas: Canvas,
  periods: OverviewInput["periods"],
  texts: OverviewSheetTexts,
): DocumentChart {
  const [label, mean, share] = [CHART_COLUMN.first + 1, CHART_COLUMN.first + 2, CHART_COLUMN.first + 3];
  const top = OVERVIEW_ROW.totals;
  canvas.text(top, mean, texts.chart.mean, "marker");
  canvas.text(top, share, texts.chart.share, "marker");
  periods.forEach(({ review }, index) => canvas.text(top + 1 + index, label, review.period.text, "marker"));
  const count = periods.length;
  const figure = (row: SheetIndex, key: TotalColumn, times: string): string => {
    const cell = cellAddress(row, PLACE[key][0]);
    return `IF(ISNUMBER(${cell}),${cell}${times},NA())`;
  };
  for (let row = top + 1; row <= top + count; row++) {
    canvas.formula(row, mean, figure(row, "mean", ""), "marker", { format: "0.0" });
    canvas.formula(row, share, figure(row, "share", "*100"), "marker", { format: "0" });
  }
  return {
    kind: "line",
    title: texts.chart.title,
    source: { row: top, column: label, lastRow: top + count, lastColumn: share },
    seriesBy: "columns",
    place: {
      row: OVERVIEW_ROW.headings,
      column: CHART_COLUMN.first,
      lastRow: OVERVIEW_ROW.headings + 12,
      lastColumn: CHART_COLUMN.last,
    },
  };
}
