import type { CellStyle } from "../book";
import { DEFAULT_STYLE } from "../book";
import { CannotSaveError } from "./cannot-save-error";
import { elementEdits } from "./element-order";
import { builtInId } from "./number-formats";
import { borderXml, dxfXml, fillXml, fontXml, sameBorders, xfXml } from "./style-elements";
import type { StyleSheet } from "./style-sheet";
import { readCellStyles } from "./style-sheet";
import { appendEdits, applyEdits, escapeAttribute } from "./xml-edit";
import { child, childrenOf, numeric } from "./xml-tree";

/** Turns the book's styles into indexes of the file; existing entries never move, new ones are appended. */
export interface StyleSaver {
  /** Index in cellXfs for an index in `Book.styles`. */
  xf(style: number): number;
  dxf(style: Parameters<typeof dxfXml>[1]): number;
  /** The styles part with everything that was asked for, null when nothing is new. */
  patched(): string | null;
}

const FIRST_OWN_FORMAT = 164;
const STYLESHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export function styleSaver(styles: readonly CellStyle[], sheet: StyleSheet): StyleSaver {
  const p = sheet.root.prefix;
  const original = readCellStyles(sheet);
  const slice = (node: { start: number; end: number }) => sheet.text.slice(node.start, node.end);
  const fonts = collector(sheet.fonts.map(slice));
  const fills = collector(sheet.fills.map(slice));
  const borders = collector(sheet.borders.map(slice));
  const xfs = collector(sheet.xfs.map(slice));
  const dxfs = collector(childrenOf(child(sheet.root, "dxfs"), "dxf").map(slice));
  const formats = collector(childrenOf(child(sheet.root, "numFmts"), "numFmt").map(slice));
  const formatIds = new Map([...sheet.formats].map(([id, code]) => [code, id]));
  const known = new Map<number, number>();

  const formatId = (code: string): number => {
    const existing = builtInId(code) ?? formatIds.get(code);
    if (existing !== undefined) return existing;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formatIds.values()) + 1;
    formatIds.set(code, id);
    formats.add(`<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  };

  const derive = (style: CellStyle): number => {
    const baseIndex = style.base ?? 0;
    const base = sheet.xfs[baseIndex];
    const was = original[baseIndex] ?? (sheet.xfs.length === 0 ? DEFAULT_STYLE : undefined);
    if (!was || (sheet.xfs.length === 0 && !sameStyle(was, style)))
      throw new CannotSaveError("badStyle", { base: baseIndex });
    const now = {
      ...style,
      fontName: style.fontName ?? was.fontName,
      fontSize: style.fontSize ?? was.fontSize,
    };
    if (sameStyle(was, now)) return baseIndex;
    const id = (name: string) => numeric(base, name) ?? 0;
    const fontChanged =
      now.bold !== was.bold ||
      now.italic !== was.italic ||
      now.underline !== was.underline ||
      now.fontColor !== was.fontColor ||
      now.fontName !== was.fontName ||
      now.fontSize !== was.fontSize;
    return xfs.add(
      xfXml(sheet.text, base, p, was, now, {
        numFmtId: now.numberFormat === was.numberFormat ? id("numFmtId") : formatId(now.numberFormat),
        fontId: fontChanged
          ? fonts.add(fontXml(sheet.text, sheet.fonts[id("fontId")], p, was, now))
          : id("fontId"),
        fillId:
          now.fill === was.fill ? id("fillId") : now.fill === null ? 0 : fills.add(fillXml(p, now.fill)),
        borderId: sameBorders(was, now)
          ? id("borderId")
          : borders.add(borderXml(sheet.text, sheet.borders[id("borderId")], p, was, now)),
      }),
    );
  };

  return {
    xf(index) {
      const done = known.get(index);
      if (done !== undefined) return done;
      const style = styles[index];
      if (!style) throw new CannotSaveError("badStyle", { style: index });
      const xf = derive(style);
      known.set(index, xf);
      return xf;
    },
    dxf: (style) => dxfs.add(dxfXml(p, style)),
    patched() {
      const added = { numFmts: formats, fonts, fills, borders, cellXfs: xfs, dxfs };
      const edits = Object.entries(added).flatMap(([local, each]) => {
        if (each.added.length === 0) return [];
        const content = each.added.join("");
        const node = child(sheet.root, local);
        if (node) return appendEdits(sheet.text, node, content, { count: String(each.size) });
        const xml = `<${p}${local} count="${each.size}">${content}</${p}${local}>`;
        return elementEdits(sheet.root, STYLESHEET_ORDER, [{ local, xml }]);
      });
      return edits.length === 0 ? null : applyEdits(sheet.text, edits);
    },
  };
}

/** Entries by position; an entry that is written alike is used again. */
function collector(existing: readonly string[]) {
  const indexes = new Map<string, number>();
  existing.forEach((xml, index) => {
    if (!indexes.has(xml)) indexes.set(xml, index);
  });
  const added: string[] = [];
  return {
    added,
    get size() {
      return existing.length + added.length;
    },
    add(xml: string): number {
      const known = indexes.get(xml);
      if (known !== undefined) return known;
      const index = existing.length + added.length;
      added.push(xml);
      indexes.set(xml, index);
      return index;
    },
  };
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  const plain = (style: CellStyle) => JSON.stringify({ ...style, base: null, pristine: true });
  return plain(a) === plain(b);
}
