import type { Area, PageSetup, Sheet } from "../book";
import { MAX_COLUMNS, parseArea } from "./address";
import type { Palette } from "./colors";
import { resolveColor } from "./colors";
import { parseFooter } from "./footer-text";
import type { PrintNames } from "./workbook-part";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, flag, numeric } from "./xml-tree";

/** What a worksheet part says besides its cells. */
export type SheetLayout = Pick<
  Sheet,
  | "protected"
  | "hasPassword"
  | "columnWidths"
  | "hiddenColumns"
  | "merges"
  | "frozen"
  | "tabColor"
  | "showGridlines"
  | "page"
>;

/** Reads the layout; repeated rows and columns and the printed area come from the workbook's defined names. */
export function readLayout(root: XmlNode, palette: Palette, names: PrintNames): SheetLayout {
  const view = firstView(root);
  return {
    protected: flag(child(root, "sheetProtection"), "sheet"),
    hasPassword: ["password", "hashValue"].some(
      (attribute) => (child(root, "sheetProtection")?.attributes[attribute] ?? "") !== "",
    ),
    columnWidths: readColumnWidths(root),
    hiddenColumns: readHiddenColumns(root),
    merges: childrenOf(child(root, "mergeCells"), "mergeCell")
      .map((node) => parseArea(node.attributes["ref"] ?? ""))
      .filter((area): area is Area => area !== null),
    frozen: readFrozen(view),
    tabColor: resolveColor(child(child(root, "sheetPr"), "tabColor"), palette),
    showGridlines: flag(view, "showGridLines", true),
    page: readPage(root, names),
  };
}

export function firstView(root: XmlNode): XmlNode | undefined {
  return child(child(root, "sheetViews"), "sheetView");
}

/** Only widths that the file states; in characters of the default font. */
export function readColumnWidths(root: XmlNode): Map<number, number> {
  const widths = new Map<number, number>();
  for (const node of childrenOf(child(root, "cols"), "col")) {
    const width = numeric(node, "width");
    if (width === null) continue;
    const last = Math.min(numeric(node, "max") ?? 0, MAX_COLUMNS);
    for (let column = numeric(node, "min") ?? 1; column <= last; column++) widths.set(column - 1, width);
  }
  return widths;
}

export function readHiddenColumns(root: XmlNode): Set<number> {
  const hidden = new Set<number>();
  for (const node of childrenOf(child(root, "cols"), "col")) {
    if (!flag(node, "hidden")) continue;
    const last = Math.min(numeric(node, "max") ?? 0, MAX_COLUMNS);
    for (let column = numeric(node, "min") ?? 1; column <= last; column++) hidden.add(column - 1);
  }
  return hidden;
}

function readFrozen(view: XmlNode | undefined): Sheet["frozen"] {
  const pane = child(view, "pane");
  const state = pane?.attributes["state"];
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
}

const PAGE_DEFAULTS: Omit<PageSetup, keyof PrintNames> = {
  orientation: "portrait",
  fitToWidth: null,
  fitToHeight: null,
  paperSize: 1,
  centerFooter: "",
  leftFooter: "",
  rightFooter: "",
  margins: null,
  rowBreaks: [],
};

function readPage(root: XmlNode, names: PrintNames): PageSetup | null {
  const setup = child(root, "pageSetup");
  const footer = child(child(root, "headerFooter"), "oddFooter");
  const margins = child(root, "pageMargins");
  const fits = flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const rowBreaks = readRowBreaks(root);
  const silent = !setup && !footer && !margins && !fits && rowBreaks.length === 0;
  if (silent && Object.values(names).every((each) => each === null)) return null;
  const sections = parseFooter(footer?.text ?? "");
  return {
    ...PAGE_DEFAULTS,
    ...names,
    orientation: setup?.attributes["orientation"] === "landscape" ? "landscape" : "portrait",
    paperSize: numeric(setup, "paperSize") ?? PAGE_DEFAULTS.paperSize,
    fitToWidth: fits ? pages(setup, "fitToWidth") : null,
    fitToHeight: fits ? pages(setup, "fitToHeight") : null,
    leftFooter: sections.left,
    centerFooter: sections.center,
    rightFooter: sections.right,
    rowBreaks,
    margins: margins
      ? {
          left: numeric(margins, "left") ?? 0.7,
          right: numeric(margins, "right") ?? 0.7,
          top: numeric(margins, "top") ?? 0.75,
          bottom: numeric(margins, "bottom") ?? 0.75,
        }
      : null,
  };
}

/** A break's id is the row above it counted from 1 (18.3.1.3, brk), so the row below it counted from 0. */
function readRowBreaks(root: XmlNode): number[] {
  return childrenOf(child(root, "rowBreaks"), "brk")
    .filter((node) => flag(node, "man"))
    .map((node) => numeric(node, "id") ?? 0)
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
}

/** 0 pages means as many as needed, which the book calls null. */
function pages(setup: XmlNode | undefined, attribute: string): number | null {
  return (numeric(setup, attribute) ?? 1) || null;
}
