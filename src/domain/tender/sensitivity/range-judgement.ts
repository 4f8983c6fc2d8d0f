import type { Equivalence } from "../decision-rules/equivalence";
import { compareKeys, keyOf, type Entrant, type Field, type Key } from "./field";

/** One end of a range of prices: what the bid is, and the best of the others. */
export interface RangeEnd {
  readonly wins: () => boolean;
  readonly entrant: Entrant;
  readonly tops: Tops;
}

/** Per queue the keys of its best bids, best first. */
export type Tops = readonly (readonly Key[])[];

export function topKeys(field: Field, own: number, count: number): Tops {
  return field.queues.map((rows) => {
    const keys: Key[] = [];
    for (let index = 0; index < rows.length && keys.length < count; index++) {
      const row = rows[index] ?? 0;
      if (row !== own) keys.push(keyOf(field, row));
    }
    return keys;
  });
}

/** A key that moves one way over the range. */
interface Span {
  readonly low: Key;
  readonly high: Key;
}

type Membership = "in" | "out" | "maybe";

/**
 * Whether a bid wins without a lot at every price of a range, at none, or neither is certain. Over the range the bid's own
 * total does not fall and no total of another rises when the price goes down; so the best, second best ... of every queue
 * lie between their values at both ends. The repeated choice is followed as long as every price makes the same one.
 * @param low the end with the lowest price
 */
export function judgeRange(
  { byLevel, equivalentTo }: Equivalence,
  contracts: number,
  low: RangeEnd,
  high: RangeEnd,
): "wins" | "loses" | "unknown" {
  const atLow = low.tops;
  const atHigh = high.tops;
  const own: Span = { low: high.entrant, high: low.entrant };
  const home = byLevel ? low.entrant.level : 0;
  const taken = atLow.map(() => 0);
  for (let left = contracts; left > 0; left--) {
    const heads = atLow.map((keys, queue) => headOf(keys, atHigh[queue] ?? [], taken[queue] ?? 0));
    const picks = possiblePicks(heads, own, home, equivalentTo);
    if (picks.own && picks.others.length === 0) return "wins";
    const [only, second] = picks.others;
    if (picks.own || second !== undefined) return left === 1 && !picks.own ? "loses" : "unknown";
    if (only === undefined) return "loses";
    taken[only] = (taken[only] ?? 0) + 1;
  }
  return "loses";
}

function headOf(atLow: readonly Key[], atHigh: readonly Key[], place: number): Span | null {
  const low = atLow[place];
  const high = atHigh[place];
  return low && high ? { low, high } : null;
}

/** Who may be chosen somewhere in the range: the bid itself, and the best of which queues. */
function possiblePicks(
  heads: readonly (Span | null)[],
  own: Span,
  home: number,
  equivalentTo: Equivalence["equivalentTo"],
): { readonly own: boolean; readonly others: readonly number[] } {
  const spans = [...heads, own];
  const others: number[] = [];
  let mayBeOwn = false;
  for (let queue = heads.length - 1; queue >= 0; queue--) {
    const head = heads[queue] ?? null;
    const first = head === null ? "out" : membership(head, spans, equivalentTo);
    const self = queue === home ? membership(own, spans, equivalentTo) : "out";
    // Of one queue the better one is chosen; on equal keys a lot would part them, which is no win.
    const isBehind = head !== null && compareKeys(head.low, own.high) >= 0;
    const isAhead = head === null || compareKeys(own.low, head.high) > 0;
    if (first !== "out" && !(self !== "out" && isAhead)) others.push(queue);
    if (self !== "out" && !isBehind) mayBeOwn = true;
    if (first === "in" || self === "in") break;
  }
  return { own: mayBeOwn, others };
}

/** Whether a bid is equivalent to the leader at every price of the range, at none, or at some. */
function membership(
  span: Span,
  spans: readonly (Span | null)[],
  equivalentTo: Equivalence["equivalentTo"],
): Membership {
  let leastLeader = span.high.merit;
  let mostLeader = span.low.merit;
  for (const other of spans) {
    if (other === null || other === span) continue;
    leastLeader = Math.max(leastLeader, other.low.merit);
    mostLeader = Math.max(mostLeader, other.high.merit);
  }
  if (equivalentTo(mostLeader)(span.low.merit)) return "in";
  return equivalentTo(leastLeader)(span.high.merit) ? "maybe" : "out";
}
