import { columnIndex } from "./address";
import { newRawCell, plainRowReader } from "./plain-rows";
import type { Attributes, XmlEvents } from "./xml-scan";

/** A `<c>` element as it stands in the file. One object is used for all cells of a walk: copy what you keep. */
export interface RawCell {
  row: number;
  column: number;
  attributes: Attributes;
  start: number;
  end: number;
  /** Text of `<v>`, null without one. */
  value: string | null;
  /** Text of `<is>` with runs joined, null without one. */
  inline: string | null;
  /** Text of `<f>`, "" when it has none of its own, null without the element. */
  formula: string | null;
  formulaAttributes: Attributes;
  formulaStart: number;
  formulaEnd: number;
}

export interface CellVisitor {
  row?(row: number, attributes: Attributes, start: number, openEnd: number, empty: boolean): void;
  cell(cell: RawCell): void;
  rowEnd?(closeStart: number, end: number): void;
}

/** What turns the XML of `<sheetData>` into rows and cells. */
export interface CellEvents extends XmlEvents {
  /** Reads rows between two rows by itself, as a `Shortcut`. */
  read(position: number): number;
}

/**
 * Turns the XML events inside `<sheetData>` of a text into rows and cells. A row or cell without `r` stands right after the
 * one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export function walkCells(text: string, prefix: string, visitor: CellVisitor): CellEvents {
  const names = {
    row: `${prefix}row`,
    cell: `${prefix}c`,
    value: `${prefix}v`,
    formula: `${prefix}f`,
    inline: `${prefix}is`,
    text: `${prefix}t`,
    phonetic: `${prefix}rPh`,
  };
  const cell = newRawCell();
  const readRows = plainRowReader(text, visitor);
  let inCell = false;
  let inInline = false;
  let phonetic = false;
  let target: "value" | "inline" | "formula" | null = null;

  return {
    read(position) {
      if (prefix !== "") return position;
      const read = readRows({ position, row: cell.row });
      cell.row = read.row;
      return read.position;
    },
    open(name, attributes, start, end, empty) {
      switch (name) {
        case names.row: {
          const r = attributes["r"];
          cell.row = r === undefined ? cell.row + 1 : Number(r) - 1;
          cell.column = -1;
          visitor.row?.(cell.row, attributes, start, end, empty);
          break;
        }
        case names.cell: {
          const r = attributes["r"];
          cell.column = r === undefined ? cell.column + 1 : columnOf(r);
          cell.attributes = attributes;
          cell.start = start;
          cell.value = cell.inline = cell.formula = null;
          inCell = true;
          break;
        }
        case names.value:
          if (!inCell) break;
          cell.value = "";
          target = "value";
          break;
        case names.formula:
          if (!inCell) break;
          cell.formula = "";
          cell.formulaAttributes = attributes;
          cell.formulaStart = start;
          target = "formula";
          break;
        case names.inline:
          if (!inCell) break;
          cell.inline = "";
          inInline = true;
          break;
        case names.phonetic:
          phonetic = true;
          break;
        case names.text:
          if (inInline && !phonetic) target = "inline";
          break;
      }
    },
    text(value) {
      if (target !== null) cell[target] += value;
    },
    close(name, start, end) {
      switch (name) {
        case names.row:
          visitor.rowEnd?.(start, end);
          break;
        case names.cell:
          cell.end = end;
          inCell = false;
          visitor.cell(cell);
          break;
        case names.formula:
          cell.formulaEnd = end;
          target = null;
          break;
        case names.inline:
          inInline = false;
          break;
        case names.phonetic:
          phonetic = false;
          break;
        case names.value:
        case names.text:
          target = null;
          break;
      }
    },
  };
}

/** Column of an `r` attribute such as `AB12`. */
function columnOf(reference: string): number {
  let length = 0;
  while (length < reference.length && reference.charCodeAt(length) > 57) length++;
  return columnIndex(length === 1 ? reference.charAt(0) : reference.slice(0, length));
}
