import { anchorsWith, canBeScored, entrantOf, fieldUnder, isSameForOthers } from "./contest";
import type { Bids, ChangedBid, Contest } from "./contest";
import type { Anchors } from "../figures";
import { keepBest } from "./keep-best";
import { winnersWith, winsOutright, type Field } from "./field";

/** The bids that can stand in the way of another one whatever the anchors, so that few need to be scored again. */
export interface Rivals {
  readonly bids: Bids;
  /** Where a row of the contest stands among the rivals. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Fields that were made before, by lowest price: bids in whole cents try the same prices. */
  readonly fields: Map<number, Field>;
}

const FIELDS_KEPT = 4096;

/**
 * A bid with at least one contract more than there are beside it of its own level, all at a lower or equal price and worth
 * as much or more, never decides whether another one wins: under every relative formula their totals are at least as good,
 * whatever the anchors, and even without one of them they fill every contract.
 */
export function rivalsOf({ tender, bids }: Contest): Rivals {
  const { worth, prices, quality, levels } = bids;
  const cheapestFirst = Array.from(prices.keys()).sort(
    (a, b) => (prices[a] ?? 0) - (prices[b] ?? 0) || (worth[b] ?? 0) - (worth[a] ?? 0),
  );
  const bestSeen = new Map<number, number[]>();
  const rows = cheapestFirst.filter((row) => {
    const level = levels[row] ?? 0;
    const seen = bestSeen.get(level) ?? [];
    bestSeen.set(level, seen);
    return keepBest(seen, worth[row] ?? 0, tender.contracts + 1);
  });
  return {
    bids: {
      worth: Float64Array.from(rows, (row) => worth[row] ?? 0),
      prices: Float64Array.from(rows, (row) => prices[row] ?? 0),
      quality: Float64Array.from(rows, (row) => quality[row] ?? 0),
      levels: Uint8Array.from(rows, (row) => levels[row] ?? 0),
    },
    placeOf: new Map(rows.map((row, place) => [row, place])),
    fields: new Map(),
  };
}

/** Whether a bid, once changed, is awarded a contract without a lot; false when the tender could not be scored. */
export function winsWhenChanged(contest: Contest, rivals: Rivals, row: number, changed: ChangedBid): boolean {
  const { tender, equivalence } = contest;
  const anchors = anchorsWith(contest, row, changed);
  if (!canBeScored(contest, row, changed, anchors)) return false;
  const { field, own } = fieldBeside(contest, rivals, row, anchors);
  const entrant = entrantOf(contest, changed, anchors);
  return winsOutright(winnersWith(field, equivalence, tender.contracts, own, entrant));
}

/** The others under given anchors, and where the bid itself stands in that field. */
export function fieldBeside(
  contest: Contest,
  rivals: Rivals,
  row: number,
  anchors: Anchors,
): { readonly field: Field; readonly own: number } {
  if (isSameForOthers(contest.tender, anchors, contest.anchors)) return { field: contest.field, own: row };
  return { field: movedField(contest, rivals, anchors), own: rivals.placeOf.get(row) ?? -1 };
}

function movedField(contest: Contest, { bids, fields }: Rivals, anchors: Anchors): Field {
  const { lowest } = anchors;
  if (!isSameForOthers(contest.tender, anchors, { ...contest.anchors, lowest }))
    return fieldUnder(contest, bids, anchors);
  const field = fields.get(lowest) ?? fieldUnder(contest, bids, anchors);
  if (fields.size < FIELDS_KEPT) fields.set(lowest, field);
  return field;
}
