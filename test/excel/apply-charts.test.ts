import { NO_CHANGES } from "../../src/application/workbook";
import type { DocumentCell, DocumentChart, SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { Area, Sheet } from "../../src/workbench/host/book";
import { areaAddress } from "../../src/workbench/host/xlsx/address";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbench/host/xlsx/write-xlsx";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { partsOf } from "../support/xlsx-parts";
import { CHARTED } from "./support/chart-document";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";

const FIXTURE = { sheets: [{ name: "Invoer", cells: [["Leverancier"], ["Bakker"]] }] };

let subject: EmbeddedWorkbook;
afterEach(() => subject.dispose());

function open(options: Parameters<typeof embeddedWorkbook>[1] = {}): void {
  subject = embeddedWorkbook(FIXTURE, options);
}

function written(name: string): Sheet {
  const sheet = subject.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

const address = (area: Area | null): string | null => (area === null ? null : areaAddress(area));

/** Every series as its name, categories and values. */
function series(sheet: Sheet): unknown {
  return sheet.charts.map((chart) =>
    chart.series.map(({ name, categories, values }) => [name, categories, values].map(address)),
  );
}

function oneChart(cells: readonly DocumentCell[], chart: Partial<DocumentChart> = {}): SheetDocument {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  return sheetDocument({
    name: "Cijfers",
    cells,
    charts: [
      {
        kind: "column",
        title: "Aantal",
        source: { row: 0, column: 0, lastRow, lastColumn: 1 },
        seriesBy: "columns",
        place: { row: 0, column: 3, lastRow: 9, lastColumn: 6 },
        ...chart,
      },
    ],
  });
}

/** One chart on a sheet of its own; `failing` is the action of the writing sync that Excel refuses. */
async function one(
  chart: Partial<DocumentChart>,
  values: readonly (number | null)[],
  failing: number | null = null,
): Promise<Sheet> {
  open();
  if (failing !== null) {
    subject.host.faults.failAt({ request: 2, action: failing, code: "GeneralException" });
  }
  const cells = documentCells([["Jaar", "Aantal"], ...values.map((value, index) => [2024 + index, value])]);
  const document = oneChart(cells, chart);
  await subject.workbook.write({ ...NO_CHANGES, newSheets: [document] });
  return written("Cijfers");
}

describe("the charts of a document", () => {
  it("come in the two syncs of a write, on their cells, over their cells", async () => {
    open();
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    expect(subject.syncs().map(({ error }) => error)).toEqual([null, null]);
    const sheet = written(CHARTED.name);
    expect(sheet.charts.map(({ kind, place }) => [kind, areaAddress(place)])).toEqual([
      ["ColumnStacked", "F1:I16"],
      ["LineMarkers", "F18:I33"],
      ["ColumnClustered", "A18:D33"],
      ["BarClustered", "A35:D45"],
    ]);
    expect(series(sheet)).toEqual([
      [
        ["B1", "A2:A4", "B2:B4"],
        ["C1", "A2:A4", "C2:C4"],
        ["D1", "A2:A4", "D2:D4"],
      ],
      [
        ["B6", "A7:A9", "B7:B9"],
        ["C6", "A7:A9", "C7:C9"],
      ],
      [
        ["A12", "B11:C11", "B12:C12"],
        ["A13", "B11:C11", "B13:C13"],
      ],
      [["B15", "A16:A17", "B16:B17"]],
    ]);
  });

  it("leave the cells and the table as they are", async () => {
    open();
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    const cells = subject.contents().get(CHARTED.name);
    expect(cells?.slice(0, 2)).toEqual([
      ["Jaar", "Trede 1", "=Trede <2>", "Trede 3"],
      [2023, 4, 2, 1],
    ]);
    expect(cells?.[5]).toEqual(["Periode", "De Linde", "Smid & Zn"]);
    expect(written(CHARTED.name).tables).toMatchObject([{ name: "Treden" }]);
  });

  it("have a title that is no formula, a legend where there is something to tell apart, and colours", async () => {
    open();
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    const { charts } = written(CHARTED.name);
    expect(charts.map(({ title }) => title)).toEqual([
      "Treden per jaar < & \"zo\" > 'dit'",
      " =Score per periode",
      "Inkoop per leverancier",
      "Grootste",
    ]);
    expect(charts.map(({ legend }) => legend)).toEqual(["Bottom", "Bottom", "Bottom", null]);
    for (const chart of charts) {
      const colors = chart.series.map(({ color }) => color);
      expect(new Set(colors).size).toBe(chart.series.length);
      expect(colors).not.toContain(null);
    }
    expect(charts[1]?.series[1]).toMatchObject({ color: "#C98512", markerFill: "#C98512" });
  });

  it("start bars at zero and read horizontal bars from the top down", async () => {
    open();
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    const { charts } = written(CHARTED.name);
    // The third has a negative value, and a line need not start at zero.
    expect(charts.map(({ valueMinimum }) => valueMinimum)).toEqual([0, null, null, 0]);
    expect(charts.map((chart) => chart.categoriesReversed && chart.crossesAtMaximum)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ["#,##0.00", "#,##0"],
    ["0.0%", "0%"],
    ["0.0", "General"],
  ])("write round numbers along the axis of cells with format %s", async (format, axis) => {
    open();
    const cells = documentCells([
      ["Jaar", "Aantal"],
      [2024, 3],
    ]).map((cell) => (cell.row === 1 && cell.column === 1 ? { ...cell, format } : cell));
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [oneChart(cells)] });
    expect(written("Cijfers").charts[0]?.valueFormat).toBe(axis);
  });

  it("leave the axis to Excel when a formula may give less than zero", async () => {
    expect((await one({ mayBeNegative: true }, [1, 2])).charts[0]?.valueMinimum).toBeNull();
  });

  it("survive a first column and values that are nothing but blank", async () => {
    expect(series(await one({}, [null, null]))).toEqual([[["B1", "A2:A3", "B2:B3"]]]);
  });

  it("ask for no series that Excel may not see, as with a blank label beside the corner", async () => {
    open();
    const document = oneChart(
      documentCells([
        ["Jaar", ""],
        [2024, 3],
      ]),
    );
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [document] });
    expect(subject.syncs()[1]?.writes.filter((each) => /Series|Fill/.test(each))).toEqual([]);
    expect(written("Cijfers").charts).toMatchObject([{ series: [{ color: null }] }]);
  });

  it("get their place in a later sync than they are made in", async () => {
    open({ bytesPerSync: 10_000 });
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    expect(subject.syncs().length).toBeGreaterThan(4);
    expect(written(CHARTED.name).charts.map(({ place }) => areaAddress(place))).toEqual([
      "F1:I16",
      "F18:I33",
      "A18:D33",
      "A35:D45",
    ]);
  });

  it("go with their sheet, whichever action of the write fails", async () => {
    const before = [...(await one({ kind: "line" }, [1, 2])).charts];
    const actions = subject.syncs()[1]?.actions ?? 0;
    let undone = 0;
    for (let action = 1; action < actions; action += 1) {
      subject.dispose();
      const failing = one({ kind: "line" }, [1, 2], action);
      await failing.catch(() => (undone += 1));
      expect(subject.host.book.sheets.map(({ name }) => name)).toEqual(["Invoer"]);
    }
    expect(before).toHaveLength(1);
    expect(actions).toBeGreaterThan(30);
    expect(undone).toBe(actions - 1);
  });

  it.each([
    { row: 0, column: 0, lastRow: 2, lastColumn: 0 },
    { row: 0, column: 0, lastRow: 0, lastColumn: 1 },
  ])("are refused before anything is written without room for labels and values", async (source) => {
    await expect(one({ source }, [1, 2])).rejects.toThrow();
    expect(subject.syncs().flatMap(({ writes }) => writes)).toEqual([]);
  });
});

describe("a sheet with charts that is made anew", () => {
  it("has new charts under its own name, and nothing is left of the old ones in the file", async () => {
    open();
    await subject.workbook.write({ ...NO_CHANGES, newSheets: [CHARTED] });
    const first = writeXlsx(subject.host.book);
    subject.host.replaceBook(readXlsx(first));
    const fewer: SheetDocument = { ...CHARTED, charts: (CHARTED.charts ?? []).slice(0, 2) };
    await subject.workbook.write({
      ...NO_CHANGES,
      renewedSheets: [{ sheet: CHARTED.name, document: fewer }],
    });
    const names = (file: Uint8Array): readonly string[] =>
      Object.keys(partsOf(file))
        .filter((name) => /chart|drawing/.test(name))
        .sort();
    const second = writeXlsx(subject.host.book);
    expect(names(first)).toHaveLength(6);
    expect(names(second)).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const parts = partsOf(second);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'Cijfers d''Or &amp; Zn'!$B$2:$B$4</c:f>");
    expect(parts["[Content_Types].xml"]?.match(/charts\/chart/g)).toHaveLength(2);
  });
});
