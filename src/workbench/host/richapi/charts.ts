import type { Sheet } from "../book";
import { CHART_KINDS, newChart, type BookChart } from "../book-chart";
import { invalidArgument, itemNotFound, notImplemented } from "./api-error";
import { rangeArgument, text } from "./arguments";
import { axes, legend, seriesCollection, title } from "./chart-parts";
import { chartSeries } from "./chart-source";
import {
  defineType,
  fixed,
  hostObject,
  navigation,
  property,
  reader,
  writer,
  type Argument,
  type HostObject,
  type HostType,
} from "./host-type";
import { requireUnprotected } from "./protection";
import { liveSheet, recalculate, type Session } from "./session";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: BookChart;
}

const chart: HostType<ChartTarget> = defineType<ChartTarget>(
  "Chart",
  {
    Id: property((target) => target.chart.id, undefined, "1.7"),
    Name: property(
      (target) => target.chart.name,
      (target, value, session) => {
        live(session, target).name = text(value);
      },
    ),
    ChartType: property((target) => target.chart.kind, undefined, "1.7"),
    DisplayBlanksAs: fixed("Chart.displayBlanksAs", "NotPlotted", "1.8"),
    PlotVisibleOnly: fixed("Chart.plotVisibleOnly", true, "1.8"),
    Title: navigation((target) => hostObject(title, target.chart)),
    Legend: navigation((target) => hostObject(legend, target.chart)),
    Axes: navigation((target) => hostObject(axes, target.chart)),
    Series: navigation((target) => hostObject(seriesCollection, target.chart)),
    SetPosition: writer((target, [first, last], session) => {
      const start = rangeArgument(session, target.sheet, first ?? null);
      const end = last === null || last === undefined ? start : rangeArgument(session, target.sheet, last);
      if (start.sheet !== target.sheet || end.sheet !== target.sheet) throw invalidArgument();
      const { row, column } = start.area;
      const { lastRow, lastColumn } = end.area;
      if (lastRow < row || lastColumn < column) throw invalidArgument();
      live(session, target).place = { row, column, lastRow, lastColumn };
    }),
    Delete: writer((target, _args, session) => {
      live(session, target);
      requireUnprotected(target);
      target.sheet.charts = target.sheet.charts.filter((known) => known !== target.chart);
    }),
  },
  { identity: (target) => ({ Id: target.chart.id }), describe: (target) => target.sheet.name },
);

/** `Worksheet.charts`: the charts that this session made. */
export const chartCollection: HostType<Sheet> = defineType<Sheet>(
  "ChartCollection",
  {
    Count: property((sheet) => sheet.charts.length),
    GetCount: reader((sheet) => sheet.charts.length, "1.4"),
    GetItemAt: reader((sheet, [index]) => {
      const found = typeof index === "number" ? sheet.charts[index] : undefined;
      if (!found) throw itemNotFound();
      return hostObject(chart, { sheet, chart: found });
    }),
    GetItem: reader((sheet, [name]) => {
      const found = named(sheet, text(name ?? null));
      if (!found) throw itemNotFound();
      return hostObject(chart, { sheet, chart: found });
    }),
    Add: writer(add),
  },
  {
    items: (sheet) => sheet.charts.map((each) => hostObject(chart, { sheet, chart: each })),
    item: (sheet, key) => {
      const found = named(sheet, text(key));
      return found ? hostObject(chart, { sheet, chart: found }) : null;
    },
    describe: (sheet) => sheet.name,
  },
);

function named(sheet: Sheet, key: string): BookChart | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name === key);
}

function add(sheet: Sheet, [type, source, by]: readonly Argument[], session: Session): HostObject {
  liveSheet(session, sheet);
  requireUnprotected({ sheet });
  // A drawing that the file brought would have to be patched.
  if (sheet.part !== null) throw notImplemented("charts on a sheet of the opened file");
  const kind = CHART_KINDS.find((known) => known === type);
  if (!kind) throw notImplemented(`ChartCollection.add(${JSON.stringify(text(type ?? null))})`);
  // `Auto` is guessed differently on the web (office-js issue 1830).
  if (by !== "Columns" && by !== "Rows") throw notImplemented(`ChartCollection.add by ${JSON.stringify(by)}`);
  const target = rangeArgument(session, sheet, source ?? null);
  if (target.sheet !== sheet) throw notImplemented("a chart of another sheet's cells");
  recalculate(session);
  const made = newChart(sheet, kind, chartSeries(sheet, target.area, by));
  sheet.charts.push(made);
  return hostObject(chart, { sheet, chart: made });
}

function live(session: Session, target: ChartTarget): BookChart {
  if (!liveSheet(session, target.sheet).charts.includes(target.chart)) throw itemNotFound();
  return target.chart;
}
