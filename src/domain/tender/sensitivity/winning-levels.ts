import { LEVELS, type Level } from "../../pso/level";
import type { Figures } from "../figures";
import type { WinningLevel } from "../outcome";
import type { RankedTender } from "../rank-tender";
import type { Bid } from "../tender";
import { changedBids, type Contest } from "./contest";
import { winsWhenChanged, type Rivals } from "./rivals";

/**
 * The smallest level at which a loser is the sole winner or, of several contracts, gets one without a lot: for every ranked
 * bid that does not win and every bid that only its level excluded, in the order of the bids. All that a level does counts:
 * its place in the order, its points, its discount with the anchors that follow from it, and the minimum. A level at which
 * the tender could not be scored is none at which it wins.
 */
export function winningLevels(
  { tender, exclusions }: Figures,
  ranked: RankedTender,
  contest: Contest,
  rivals: Rivals,
): readonly WinningLevel[] {
  const winners = new Set(ranked.winners);
  const rowOf = rowsOf(exclusions);
  const asked = tender.bids.flatMap((bid, index) => {
    const excluded = exclusions[index] ?? null;
    const isAsked = excluded === null ? !winners.has(bid.bidder) : excluded.kind === "belowMinimumLevel";
    return isAsked ? [{ bid, row: rowOf[index] ?? -1 }] : [];
  });
  const ladder = LEVELS.map((level) =>
    changedBids(
      contest,
      asked.map(({ bid }) => atLevel(bid, level)),
    ),
  );
  return asked.flatMap(({ bid, row }, index) => {
    const steps = ladder.map((changed) => changed[index] ?? null);
    if (steps.every((changed) => changed === null)) return [];
    // Tried from below: where a margin and anchors come together, a higher level can also lose.
    const place = steps.findIndex(
      (changed) => changed !== null && winsWhenChanged(contest, rivals, row, changed),
    );
    return [{ bidder: bid.bidder, smallestWinningLevel: LEVELS[place] ?? null }];
  });
}

function atLevel(bid: Bid, counted: Level): Bid {
  return { ...bid, level: { ...bid.level, counted, counts: counted !== "none" } };
}

/** The row of each bid of the tender among those that take part; -1 for one that does not. */
function rowsOf(exclusions: Figures["exclusions"]): readonly number[] {
  let row = 0;
  return exclusions.map((exclusion) => (exclusion === null ? row++ : -1));
}
