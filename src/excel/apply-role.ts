import type { CellRange } from "../domain/sheets/sheet-document";
import type { RoleStyle } from "./role-styles";

/** A role with what the cell itself asks for on top. */
export interface CellLook extends RoleStyle {
  readonly align?: "left" | "center" | "right";
}

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;

/** Queues the fill, font, alignment and lines of one rectangle; `extent` tells whether there are rows to draw between. */
export function applyRole(range: Excel.Range, extent: CellRange, look: CellLook): void {
  const { format } = range;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.lines !== undefined) {
    line(format.borders.getItem("EdgeBottom"), look.lines);
    // A rectangle of one row has no line between rows, and Excel refuses one there.
    if (extent.lastRow > extent.row) line(format.borders.getItem("InsideHorizontal"), look.lines);
  }
}

function line(border: Excel.RangeBorder, color: string): void {
  border.style = "Continuous";
  border.color = color;
}
