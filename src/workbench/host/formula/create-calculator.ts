import { getCell, type Book, type Scalar, type Sheet } from "../book";
import type { Calculator } from "../calculator";
import { calculationOrder, type CalculationStep } from "./calculation-order";
import { evaluateCell } from "./evaluate";
import {
  buildGraph,
  dependents,
  entryAt,
  refreshCell,
  type FormulaEntry,
  type FormulaGraph,
} from "./formula-graph";
import { cellAddress } from "./reference";
import { findSheet } from "./resolve";
import { usedSize, type Runtime, type UsedSize } from "./runtime";
import { isError, UnsupportedFormula } from "./value";

export interface CalculatorOptions {
  /** The present moment as a serial in the book's date system, for TODAY and NOW; without it they keep their last value. */
  readonly now?: number;
}

interface Problem {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: string;
}

/** By sheet id and cell, so that they outlive a graph. */
type Problems = Map<string, Problem>;

function placeOf(entry: FormulaEntry): string {
  return `${entry.sheet.id}:${entry.row}:${entry.column}`;
}

/**
 * Calculates the formulas of a book in place. A formula that cannot be calculated (an unknown function, a circle of
 * formulas, a reference to another workbook) keeps its last value and is listed; formulas that read it go on with that
 * value. Nothing is calculated until `changed` or `all` is called.
 */
export function createCalculator(book: Book, options: CalculatorOptions = {}): Calculator {
  let graph: FormulaGraph | null = null;
  let reshaped = false;
  const problems: Problems = new Map();

  const recalculate = (current: FormulaGraph, wanted: ReadonlySet<number>): void => {
    const run = newRun(current, options.now ?? null, wanted, problems);
    for (const step of calculationOrder(current, wanted)) run(step);
  };
  const forget = (): void => {
    graph = null;
    reshaped = true;
  };

  return {
    changed(cells) {
      const places = cells.flatMap(({ sheet: name, row, column }) => {
        const sheet = findSheet(book, name);
        return sheet ? [{ sheet, row, column }] : [];
      });
      if (graph && (isWorn(graph) || places.some(isTableHeader))) forget();
      if (graph && places.some(({ sheet }) => !graph?.sheets.has(sheet))) forget();
      // Without a graph nothing is known of the other formulas: their values are the file's.
      const current = (graph ??= buildGraph(book));
      for (const { sheet, row, column } of places) refreshCell(current, sheet, row, column);
      const alive = current.entries.filter((entry) => entry.alive);
      const shaped = reshaped ? alive.filter((entry) => entry.reads.shape) : [];
      reshaped = false;
      recalculate(current, dependents(current, [...places, ...shaped]));
    },
    structureChanged: forget,
    all() {
      problems.clear();
      reshaped = false;
      graph = buildGraph(book);
      recalculate(graph, new Set(graph.entries.map((entry) => entry.id)));
    },
    get unsupported() {
      return [...problems.values()].flatMap(({ sheet, row, column, text, reason }) => {
        if (!book.sheets.includes(sheet) || getCell(sheet, row, column)?.formula !== text) return [];
        return [{ sheet: sheet.name, cell: cellAddress(row, column), reason }];
      });
    },
  };
}

/** Many formulas were replaced: what is left of the old ones costs more than building anew. */
function isWorn(graph: FormulaGraph): boolean {
  return graph.dead > graph.entries.length / 2 + 100;
}

/** The columns of a structured reference are found by their headers. */
function isTableHeader({ sheet, row, column }: { sheet: Sheet; row: number; column: number }): boolean {
  return sheet.tables.some(
    ({ area }) => row === area.row && column >= area.column && column <= area.lastColumn,
  );
}

/** A formula was reached again while it was being calculated; everything from there on reads itself. */
class CircularRead extends Error {
  constructor(readonly reached: FormulaEntry) {
    super("circular reference");
  }
}

/** Beyond this many formulas that read each other it is not worth finding out which of them really do. */
const LARGEST_CIRCLE = 300;

function newRun(
  graph: FormulaGraph,
  now: number | null,
  wanted: ReadonlySet<number>,
  problems: Problems,
): (step: CalculationStep) => void {
  const { book } = graph;
  const done = new Set<FormulaEntry>();
  const busy = new Set<FormulaEntry>();

  const memo: Runtime["memo"] = new Map();
  let size: UsedSize | null = null;
  const used = (): UsedSize => (size ??= usedSize(book));

  const calculate = (entry: FormulaEntry, lazy: boolean): void => {
    if (done.has(entry)) return;
    if (busy.has(entry)) throw new CircularRead(entry);
    busy.add(entry);
    try {
      const value = resultOf(entry, lazy);
      problems.delete(placeOf(entry));
      store(entry, value);
    } catch (error) {
      if (error instanceof UnsupportedFormula) fail(entry, error.reason);
      else if (error instanceof RangeError) fail(entry, "too deep or too large to calculate");
      else if (error instanceof CircularRead) {
        fail(entry, error.message);
        if (error.reached !== entry) throw error;
      } else throw error;
    } finally {
      busy.delete(entry);
      done.add(entry);
    }
  };
  const resultOf = (entry: FormulaEntry, lazy: boolean): Scalar => {
    const { sheet, row, column, node } = entry;
    if (node === null) throw new UnsupportedFormula(entry.problem ?? "cannot be read");
    const runtime: Runtime = {
      book,
      sheet,
      row,
      column,
      now,
      used,
      memo: lazy ? null : memo,
      date1904: book.date1904,
      ensure: lazy ? ensure : null,
    };
    return evaluateCell(node, runtime);
  };
  const ensure = (sheet: Sheet, row: number, column: number): void => {
    const entry = entryAt(graph, sheet, row, column);
    if (!entry || !wanted.has(entry.id) || done.has(entry)) return;
    if (busy.has(entry)) throw new CircularRead(entry);
    calculate(entry, true);
  };
  const fail = (entry: FormulaEntry, reason: string): void => {
    const { sheet, row, column, text } = entry;
    problems.set(placeOf(entry), { sheet, row, column, text, reason });
  };
  return ({ entries, circular }) => {
    if (circular && entries.length > LARGEST_CIRCLE) {
      for (const entry of entries) {
        done.add(entry);
        fail(entry, "circular reference");
      }
      return;
    }
    for (const entry of entries) calculate(entry, circular || entry.reads.volatile);
  };
}

function store(entry: FormulaEntry, value: Scalar): void {
  const { sheet, row, column } = entry;
  const cell = getCell(sheet, row, column);
  if (!cell || sameValue(cell.value, value)) return;
  cell.value = value;
  sheet.dirty.add(`${row},${column}`);
}

function sameValue(left: Scalar, right: Scalar): boolean {
  if (isError(left) && isError(right)) return left.error === right.error;
  return left === right;
}
