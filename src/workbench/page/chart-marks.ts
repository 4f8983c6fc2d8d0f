import { getCell, type Area, type Sheet } from "../host/book";
import { plottedValue, seriesColor, type BookChart } from "../host/book-chart";

/** What a chart draws, as shares 0..1: `along` its categories and `at` a height on its value axis. */
export interface ChartMarks {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly bars: readonly Bar[];
  /** Stretches of a line; a blank cell is a gap. */
  readonly lines: readonly { readonly color: string; readonly points: readonly Point[] }[];
}

export interface Bar {
  readonly along: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

export interface Point {
  readonly along: number;
  readonly at: number;
}

const MOST_TICKS = 6;
/** Less than this between the lowest and the highest value is drawn as nothing. */
const LEAST_SPAN = 1e-9;

/** The marks of a chart from the present values of its cells; no marks where no cell holds a number. */
export function chartMarks(sheet: Sheet, chart: BookChart): ChartMarks {
  const values = chart.series.map((series) => cellsOf(series.values).map((at) => numberAt(sheet, at)));
  const count = Math.max(1, ...values.map((line) => line.length));
  const isStacked = chart.kind === "ColumnStacked";
  const ends = isStacked ? stackEnds(values, count) : values.flat().filter((value) => value !== null);
  const ticks = tickValues(chart.valueMinimum ?? Math.min(0, ...ends), Math.max(0, ...ends));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const at = (value: number): number => Math.min(1, Math.max(0, (value - low) / (high - low)));
  const colors = chart.series.map(seriesColor);
  const isLine = chart.kind === "LineMarkers";
  return {
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    bars: isLine ? [] : bars(values, colors, count, chart, at),
    lines: isLine ? values.flatMap((line, index) => stretches(line, colors[index] ?? "", at)) : [],
  };
}

/** Round steps of 1, 2 or 5 that hold both ends. */
function tickValues(minimum: number, maximum: number): readonly number[] {
  const span = maximum - minimum > LEAST_SPAN ? maximum - minimum : 1;
  const rough = span / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(minimum / step);
  const last = Math.max(first + 1, Math.ceil(maximum / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function bars(
  values: readonly (readonly (number | null)[])[],
  colors: readonly string[],
  count: number,
  { kind, gapWidth }: BookChart,
  at: (value: number) => number,
): readonly Bar[] {
  const isStacked = kind === "ColumnStacked";
  const side = isStacked ? 1 : Math.max(1, values.length);
  const thickness = 1 / (count * (side + gapWidth / 100));
  const base = { above: new Array<number>(count).fill(0), below: new Array<number>(count).fill(0) };
  return values.flatMap((line, index) =>
    line.flatMap((value, category): Bar[] => {
      if (value === null) return [];
      const stack = value < 0 ? base.below : base.above;
      const from = isStacked ? (stack[category] ?? 0) : 0;
      stack[category] = from + value;
      const middle = (category + 0.5) / count;
      const along = middle + thickness * ((isStacked ? 0 : index) - side / 2);
      return [{ along, thickness, from: at(from), to: at(from + value), color: colors[index] ?? "" }];
    }),
  );
}

function stackEnds(values: readonly (readonly (number | null)[])[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, category) => {
    const inStack = values.map((line) => line[category] ?? 0);
    const sum = (part: readonly number[]): number => part.reduce((total, value) => total + value, 0);
    return [sum(inStack.filter((value) => value > 0)), sum(inStack.filter((value) => value < 0))];
  }).flat();
}

function stretches(
  line: readonly (number | null)[],
  color: string,
  at: (value: number) => number,
): ChartMarks["lines"] {
  const found: { color: string; points: Point[] }[] = [];
  let open: Point[] | null = null;
  line.forEach((value, category) => {
    if (value === null) {
      open = null;
      return;
    }
    if (open === null) found.push({ color, points: (open = []) });
    open.push({ along: (category + 0.5) / line.length, at: at(value) });
  });
  return found;
}

function numberAt(sheet: Sheet, { row, column }: Area): number | null {
  return plottedValue(getCell(sheet, row, column)?.value ?? null);
}

/** The cells of an area, row by row. */
export function cellsOf(area: Area): readonly Area[] {
  const width = area.lastColumn - area.column + 1;
  return Array.from({ length: (area.lastRow - area.row + 1) * width }, (_, index) => {
    const row = area.row + Math.floor(index / width);
    const column = area.column + (index % width);
    return { row, column, lastRow: row, lastColumn: column };
  });
}
