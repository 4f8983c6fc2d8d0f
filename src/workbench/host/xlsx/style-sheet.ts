import type { BorderLine, CellStyle } from "../book";
import { DEFAULT_STYLE } from "../book";
import type { Palette } from "./colors";
import { readPalette, resolveColor } from "./colors";
import { formatCode } from "./number-formats";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, flag, numeric, parseTree } from "./xml-tree";

/** The styles part, taken apart far enough to read styles from it and to append new ones. */
export interface StyleSheet {
  readonly text: string;
  readonly root: XmlNode;
  readonly fonts: readonly XmlNode[];
  readonly fills: readonly XmlNode[];
  readonly borders: readonly XmlNode[];
  readonly xfs: readonly XmlNode[];
  readonly formats: ReadonlyMap<number, string>;
  readonly palette: Palette;
}

export function parseStyleSheet(text: string, part: string, theme: XmlNode | null): StyleSheet {
  const root = parseTree(text, part);
  return {
    text,
    root,
    fonts: childrenOf(child(root, "fonts"), "font"),
    fills: childrenOf(child(root, "fills"), "fill"),
    borders: childrenOf(child(root, "borders"), "border"),
    xfs: childrenOf(child(root, "cellXfs"), "xf"),
    formats: new Map(
      childrenOf(child(root, "numFmts"), "numFmt").map((node) => [
        numeric(node, "numFmtId") ?? 0,
        node.attributes["formatCode"] ?? "General",
      ]),
    ),
    palette: readPalette(root, theme),
  };
}

/** One style per cellXfs entry, in the same order, so that a cell's style index is the file's own. */
export function readCellStyles(sheet: StyleSheet): CellStyle[] {
  return sheet.xfs.map((xf, index) => readStyle(sheet, xf, index));
}

function readStyle(sheet: StyleSheet, xf: XmlNode, index: number): CellStyle {
  const font = sheet.fonts[numeric(xf, "fontId") ?? 0];
  const border = sheet.borders[numeric(xf, "borderId") ?? 0];
  const alignment = child(xf, "alignment");
  return {
    ...DEFAULT_STYLE,
    numberFormat: formatCode(numeric(xf, "numFmtId") ?? 0, sheet.formats),
    quotePrefix: flag(xf, "quotePrefix"),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: isUnderlined(child(font, "u")),
    fontColor: resolveColor(child(font, "color"), sheet.palette),
    fontName: child(font, "name")?.attributes["val"] ?? null,
    fontSize: numeric(child(font, "sz"), "val"),
    fill: readFill(sheet.fills[numeric(xf, "fillId") ?? 0], sheet.palette),
    horizontal: oneOf(alignment?.attributes["horizontal"], ["left", "center", "right"], "general"),
    vertical: oneOf(alignment?.attributes["vertical"], ["top", "center"], "bottom"),
    wrap: flag(alignment, "wrapText"),
    borderTop: readLine(child(border, "top"), sheet.palette),
    borderBottom: readLine(child(border, "bottom"), sheet.palette),
    borderLeft: readLine(child(border, "left") ?? child(border, "start"), sheet.palette),
    borderRight: readLine(child(border, "right") ?? child(border, "end"), sheet.palette),
    locked: flag(child(xf, "protection"), "locked", true),
    base: index,
    pristine: true,
  };
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node, "val", true);
}

function isUnderlined(node: XmlNode | undefined): boolean {
  return node !== undefined && node.attributes["val"] !== "none";
}

function readFill(fill: XmlNode | undefined, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  return pattern?.attributes["patternType"] === "solid"
    ? resolveColor(child(pattern, "fgColor"), palette)
    : null;
}

const LINES = ["thin", "medium", "thick", "hair", "dashed", "dotted", "double"] as const;

function readLine(line: XmlNode | undefined, palette: Palette): BorderLine | null {
  const style = line?.attributes["style"];
  if (style === undefined || style === "none") return null;
  return {
    style: oneOf(style, LINES, "thin"),
    color: resolveColor(child(line, "color"), palette) ?? "#000000",
  };
}

function oneOf<T extends string, F extends string>(
  value: string | undefined,
  allowed: readonly T[],
  fallback: F,
): T | F {
  return allowed.find((each) => each === value) ?? fallback;
}
