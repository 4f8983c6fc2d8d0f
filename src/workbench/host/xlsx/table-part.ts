import type { Area, BookTable } from "../book";
import { parseArea } from "./address";
import type { Package } from "./opc";
import { relationshipsOf, textOf } from "./opc";
import type { XmlNode } from "./xml-tree";
import { child, numeric, parseTree } from "./xml-tree";

export interface TablePart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlNode;
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly styleName: string | null;
}

/** The tables of a sheet part; a relationship that leads nowhere is skipped, as spreadsheet programs do. */
export function readTableParts(pack: Package, sheetPart: string): TablePart[] {
  return relationshipsOf(pack, sheetPart)
    .filter((each) => each.kind === "table" && each.part !== null)
    .map((each) => readTablePart(pack, each.part ?? ""))
    .filter((table) => table !== null);
}

export function bookTable(table: TablePart): BookTable {
  return {
    id: `{00000000-0000-4000-A000-${String(table.id).padStart(12, "0")}}`,
    name: table.name,
    area: table.area,
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    styleName: table.styleName,
    part: table.part,
    changed: false,
  };
}

function readTablePart(pack: Package, part: string): TablePart | null {
  const text = textOf(pack, part);
  const root = parseTree(text, part);
  const area = parseArea(root.attributes["ref"] ?? "");
  if (!area) return null;
  return {
    part,
    text,
    root,
    id: numeric(root, "id") ?? 0,
    name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
    area,
    showHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    // Not `totalsRowShown`: that one only says that there has ever been a totals row.
    showTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    styleName: child(root, "tableStyleInfo")?.attributes["name"] ?? null,
  };
}
