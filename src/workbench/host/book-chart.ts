import type { Area, Scalar, Sheet } from "./book";

/** Kinds by their name in Excel's API. */
export const CHART_KINDS = ["ColumnClustered", "ColumnStacked", "BarClustered", "LineMarkers"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const LEGEND_PLACES = ["Bottom", "Right", "Top", "Left"] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

/** Cells of the chart's own sheet: it follows that sheet when the sheet gets another name. */
export interface ChartSeries {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
  /** `#RRGGBB` of bars or of the line, null is automatic. */
  color: string | null;
  markerFill: string | null;
  markerLine: string | null;
}

/** A chart over cells of its own sheet. */
export interface BookChart {
  /** Host id as Excel shows it: `{GUID}`. */
  readonly id: string;
  name: string;
  readonly kind: ChartKind;
  title: string;
  titleColor: string | null;
  /** Points. */
  titleSize: number;
  readonly series: ChartSeries[];
  /** Null when it shows none. */
  legend: LegendPlace | null;
  /** Percent of a bar's width between groups of bars. */
  gapWidth: number;
  /** Where the value axis starts, null is automatic. */
  valueMinimum: number | null;
  /** Number format of the value axis in US-English codes, null is that of the cells. */
  valueFormat: string | null;
  categoriesReversed: boolean;
  /** The value axis stands at the last category. */
  crossesAtMaximum: boolean;
  /** The cells that it covers. */
  place: Area;
}

/** Colours that Excel's own theme gives to series without one. */
const THEME_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour that a series shows; `index` is 0-based. */
export function seriesColor(series: ChartSeries, index: number): string {
  return series.color ?? THEME_COLORS[index % THEME_COLORS.length] ?? "#4472C4";
}

/** What a chart makes of a cell: a text is drawn as nought, also "" from a formula; a blank cell or an error is a gap. */
export function plottedValue(value: Scalar): number | null {
  if (typeof value === "string") return 0;
  return typeof value === "number" ? value : null;
}

/** Charts of the file and, over them, those that this session made. */
export function shownCharts(sheet: Sheet): readonly BookChart[] {
  return [...sheet.fileCharts, ...sheet.charts];
}

let nextId = 1;

/** A chart as Excel makes it: legend below, and a place that the caller has still to choose. */
export function newChart(sheet: Sheet, kind: ChartKind, series: ChartSeries[]): BookChart {
  const number = nextId++;
  return {
    id: `{00000000-0000-4000-9000-${String(number).padStart(12, "0")}}`,
    name: `Chart ${sheet.charts.length + 1}`,
    kind,
    title: "",
    titleColor: null,
    titleSize: 14,
    series,
    legend: "Bottom",
    gapWidth: 150,
    valueMinimum: null,
    valueFormat: null,
    categoriesReversed: false,
    crossesAtMaximum: false,
    place: { row: 0, column: 0, lastRow: 14, lastColumn: 7 },
  };
}
