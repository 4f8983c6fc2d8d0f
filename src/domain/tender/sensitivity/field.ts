import type { Equivalence } from "../decision-rules/equivalence";

/** What a bid is compared on. */
export interface Key {
  readonly merit: number;
  readonly quality: number;
}

/** A bid that is changed while all others stay as they are. */
export interface Entrant extends Key {
  readonly level: number;
}

/** The bids that stand beside the one that changes. */
export interface Field {
  /** Rows, best first; one queue per level, or one for all where the rule does not look at the level. */
  readonly queues: readonly (readonly number[])[];
  readonly merits: ArrayLike<number>;
  readonly quality: ArrayLike<number>;
}

export interface Choice {
  /** The bids on each rank, best rank first, all sharers of a rank together; `ENTRANT` for the changed bid. */
  readonly ranks: readonly (readonly number[])[];
  /** Whether the last rank crosses the number of contracts, so that a lot must be drawn. */
  readonly lotNeeded: boolean;
}

export const ENTRANT = -1;

/**
 * Who wins when one bid is changed: the repeated choice of `rankOrder`, walked from queues that need not be sorted again
 * for every question.
 * @param own the row of the changed bid itself, which is passed over; -1 when it did not take part
 * @param entrant what it becomes; null when it no longer takes part
 */
export function winnersWith(
  field: Field,
  { byLevel, equivalentTo }: Equivalence,
  contracts: number,
  own: number,
  entrant: Entrant | null,
): Choice {
  const { queues, merits } = field;
  const heads = queues.map(() => 0);
  const home = entrant === null ? -1 : byLevel ? entrant.level : 0;
  const ranks: (readonly number[])[] = [];
  let waiting = entrant;
  let awarded = 0;
  while (awarded < contracts) {
    let leader = waiting?.merit ?? Number.NEGATIVE_INFINITY;
    for (let queue = 0; queue < queues.length; queue++) {
      const head = headOf(queue);
      if (head !== undefined) leader = Math.max(leader, merits[head] ?? 0);
    }
    if (leader === Number.NEGATIVE_INFINITY) break;
    const isEquivalent = equivalentTo(leader);
    let top = queues.length - 1;
    while (top > 0 && !mayBeChosen(bestIn(top), isEquivalent)) top--;
    const rank = takeBest(top);
    awarded += rank.length;
    ranks.push(rank);
  }
  return { ranks, lotNeeded: awarded > contracts };

  function headOf(queue: number): number | undefined {
    const rows = queues[queue] ?? [];
    let head = heads[queue] ?? 0;
    if (rows[head] === own) heads[queue] = ++head;
    return rows[head];
  }

  function bestIn(queue: number): number {
    const head = headOf(queue);
    const merit = head === undefined ? Number.NEGATIVE_INFINITY : (merits[head] ?? 0);
    return waiting !== null && queue === home ? Math.max(merit, waiting.merit) : merit;
  }

  /** The bids at the front of a queue that nothing tells apart. */
  function takeBest(queue: number): readonly number[] {
    const rank: number[] = [];
    let row = headOf(queue);
    let best = row === undefined ? null : keyOf(field, row);
    if (waiting !== null && queue === home) {
      const order = best === null ? 1 : compareKeys(waiting, best);
      if (order > 0) best = waiting;
      if (order >= 0) {
        rank.push(ENTRANT);
        waiting = null;
      }
    }
    while (row !== undefined && best !== null && compareKeys(keyOf(field, row), best) === 0) {
      rank.push(row);
      heads[queue] = (heads[queue] ?? 0) + 1;
      row = headOf(queue);
    }
    return rank;
  }
}

/** An empty queue has no best. */
function mayBeChosen(merit: number, isEquivalent: (merit: number) => boolean): boolean {
  return merit !== Number.NEGATIVE_INFINITY && isEquivalent(merit);
}

/** Whether the changed bid is awarded a contract, and without a lot. */
export function winsOutright({ ranks, lotNeeded }: Choice): boolean {
  const rank = ranks.findIndex((rows) => rows.includes(ENTRANT));
  return rank >= 0 && !(lotNeeded && rank === ranks.length - 1);
}

export function keyOf({ merits, quality }: Field, row: number): Key {
  return { merit: merits[row] ?? 0, quality: quality[row] ?? 0 };
}

/** More than 0 when `a` comes first: merit, then quality. */
export function compareKeys(a: Key, b: Key): number {
  return a.merit - b.merit || a.quality - b.quality;
}
