import type { Area, Sheet } from "../book";
import { childrenOf, type FormulaNode } from "./ast";
import { resolveName, resolveReference, resolveStructured, type FormulaPlace } from "./resolve";
import { isRange, UnsupportedFormula, type RangeValue, type Value } from "./value";

/** What a formula reads. */
export interface Dependencies {
  readonly ranges: readonly RangeValue[];
  /** It can read cells that its text does not show (INDIRECT, OFFSET), or the clock. */
  readonly volatile: boolean;
  /** What it means follows from names, tables or sheets that are (not) there. */
  readonly shape: boolean;
}

const VOLATILE = new Set(["INDIRECT", "OFFSET", "TODAY", "NOW"]);

/** The ranges in a formula, names and structured references followed; what cannot be resolved is left out. */
export function dependenciesOf(node: FormulaNode, place: FormulaPlace): Dependencies {
  const found: Found = { ranges: [], volatile: false, shape: false };
  collect(node, place, found, 0);
  return found;
}

interface Found {
  ranges: RangeValue[];
  volatile: boolean;
  shape: boolean;
}

/** Names may refer to names; a circle of names ends here. */
const DEEPEST = 20;

function collect(node: FormulaNode, place: FormulaPlace, found: Found, depth: number): void {
  switch (node.kind) {
    case "reference":
    case "structured":
      if (node.kind === "structured") found.shape = true;
      add(
        () => (node.kind === "reference" ? resolveReference(node, place) : resolveStructured(node, place)),
        found,
      );
      return;
    case "name": {
      found.shape = true;
      if (depth > DEEPEST) return;
      try {
        const target = resolveName(node, place.book);
        if (target) collect(target, place, found, depth + 1);
      } catch (error) {
        if (!(error instanceof UnsupportedFormula)) throw error;
      }
      return;
    }
    case "combine":
      collectCombined(node, place, found, depth);
      return;
    case "call":
      if (VOLATILE.has(node.name)) found.volatile = true;
      break;
    case "number":
    case "string":
    case "boolean":
    case "error":
    case "missing":
    case "unary":
    case "percent":
    case "spill":
    case "binary":
    case "array":
  }
  for (const child of childrenOf(node)) collect(child, place, found, depth);
}

/** A1:B2 made of two references reads all between them; with a function at an end it can read anything. */
function collectCombined(
  node: FormulaNode & { kind: "combine" },
  place: FormulaPlace,
  found: Found,
  depth: number,
): void {
  const before = found.ranges.length;
  collect(node.left, place, found, depth);
  collect(node.right, place, found, depth);
  if (node.operator !== "range") return;
  const [left, right] = found.ranges.slice(before);
  const plain = node.left.kind !== "call" && node.right.kind !== "call";
  if (!plain || left === undefined || right === undefined || left.sheet !== right.sheet) {
    found.volatile = true;
    return;
  }
  found.ranges.push({ kind: "range", sheet: left.sheet, area: around(left.area, right.area) });
}

function around(a: Area, b: Area): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

function add(resolve: () => Value, found: Found): void {
  try {
    const value = resolve();
    if (isRange(value)) found.ranges.push(value);
    else found.shape = true;
  } catch (error) {
    if (!(error instanceof UnsupportedFormula)) throw error;
  }
}

/** Whether a cell lies in a range. */
export function contains(range: RangeValue, sheet: Sheet, row: number, column: number): boolean {
  const { area } = range;
  return (
    range.sheet === sheet &&
    row >= area.row &&
    row <= area.lastRow &&
    column >= area.column &&
    column <= area.lastColumn
  );
}
