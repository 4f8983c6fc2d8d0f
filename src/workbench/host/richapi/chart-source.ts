import { getCell, type Area, type Sheet } from "../book";
import type { ChartSeries } from "../book-chart";

/**
 * The series that Excel finds in a range. An empty top-left cell makes the first row and the first column labels, whatever
 * they hold (Peltier, "Prepare Your Data"); with a filled one only texts are taken for labels, so that a first column of
 * years becomes a series.
 */
export function chartSeries(sheet: Sheet, source: Area, seriesBy: "Columns" | "Rows"): ChartSeries[] {
  const { row, column, lastRow, lastColumn } = source;
  const corner = valueAt(sheet, row, column) === null;
  const firstRow = { ...source, lastRow: row };
  const firstColumn = { ...source, lastColumn: column };
  const hasTopLabels = row < lastRow && (corner || hasText(sheet, firstRow));
  const hasSideLabels =
    column < lastColumn && (corner || hasText(sheet, { ...firstColumn, row: hasTopLabels ? row + 1 : row }));
  const top = hasTopLabels ? row + 1 : row;
  const left = hasSideLabels ? column + 1 : column;
  const series = (name: Area | null, categories: Area | null, values: Area): ChartSeries => {
    return { name, categories, values, color: null, markerFill: null, markerLine: null };
  };
  if (seriesBy === "Columns") {
    const categories = hasSideLabels ? { ...firstColumn, row: top } : null;
    return indexes(left, lastColumn).map((at) =>
      series(hasTopLabels ? { ...firstRow, column: at, lastColumn: at } : null, categories, {
        row: top,
        lastRow,
        column: at,
        lastColumn: at,
      }),
    );
  }
  const categories = hasTopLabels ? { ...firstRow, column: left } : null;
  return indexes(top, lastRow).map((at) =>
    series(hasSideLabels ? { ...firstColumn, row: at, lastRow: at } : null, categories, {
      row: at,
      lastRow: at,
      column: left,
      lastColumn,
    }),
  );
}

function hasText(sheet: Sheet, { row, column, lastRow, lastColumn }: Area): boolean {
  return indexes(row, lastRow).some((atRow) =>
    indexes(column, lastColumn).some((atColumn) => typeof valueAt(sheet, atRow, atColumn) === "string"),
  );
}

function valueAt(sheet: Sheet, row: number, column: number): unknown {
  return getCell(sheet, row, column)?.value ?? null;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
