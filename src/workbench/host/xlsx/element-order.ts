import type { Edit } from "./xml-edit";
import type { XmlNode } from "./xml-tree";

/** Children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99, CT_Worksheet). */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Children of `workbook` (18.2.27, CT_Workbook). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export interface NewElement {
  readonly local: string;
  readonly xml: string;
}

/** Insertions that keep the schema's order among the children that are there. */
export function elementEdits(
  root: XmlNode,
  order: readonly string[],
  elements: readonly NewElement[],
): Edit[] {
  return [...elements]
    .sort((a, b) => order.indexOf(a.local) - order.indexOf(b.local))
    .map(({ local, xml }) => {
      const rank = order.indexOf(local);
      const next = root.children.find((each) => rankOf(each, order) > rank);
      const at = next?.start ?? root.closeStart;
      return { from: at, to: at, text: xml };
    });
}

/** A wrapper such as `mc:AlternateContent` ranks as the first element in it that the schema knows. */
function rankOf(node: XmlNode, order: readonly string[]): number {
  const own = order.indexOf(node.local);
  if (own !== -1) return own;
  for (const each of node.children) {
    const rank = rankOf(each, order);
    if (rank !== -1) return rank;
  }
  return -1;
}
