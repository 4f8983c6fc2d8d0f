import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import { excelRound } from "../../rounding/excel-round";
import type { Figures } from "../figures";
import type { Interval, WeightInterval } from "../outcome";
import { winnersIn } from "../rank-tender";
import { scoreUnit } from "../score-unit";
import { nextOtherWinners } from "./margin-walk";
import { areAlike, nextOvertaking } from "./pair-order";
import { isPast, nearest, never, type Direction, type Walk } from "./walking";
import { weightPaths, type Stretch, type WeightPath } from "./weight-stretch";

/** Of a weight on 0..100. */
const NOISE = 1e-10;

/**
 * How far each weight may move, the others in proportion, before somebody else wins: the connected interval around the
 * present weight, apart from single points, on unrounded totals (design section 5, Sensitivity). Under `gunnen op waarde`
 * each Waarde on its own, in EUR and without upper bound. The price has no weight under `gunnen op waarde` and `prijs per
 * kwaliteit`. The interval also ends where the method has no score any more (`scoreFaults`).
 * @param winners rows of the published winners in the order of the ranking, with a lot those that draw it last
 * @param drawn how many of them share a rank that crosses the number of contracts
 */
export function weightIntervals(
  figures: Figures,
  winners: readonly number[],
  drawn: number,
): readonly WeightInterval[] {
  const isDecidedByRounding = !areSame(unroundedWinners(figures), winners);
  return weightPaths(figures).map((path) => ({
    criterion: figures.tender.criteria[path.column]?.name ?? "",
    present: path.present,
    unit: path.unit,
    interval: isDecidedByRounding || !path.canMove ? null : intervalOf(figures, path, winners, drawn),
  }));
}

function intervalOf(figures: Figures, path: WeightPath, winners: readonly number[], drawn: number): Interval {
  const from = endOfWalk(figures, path, winners, drawn, -1);
  const to = endOfWalk(figures, path, winners, drawn, 1);
  // 0 + x: a root at -0 is 0.
  return { from: 0 + from, to: Number.isFinite(to) ? 0 + to : null };
}

/** Where the winners change, or the weight can go no farther. */
function endOfWalk(
  figures: Figures,
  path: WeightPath,
  winners: readonly number[],
  drawn: number,
  direction: Direction,
): number {
  let at = path.present;
  for (;;) {
    const stretch = path.stretchFrom(at, direction);
    const change = nextChange(figures, stretch, winners, drawn, at, direction);
    // Lines that meet at the very end of the range meet next to it in binary.
    const isAtEnd = stretch.ends && Math.abs(stretch.until - change) <= NOISE;
    if (!isAtEnd && isPast(stretch.until, change, direction)) return change;
    if (stretch.ends) return stretch.until;
    at = stretch.until;
  }
}

function nextChange(
  { tender, levels }: Figures,
  { lines, until }: Stretch,
  winners: readonly number[],
  drawn: number,
  at: number,
  direction: Direction,
): number {
  const { rule, contracts } = tender;
  const walk: Walk = { ...lines.precision, at, direction };
  if (rule.kind === "marge") {
    const chosen = { margin: rule.margin, contracts };
    return nextOtherWinners(lines, levels, chosen, new Set(winners), walk, until);
  }
  const isWinner = new Uint8Array(levels.length);
  for (const row of winners) isWinner[row] = 1;
  let first = never(direction);
  const mustPrecede = (before: number, behind: number) => {
    first = nearest(first, nextOvertaking(rule, lines, levels, before, behind, walk), direction);
  };
  for (const row of winners) {
    for (let other = 0; other < levels.length; other++) {
      if (isWinner[other] === 0) mustPrecede(row, other);
    }
  }
  // Who wins without a lot has to stay before those who draw, and these have to stay alike.
  const drawing = winners.slice(winners.length - drawn);
  for (const row of drawing) {
    for (const safe of winners.slice(0, winners.length - drawn)) mustPrecede(safe, row);
    if (!areAlike(lines, drawing[0] ?? 0, row, walk)) return at;
  }
  return first;
}

/** Who would win if totals were compared as they are, but for binary noise. */
function unroundedWinners(figures: Figures): readonly number[] {
  const { tender, scores, quality, levels } = figures;
  const sign = scoreUnit(tender.method) === "euro" ? -1 : 1;
  return winnersIn(figures, {
    count: scores.length,
    merits: scores.map((score) => 0 + sign * excelRound(score, COMPARE_DIGITS)),
    quality: quality.map((points) => excelRound(points, COMPARE_DIGITS)),
    levels,
  });
}

function areSame(rows: readonly number[], others: readonly number[]): boolean {
  const known = new Set(others);
  return rows.length === others.length && rows.every((row) => known.has(row));
}
