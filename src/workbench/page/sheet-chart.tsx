import type { ReactElement } from "react";
import { getCell, type Area, type Book, type Sheet } from "../host/book";
import { seriesColor, shownCharts, type BookChart } from "../host/book-chart";
import { cellText } from "./cell-text";
import { cellsOf, chartMarks } from "./chart-marks";
import { areaBox, type GridGeometry } from "./grid-geometry";

interface Props {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly chart: BookChart;
  readonly geometry: GridGeometry;
  readonly locale: "nl" | "en";
}

const MARGIN = { left: 48, right: 16, top: 34, bottom: 44 };
/** Room for the labels of horizontal bars. */
const WIDE_LEFT = 96;
const LABEL_LENGTH = 15;
const LABEL_WIDTH = 64;

/** The charts that lie over the given rows and columns, both ends inclusive. */
export function SheetCharts(
  props: Omit<Props, "chart"> & {
    readonly rows: readonly [number, number];
    readonly columns: readonly [number, number];
  },
): ReactElement {
  const { rows, columns, ...rest } = props;
  const inView = shownCharts(props.sheet).filter(
    ({ place }) =>
      place.row <= rows[1] &&
      place.lastRow >= rows[0] &&
      place.column <= columns[1] &&
      place.lastColumn >= columns[0],
  );
  return (
    <>
      {inView.map((chart) => (
        <SheetChart key={chart.id} {...rest} chart={chart} />
      ))}
    </>
  );
}

/** A chart over the cells that it covers, drawn from the same cells: enough to see what Excel will show. */
function SheetChart({ book, sheet, chart, geometry, locale }: Props): ReactElement {
  const box = areaBox(geometry, chart.place);
  const isBar = chart.kind === "BarClustered";
  const left = isBar ? WIDE_LEFT : MARGIN.left;
  const width = Math.max(1, box.width - left - MARGIN.right);
  const height = Math.max(1, box.height - MARGIN.top - MARGIN.bottom);
  const { ticks, bars, lines } = chartMarks(sheet, chart);
  const at = (along: number, value: number) =>
    isBar
      ? { x: left + value * width, y: MARGIN.top + along * height }
      : { x: left + along * width, y: MARGIN.top + (1 - value) * height };
  const shown = (area: Area): string => {
    const cell = getCell(sheet, area.row, area.column);
    return cell ? cellText(book, cell, locale) : "";
  };
  const labels = cellsOf(chart.series[0]?.categories ?? { row: 0, column: 0, lastRow: -1, lastColumn: 0 });
  const every = isBar ? 1 : Math.max(1, Math.ceil((labels.length * LABEL_WIDTH) / width));
  const names = chart.series.map(({ name }) => (name ? shown(name) : ""));
  return (
    <svg className="grid-chart" style={box} role="img" aria-label={chart.title}>
      <text className="grid-chart-title" x={box.width / 2} y={20} fill={chart.titleColor ?? undefined}>
        {chart.title}
      </text>
      {ticks.map((tick) => {
        const [from, to] = [at(0, tick.at), at(1, tick.at)];
        return (
          <g key={tick.value}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <text
              x={isBar ? from.x : left - 6}
              y={isBar ? MARGIN.top + height + 14 : from.y + 4}
              textAnchor={isBar ? "middle" : "end"}
            >
              {tick.value.toLocaleString(locale, { maximumSignificantDigits: 6 })}
            </text>
          </g>
        );
      })}
      {bars.map((bar, index) => {
        const [one, other] = [at(bar.along, bar.from), at(bar.along + bar.thickness, bar.to)];
        return (
          <rect
            key={index}
            x={Math.min(one.x, other.x)}
            y={Math.min(one.y, other.y)}
            width={Math.abs(other.x - one.x)}
            height={Math.abs(other.y - one.y)}
            fill={bar.color}
          />
        );
      })}
      {lines.map(({ color, points }, index) => {
        const places = points.map((point) => at(point.along, point.at));
        return (
          <g key={index} fill={color}>
            <polyline points={places.map(({ x, y }) => `${x},${y}`).join(" ")} style={{ stroke: color }} />
            {places.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={3} />
            ))}
          </g>
        );
      })}
      {labels.map((area, index) => {
        if (index % every !== 0) return null;
        const middle = at((index + 0.5) / labels.length, 0);
        return (
          <text
            key={index}
            x={isBar ? left - 6 : middle.x}
            y={isBar ? middle.y + 4 : MARGIN.top + height + 14}
            textAnchor={isBar ? "end" : "middle"}
          >
            {short(shown(area))}
          </text>
        );
      })}
      {chart.legend !== null && (
        <text x={box.width / 2} y={box.height - 10} textAnchor="middle">
          {chart.series.map((series, index) => (
            <tspan key={index} dx={index === 0 ? 0 : 12}>
              <tspan fill={seriesColor(series, index)}>■ </tspan>
              {names[index]}
            </tspan>
          ))}
        </text>
      )}
    </svg>
  );
}

function short(label: string): string {
  return label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH - 1)}…` : label;
}
