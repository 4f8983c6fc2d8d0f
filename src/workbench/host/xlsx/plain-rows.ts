import { columnIndex } from "./address";
import type { CellVisitor, RawCell } from "./cell-walk";
import type { Attributes } from "./xml-scan";

/**
 * Text without references and without what XML forbids or changes: control characters, line ends, halves of surrogate
 * pairs. At most as long as a cell's; longer text would be too much for a regular expression.
 */
export const PLAIN_TEXT = String.raw`([^<>&\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]{0,32767})`;

const VALUE = String.raw`[^"<>&\0-\x1f\ud800-\udfff\ufffe\uffff]*`;
const NAME = String.raw`[A-Za-z_][\w:.-]*`;
const ROW = new RegExp(`<row((?: ${NAME}="${VALUE}")+)>`, "y");
const ROW_ATTRIBUTE = new RegExp(` (${NAME})="(${VALUE})"`, "g");

const STYLE_AND_TYPE = String.raw`(?: s="(\d{1,9})")?(?: t="(\w{1,9})")?| t="(\w{1,9})" s="(\d{1,9})"`;
const FORMULA = `(<f(?: t="(\\w+)")?(?: ref="([\\w:]+)")?(?: si="(\\d+)")?(?:/>|>${PLAIN_TEXT}</f>))`;
const CONTENT = `(?:<v>${PLAIN_TEXT}</v>|<is><t(?: xml:space="preserve")?>${PLAIN_TEXT}</t></is>)`;
const CELL = new RegExp(
  `<c r="(([A-Z]{1,3})\\d{1,7})"(?:${STYLE_AND_TYPE})(?: ?/>|>${FORMULA}?${CONTENT}?</c>)`,
  "y",
);
const ROW_END = "</row>";
const NO_ATTRIBUTES: Attributes = {};

export function newRawCell(): RawCell {
  return {
    row: -1,
    column: -1,
    attributes: NO_ATTRIBUTES,
    start: 0,
    end: 0,
    value: null,
    inline: null,
    formula: null,
    formulaAttributes: NO_ATTRIBUTES,
    formulaStart: 0,
    formulaEnd: 0,
  };
}

/** How far rows were read, and the number of the last one. */
interface RowsRead {
  readonly position: number;
  readonly row: number;
}

/**
 * Reads rows as nearly all of them are written, whole, many times as fast as tag by tag, from a place and a row number on. It
 * stops before the first row that has anything else in it, an `&` in a text for instance.
 */
export function plainRowReader(text: string, visitor: CellVisitor): (from: RowsRead) => RowsRead {
  const cells: RawCell[] = [];

  /** Null when the row that starts here is not plain; nothing of it is told then. */
  const readRow = (start: number): RowsRead | null => {
    ROW.lastIndex = start;
    const attributes = rowAttributes(ROW.exec(text)?.[1]);
    const row = Number(attributes?.["r"]) - 1;
    if (attributes === null || !(row >= 0)) return null;
    const openEnd = ROW.lastIndex;
    let end = openEnd;
    let count = 0;
    while (!text.startsWith(ROW_END, end)) {
      const cell = (cells[count++] ??= newRawCell());
      if (!readCell(text, end, cell)) return null;
      cell.row = row;
      end = cell.end;
    }
    visitor.row?.(row, attributes, start, openEnd, false);
    for (let index = 0; index < count; index++) {
      const cell = cells[index];
      if (cell) visitor.cell(cell);
    }
    visitor.rowEnd?.(end, end + ROW_END.length);
    return { position: end + ROW_END.length, row };
  };

  return (from) => {
    let read = from;
    for (let next = readRow(from.position); next !== null; next = readRow(next.position)) read = next;
    return read;
  };
}

function readCell(text: string, start: number, cell: RawCell): boolean {
  CELL.lastIndex = start;
  const found = CELL.exec(text);
  if (found === null) return false;
  const r = found[1] ?? "";
  const s = found[3] ?? found[6];
  const t = found[4] ?? found[5];
  const formula = found[7];
  cell.column = columnIndex(found[2] ?? "");
  if (s === undefined) cell.attributes = t === undefined ? { r } : { r, t };
  else cell.attributes = t === undefined ? { r, s } : { r, s, t };
  cell.start = start;
  cell.end = CELL.lastIndex;
  cell.value = found[12] ?? null;
  cell.inline = found[13] ?? null;
  cell.formula = null;
  if (formula !== undefined) {
    cell.formula = found[11] ?? "";
    cell.formulaAttributes = formulaAttributes(found[8], found[9], found[10]);
    cell.formulaStart = text.indexOf("<f", start);
    cell.formulaEnd = cell.formulaStart + formula.length;
  }
  return true;
}

function formulaAttributes(t?: string, ref?: string, si?: string): Attributes {
  return {
    ...(t === undefined ? {} : { t }),
    ...(ref === undefined ? {} : { ref }),
    ...(si === undefined ? {} : { si }),
  };
}

/** Null when there is no such row or an attribute stands there twice. */
function rowAttributes(written: string | undefined): Attributes | null {
  if (written === undefined) return null;
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of written.matchAll(ROW_ATTRIBUTE)) {
    if (attributes[name] !== undefined) return null;
    attributes[name] = value;
  }
  return attributes;
}
