import type { XmlNode } from "./xml-tree";
import { child, childrenOf, descendants, numeric } from "./xml-tree";

export interface Palette {
  /** In the order that `theme="n"` counts. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette that every file has unless it brings its own (ECMA-376 part 1, 18.8.27), in rows of eight. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF".repeat(2) +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as string[];

/** `theme="0"` is the light background although the scheme lists dark first: the pairs are swapped. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function readPalette(styles: XmlNode | null, theme: XmlNode | null): Palette {
  const own = childrenOf(child(child(styles ?? undefined, "colors"), "indexedColors"), "rgbColor").map(
    (node) => (node.attributes["rgb"] ?? "").slice(-6),
  );
  const scheme = theme === null ? undefined : descendants(theme, "clrScheme")[0];
  return {
    indexed: own.length > 0 ? own : INDEXED,
    theme: scheme
      ? THEME_ORDER.map((name) => {
          const color = scheme.children.find((each) => each.local === name)?.children[0];
          return (color?.attributes["lastClr"] ?? color?.attributes["val"] ?? "").slice(-6);
        })
      : [],
  };
}

/** A CT_Color element as `#RRGGBB`; null for automatic, absent and system colours. */
export function resolveColor(node: XmlNode | undefined, palette: Palette): string | null {
  const base = baseColor(node, palette);
  if (base === null || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  const tint = numeric(node, "tint") ?? 0;
  return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
}

function baseColor(node: XmlNode | undefined, palette: Palette): string | null {
  const rgb = node?.attributes["rgb"];
  if (rgb !== undefined) return rgb.slice(-6);
  const theme = numeric(node, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = numeric(node, "indexed");
  return indexed === null ? null : (palette.indexed[indexed] ?? null);
}

/** Lightens (tint > 0) or darkens in hue-lightness-saturation space (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const light = (highest + lowest) / 2;
  const chroma = highest - lowest;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const newChroma = (1 - Math.abs(2 * target - 1)) * saturation;
  return [red, green, blue]
    .map((value) => {
      const share = chroma === 0 ? 0 : (value - light) / chroma;
      const scaled = Math.round((target + share * newChroma) * 255);
      return Math.min(255, Math.max(0, scaled)).toString(16).padStart(2, "0");
    })
    .join("");
}
