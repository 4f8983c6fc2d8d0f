import type { Area } from "../book";
import type { BookChart, ChartKind, ChartSeries, LegendPlace } from "../book-chart";
import { splitSheet } from "../richapi/address";
import { parseArea } from "./address";
import { relationshipsOf, textOf, type Package } from "./opc";
import { UnreadableFileError } from "./unreadable-file-error";
import { child, childrenOf, descendants, numeric, parseTree, relationId, type XmlNode } from "./xml-tree";

const LEGEND: Readonly<Record<string, LegendPlace>> = { b: "Bottom", r: "Right", t: "Top", l: "Left" };

/**
 * The bar and line charts of a sheet over cells of that sheet, to be shown; others, and a drawing that cannot be read, are
 * left out. They stay as they are in the file.
 */
export function readCharts(pack: Package, sheetPart: string, sheetName: string): BookChart[] {
  try {
    return relationshipsOf(pack, sheetPart).flatMap(({ kind, part }) =>
      kind === "drawing" && part !== null ? drawingCharts(pack, part, sheetName) : [],
    );
  } catch (error) {
    if (error instanceof UnreadableFileError) return [];
    throw error;
  }
}

function drawingCharts(pack: Package, drawing: string, sheetName: string): BookChart[] {
  const relationships = relationshipsOf(pack, drawing);
  return childrenOf(parseTree(textOf(pack, drawing), drawing), "twoCellAnchor").flatMap((anchor) => {
    const frame = descendants(anchor, "chart")[0];
    const id = frame && relationId(frame);
    const part = relationships.find((each) => each.id === id)?.part ?? null;
    const place = placeOf(anchor);
    const chart = part !== null && place ? readChart(pack, part, place, sheetName) : null;
    return chart ? [chart] : [];
  });
}

function placeOf(anchor: XmlNode): Area | null {
  const at = (corner: string, axis: string): number => {
    return Number(child(child(anchor, corner), axis)?.text ?? Number.NaN);
  };
  const [row, column] = [at("from", "row"), at("from", "col")];
  // A frame that ends at the start of a cell covers the one before.
  const [lastRow, lastColumn] = [
    at("to", "row") - (at("to", "rowOff") > 0 ? 0 : 1),
    at("to", "col") - (at("to", "colOff") > 0 ? 0 : 1),
  ];
  return lastRow >= row && lastColumn >= column ? { row, column, lastRow, lastColumn } : null;
}

function readChart(pack: Package, part: string, place: Area, sheetName: string): BookChart | null {
  const chart = child(parseTree(textOf(pack, part), part), "chart");
  const groups = child(chart, "plotArea")?.children.filter(({ local }) => /Chart$/.test(local)) ?? [];
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : null;
  const series = childrenOf(group, "ser").map((node) => seriesOf(node, sheetName));
  if (!chart || kind === null || series.length === 0 || !series.every((each) => each !== null)) return null;
  const title = child(chart, "title");
  const legend = child(child(chart, "legend"), "legendPos")?.attributes["val"];
  return {
    id: part,
    name: part,
    kind,
    title: title ? descendants(title, "t").reduce((text, node) => text + node.text, "") : "",
    titleColor: title ? (colorIn(title) ?? null) : null,
    titleSize: 14,
    series,
    legend: child(chart, "legend") ? (LEGEND[legend ?? "r"] ?? "Right") : null,
    gapWidth: numeric(child(group, "gapWidth"), "val") ?? 150,
    valueMinimum: numeric(descendants(chart, "min")[0], "val"),
    valueFormat: null,
    categoriesReversed: descendants(chart, "orientation").some((node) => node.attributes["val"] === "maxMin"),
    crossesAtMaximum: descendants(chart, "crosses").some((node) => node.attributes["val"] === "max"),
    place,
  };
}

function kindOf(group: XmlNode): ChartKind | null {
  const grouping = child(group, "grouping")?.attributes["val"] ?? "clustered";
  if (group.local === "lineChart") return grouping === "standard" ? "LineMarkers" : null;
  if (group.local !== "barChart") return null;
  const isBar = child(group, "barDir")?.attributes["val"] === "bar";
  if (grouping === "stacked") return isBar ? null : "ColumnStacked";
  if (grouping !== "clustered") return null;
  return isBar ? "BarClustered" : "ColumnClustered";
}

function seriesOf(node: XmlNode, sheetName: string): ChartSeries | null {
  const areaIn = (local: string): Area | null => {
    const holder = child(node, local);
    const formula = holder && descendants(holder, "f")[0]?.text;
    if (!formula) return null;
    const { sheet, rest } = splitSheet(formula);
    return sheet?.toLowerCase() === sheetName.toLowerCase() ? parseArea(rest) : null;
  };
  const values = areaIn("val");
  if (!values) return null;
  const look = child(node, "spPr");
  const color = (look && colorIn(look)) ?? null;
  return {
    name: areaIn("tx"),
    categories: areaIn("cat"),
    values,
    color,
    markerFill: color,
    markerLine: color,
  };
}

function colorIn(node: XmlNode): string | null {
  const value = descendants(node, "srgbClr")[0]?.attributes["val"];
  return value === undefined ? null : `#${value.toUpperCase()}`;
}
