import fc from "fast-check";
import { newSheet, setCell, type Area, type Sheet } from "../../../src/workbench/host/book";
import { newChart, type BookChart, type ChartKind } from "../../../src/workbench/host/book-chart";
import { chartMarks } from "../../../src/workbench/page/chart-marks";

type Values = readonly (readonly (number | null)[])[];

/** A chart of one column per series. */
function chartOf(kind: ChartKind, values: Values): { sheet: Sheet; chart: BookChart } {
  const sheet = newSheet("Blad1");
  const series = values.map((line, column) => {
    line.forEach((value, row) => setCell(sheet, row, column, { value, formula: null, style: 0 }));
    const area: Area = { row: 0, column, lastRow: line.length - 1, lastColumn: column };
    return { name: null, categories: null, values: area, color: null, markerFill: null, markerLine: null };
  });
  return { sheet, chart: newChart(sheet, kind, series) };
}

function marks(kind: ChartKind, values: Values, changes: Partial<BookChart> = {}) {
  const { sheet, chart } = chartOf(kind, values);
  return chartMarks(sheet, { ...chart, ...changes });
}

describe("what a chart draws", () => {
  it("has round ticks from zero to above the highest bar", () => {
    const { ticks, bars } = marks("ColumnClustered", [[3, 12]]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.2],
      [0, 0.8],
    ]);
  });

  it("stacks what is above zero upwards and what is below it downwards", () => {
    const { ticks, bars } = marks("ColumnStacked", [[2], [-1], [2]]);
    expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual([-1, 4]);
    expect(bars.map(({ from, to }) => [from * 5 - 1, to * 5 - 1].map(Math.round))).toEqual([
      [0, 2],
      [0, -1],
      [2, 4],
    ]);
    expect(new Set(bars.map(({ along }) => along)).size).toBe(1);
  });

  it("leaves a gap in a line where a cell is blank", () => {
    const { lines, bars } = marks("LineMarkers", [[1, 2, null, 3]]);
    expect(bars).toEqual([]);
    expect(lines.map(({ points }) => points.length)).toEqual([2, 1]);
    expect(lines[1]?.points[0]?.along).toBeCloseTo(7 / 8);
  });

  it("draws nothing but an axis without numbers", () => {
    const { ticks, bars, lines } = marks("ColumnClustered", [[null, null]]);
    expect([bars, lines]).toEqual([[], []]);
    expect(ticks.map(({ at }) => at)).toEqual(expect.arrayContaining([0, 1]));
  });

  it("stays within its frame, whatever the numbers", () => {
    const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
    const kinds = fc.constantFrom<ChartKind>(
      "ColumnClustered",
      "ColumnStacked",
      "BarClustered",
      "LineMarkers",
    );
    fc.assert(
      fc.property(
        kinds,
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 4 }),
        (kind, values) => {
          const { ticks, bars, lines } = marks(kind, values);
          const shares = [
            ...ticks.map(({ at }) => at),
            ...bars.flatMap(({ along, thickness, from, to }) => [along, along + thickness, from, to]),
            ...lines.flatMap(({ points }) => points.flatMap(({ along, at }) => [along, at])),
          ];
          return (
            ticks.length >= 2 &&
            ticks.length < 12 &&
            shares.every((share) => share >= -1e-9 && share <= 1 + 1e-9)
          );
        },
      ),
    );
  });
});
