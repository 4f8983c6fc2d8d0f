import type { DecidedBy } from "./outcome";
import type { Equivalence } from "./decision-rules/equivalence";
import { createRankQueue, type RankQueue } from "./rank-queue";

/** What ranking looks at. `total` and `quality` are rounded, so equal figures are equal numbers. */
export interface Contender {
  readonly total: number;
  readonly quality: number;
  /** 0 (none) to 5 (Trede 3). */
  readonly level: number;
  /** Only orders the display of bids that share a rank, so that row order never shows. */
  readonly name: string;
}

/** One place in the order; the numbers refer to the contenders' list. */
export interface Placement {
  readonly position: number;
  readonly rank: number;
  readonly chosen: number;
  readonly leader: number;
  readonly lowerBound: number;
  readonly equivalent: number;
  readonly decidedBy: DecidedBy;
  readonly passedOver: readonly number[];
  readonly passedOverCount: number;
}

/** How many passed-over bids a placement lists by name. */
const LISTED = 10;
const LADDER_SIZE = 6;
const NONE: readonly number[] = [];

/**
 * Ranks by repeated choice (see Equivalence), in O(n log n): the bids are walked from the best S down, and those that
 * are equivalent to the current leader wait in one queue per level, in which they stand in order of S and quality.
 * @param places all, or only as many as it takes to know the winners
 */
export function rankOrder(
  contenders: readonly Contender[],
  equivalence: Equivalence,
  contracts: number,
  places: "all" | "winners" = "all",
): readonly Placement[] {
  const { byLevel } = equivalence;
  const best = (a: number, b: number) => compare(at(contenders, a), at(contenders, b), byLevel);
  const order = contenders.map((_, index) => index).sort(best);
  const waiting = Array.from({ length: byLevel ? LADDER_SIZE : 1 }, createRankQueue);
  const placed = new Uint8Array(contenders.length);
  const placements: Placement[] = [];
  let nextLeader = 0;
  let nextToEnter = 0;
  let tie: Tie = { rank: 0, left: 0, decidedBy: "score" };

  for (let position = 1; position <= contenders.length; position++) {
    if (places === "winners" && position > contracts && tie.left === 0) break;
    while (placed[at(order, nextLeader)] === 1) nextLeader++;
    const leader = at(order, nextLeader);
    const leading = at(contenders, leader).total;
    const isEquivalent = equivalence.equivalentTo(leading);
    for (; nextToEnter < order.length; nextToEnter++) {
      const entrant = at(contenders, at(order, nextToEnter));
      if (!isEquivalent(entrant.total)) break;
      at(waiting, byLevel ? entrant.level : 0).add(at(order, nextToEnter));
    }
    const top = highestWaiting(waiting);
    const queue = at(waiting, top);
    const chosen = present(queue.peek(0));
    const passed = passedOver(contenders, waiting, top, at(contenders, chosen).total, best);
    if (tie.left === 0) tie = tieAt(position, contenders, queue, passed.count, contracts);
    placements.push({
      position,
      rank: tie.rank,
      chosen,
      leader,
      lowerBound: equivalence.lowerBound(leading),
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
  contenders: readonly Contender[],
  queue: RankQueue,
  passedOverCount: number,
  contracts: number,
): Tie {
  const winner = at(contenders, present(queue.peek(0)));
  const size = queue.countWhile((other) => isEqual(at(contenders, other), winner));
  const next = queue.peek(size);
  return { rank: position, left: size, decidedBy: decidedBy() };

  function decidedBy(): DecidedBy {
    if (contenders.length === 1) return "only";
    if (position <= contracts && contracts < position + size - 1) return "lot";
    if (passedOverCount > 0) return "pso";
    if (next !== undefined && at(contenders, next).total === winner.total) return "quality";
    return "score";
  }
}

/** Bids in the queues below `top` with an equal or better S; they stand at the front. */
function passedOver(
  contenders: readonly Contender[],
  waiting: readonly RankQueue[],
  top: number,
  total: number,
  best: (a: number, b: number) => number,
): { readonly listed: readonly number[]; readonly count: number } {
  let count = 0;
  let listed: readonly number[] = NONE;
  for (let level = 0; level < top; level++) {
    const queue = at(waiting, level);
    const ahead = queue.countWhile((other) => at(contenders, other).total >= total);
    if (ahead === 0) continue;
    count += ahead;
    listed = [...listed, ...queue.front(Math.min(ahead, LISTED))];
  }
  return { listed: listed.length > 1 ? [...listed].sort(best).slice(0, LISTED) : listed, count };
}

/** Best first. Under a rule that ignores the level it must not order the bids either. */
function compare(a: Contender, b: Contender, byLevel: boolean): number {
  return (
    b.total - a.total ||
    (byLevel ? b.level - a.level : 0) ||
    b.quality - a.quality ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** Nothing left to tell them apart; within one queue the level is equal already where it matters. */
function isEqual(a: Contender, b: Contender): boolean {
  return a.total === b.total && a.quality === b.quality;
}

function at<T>(list: readonly T[], index: number): T {
  return present(list[index]);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("ranking lost a bid");
  return value;
}
