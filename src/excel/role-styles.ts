import type { StyleRole } from "../domain/sheets/sheet-document";

/** How a role looks. What is left out keeps the workbook's own default; fonts are never named. Colours are `#RRGGBB`. */
export interface RoleStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly vertical?: "Top" | "Center";
  /** A thin line under every row. */
  readonly lines?: string;
}

const INK = "#1F2A37";
const BLUE = "#1B3A5C";
const GREY = "#5A6470";
const LINE = "#C9D1DA";

/**
 * Light fills with dark text: readable (contrast at least 4.5:1) on screen, in greyscale print and on a phone. Meaning
 * never hangs on colour alone: builders put it in words too.
 */
export const ROLE_STYLES: Readonly<Record<StyleRole, RoleStyle>> = {
  plain: {},
  marker: { color: GREY, size: 8 },
  title: { color: BLUE, bold: true, size: 16, vertical: "Center" },
  subtitle: { color: GREY, size: 12 },
  heading: { color: BLUE, bold: true, size: 12 },
  columnHeader: { fill: "#DCE6F0", color: BLUE, bold: true, wrap: true, vertical: "Center", lines: BLUE },
  label: { color: INK, vertical: "Center", lines: LINE },
  input: { fill: "#FFF8E1", color: INK, vertical: "Center", lines: LINE },
  formula: { color: INK, vertical: "Center", lines: LINE },
  result: { fill: "#EEF3F8", color: INK, bold: true, vertical: "Center", lines: LINE },
  winner: { fill: "#DDF0DF", color: "#14532D", bold: true, vertical: "Center", lines: LINE },
  excluded: { fill: "#F1F1F1", color: GREY, italic: true, vertical: "Center", lines: LINE },
  sentence: { color: INK, wrap: true, vertical: "Top" },
  note: { color: GREY, italic: true, wrap: true, vertical: "Top" },
  link: { color: "#084A8F", underline: true, vertical: "Center", lines: LINE },
  ok: { fill: "#E6F4E7", color: "#14532D", vertical: "Center", lines: LINE },
  warning: { fill: "#FFF1CC", color: "#6B4100", vertical: "Center", lines: LINE },
  error: { fill: "#FBE4E1", color: "#8A1C12", bold: true, vertical: "Center", lines: LINE },
};

/** Bars behind points: pale, so that the figures on them stay readable. */
export const DATA_BAR_COLOR = "#A9C7E6";

/**
 * Colours of the series of a chart, in order; neighbours differ in lightness, so that they can be told apart in greyscale
 * print too.
 */
export const CHART_COLORS = ["#1B3A5C", "#C98512", "#3B73A8", "#9DBFE0", "#6B4100", "#8A94A0"] as const;
