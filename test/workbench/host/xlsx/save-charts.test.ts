import {
  DEFAULT_STYLE,
  internStyle,
  newBook,
  newSheet,
  setCell,
  type Area,
  type Book,
  type Scalar,
  type Sheet,
} from "../../../../src/workbench/host/book";
import { newChart, type BookChart, type ChartKind } from "../../../../src/workbench/host/book-chart";
import { parseArea } from "../../../../src/workbench/host/xlsx/address";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { parseTree, type XmlNode } from "../../../../src/workbench/host/xlsx/xml-tree";
import { askOpenpyxl, openpyxlBook } from "../../../support/openpyxl";
import { partsOf } from "../../../support/xlsx-parts";

const NAME = "Cijfers d'Or & <Zn>";

const CELLS: readonly (readonly Scalar[])[] = [
  ["Jaar", "Trede <1>", 'Score & "meer"'],
  [2024, 4, 6.5],
  [2025, null, { error: "#N/A" }],
  [2026, 5, 8],
];

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function addChart(sheet: Sheet, kind: ChartKind, changes: Partial<BookChart> = {}): void {
  const series = ["B", "C"].map((column) => ({
    name: area(`${column}1`),
    categories: area("A2:A4"),
    values: area(`${column}2:${column}4`),
    color: "#1B3A5C",
    markerFill: "#1B3A5C",
    markerLine: null,
  }));
  const chart = { ...newChart(sheet, kind, series), title: `${kind} < & "x"`, place: area("E2:H12") };
  sheet.charts.push({ ...chart, ...changes });
}

/** A sheet with a chart of every kind behind the sheets that the book has. */
function charted(book: Book): Sheet {
  const sheet = newSheet(NAME);
  const style = internStyle(book, { ...DEFAULT_STYLE, numberFormat: '0.0" <p>"', pristine: false });
  CELLS.forEach((line, row) =>
    line.forEach((value, column) =>
      setCell(sheet, row, column, { value, formula: null, style: column === 2 && row > 0 ? style : 0 }),
    ),
  );
  addChart(sheet, "ColumnStacked", { valueMinimum: 0, valueFormat: '0" <p>"' });
  addChart(sheet, "LineMarkers");
  addChart(sheet, "BarClustered", { legend: null, categoriesReversed: true, crossesAtMaximum: true });
  addChart(sheet, "ColumnClustered", { title: "", gapWidth: 60 });
  book.sheets.push(sheet);
  return sheet;
}

const book = newBook();
charted(book);
const file = writeXlsx(book);
const parts = partsOf(file);
const tree = (part: string): XmlNode => parseTree(parts[part] ?? "", part);

/** Children in the order of the schema (ECMA-376 part 1, 21.2.2). */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart lineChart catAx valAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls cat val smooth",
  marker: "symbol size spPr",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween",
  scaling: "logBase orientation max min",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
  ln: "solidFill noFill round",
  wsDr: "twoCellAnchor",
  twoCellAnchor: "from to graphicFrame clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
};

/** Elements whose children the schema knows in another order, or not at all. */
function outOfOrder(node: XmlNode): readonly string[] {
  const order = ORDER[node.local]?.split(" ");
  const ranks = order === undefined ? [] : node.children.map(({ local }) => order.indexOf(local));
  const isWrong = ranks.some((rank, index) => rank < 0 || rank < (ranks[index - 1] ?? 0));
  return [...(isWrong ? [node.local] : []), ...node.children.flatMap(outOfOrder)];
}

describe("the charts of a new sheet in the file", () => {
  it("are parts that the drawing, the sheet and the content types know", () => {
    const charts = [1, 2, 3, 4].map((number) => `xl/charts/chart${number}.xml`);
    expect(Object.keys(parts).filter((name) => /chart\d/.test(name))).toEqual(charts);
    for (const part of [...charts, "xl/drawings/drawing1.xml"]) {
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${part}"`);
    }
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain('Target="../drawings/drawing1.xml"');
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<drawing r:id="rId1"\/>/);
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../charts/chart4.xml"');
  });

  it("stand in the schema's order, as Excel repairs a file otherwise", () => {
    const xml = Object.keys(parts).filter((name) => /(?:charts|drawings)\/\w+\.xml$/.test(name));
    expect(xml).toHaveLength(5);
    expect(xml.flatMap((part) => outOfOrder(tree(part)))).toEqual([]);
  });

  it("are read by another program: kinds, titles, places and cells", () => {
    const told = askOpenpyxl(
      file,
      `def ref(x): return None if x is None else (x.strRef or x.numRef).f
result = [[type(c).__name__, getattr(c, "barDir", None), c.grouping,
  "".join(r.t for r in c.title.tx.rich.p[0].r) if c.title else None,
  [c.anchor._from.col, c.anchor._from.row, c.anchor.to.col, c.anchor.to.row],
  c.y_axis.scaling.min, c.x_axis.scaling.orientation, c.legend is not None,
  [s.tx.strRef.f for s in c.series], [ref(s.cat) for s in c.series], [s.val.numRef.f for s in c.series]]
  for c in wb.worksheets[1]._charts]`,
    );
    const cells = (address: string): string => `'Cijfers d''Or & <Zn>'!${address}`;
    const refs = [
      [cells("$B$1"), cells("$C$1")],
      [cells("$A$2:$A$4"), cells("$A$2:$A$4")],
      [cells("$B$2:$B$4"), cells("$C$2:$C$4")],
    ];
    const place = [4, 1, 8, 12];
    const title = (kind: ChartKind): string => `${kind} < & "x"`;
    expect(told).toEqual([
      ["BarChart", "col", "stacked", title("ColumnStacked"), place, 0, "minMax", true, ...refs],
      ["LineChart", null, "standard", title("LineMarkers"), place, null, "minMax", true, ...refs],
      ["BarChart", "bar", "clustered", title("BarClustered"), place, null, "maxMin", false, ...refs],
      ["BarChart", "col", "clustered", null, place, null, "minMax", true, ...refs],
    ]);
  });

  it("keep the present values, with gaps where there is no number", () => {
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain(
      '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Trede &lt;1&gt;</c:v></c:pt></c:strCache>',
    );
    // Years are numbers.
    expect(chart).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>2024</c:v></c:pt>');
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain(
      '<c:formatCode>0.0" &lt;p&gt;"</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>6.5</c:v></c:pt><c:pt idx="2"><c:v>8</c:v></c:pt></c:numCache>',
    );
  });

  it("let a line run on over a gap, which LibreOffice draws as nought", () => {
    const shown = [1, 2, 3, 4].map((number) => {
      const part = parts[`xl/charts/chart${number}.xml`] ?? "";
      return [part.includes("<c:lineChart>"), /dispBlanksAs val="(\w+)"/.exec(part)?.[1]];
    });
    expect(shown).toEqual([
      [false, "gap"],
      [true, "span"],
      [false, "gap"],
      [false, "gap"],
    ]);
  });

  it("draw a text as nought, as Excel does with an empty text from a formula", () => {
    const other = newBook();
    setCell(charted(other), 2, 1, { value: "", formula: 'IF(TRUE,"")', style: 0 });
    expect(partsOf(writeXlsx(other))["xl/charts/chart1.xml"]).toContain(
      '<c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt>',
    );
  });

  it("have the number format that was given along the axis, else that of the cells", () => {
    const axis = (number: number): string | undefined =>
      /<c:valAx>.*?(<c:numFmt [^>]*>)/.exec(parts[`xl/charts/chart${number}.xml`] ?? "")?.[1];
    expect(axis(1)).toBe('<c:numFmt formatCode="0&quot; &lt;p&gt;&quot;" sourceLinked="0"/>');
    expect(axis(2)).toBe('<c:numFmt formatCode="General" sourceLinked="1"/>');
  });

  it("hold no character that XML cannot hold", () => {
    const odd = newBook();
    const sheet = charted(odd);
    for (const chart of sheet.charts) chart.title = "a\u0001b\ud800c";
    setCell(sheet, 0, 1, { value: "x\u0002y", formula: null, style: 0 });
    const text = partsOf(writeXlsx(odd))["xl/charts/chart1.xml"] ?? "";
    expect(text).toContain("<a:t>a b c</a:t>");
    expect(text).toContain("<c:v>x_x0002_y</c:v>");
  });

  it("follow the sheet when it gets another name", () => {
    const other = newBook();
    charted(other).name = "PSO";
    expect(partsOf(writeXlsx(other))["xl/charts/chart2.xml"]).toContain("<c:f>PSO!$B$2:$B$4</c:f>");
  });
});

describe("a saved file that is opened again", () => {
  const again = readXlsx(file);

  it("is saved without a change", () => {
    expect(writeXlsx(again)).toEqual(file);
  });

  it("shows its charts as they were", () => {
    const before = book.sheets[1]?.charts ?? [];
    expect(again.sheets[1]?.charts).toEqual([]);
    const shown = again.sheets[1]?.fileCharts ?? [];
    expect(shown.map(({ kind, title, place }) => [kind, title, place])).toEqual(
      before.map(({ kind, title, place }) => [kind, title, place]),
    );
    shown.forEach(({ series, legend, valueMinimum, gapWidth, categoriesReversed }, index) => {
      expect({ legend, valueMinimum, gapWidth, categoriesReversed }).toEqual({
        legend: before[index]?.legend,
        valueMinimum: before[index]?.valueMinimum,
        gapWidth: before[index]?.kind === "LineMarkers" ? 150 : before[index]?.gapWidth,
        categoriesReversed: before[index]?.categoriesReversed,
      });
      expect(series.map(({ name, categories, values, color }) => [name, categories, values, color])).toEqual(
        before[index]?.series.map(({ name, categories, values, color }) => [name, categories, values, color]),
      );
    });
  });

  it("keeps the charts' parts when a cell of their sheet changes", () => {
    const changed = readXlsx(file);
    const sheet = changed.sheets[1] as Sheet;
    setCell(sheet, 1, 1, { value: 40, formula: null, style: 0 });
    const after = partsOf(writeXlsx(changed));
    const differing = Object.keys(parts).filter((name) => parts[name] !== after[name]);
    expect(differing).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(after["xl/worksheets/sheet2.xml"]).toContain("<drawing ");
  });

  it("loses the parts with the sheet, and nothing points at them any more", () => {
    const fewer = readXlsx(file);
    fewer.sheets.splice(1, 1);
    const after = partsOf(writeXlsx(fewer));
    expect(Object.keys(after).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(after["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
  });
});

describe("a file that has drawings of its own", () => {
  const origin = openpyxlBook(`
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from PIL import Image as Picture
import io
ws.append(["Kop", "Prijs"]); ws.append(["a", 1]); ws.append(["b", 2])
chart = BarChart(); chart.add_data(Reference(ws, min_col=2, min_row=1, max_row=3), titles_from_data=True)
chart.set_categories(Reference(ws, min_col=1, min_row=2, max_row=3))
chart.anchor = TwoCellAnchor(_from=AnchorMarker(col=4, row=1), to=AnchorMarker(col=7, row=9, colOff=9, rowOff=9)); ws.add_chart(chart)
pie = PieChart(); pie.add_data(Reference(ws, min_col=2, min_row=1, max_row=3)); ws.add_chart(pie, "E20")
png = io.BytesIO(); Picture.new("RGB", (4, 4), "red").save(png, "PNG"); ws.add_image(Image(png), "H20")
`);
  const opened = readXlsx(origin);
  charted(opened);
  const after = partsOf(writeXlsx(opened));
  const before = partsOf(origin);

  it("keeps them byte for byte, and ours get names that are free", () => {
    const own = Object.keys(before).filter((name) => /chart|drawing|media|sheet1/.test(name));
    expect(own.length).toBeGreaterThan(5);
    for (const name of own) expect(after[name]).toBe(before[name]);
    expect(
      Object.keys(after)
        .filter((name) => /charts\/chart|drawings\/drawing/.test(name) && !(name in before))
        .sort(),
    ).toEqual([
      "xl/charts/chart3.xml",
      "xl/charts/chart4.xml",
      "xl/charts/chart5.xml",
      "xl/charts/chart6.xml",
      "xl/drawings/drawing2.xml",
    ]);
    expect(after["xl/drawings/_rels/drawing2.xml.rels"]).toContain("charts/chart3.xml");
  });

  it("shows the bars of the file, and leaves out what it cannot draw", () => {
    expect(opened.sheets[0]?.fileCharts).toMatchObject([
      {
        kind: "ColumnClustered",
        place: area("E2:H10"),
        series: [{ name: area("B1"), categories: area("A2:A3"), values: area("B2:B3") }],
      },
    ]);
  });
});

it("speaks the strict dialect where the file does", () => {
  const strict = readXlsx(file);
  strict.sheets.splice(1, 1);
  for (const [name, bytes] of strict.origin ?? []) {
    const text = new TextDecoder()
      .decode(bytes)
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    strict.origin?.set(name, new TextEncoder().encode(text));
  }
  charted(strict);
  const saved = partsOf(writeXlsx(strict));
  const chart = Object.keys(saved).find((name) => /charts\/chart\d/.test(name)) ?? "";
  expect(saved[chart]).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(saved[chart]).toContain('<c:overlap val="100%"/>');
  expect(saved[chart]).not.toContain("schemas.openxmlformats.org");
});
