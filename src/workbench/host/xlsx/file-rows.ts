import type { Area } from "../book";
import { parseArea } from "./address";
import type { CellVisitor, RawCell } from "./cell-walk";
import { isGivenValue } from "./formula-reader";
import type { FormulaTemplate } from "./shared-formula";
import { formulaTemplate } from "./shared-formula";
import type { Attributes } from "./xml-scan";

/** A `<row>` as it stands in the file; its cells are kept only where something has to change. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly empty: boolean;
  readonly cells: RawCell[];
}

export interface SharedMember {
  readonly group: string;
  readonly cell: RawCell;
  readonly master: boolean;
}

/** What a patch of the cells needs to know about the file's own `sheetData`. */
export interface FileRows {
  readonly rows: FileRow[];
  readonly shared: SharedMember[];
  readonly templates: Map<string, FormulaTemplate>;
  /** Array formulas and data tables with the cells they fill. */
  readonly arrays: { readonly area: Area; readonly row: number; readonly column: number }[];
}

/** Collects the rows; `wanted` tells whose cells must be kept. */
export function fileRowCollector(wanted: (row: number) => boolean): {
  found: FileRows;
  visitor: CellVisitor;
} {
  const found: FileRows = { rows: [], shared: [], templates: new Map(), arrays: [] };
  let keep = false;
  let current: FileRow | null = null;
  return {
    found,
    visitor: {
      row(row, attributes, start, openEnd, empty) {
        current = { row, attributes, start, openEnd, closeStart: openEnd, end: openEnd, empty, cells: [] };
        found.rows.push(current);
        keep = wanted(row);
      },
      cell(raw) {
        const copy = keep || raw.formula !== null ? { ...raw } : null;
        if (copy && keep) current?.cells.push(copy);
        if (copy && raw.formula !== null) noteFormula(found, copy);
      },
      rowEnd(closeStart, end) {
        if (!current) return;
        current.closeStart = closeStart;
        current.end = end;
      },
    },
  };
}

function noteFormula(found: FileRows, cell: RawCell): void {
  if (isGivenValue(cell)) {
    const area = parseArea(cell.formulaAttributes["ref"] ?? "");
    if (area) found.arrays.push({ area, row: cell.row, column: cell.column });
    return;
  }
  const group = cell.formulaAttributes["si"];
  if (cell.formulaAttributes["t"] !== "shared" || group === undefined) return;
  const text = cell.formula ?? "";
  const master = text !== "" && (cell.formulaAttributes["ref"] !== undefined || !found.templates.has(group));
  if (master) found.templates.set(group, formulaTemplate(text, cell.row, cell.column));
  found.shared.push({ group, cell, master });
}
