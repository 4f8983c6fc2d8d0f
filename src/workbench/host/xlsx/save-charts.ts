import type { Book, Sheet } from "../book";
import { CHART_TYPE, DRAWING_TYPE, withDeclaration } from "./blank-package";
import { chartXml } from "./chart-xml";
import { relationshipsDeclaration } from "./dialect";
import { addPart, addRelationship, freePartName, putText, type Draft } from "./draft";
import { drawingNamespaces, drawingXml } from "./drawing-xml";
import type { LayoutPatch } from "./patch-layout";
import type { XmlNode } from "./xml-tree";

/**
 * Adds a drawing with the charts of a new sheet, each in a part of its own with a name that nobody has. A sheet that came
 * with the file gets no charts (`ChartCollection.add` refuses), so that a drawing of the file's own is never touched.
 */
export function saveCharts(
  draft: Draft,
  book: Book,
  sheet: Sheet,
  sheetPart: string,
  root: XmlNode,
  patch: LayoutPatch,
): void {
  if (sheet.charts.length === 0) return;
  const spaces = drawingNamespaces(draft.dialect);
  const folder = upperFolder(sheetPart);
  const drawing = freePartName(draft, `${folder}drawings/drawing`);
  addPart(draft, drawing, "", DRAWING_TYPE);
  const charts = sheet.charts.map((chart) => {
    const part = freePartName(draft, `${folder}charts/chart`);
    addPart(draft, part, withDeclaration(chartXml(book, sheet, chart, spaces)), CHART_TYPE);
    return { chart, relationship: addRelationship(draft, drawing, "chart", part) };
  });
  putText(draft, drawing, withDeclaration(drawingXml(charts, spaces)));
  const id = addRelationship(draft, sheetPart, "drawing", drawing);
  const declaration = relationshipsDeclaration(root, draft.dialect);
  patch.inserts.push({ local: "drawing", xml: `<${root.prefix}drawing${declaration} r:id="${id}"/>` });
}

/** `xl/worksheets/sheet1.xml` -> `xl/`. */
function upperFolder(sheetPart: string): string {
  const folder = sheetPart.split("/").slice(0, -2).join("/");
  return folder === "" ? "" : `${folder}/`;
}
