import { compareTexts } from "../compare-texts";
import type { DecidedBy } from "./outcome";
import type { Equivalence } from "./decision-rules/equivalence";
import { createRankQueue, type RankQueue } from "./rank-queue";
import type { Standing } from "./standing";

/** One place in the order; the numbers are rows of the standing. */
export interface Placement {
  readonly position: number;
  readonly rank: number;
  readonly chosen: number;
  readonly leader: number;
  /** Worst merit equivalent to the leader's. */
  readonly bound: number;
  readonly equivalent: number;
  readonly decidedBy: DecidedBy;
  readonly passedOver: readonly number[];
  readonly passedOverCount: number;
}

export interface RankOptions {
  readonly equivalence: Equivalence;
  /** Number of contracts. */
  readonly contracts: number;
  /** Only orders the display of bids that share a rank, so that row order never shows. */
  readonly nameOf: (row: number) => string;
  /** All places, or only as many as it takes to know the winners. */
  readonly places: "all" | "winners";
}

/** How many passed-over bids a placement with a contract lists by name; any other lists the best one. */
const LISTED = 10;
const LADDER_SIZE = 6;
const NONE: readonly number[] = [];

/**
 * Ranks by repeated choice (see Equivalence), in O(n log n): the bids are walked from the best S down, and those that
 * are equivalent to the current leader wait in one queue per level, in which they stand in order of S and quality.
 */
export function rankOrder(standing: Standing, options: RankOptions): readonly Placement[] {
  const { equivalence, contracts, places } = options;
  const { byLevel } = equivalence;
  const { merits, levels, count } = standing;
  const best = comparison(standing, byLevel, options.nameOf);
  const order = rowsOf(count).sort(best);
  const waiting = Array.from({ length: byLevel ? LADDER_SIZE : 1 }, createRankQueue);
  const placed = new Uint8Array(count);
  const placements: Placement[] = [];
  let nextLeader = 0;
  let nextToEnter = 0;
  let tie: Tie = { rank: 0, left: 0, decidedBy: "score" };

  for (let position = 1; position <= count; position++) {
    if (places === "winners" && position > contracts && tie.left === 0) break;
    while (placed[at(order, nextLeader)] === 1) nextLeader++;
    const leader = at(order, nextLeader);
    const leading = at(merits, leader);
    const isEquivalent = equivalence.equivalentTo(leading);
    for (; nextToEnter < count; nextToEnter++) {
      const entrant = at(order, nextToEnter);
      if (!isEquivalent(at(merits, entrant))) break;
      queueAt(waiting, byLevel ? at(levels, entrant) : 0).add(entrant);
    }
    const top = highestWaiting(waiting);
    const queue = queueAt(waiting, top);
    const chosen = first(queue);
    const named = position <= contracts ? LISTED : 1;
    const passed = passedOver(standing, waiting, { top, merit: at(merits, chosen), named }, best);
    if (tie.left === 0) tie = tieAt(position, standing, queue, passed.count, contracts);
    placements.push({
      position,
      rank: tie.rank,
      chosen,
      leader,
      bound: equivalence.bound(leading),
      equivalent: nextToEnter - placements.length,
      decidedBy: tie.decidedBy,
      passedOver: passed.listed,
      passedOverCount: passed.count,
    });
    queue.removeFirst();
    placed[chosen] = 1;
    tie = { ...tie, left: tie.left - 1 };
  }
  return placements;
}

function rowsOf(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

function highestWaiting(waiting: readonly RankQueue[]): number {
  let level = waiting.length - 1;
  while (level > 0 && waiting[level]?.size() === 0) level--;
  return level;
}

/** Bids that share a rank, and how that rank was decided. */
interface Tie {
  readonly rank: number;
  readonly left: number;
  readonly decidedBy: DecidedBy;
}

/** The bids at the front of the queue that nothing tells apart, with `decidedBy` as design section 5 defines it. */
function tieAt(
  position: number,
  { merits, quality, count }: Standing,
  queue: RankQueue,
  passedOverCount: number,
  contracts: number,
): Tie {
  const winner = first(queue);
  const size = queue.countWhile(
    (other) => at(merits, other) === at(merits, winner) && at(quality, other) === at(quality, winner),
  );
  const next = queue.peek(size);
  return { rank: position, left: size, decidedBy: decidedBy() };

  function decidedBy(): DecidedBy {
    if (count === 1) return "only";
    if (position <= contracts && contracts < position + size - 1) return "lot";
    if (passedOverCount > 0) return "pso";
    if (next !== undefined && at(merits, next) === at(merits, winner)) return "quality";
    return "score";
  }
}

/** Bids in the queues below `top` with an equal or better S; they stand at the front. The best `named` are listed. */
function passedOver(
  { merits }: Standing,
  waiting: readonly RankQueue[],
  { top, merit, named }: { readonly top: number; readonly merit: number; readonly named: number },
  best: (a: number, b: number) => number,
): { readonly listed: readonly number[]; readonly count: number } {
  let count = 0;
  let listed: readonly number[] = NONE;
  for (let level = 0; level < top; level++) {
    const queue = queueAt(waiting, level);
    const front = queue.peek(0);
    if (front === undefined || at(merits, front) < merit) continue;
    const ahead = queue.countWhile((other) => at(merits, other) >= merit);
    count += ahead;
    listed = [...listed, ...queue.front(Math.min(ahead, named))];
  }
  return { listed: listed.length > 1 ? [...listed].sort(best).slice(0, named) : listed, count };
}

/** Best first. Under a rule that ignores the level it must not order the bids either. */
function comparison(
  { merits, quality, levels }: Standing,
  byLevel: boolean,
  nameOf: (row: number) => string,
): (a: number, b: number) => number {
  const figure = (list: ArrayLike<number>, row: number): number => list[row] ?? 0;
  return (a, b) => {
    const merit = figure(merits, b) - figure(merits, a);
    if (merit !== 0) return merit;
    const level = byLevel ? figure(levels, b) - figure(levels, a) : 0;
    if (level !== 0) return level;
    const points = figure(quality, b) - figure(quality, a);
    if (points !== 0) return points;
    return compareTexts(nameOf(a), nameOf(b));
  };
}

function first(queue: RankQueue): number {
  const row = queue.peek(0);
  if (row === undefined) throw new RangeError("ranking lost a bid");
  return row;
}

function queueAt(queues: readonly RankQueue[], level: number): RankQueue {
  const queue = queues[level];
  if (queue === undefined) throw new RangeError("ranking lost a level");
  return queue;
}

function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError("ranking lost a bid");
  return value;
}
