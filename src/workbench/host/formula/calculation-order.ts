import type { RangeValue } from "./value";
import { BLOCK_ROWS, type FormulaEntry, type FormulaGraph } from "./formula-graph";

/** Formulas to calculate one after the other; more than one in a group, or `circular`, means they read each other. */
export interface CalculationStep {
  readonly entries: readonly FormulaEntry[];
  readonly circular: boolean;
}

/**
 * The given formulas ordered so that each comes after the ones it reads (Tarjan's strongly connected components, without
 * recursion). Long ranges, and blocks of formulas that lie wholly inside one, are nodes of their own, so that many long
 * ranges over the same cells share their edges.
 */
export function calculationOrder(graph: FormulaGraph, wanted: ReadonlySet<number>): CalculationStep[] {
  const first = graph.entries.length;
  const groups: (Set<number> | RangeValue)[] = [];
  const nodes = new Map<Set<number> | string, number>();
  const nodeOf = (key: Set<number> | string, group: Set<number> | RangeValue): number => {
    let node = nodes.get(key);
    if (node === undefined) {
      node = first + groups.length;
      groups.push(group);
      nodes.set(key, node);
    }
    return node;
  };
  const blockNode = (block: Set<number>): number => nodeOf(block, block);
  const successors = (node: number): number[] => {
    const group = node < first ? undefined : groups[node - first];
    if (group instanceof Set) return [...group].filter((id) => wanted.has(id));
    const list: number[] = [];
    if (group !== undefined) {
      precedents(graph, group, wanted, blockNode, list);
      return list;
    }
    for (const range of graph.entries[node]?.reads.ranges ?? []) {
      if (isLong(range)) list.push(nodeOf(rangeKey(range), range));
      else precedents(graph, range, wanted, blockNode, list);
    }
    return list;
  };
  return components(wanted, successors, (members, selfReading) => {
    const entries = members.flatMap((node) => (node < first ? (graph.entries[node] ?? []) : []));
    return { entries, circular: entries.length > 0 && (members.length > 1 || selfReading) };
  });
}

/** Ranges of fewer rows have few edges of their own. */
function isLong({ area }: RangeValue): boolean {
  return area.lastRow - area.row >= BLOCK_ROWS;
}

function rangeKey({ sheet, area }: RangeValue): string {
  return `${sheet.id} ${area.row} ${area.column} ${area.lastRow} ${area.lastColumn}`;
}

function precedents(
  graph: FormulaGraph,
  range: RangeValue,
  wanted: ReadonlySet<number>,
  nodeOf: (block: Set<number>) => number,
  list: number[],
): void {
  const index = graph.sheets.get(range.sheet);
  if (!index) return;
  const { area } = range;
  const addColumn = (column: number, blocks: readonly (Set<number> | undefined)[]): void => {
    if (column < area.column || column > area.lastColumn) return;
    const lastBlock = Math.min(Math.floor(area.lastRow / BLOCK_ROWS), blocks.length - 1);
    for (let at = Math.floor(area.row / BLOCK_ROWS); at <= lastBlock; at++) {
      const block = blocks[at];
      if (!block) continue;
      const whole = at * BLOCK_ROWS >= area.row && (at + 1) * BLOCK_ROWS - 1 <= area.lastRow;
      if (whole) {
        list.push(nodeOf(block));
        continue;
      }
      for (const id of block) {
        const row = graph.entries[id]?.row ?? -1;
        if (row >= area.row && row <= area.lastRow && wanted.has(id)) list.push(id);
      }
    }
  };
  if (area.lastColumn - area.column < index.blocks.size) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      const blocks = index.blocks.get(column);
      if (blocks) addColumn(column, blocks);
    }
  } else {
    for (const [column, blocks] of index.blocks) addColumn(column, blocks);
  }
}

interface Frame {
  readonly node: number;
  readonly next: readonly number[];
  at: number;
}

function components<T>(
  roots: Iterable<number>,
  successors: (node: number) => number[],
  emit: (members: readonly number[], selfReading: boolean) => T,
): T[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open = new Set<number>();
  const stack: number[] = [];
  const selfReading = new Set<number>();
  const result: T[] = [];
  const enter = (node: number): Frame => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    open.add(node);
    return { node, next: successors(node), at: 0 };
  };
  const lower = (node: number, value: number): void => {
    if (value < (low.get(node) ?? value)) low.set(node, value);
  };
  for (const root of roots) {
    if (order.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const next = frame.next[frame.at++];
      if (next !== undefined) {
        if (next === frame.node) selfReading.add(next);
        if (!order.has(next)) frames.push(enter(next));
        else if (open.has(next)) lower(frame.node, order.get(next) ?? 0);
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent) lower(parent.node, low.get(frame.node) ?? 0);
      if (low.get(frame.node) !== order.get(frame.node)) continue;
      const members = stack.splice(stack.lastIndexOf(frame.node));
      for (const member of members) open.delete(member);
      result.push(emit(members, selfReading.has(frame.node)));
    }
  }
  return result;
}
