import type { Book, Sheet } from "../book";
import { seriesColor, type BookChart, type ChartSeries, type LegendPlace } from "../book-chart";
import { cellReference, isNumeric } from "./chart-cache";
import type { DrawingNamespaces } from "./drawing-xml";
import { escapeAttribute, escapeText } from "./xml-edit";
import { printable } from "./xstring";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Excel's own grey for axes and texts (text 1, 65 %), and for lines behind the values. */
const TEXT_COLOR = "595959";
const LINE_COLOR = "D9D9D9";

/**
 * #N/A is a blank too, as in every chart that Excel makes itself ([MS-ODRAWXML], CT_DataDisplayOptions16).
 * A line runs on over it: LibreOffice draws a gap in a line as a nought.
 */
const BLANK_FOR_NA =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

const LEGEND: Readonly<Record<LegendPlace, string>> = { Bottom: "b", Right: "r", Top: "t", Left: "l" };

/** A chart part; the elements stand in the schema's order (ECMA-376 part 1, 21.2.2.29, CT_ChartSpace). */
export function chartXml(book: Book, sheet: Sheet, chart: BookChart, spaces: DrawingNamespaces): string {
  const legend =
    chart.legend === null
      ? ""
      : `<c:legend><c:legendPos val="${LEGEND[chart.legend]}"/><c:overlay val="0"/>${textXml(900)}</c:legend>`;
  return (
    `<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.main}" xmlns:r="${spaces.relationships}">` +
    `<c:date1904 val="${book.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart)}` +
    `<c:plotArea><c:layout/>${plotXml(book, sheet, chart, spaces)}${axesXml(chart, spaces)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.kind === "LineMarkers" ? "span" : "gap"}"/>${BLANK_FOR_NA}</c:chart>` +
    `<c:spPr>${solid("FFFFFF")}<a:ln w="9525">${solid(LINE_COLOR)}</a:ln></c:spPr>` +
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>" +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>'
  );
}

function titleXml({ title, titleColor, titleSize }: BookChart): string {
  if (title === "") return '<c:autoTitleDeleted val="1"/>';
  const look = `sz="${Math.round(titleSize * 100)}" b="0"`;
  const fill = solid(titleColor === null ? TEXT_COLOR : titleColor.slice(1));
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>" +
    `<a:p><a:pPr><a:defRPr ${look}>${fill}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-US" ${look}>${fill}</a:rPr><a:t>${escapeText(printable(title))}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function plotXml(book: Book, sheet: Sheet, chart: BookChart, { percent }: DrawingNamespaces): string {
  const series = chart.series.map((each, index) => seriesXml(book, sheet, chart, each, index)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === "LineMarkers") {
    return (
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
      `<c:marker val="1"/>${axes}</c:lineChart>`
    );
  }
  const stacked = chart.kind === "ColumnStacked";
  return (
    `<c:barChart><c:barDir val="${chart.kind === "BarClustered" ? "bar" : "col"}"/>` +
    `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${chart.gapWidth}${percent}"/>${stacked ? `<c:overlap val="100${percent}"/>` : ""}${axes}</c:barChart>`
  );
}

function seriesXml(book: Book, sheet: Sheet, chart: BookChart, series: ChartSeries, index: number): string {
  const { name, categories, values } = series;
  const color = seriesColor(series, index).slice(1);
  const head =
    `<c:idx val="${index}"/><c:order val="${index}"/>` +
    (name ? `<c:tx>${cellReference(book, sheet, name, "text")}</c:tx>` : "");
  const labels = categories
    ? `<c:cat>${cellReference(book, sheet, categories, isNumeric(sheet, categories) ? "number" : "text")}</c:cat>`
    : "";
  const data = `${labels}<c:val>${cellReference(book, sheet, values, "number")}</c:val>`;
  if (chart.kind !== "LineMarkers") {
    return `<c:ser>${head}<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>${data}</c:ser>`;
  }
  const [fill, line] = [series.markerFill, series.markerLine].map((each) => solid(each?.slice(1) ?? color));
  return (
    `<c:ser>${head}<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>` +
    '<c:marker><c:symbol val="circle"/><c:size val="6"/>' +
    `<c:spPr>${fill}<a:ln w="9525">${line}</a:ln></c:spPr></c:marker>${data}<c:smooth val="0"/></c:ser>`
  );
}

function axesXml(chart: BookChart, { percent }: DrawingNamespaces): string {
  const isBar = chart.kind === "BarClustered";
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${chart.categoriesReversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${solid(LINE_COLOR)}</a:ln></c:spPr>${textXml(900)}<c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100${percent}"/>` +
    '<c:noMultiLvlLbl val="0"/></c:catAx>';
  const minimum = chart.valueMinimum === null ? "" : `<c:min val="${chart.valueMinimum}"/>`;
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${minimum}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(LINE_COLOR)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(chart.valueFormat ?? "General")}" ` +
    `sourceLinked="${chart.valueFormat === null ? 1 : 0}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${chart.crossesAtMaximum ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

/** Hundredths of a point. */
function textXml(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(TEXT_COLOR)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
