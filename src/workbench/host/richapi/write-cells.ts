import { getCell, setCell, type Cell, type Sheet } from "../book";
import { parseFormula } from "../formula/parse-formula";
import { ApiError, invalidArgument } from "./api-error";
import { columnCount, rowCount } from "./address";
import { API_ENTRY, readEntry, type EntryContext, type EntryCulture } from "./entry";
import { booleanWord } from "./read-cells";
import type { Json } from "./protocol";
import { requireEditable } from "./protection";
import { calculateEntered, liveSheet, type CellAddress, type RangeTarget, type Session } from "./session";
import { restyle, styleOf } from "./styles";
import { repairHeaders } from "./table-headers";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_WRITTEN_CELLS = 5_000_000;

/** Who writes, and how their text is read. */
export interface Writer {
  readonly culture: EntryCulture;
  readonly source: "Local" | "Remote";
  readonly byThisAddIn: boolean;
}

export const THIS_ADD_IN: Writer = { culture: API_ENTRY, source: "Local", byThisAddIn: true };

/**
 * Writes `values` or `formulas`, which Excel treats alike: one value for all cells, or rows of exactly the range's size. Inside
 * rows null leaves a cell as it is and "" empties it (Microsoft: blank and null values in Excel add-ins).
 */
export function writeCells(session: Session, target: RangeTarget, value: Json, writer: Writer): void {
  const sheet = liveSheet(session, target.sheet);
  const { area } = target;
  const rows = rowCount(area);
  const columns = columnCount(area);
  const matrix = Array.isArray(value) ? checkedMatrix(value, rows, columns) : null;
  if (!matrix && value === null) return;
  if (rows * columns > MAX_WRITTEN_CELLS) {
    throw new ApiError("OperationCellsExceedLimit", "The operation concerns more cells than the limit.");
  }
  requireEditable(session, target);
  const hidden = coveredByMerges(sheet);
  const reading: Reading = {
    culture: writer.culture,
    context: { date1904: session.book.date1904, today: session.options.today() },
  };
  const single = rows === 1 && columns === 1;
  const before = single ? (getCell(sheet, area.row, area.column)?.value ?? null) : undefined;
  const formulas: CellAddress[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const entry = matrix ? matrix[row]?.[column] : value;
      if (entry === null || entry === undefined) continue;
      const at = { row: area.row + row, column: area.column + column };
      if (hidden(at.row, at.column)) continue;
      const cell = getCell(sheet, at.row, at.column);
      const next = written(session, cell, entry, reading);
      setCell(sheet, at.row, at.column, next);
      const address = { sheet: sheet.name, ...at };
      session.pendingCells.push(address);
      if (next && next.formula !== null) formulas.push(address);
    }
  }
  calculateEntered(session, formulas);
  repairHeaders(session, sheet, area);
  const { source, byThisAddIn } = writer;
  session.cellChanges.push({ sheet, area, source, byThisAddIn, ...(before === undefined ? {} : { before }) });
}

function checkedMatrix(value: Json[], rows: number, columns: number): Json[][] {
  const matrix = value.filter((row): row is Json[] => Array.isArray(row) && row.length === columns);
  if (matrix.length !== rows || value.length !== rows) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
  }
  return matrix;
}

interface Reading {
  readonly culture: EntryCulture;
  readonly context: EntryContext;
}

/** The cell after an entry; undefined when nothing is left of it. */
function written(
  session: Session,
  before: Cell | undefined,
  entry: Json,
  reading: Reading,
): Cell | undefined {
  const { book, options } = session;
  const style = before?.style ?? 0;
  const plain = restyle(book, style, { quotePrefix: false });
  const isText = styleOf(book, before).numberFormat === "@";
  if (typeof entry === "number") {
    // As when a number is typed in a cell with the Text format: it is stored as text.
    return { value: isText ? String(entry) : entry, formula: null, style: plain };
  }
  if (typeof entry === "boolean") {
    const value = isText ? booleanWord(entry, options.culture.locale) : entry;
    return { value, formula: null, style: plain };
  }
  if (typeof entry !== "string") throw invalidArgument();
  if (entry === "") return plain === 0 ? undefined : { value: null, formula: null, style: plain };
  if (entry.length > MAX_TEXT && !entry.startsWith("="))
    throw invalidArgument("A cell holds 32,767 characters.");
  if (entry.startsWith("'")) {
    return { value: entry.slice(1), formula: null, style: restyle(book, style, { quotePrefix: true }) };
  }
  if (isText) return { value: entry, formula: null, style: plain };
  if (entry.startsWith("=") && entry.length > 1) {
    return { value: null, formula: checkedFormula(entry.slice(1)), style: plain };
  }
  const read = readEntry(entry, reading.culture, reading.context);
  if (typeof read.value === "string" && /^[+-]./.test(entry)) {
    // Text that begins with a plus or minus is taken as a formula too (Microsoft: `Range.values`).
    return {
      value: null,
      formula: checkedFormula(entry.startsWith("+") ? entry.slice(1) : entry),
      style: plain,
    };
  }
  const general = styleOf(book, before).numberFormat === "General";
  const format = general ? read.format : null;
  return {
    value: read.value,
    formula: null,
    style: format === null ? plain : restyle(book, plain, { numberFormat: format }),
  };
}

function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) {
    throw new ApiError("FormulaLengthExceedsLimit", "The formula has more than 8,192 characters.");
  }
  try {
    parseFormula(formula);
  } catch (error) {
    throw invalidArgument(error instanceof Error ? `Formula: ${error.message}.` : undefined);
  }
  return formula;
}

/** In merged cells only the first one holds a value; the rest stay empty whatever is written. */
function coveredByMerges(sheet: Sheet): (row: number, column: number) => boolean {
  if (sheet.merges.length === 0) return () => false;
  return (row, column) =>
    sheet.merges.some(
      (merge) =>
        row >= merge.row &&
        row <= merge.lastRow &&
        column >= merge.column &&
        column <= merge.lastColumn &&
        (row !== merge.row || column !== merge.column),
    );
}
