import { cellAddress } from "../domain/sheets/cell-address";
import type { CellContent, CellRange, DocumentCell, DocumentChart } from "../domain/sheets/sheet-document";
import { sent } from "./content-bands";
import { ACTION_BYTES, textBytes } from "./request-bytes";
import { CHART_COLORS, ROLE_STYLES } from "./role-styles";
import type { WriteStep } from "./write-step";

/** Percent of a bar's width between bars. */
const GAP_WIDTH = 60;

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  line: "LineMarkers",
} as const;

/**
 * The steps that make the charts of a document and those that put them on their cells. Only members that Excel can undo
 * are used (`ExcelApiUndo` in Microsoft's client), and none that names a series: such a name is gone when the file is
 * opened again (office-js issue 2941), while a label cell keeps it. Throws RangeError for a source without room for labels
 * and values.
 */
export function chartSteps(
  charts: readonly DocumentChart[],
  cells: readonly DocumentCell[],
  sheet: () => Excel.Worksheet,
  rangeOf: (range: CellRange) => Excel.Range,
): { readonly made: readonly WriteStep[]; readonly placed: readonly WriteStep[] } {
  const made: Excel.Chart[] = [];
  return {
    made: charts.map((chart, index) => {
      const corner = contentAt(cells, chart.source);
      const startsAtZero =
        chart.kind !== "line" && chart.mayBeNegative !== true && !hasNegative(cells, chart.source);
      const format = axisFormat(cells, chart.source);
      const count = seriesCount(chart);
      const dressed = hasLabelsBesideCorner(cells, chart.source) ? count : 0;
      return {
        bytes: (13 + 5 * count) * ACTION_BYTES + textBytes(chart.title),
        run: () => {
          const added = add(chart, corner, sheet(), rangeOf);
          dress(added, chart, startsAtZero);
          added.axes.valueAxis.numberFormat = format;
          dressSeries(added, chart, dressed);
          made[index] = added;
        },
      };
    }),
    placed: charts.map(({ place }, index) => ({
      bytes: ACTION_BYTES,
      run: () =>
        made[index]?.setPosition(
          cellAddress(place.row, place.column),
          cellAddress(place.lastRow, place.lastColumn),
        ),
    })),
  };
}

/**
 * With a blank top-left cell Excel takes the first row and the first column for labels, also when they hold numbers such
 * as years (Peltier, "Prepare Your Data"); so it is blank for as long as Excel looks. Series by "Auto" come out differently
 * in Excel on the web (office-js issue 1830).
 */
function add(
  { kind, source, seriesBy }: DocumentChart,
  corner: CellContent,
  sheet: Excel.Worksheet,
  rangeOf: (range: CellRange) => Excel.Range,
): Excel.Chart {
  const cell = rangeOf({ ...source, lastRow: source.row, lastColumn: source.column });
  if (corner.kind !== "blank") cell.formulas = [[""]];
  const chart = sheet.charts.add(TYPES[kind], rangeOf(source), seriesBy === "columns" ? "Columns" : "Rows");
  if (corner.kind !== "blank") cell.formulas = [[sent(corner)]];
  return chart;
}

function dress(chart: Excel.Chart, document: DocumentChart, startsAtZero: boolean): void {
  const { kind, title } = document;
  chart.title.text = plainTitle(title);
  const { color, size } = ROLE_STYLES.heading;
  if (color !== undefined) chart.title.format.font.color = color;
  if (size !== undefined) chart.title.format.font.size = size;
  if (seriesCount(document) > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  // A bar that does not start at zero shows a difference larger than it is.
  if (startsAtZero) chart.axes.valueAxis.minimum = 0;
  if (kind === "bar") {
    // Bars from the top down, as the cells stand, with the scale still below them.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
}

function dressSeries(chart: Excel.Chart, { kind }: DocumentChart, count: number): void {
  for (let index = 0; index < count; index += 1) {
    colorSeries(chart.series.getItemAt(index), kind, CHART_COLORS[index % CHART_COLORS.length] ?? "#1B3A5C");
  }
  if (kind !== "line" && count > 0) chart.series.getItemAt(0).gapWidth = GAP_WIDTH;
}

function colorSeries(series: Excel.ChartSeries, kind: DocumentChart["kind"], color: string): void {
  if (kind === "line") {
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else {
    series.format.fill.setSolidColor(color);
  }
}

/** A title that starts with "=" may be taken for a link to a cell, as Excel's own title box does. */
function plainTitle(title: string): string {
  return title.startsWith("=") ? ` ${title}` : title;
}

function seriesCount({ source, seriesBy }: DocumentChart): number {
  const { row, column, lastRow, lastColumn } = source;
  if (lastRow <= row || lastColumn <= column) {
    throw new RangeError("A chart needs a row and a column of labels, and values.");
  }
  return seriesBy === "columns" ? lastColumn - column : lastRow - row;
}

/**
 * A blank cell beside the blank corner makes Excel take two rows or columns for labels (Peltier): there is a series less
 * then, and asking for the last one would make the write fail. Such a chart keeps Excel's own colours.
 */
function hasLabelsBesideCorner(cells: readonly DocumentCell[], { row, column }: CellRange): boolean {
  return [
    { row, column: column + 1 },
    { row: row + 1, column },
  ].every((at) => {
    const content = contentAt(cells, at);
    return content.kind !== "blank" && !(content.kind === "text" && content.text === "");
  });
}

function contentAt(
  cells: readonly DocumentCell[],
  { row, column }: Pick<CellRange, "row" | "column">,
): CellContent {
  const found = cells.find((cell) => cell.row === row && cell.column === column);
  return found?.content ?? { kind: "blank" };
}

/** Round numbers stand along an axis: cents there only take room. */
function axisFormat(cells: readonly DocumentCell[], source: CellRange): string {
  const format = cells.find((cell) => isValue(cell, source) && cell.format !== undefined)?.format ?? "";
  if (format.includes("%")) return "0%";
  return format.includes("#,##0") ? "#,##0" : "General";
}

/** Among the values, so without the labels. */
function hasNegative(cells: readonly DocumentCell[], source: CellRange): boolean {
  return cells.some(
    (cell) => cell.content.kind === "number" && cell.content.value < 0 && isValue(cell, source),
  );
}

function isValue({ row, column }: DocumentCell, source: CellRange): boolean {
  return row > source.row && row <= source.lastRow && column > source.column && column <= source.lastColumn;
}
