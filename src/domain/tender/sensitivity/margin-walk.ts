import { keepBest } from "./keep-best";
import { crossingOf, signOf } from "./line-order";
import { isPast, nearest, never, nextRoot, signPast, type Walk } from "./walking";
import { withinCurve, type WeightLines } from "./weight-lines";

/**
 * `marge`: the first point from where the walk stands at which others than `winners` win; infinite when that is not before
 * `until`. The margin hangs from whoever leads, so the choice is made again wherever a comparison on which it rests turns.
 */
export function nextOtherWinners(
  lines: WeightLines,
  levels: Uint8Array,
  rule: { readonly margin: number; readonly contracts: number },
  winners: ReadonlySet<number>,
  start: Walk,
  until: number,
): number {
  const { direction } = start;
  const candidates = candidatesOf(lines, levels, rule.contracts, start, until);
  let walk = start;
  for (;;) {
    const choice = choose(lines, levels, candidates, rule, walk);
    if (choice.rows.length !== winners.size || !choice.rows.every((row) => winners.has(row))) return walk.at;
    if (!isPast(until, choice.holdsUntil, direction)) return never(direction);
    walk = { ...walk, at: choice.holdsUntil };
  }
}

/**
 * The bids that may lead or be chosen on the way to `until`. One that has as many bids of its own level ahead of it as there
 * are contracts, at both ends and so on every straight line between them, may not.
 */
function candidatesOf(
  { value: { start, slope } }: WeightLines,
  levels: Uint8Array,
  contracts: number,
  { at, direction, tolerance }: Walk,
  until: number,
): readonly number[] {
  const here = start.map((each, row) => each + (slope[row] ?? 0) * at);
  // Without an end the steepest line is the highest in the end.
  const there = Number.isFinite(until)
    ? start.map((each, row) => each + (slope[row] ?? 0) * until)
    : slope.map((each) => each * direction);
  const ahead = new Map<number, number[]>();
  return Array.from(levels.keys())
    .sort((a, b) => (here[b] ?? 0) - (here[a] ?? 0))
    .filter((row) => {
      const level = levels[row] ?? 0;
      const best = ahead.get(level) ?? [];
      ahead.set(level, best);
      const figure = there[row] ?? 0;
      const isBehind = best.length === contracts && (best[contracts - 1] ?? 0) > figure + tolerance;
      keepBest(best, figure, contracts);
      return !isBehind;
    });
}

interface Choice {
  readonly rows: readonly number[];
  /** Where the first comparison that led to it turns. */
  readonly holdsUntil: number;
}

/** The repeated choice of design section 5 for as many places as there are contracts, just past where the walk stands. */
function choose(
  lines: WeightLines,
  levels: Uint8Array,
  candidates: readonly number[],
  { margin, contracts }: { readonly margin: number; readonly contracts: number },
  walk: Walk,
): Choice {
  const left = [...candidates];
  const rows: number[] = [];
  let holdsUntil = never(walk.direction);
  while (rows.length < contracts && left.length > 0) {
    const leader = firstIn(left, (a, b) => signOf(lines.value, a, b, walk));
    const isWithin = (row: number) =>
      row === leader || signPast(...withinCurve(lines, row, leader, margin), walk) >= 0;
    const chosen = firstIn(left.filter(isWithin), (a, b) => {
      const higher = (levels[a] ?? 0) - (levels[b] ?? 0);
      return higher !== 0 ? higher : sameLevelOrder(lines, a, b, walk);
    });
    holdsUntil = nearest(
      holdsUntil,
      holdsFor(lines, levels, margin, left, leader, chosen, walk),
      walk.direction,
    );
    const level = levels[chosen];
    for (let index = left.length - 1; index >= 0; index--) {
      const row = left[index] ?? 0;
      if (row !== chosen && (levels[row] !== level || sameLevelOrder(lines, row, chosen, walk) !== 0))
        continue;
      rows.push(row);
      left.splice(index, 1);
    }
  }
  return { rows, holdsUntil };
}

/** How far one choice holds: the leader leads, the chosen is within the margin, and nobody comes before it. */
function holdsFor(
  lines: WeightLines,
  levels: Uint8Array,
  margin: number,
  left: readonly number[],
  leader: number,
  chosen: number,
  walk: Walk,
): number {
  const { direction } = walk;
  const level = levels[chosen] ?? 0;
  let first =
    chosen === leader ? never(direction) : nextRoot(...withinCurve(lines, chosen, leader, margin), walk);
  for (const row of left) {
    first = nearest(first, crossingOf(lines.value, leader, row, walk), direction);
    const own = levels[row] ?? 0;
    if (own > level) {
      first = nearest(first, nextRoot(...withinCurve(lines, row, leader, margin), walk), direction);
    } else if (own === level) {
      // Where their totals are equal all along, so is the sign of the difference in quality: their PSO points are the same.
      first = nearest(first, crossingOf(lines.value, chosen, row, walk), direction);
    }
  }
  return first;
}

function sameLevelOrder(lines: WeightLines, a: number, b: number, walk: Walk): number {
  const ahead = signOf(lines.value, a, b, walk);
  return ahead !== 0 ? ahead : signOf(lines.quality, a, b, { ...walk, ...lines.qualityPrecision });
}

function firstIn(rows: readonly number[], compare: (a: number, b: number) => number): number {
  return rows.reduce((best, row) => (compare(row, best) > 0 ? row : best));
}
