import { render, screen } from "@testing-library/react";
import { newBook, setCell, type Book, type Scalar, type Sheet } from "../../../src/workbench/host/book";
import { newChart, type ChartKind } from "../../../src/workbench/host/book-chart";
import { gridGeometry } from "../../../src/workbench/page/grid-geometry";
import { SheetCharts } from "../../../src/workbench/page/sheet-chart";

function bookWith(cells: readonly (readonly Scalar[])[], kind: ChartKind): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = book.sheets[0] as Sheet;
  cells.forEach((line, row) =>
    line.forEach((value, column) => setCell(sheet, row, column, { value, formula: null, style: 0 })),
  );
  const lastRow = cells.length - 1;
  const chart = newChart(sheet, kind, [
    {
      name: { row: 0, column: 1, lastRow: 0, lastColumn: 1 },
      categories: { row: 1, column: 0, lastRow, lastColumn: 0 },
      values: { row: 1, column: 1, lastRow, lastColumn: 1 },
      color: "#1B3A5C",
      markerFill: null,
      markerLine: null,
    },
  ]);
  sheet.charts.push({
    ...chart,
    title: "Inkoop",
    place: { row: 5, column: 40, lastRow: 15, lastColumn: 45 },
  });
  return { book, sheet };
}

function show({ book, sheet }: { book: Book; sheet: Sheet }, rows: readonly [number, number] = [0, 20]) {
  const geometry = gridGeometry(sheet);
  return render(
    <SheetCharts book={book} sheet={sheet} rows={rows} columns={[30, 50]} geometry={geometry} locale="nl" />,
  );
}

describe("a chart on the grid", () => {
  it("has its title for a name, its categories, its legend and a bar per value", () => {
    const { container } = show(
      bookWith(
        [
          ["Jaar", "Bedrag"],
          [2024, 1500.5],
          [2025, null],
          ["Een heel lange naam van iemand", 3],
        ],
        "ColumnClustered",
      ),
    );
    expect(screen.getByRole("img", { name: "Inkoop" })).toBeInTheDocument();
    for (const text of ["2024", "2025", "Een heel lange…", "Bedrag", "1.500"]) {
      expect(container).toHaveTextContent(text);
    }
    expect(container.querySelectorAll("rect")).toHaveLength(2);
  });

  it("draws a line with its points", () => {
    const cells = [
      ["Periode", "Score"],
      ["Q1", 7],
      ["Q2", 8],
    ];
    const { container } = show(bookWith(cells, "LineMarkers"));
    expect(container.querySelectorAll("polyline")).toHaveLength(1);
    expect(container.querySelectorAll("circle")).toHaveLength(2);
  });

  it("lies on the grid, however far from the cells, and is left out where it is out of view", () => {
    const made = bookWith(
      [
        ["Jaar", "Bedrag"],
        [2024, 1],
      ],
      "BarClustered",
    );
    const { container } = show(made);
    expect(container.querySelector("svg")?.style.width).toBe(`${6 * 64}px`);
    expect(show(made, [16, 30]).container).toBeEmptyDOMElement();
  });
});
