import { getCell, type Book, type Sheet } from "../book";
import type { FormulaNode } from "./ast";
import { dependenciesOf, type Dependencies } from "./dependencies";
import { parseFormula } from "./parse-formula";
import { cellKey, eachWatcher, newRangeIndex, watch, type RangeIndex, type Watched } from "./range-index";
import { FormulaSyntaxError } from "./tokenizer";

/** One formula in the book. `node` is null when its text could not be read. */
export interface FormulaEntry {
  readonly id: number;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly node: FormulaNode | null;
  readonly problem: string | null;
  readonly reads: Dependencies;
  alive: boolean;
}

interface SheetIndex {
  readonly sheet: Sheet;
  readonly watchers: RangeIndex;
  /** Formula at a cell. */
  readonly at: Map<number, number>;
  /** Ids of the formulas per column and block of rows. */
  readonly blocks: Map<number, Set<number>[]>;
}

/** Every formula of the book and who reads what. */
export interface FormulaGraph {
  readonly book: Book;
  readonly entries: FormulaEntry[];
  readonly sheets: ReadonlyMap<Sheet, SheetIndex>;
  dead: number;
}

export const BLOCK_ROWS = 64;

/** Reads every formula of the book. */
export function buildGraph(book: Book): FormulaGraph {
  const sheets = new Map<Sheet, SheetIndex>();
  for (const sheet of book.sheets) {
    sheets.set(sheet, { sheet, watchers: newRangeIndex(), at: new Map(), blocks: new Map() });
  }
  const graph: FormulaGraph = { book, entries: [], sheets, dead: 0 };
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell && cell.formula !== null) addFormula(graph, sheet, row, column, cell.formula);
      }),
    );
  }
  return graph;
}

function addFormula(graph: FormulaGraph, sheet: Sheet, row: number, column: number, text: string): void {
  const index = graph.sheets.get(sheet);
  if (!index) return;
  let node: FormulaNode | null = null;
  let problem: string | null = null;
  try {
    node = parseFormula(text.replace(/^=/, ""));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    problem = `cannot be read: ${error.message}`;
  }
  const reads: Dependencies = node
    ? dependenciesOf(node, { book: graph.book, sheet, row, column })
    : { ranges: [], volatile: false, shape: false };
  const id = graph.entries.length;
  graph.entries.push({ id, sheet, row, column, text, node, problem, reads, alive: true });
  index.at.set(cellKey(row, column), id);
  const blocks = index.blocks.get(column) ?? [];
  index.blocks.set(column, blocks);
  (blocks[Math.floor(row / BLOCK_ROWS)] ??= new Set()).add(id);
  for (const range of reads.ranges) {
    const target = graph.sheets.get(range.sheet);
    if (target) watch(target.watchers, range.area, id);
  }
}

/** The formula in a cell, undefined when there is none. */
export function entryAt(
  graph: FormulaGraph,
  sheet: Sheet,
  row: number,
  column: number,
): FormulaEntry | undefined {
  const id = graph.sheets.get(sheet)?.at.get(cellKey(row, column));
  return id === undefined ? undefined : graph.entries[id];
}

/** Brings the graph up to date with the formula that a cell holds now. */
export function refreshCell(graph: FormulaGraph, sheet: Sheet, row: number, column: number): void {
  const text = getCell(sheet, row, column)?.formula ?? null;
  const known = entryAt(graph, sheet, row, column);
  if (known?.text === text || (known === undefined && text === null)) return;
  if (known) {
    known.alive = false;
    graph.dead++;
    const index = graph.sheets.get(sheet);
    index?.at.delete(cellKey(row, column));
    index?.blocks.get(column)?.[Math.floor(row / BLOCK_ROWS)]?.delete(known.id);
  }
  if (text !== null) addFormula(graph, sheet, row, column, text);
}

/** The formulas that must be calculated again after these cells changed, themselves included; volatile ones always. */
export function dependents(
  graph: FormulaGraph,
  cells: readonly { readonly sheet: Sheet; readonly row: number; readonly column: number }[],
): Set<number> {
  const found = new Set<number>();
  const queue = [...cells];
  const seen = new Set<Watched>();
  const reach = (id: number): void => {
    const entry = graph.entries[id];
    if (!entry?.alive || found.has(id)) return;
    found.add(id);
    queue.push(entry);
  };
  for (const cell of cells) {
    const entry = entryAt(graph, cell.sheet, cell.row, cell.column);
    if (entry) reach(entry.id);
  }
  for (const entry of graph.entries) if (entry.reads.volatile) reach(entry.id);
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const index = graph.sheets.get(cell.sheet);
    if (index) eachWatcher(index.watchers, cell.row, cell.column, reach, seen);
  }
  return found;
}
