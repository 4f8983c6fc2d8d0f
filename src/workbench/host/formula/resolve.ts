import type { Area, Book, BookTable, Sheet } from "../book";
import { childrenOf, type FormulaNode } from "./ast";
import { FormulaSyntaxError } from "./tokenizer";
import { parseFormula } from "./parse-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./reference";
import { REF, UnsupportedFormula, VALUE, type RangeValue, type Value } from "./value";

/** Where a formula stands; enough to know what its references mean. */
export interface FormulaPlace {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

type Reference = FormulaNode & { kind: "reference" };
type Structured = FormulaNode & { kind: "structured" };

/** The range a reference means; #REF! for a sheet that is not there. */
export function resolveReference(node: Reference, place: FormulaPlace): Value {
  const { prefix, first, last } = node;
  if (prefix?.workbook) throw new UnsupportedFormula("reference to another workbook");
  if (prefix?.lastSheet) throw new UnsupportedFormula("reference over several sheets");
  const sheet = prefix === null ? place.sheet : findSheet(place.book, prefix.sheet);
  if (sheet === undefined) return REF;
  const end = last ?? first;
  return {
    kind: "range",
    sheet,
    area: {
      row: Math.min(first.row ?? 0, end.row ?? 0),
      column: Math.min(first.column ?? 0, end.column ?? 0),
      lastRow: Math.max(first.row ?? MAX_ROWS - 1, end.row ?? MAX_ROWS - 1),
      lastColumn: Math.max(first.column ?? MAX_COLUMNS - 1, end.column ?? MAX_COLUMNS - 1),
    },
  };
}

/** Sheet names compare without case. */
export function findSheet(book: Book, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/**
 * The formula behind a defined name, null when there is none. Names that depend on the place of the formula (relative
 * references) or on a sheet are not calculated.
 */
export function resolveName(node: FormulaNode & { kind: "name" }, book: Book): FormulaNode | null {
  const wanted = node.name.toLowerCase();
  for (const [name, formula] of book.names) {
    if (name.toLowerCase() !== wanted) continue;
    return parseNamed(formula.replace(/^=/, ""), node.name);
  }
  if (node.prefix !== null) throw new UnsupportedFormula(`name ${node.name} of a sheet`);
  return null;
}

const parsedNames = new Map<string, FormulaNode>();

function parseNamed(formula: string, name: string): FormulaNode {
  const known = parsedNames.get(formula);
  if (known) return known;
  let target: FormulaNode;
  try {
    target = parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw new UnsupportedFormula(`name ${name}: ${error.message}`);
    throw error;
  }
  if (hasRelativeReference(target)) throw new UnsupportedFormula(`name ${name} with a relative reference`);
  if (parsedNames.size > 1000) parsedNames.clear();
  parsedNames.set(formula, target);
  return target;
}

function hasRelativeReference(node: FormulaNode): boolean {
  if (node.kind !== "reference") return childrenOf(node).some(hasRelativeReference);
  return [node.first, node.last ?? node.first].some(
    (corner) =>
      node.prefix === null ||
      (corner.row !== null && !corner.rowAbsolute) ||
      (corner.column !== null && !corner.columnAbsolute),
  );
}

/** The cells of a table that a structured reference means. */
export function resolveStructured(node: Structured, place: FormulaPlace): Value {
  const found = node.table === null ? tableAt(place) : tableNamed(place.book, node.table);
  if (found === null) return REF;
  const { sheet, table } = found;
  const columns = columnsOf(node, sheet, table);
  if (columns === null) return REF;
  const rows = rowsOf(node.part.items, table, place);
  if (rows === null) return node.part.items.includes("thisRow") ? VALUE : REF;
  const area: Area = { row: rows[0], lastRow: rows[1], column: columns[0], lastColumn: columns[1] };
  return { kind: "range", sheet, area } satisfies RangeValue;
}

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: BookTable;
}

function tableNamed(book: Book, name: string): FoundTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

function tableAt({ sheet, row, column }: FormulaPlace): FoundTable | null {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
  );
  return table ? { sheet, table } : null;
}

function columnsOf(node: Structured, sheet: Sheet, table: BookTable): [number, number] | null {
  const { area } = table;
  const { columns } = node.part;
  if (columns === null) return [area.column, area.lastColumn];
  if (!table.showHeaders) throw new UnsupportedFormula("structured reference to a table without headers");
  const find = (name: string): number | null => {
    const wanted = name.toLowerCase();
    for (let column = area.column; column <= area.lastColumn; column++) {
      const header = sheet.rows[area.row]?.[column]?.value;
      if (header !== null && header !== undefined && String(header).toLowerCase() === wanted) return column;
    }
    return null;
  };
  const first = find(columns.first);
  const last = find(columns.last);
  return first === null || last === null ? null : [Math.min(first, last), Math.max(first, last)];
}

function rowsOf(
  items: Structured["part"]["items"],
  table: BookTable,
  place: FormulaPlace,
): [number, number] | null {
  const { area, showHeaders, showTotals } = table;
  const firstData = area.row + (showHeaders ? 1 : 0);
  const lastData = area.lastRow - (showTotals ? 1 : 0);
  const spans: [number, number][] = [];
  for (const item of items.length === 0 ? (["data"] as const) : items) {
    if (item === "all") spans.push([area.row, area.lastRow]);
    else if (item === "data") spans.push([firstData, lastData]);
    else if (item === "headers" && showHeaders) spans.push([area.row, area.row]);
    else if (item === "totals" && showTotals) spans.push([area.lastRow, area.lastRow]);
    else if (item === "thisRow" && place.row >= firstData && place.row <= lastData) {
      spans.push([place.row, place.row]);
    } else return null;
  }
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}
