import type { BorderLine, CellStyle } from "../book";
import { CannotSaveError } from "./cannot-save-error";
import { escapeAttribute, withAttributes } from "./xml-edit";
import type { XmlNode } from "./xml-tree";

/** Order in which Excel expects the parts of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

type FontStyle = Pick<CellStyle, "bold" | "italic" | "underline" | "fontColor" | "fontName" | "fontSize">;

/** A font that differs from `base` only in what differs between the two styles; null names and sizes keep the base's. */
export function fontXml(
  source: string,
  base: XmlNode | undefined,
  p: string,
  was: FontStyle,
  now: FontStyle,
): string {
  const children = slices(source, base);
  const set = (local: string, xml: string) =>
    xml === "" ? children.delete(local) : children.set(local, xml);
  if (now.bold !== was.bold) set("b", now.bold ? `<${p}b/>` : "");
  if (now.italic !== was.italic) set("i", now.italic ? `<${p}i/>` : "");
  if (now.underline !== was.underline) set("u", now.underline ? `<${p}u/>` : "");
  if (now.fontColor !== was.fontColor) {
    set("color", now.fontColor === null ? "" : `<${p}color rgb="${argb(now.fontColor)}"/>`);
  }
  if (now.fontSize !== null && now.fontSize !== was.fontSize) set("sz", `<${p}sz val="${now.fontSize}"/>`);
  if (now.fontName !== null && now.fontName !== was.fontName) {
    set("name", `<${p}name val="${escapeAttribute(now.fontName)}"/>`);
    // A theme font would win over the name; family and character set belong to the old name.
    for (const local of ["scheme", "family", "charset"]) children.delete(local);
  }
  return `<${p}font>${joined(children, FONT_ORDER)}</${p}font>`;
}

export function fillXml(p: string, color: string): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

type BorderStyle = Pick<CellStyle, "borderTop" | "borderBottom" | "borderLeft" | "borderRight">;
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** A border that differs from `base` only at the sides that differ between the two styles. */
export function borderXml(
  source: string,
  base: XmlNode | undefined,
  p: string,
  was: BorderStyle,
  now: BorderStyle,
): string {
  const children = slices(source, base);
  const side = (local: string, before: BorderLine | null, after: BorderLine | null) => {
    if (sameLine(before, after)) return;
    children.set(local, lineXml(p, local, after));
  };
  side(children.has("start") ? "start" : "left", was.borderLeft, now.borderLeft);
  side(children.has("end") ? "end" : "right", was.borderRight, now.borderRight);
  side("top", was.borderTop, now.borderTop);
  side("bottom", was.borderBottom, now.borderBottom);
  const tag = base ? source.slice(base.start, base.openEnd).replace(/\s*\/>$/, ">") : `<${p}border>`;
  return `${tag}${joined(children, BORDER_ORDER)}</${p}border>`;
}

export function sameBorders(a: BorderStyle, b: BorderStyle): boolean {
  return (
    sameLine(a.borderTop, b.borderTop) &&
    sameLine(a.borderBottom, b.borderBottom) &&
    sameLine(a.borderLeft, b.borderLeft) &&
    sameLine(a.borderRight, b.borderRight)
  );
}

export interface XfIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** A cellXfs entry derived from `base`: what the two styles share stays as it was written. */
export function xfXml(
  source: string,
  base: XmlNode | undefined,
  p: string,
  was: CellStyle,
  now: CellStyle,
  ids: XfIds,
): string {
  const children = slices(source, base);
  const attributes: Record<string, string | null> = { ...strings(ids) };
  if (now.numberFormat !== was.numberFormat) attributes["applyNumberFormat"] = "1";
  for (const [id, apply] of [
    ["fontId", "applyFont"],
    ["fillId", "applyFill"],
    ["borderId", "applyBorder"],
  ] as const) {
    if (base?.attributes[id] !== String(ids[id])) attributes[apply] = "1";
  }
  if (now.quotePrefix !== was.quotePrefix) attributes["quotePrefix"] = now.quotePrefix ? "1" : null;

  const alignment: Record<string, string | null> = {};
  if (now.horizontal !== was.horizontal) {
    alignment["horizontal"] = now.horizontal === "general" ? null : now.horizontal;
  }
  if (now.vertical !== was.vertical) alignment["vertical"] = now.vertical === "bottom" ? null : now.vertical;
  if (now.wrap !== was.wrap) alignment["wrapText"] = now.wrap ? "1" : null;
  if (Object.keys(alignment).length > 0) {
    children.set("alignment", withAttributes(children.get("alignment") ?? `<${p}alignment/>`, alignment));
    attributes["applyAlignment"] = "1";
  }
  if (now.locked !== was.locked) {
    const changed = { locked: now.locked ? null : "0" };
    children.set("protection", withAttributes(children.get("protection") ?? `<${p}protection/>`, changed));
    attributes["applyProtection"] = "1";
  }
  const tag = base ? source.slice(base.start, base.openEnd).replace(/\s*\/>$/, ">") : `<${p}xf xfId="0">`;
  return `${withAttributes(tag, attributes)}${joined(children, ["alignment", "protection", "extLst"])}</${p}xf>`;
}

/** A differential format, for rules that colour cells. A solid fill stands in the background colour there. */
export function dxfXml(p: string, style: Partial<Pick<CellStyle, "fontColor" | "fill" | "bold">>): string {
  const bold = style.bold === undefined ? "" : `<${p}b${style.bold ? "" : ' val="0"'}/>`;
  const color = style.fontColor ? `<${p}color rgb="${argb(style.fontColor)}"/>` : "";
  const font = bold || color ? `<${p}font>${bold}${color}</${p}font>` : "";
  const fill = style.fill
    ? `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(style.fill)}"/>` +
      `<${p}bgColor rgb="${argb(style.fill)}"/></${p}patternFill></${p}fill>`
    : "";
  return `<${p}dxf>${font}${fill}</${p}dxf>`;
}

/** `#RRGGBB` as the file writes an opaque colour. */
export function argb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new CannotSaveError("badStyle", { color });
  return `FF${color.slice(1).toUpperCase()}`;
}

function lineXml(p: string, local: string, line: BorderLine | null): string {
  if (line === null) return `<${p}${local}/>`;
  return `<${p}${local} style="${line.style}"><${p}color rgb="${argb(line.color)}"/></${p}${local}>`;
}

function sameLine(a: BorderLine | null, b: BorderLine | null): boolean {
  return a === b || (a !== null && b !== null && a.style === b.style && a.color === b.color);
}

function slices(source: string, node: XmlNode | undefined): Map<string, string> {
  return new Map(node?.children.map((each) => [each.local, source.slice(each.start, each.end)]));
}

function joined(children: ReadonlyMap<string, string>, order: readonly string[]): string {
  const place = (local: string) => (order.includes(local) ? order.indexOf(local) : order.length);
  return [...children]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, xml]) => xml)
    .join("");
}

function strings(ids: XfIds): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).map(([name, value]) => [name, String(value)]));
}
