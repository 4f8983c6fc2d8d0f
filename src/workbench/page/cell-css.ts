import type { CSSProperties } from "react";
import type { BorderLine, Cell, CellStyle } from "../host/book";
import { isErrorValue } from "../host/book";

/** Column widths count Calibri's digits (0.507 em); the page's font has wider ones (0.556 em), and words would break. */
const CALIBRI_SHARE = 0.507 / 0.556;

/** CSS of one cell from its workbook style. */
export function cellCss(style: CellStyle | undefined, cell: Cell): CSSProperties {
  if (!style) return {};
  return {
    fontWeight: style.bold ? 600 : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: style.underline ? "underline" : undefined,
    color: style.fontColor ?? undefined,
    background: style.fill ?? undefined,
    fontSize: style.fontSize ? `${((style.fontSize * 4) / 3) * CALIBRI_SHARE}px` : undefined,
    justifyContent: justify(style, cell),
    textAlign: style.horizontal === "general" ? undefined : style.horizontal,
    alignItems: style.vertical === "top" ? "flex-start" : style.vertical === "center" ? "center" : "flex-end",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    borderTop: line(style.borderTop),
    borderBottom: line(style.borderBottom),
    borderLeft: line(style.borderLeft),
    borderRight: line(style.borderRight),
  };
}

/** Excel aligns numbers right, booleans and errors centre, text left, unless the style says otherwise. */
function justify(style: CellStyle, cell: Cell): CSSProperties["justifyContent"] {
  switch (style.horizontal) {
    case "left":
      return "flex-start";
    case "center":
      return "center";
    case "right":
      return "flex-end";
    case "general":
      if (typeof cell.value === "number") return "flex-end";
      return typeof cell.value === "boolean" || isErrorValue(cell.value) ? "center" : "flex-start";
  }
}

function line(border: BorderLine | null): string | undefined {
  if (!border) return undefined;
  const width = border.style === "medium" ? 2 : border.style === "thick" ? 3 : 1;
  const style =
    border.style === "dashed" || border.style === "dotted" || border.style === "double"
      ? border.style
      : "solid";
  return `${width}px ${style} ${border.color}`;
}
