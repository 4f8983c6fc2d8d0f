import { LEGEND_PLACES, type BookChart, type ChartSeries } from "../book-chart";
import { itemNotFound, notImplemented, invalidArgument } from "./api-error";
import { integer, number, text, truth } from "./arguments";
import {
  defineType,
  fixed,
  hostObject,
  navigation,
  property,
  reader,
  writer,
  type HostType,
} from "./host-type";
import type { Json } from "./protocol";
import { color } from "./range-format";

const titleFont: HostType<BookChart> = defineType<BookChart>("ChartFont", {
  Color: property(
    (chart) => chart.titleColor ?? "#595959",
    (chart, value) => {
      chart.titleColor = color(value);
    },
  ),
  Size: property(
    (chart) => chart.titleSize,
    (chart, value) => {
      chart.titleSize = number(value);
    },
  ),
});

const titleFormat: HostType<BookChart> = defineType<BookChart>("ChartTitleFormat", {
  Font: navigation((chart) => hostObject(titleFont, chart)),
});

export const title: HostType<BookChart> = defineType<BookChart>("ChartTitle", {
  Text: property(
    (chart) => chart.title,
    (chart, value) => {
      chart.title = text(value);
    },
  ),
  Format: navigation((chart) => hostObject(titleFormat, chart)),
});

export const legend: HostType<BookChart> = defineType<BookChart>("ChartLegend", {
  Visible: property(
    (chart) => chart.legend !== null,
    (chart, value) => {
      chart.legend = truth(value) ? (chart.legend ?? "Bottom") : null;
    },
  ),
  Position: property(
    (chart) => chart.legend ?? "Bottom",
    (chart, value) => {
      const place = LEGEND_PLACES.find((known) => known === value);
      if (!place) throw notImplemented(`ChartLegend.position = ${JSON.stringify(value)}`);
      chart.legend = place;
    },
  ),
});

const valueAxis: HostType<BookChart> = defineType<BookChart>("ChartAxis", {
  Minimum: property(
    (chart) => chart.valueMinimum ?? "",
    (chart, value) => {
      chart.valueMinimum = value === "" ? null : number(value);
    },
  ),
  NumberFormat: property(
    (chart) => chart.valueFormat ?? "General",
    (chart, value) => {
      chart.valueFormat = text(value);
    },
    "1.8",
  ),
});

const categoryAxis: HostType<BookChart> = defineType<BookChart>("ChartAxis", {
  ReversePlotOrder: property(
    (chart) => chart.categoriesReversed,
    (chart, value) => {
      chart.categoriesReversed = truth(value);
    },
    "1.7",
  ),
  /** Where the other axis crosses this one. */
  Position: property(
    (chart) => (chart.crossesAtMaximum ? "Maximum" : "Automatic"),
    (chart, value) => {
      if (value !== "Maximum" && value !== "Automatic") {
        throw notImplemented(`ChartAxis.position = ${JSON.stringify(value)}`);
      }
      chart.crossesAtMaximum = value === "Maximum";
    },
    "1.8",
  ),
});

export const axes: HostType<BookChart> = defineType<BookChart>("ChartAxes", {
  ValueAxis: navigation((chart) => hostObject(valueAxis, chart)),
  CategoryAxis: navigation((chart) => hostObject(categoryAxis, chart)),
});

interface SeriesTarget {
  readonly chart: BookChart;
  readonly series: ChartSeries;
}

const seriesFill: HostType<SeriesTarget> = defineType<SeriesTarget>("ChartFill", {
  SetSolidColor: writer(({ chart, series }, [value]) => {
    // The fill of a line is that of its markers.
    if (chart.kind === "LineMarkers") throw notImplemented("the fill of a line");
    series.color = color(text(value ?? null));
  }),
});

const seriesLine: HostType<SeriesTarget> = defineType<SeriesTarget>("ChartLineFormat", {
  Color: property(
    ({ series }) => series.color ?? "",
    ({ chart, series }, value) => {
      if (chart.kind !== "LineMarkers") throw notImplemented("the outline of bars");
      series.color = color(value);
    },
  ),
});

const seriesFormat: HostType<SeriesTarget> = defineType<SeriesTarget>("ChartSeriesFormat", {
  Fill: navigation((target) => hostObject(seriesFill, target)),
  Line: navigation((target) => hostObject(seriesLine, target)),
});

const series: HostType<SeriesTarget> = defineType<SeriesTarget>("ChartSeries", {
  Format: navigation((target) => hostObject(seriesFormat, target)),
  Smooth: fixed("ChartSeries.smooth", false, "1.7"),
  GapWidth: property(
    ({ chart }) => chart.gapWidth,
    ({ chart }, value) => {
      const width = integer(value);
      if (chart.kind === "LineMarkers" || width < 0 || width > 500) throw invalidArgument();
      chart.gapWidth = width;
    },
    "1.7",
  ),
  MarkerBackgroundColor: marker("markerFill"),
  MarkerForegroundColor: marker("markerLine"),
});

function marker(part: "markerFill" | "markerLine") {
  return property<SeriesTarget>(
    (target) => target.series[part] ?? "",
    (target, value: Json) => {
      if (target.chart.kind !== "LineMarkers") throw invalidArgument();
      target.series[part] = color(value);
    },
    "1.7",
  );
}

export const seriesCollection: HostType<BookChart> = defineType<BookChart>(
  "ChartSeriesCollection",
  {
    Count: property((chart) => chart.series.length),
    GetItemAt: reader((chart, [index]) => {
      const found = chart.series[integer(index ?? null)];
      if (!found) throw itemNotFound();
      return hostObject(series, { chart, series: found });
    }),
  },
  {
    items: (chart) => chart.series.map((each) => hostObject(series, { chart, series: each })),
  },
);
