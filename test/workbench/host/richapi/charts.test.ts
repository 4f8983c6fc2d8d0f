import type { Area } from "../../../../src/workbench/host/book";
import type { Host } from "../../../../src/workbench/host/create-host";
import { areaAddress } from "../../../../src/workbench/host/xlsx/address";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { handWritten, sheetXml } from "../../../support/xlsx-parts";
import { excelOn, failure, firstSheet } from "./excel-on-host";

type Grid = (string | number)[][];

const YEARS: Grid = [
  ["Jaar", "Trede 1", "Trede 2"],
  [2024, 4, 2],
  [2025, 5, 3],
];

/** A chart over a grid that stands in A1. */
function chartOf(
  grid: Grid,
  by: "Columns" | "Rows",
  change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined,
  type: "ColumnClustered" | "LineMarkers" = "ColumnClustered",
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = firstSheet(context);
    const range = sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 0);
    range.values = grid;
    change(sheet.charts.add(type, range, by), sheet);
    await context.sync();
  });
}

function found(host: Host): unknown {
  const address = (area: Area | null): string | null => (area === null ? null : areaAddress(area));
  return host.book.sheets[0]?.charts.map((chart) =>
    chart.series.map(({ name, categories, values }) => [name, categories, values].map(address)),
  );
}

describe("what Excel takes for labels", () => {
  it("is texts only as long as the corner is filled, so that years become a series", async () => {
    const host = excelOn();
    await chartOf(YEARS, "Columns");
    expect(found(host)).toEqual([
      [
        ["A1", null, "A2:A3"],
        ["B1", null, "B2:B3"],
        ["C1", null, "C2:C3"],
      ],
    ]);
  });

  it("is the first row and column when the corner is blank", async () => {
    const host = excelOn();
    await chartOf([["", 1, 2], ...YEARS.slice(1)], "Columns");
    expect(found(host)).toEqual([
      [
        ["B1", "A2:A3", "B2:B3"],
        ["C1", "A2:A3", "C2:C3"],
      ],
    ]);
  });

  it("is the other way round for series in rows", async () => {
    const host = excelOn();
    await chartOf(
      [
        ["Soort", 2024, 2025],
        ["Inkoop", 1, 2],
      ],
      "Rows",
    );
    expect(found(host)).toEqual([[["A2", "B1:C1", "B2:C2"]]]);
  });

  it("is nothing in a range of numbers", async () => {
    const host = excelOn();
    await chartOf(
      [
        [1, 2],
        [3, 4],
      ],
      "Columns",
    );
    expect(found(host)).toEqual([
      [
        [null, null, "A1:A2"],
        [null, null, "B1:B2"],
      ],
    ]);
  });
});

describe("a chart", () => {
  it("keeps what is set and tells it", async () => {
    excelOn();
    await chartOf(YEARS, "Columns", (chart) => {
      chart.name = "Treden";
      chart.title.text = "Titel";
      chart.legend.position = "Right";
      chart.axes.valueAxis.minimum = 1;
      chart.series.getItemAt(1).format.fill.setSolidColor("#112233");
      chart.series.getItemAt(1).gapWidth = 40;
    });
    const told = await Excel.run(async (context) => {
      const { charts } = firstSheet(context);
      charts.load("items/name, items/chartType");
      await context.sync();
      const chart = charts.getItem("Treden");
      chart.title.load("text");
      chart.legend.load("visible, position");
      chart.axes.valueAxis.load("minimum");
      chart.series.load("items/gapWidth");
      await context.sync();
      return [
        charts.items.map(({ name, chartType }) => [name, chartType]),
        chart.title.text,
        chart.legend.position,
        chart.axes.valueAxis.minimum,
        chart.series.items.map(({ gapWidth }) => gapWidth),
      ];
    });
    expect(told).toEqual([[["Treden", "ColumnClustered"]], "Titel", "Right", 1, [40, 40, 40]]);
  });

  it("lies on the cells from one corner to the other", async () => {
    const host = excelOn();
    await chartOf(YEARS, "Columns", (chart, sheet) => chart.setPosition("E2", sheet.getRange("H9")));
    expect(host.book.sheets[0]?.charts[0]?.place).toEqual({
      row: 1,
      column: 4,
      lastRow: 8,
      lastColumn: 7,
    });
    const back = failure(chartOf(YEARS, "Columns", (chart) => chart.setPosition("E2", "D1")));
    expect((await back).code).toBe("InvalidArgument");
  });

  it("can be deleted, and is gone then", async () => {
    const host = excelOn();
    await chartOf(YEARS, "Columns", (chart) => chart.delete());
    expect(found(host)).toEqual([]);
    const twice = failure(
      chartOf(YEARS, "Columns", (chart) => {
        chart.delete();
        chart.setPosition("A1");
      }),
    );
    expect((await twice).code).toBe("ItemNotFound");
  });

  it("has no series beyond its last", async () => {
    excelOn();
    const beyond = failure(
      chartOf(YEARS, "Columns", (chart) => chart.series.getItemAt(3).format.fill.setSolidColor("#000000")),
    );
    expect((await beyond).code).toBe("ItemNotFound");
  });
});

describe("what the embedded workbook does not keep is refused, so that nothing gets lost in the file", () => {
  it.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    ["another kind", (_chart, sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns")],
    ["series by guess", (_chart, sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto")],
    ["a legend in the corner", (chart) => void (chart.legend.position = "Corner")],
    ["gaps that are closed", (chart) => void (chart.displayBlanksAs = "Interplotted")],
    ["the outline of bars", (chart) => void (chart.series.getItemAt(0).format.line.color = "#000000")],
    ["a name of a series", (chart) => void (chart.series.getItemAt(0).name = "x")],
    ["a style", (chart) => void (chart.style = 3)],
    ["an axis that crosses at the least", (chart) => void (chart.axes.categoryAxis.position = "Minimum")],
  ])("%s", async (_name, change) => {
    excelOn();
    expect((await failure(chartOf(YEARS, "Columns", change))).code).toBe("NotImplemented");
  });

  it("the fill of a line", async () => {
    excelOn();
    const fill = chartOf(
      YEARS,
      "Columns",
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("#000000"),
      "LineMarkers",
    );
    expect((await failure(fill)).code).toBe("NotImplemented");
  });

  it("a chart on a sheet of the opened file, whose drawing stays as it is", async () => {
    excelOn({}, readXlsx(handWritten(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'))));
    expect((await failure(chartOf(YEARS, "Columns"))).code).toBe("NotImplemented");
  });

  it("a chart on a protected sheet", async () => {
    const host = excelOn();
    await chartOf(YEARS, "Columns");
    for (const sheet of host.book.sheets) sheet.protected = true;
    const add = Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
    });
    expect((await failure(add)).code).toBe("AccessDenied");
  });
});
