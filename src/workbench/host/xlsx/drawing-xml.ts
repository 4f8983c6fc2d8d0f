import type { Area } from "../book";
import type { BookChart } from "../book-chart";
import type { Dialect } from "./dialect";
import { escapeAttribute } from "./xml-edit";
import { printable } from "./xstring";

/** Namespaces of drawings and charts in one dialect. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly sheet: string;
  readonly relationships: string;
  /** Behind a share of 100: the strict dialect wants it written (ECMA-376 part 1, 21.2.3.19). */
  readonly percent: "%" | "";
}

export function drawingNamespaces({ strict, relationships }: Dialect): DrawingNamespaces {
  const start = strict
    ? "http://purl.oclc.org/ooxml/drawingml/"
    : "http://schemas.openxmlformats.org/drawingml/2006/";
  return {
    main: `${start}main`,
    chart: `${start}chart`,
    sheet: `${start}spreadsheetDrawing`,
    relationships,
    percent: strict ? "%" : "",
  };
}

/** A drawing part with one frame per chart, tied to the cells that it covers (ECMA-376 part 1, 20.5.2.33). */
export function drawingXml(
  charts: readonly { readonly chart: BookChart; readonly relationship: string }[],
  spaces: DrawingNamespaces,
): string {
  const anchors = charts.map(({ chart, relationship }, index) =>
    anchorXml(chart, relationship, index + 2, spaces),
  );
  return `<xdr:wsDr xmlns:xdr="${spaces.sheet}" xmlns:a="${spaces.main}">${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml(chart: BookChart, relationship: string, id: number, spaces: DrawingNamespaces): string {
  const { name, title, place } = chart;
  const description = title === "" ? "" : ` descr="${escapeAttribute(printable(title))}"`;
  return (
    `<xdr:twoCellAnchor>${cornersXml(place)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(printable(name))}"${description}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${spaces.chart}"><c:chart xmlns:c="${spaces.chart}" ` +
    `xmlns:r="${spaces.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornersXml({ row, column, lastRow, lastColumn }: Area): string {
  const corner = (atRow: number, atColumn: number) =>
    `<xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:from>${corner(row, column)}</xdr:from>` + `<xdr:to>${corner(lastRow + 1, lastColumn + 1)}</xdr:to>`
  );
}
