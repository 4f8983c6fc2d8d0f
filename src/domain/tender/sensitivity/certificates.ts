import { compareTexts } from "../../compare-texts";
import type { CertificateDependence } from "../outcome";
import type { RankedTender } from "../rank-tender";
import type { Figures } from "../figures";
import type { Bid } from "../tender";
import {
  anchorsWith,
  canBeScored,
  changedBids,
  winnersAfter,
  type ChangedBid,
  type Contest,
} from "./contest";
import { ENTRANT } from "./field";

/**
 * Who wins when the level of one bid does not count after all: for every ranked bid with a level that counts, in the order
 * of the bids. Everything is scored as if it had no level: points, discount and the minimum. `winnersWithout` is empty
 * where the tender can then not be scored at all, as its worth or factor is no longer above 0.
 */
export function certificateDependence(
  { bids }: Figures,
  ranked: RankedTender,
  contest: Contest,
): readonly CertificateDependence[] {
  const winners = new Set(ranked.winners);
  const changed = changedBids(contest, bids.map(withoutLevel));
  return bids.flatMap((bid, row) => {
    const { counted, counts } = bid.level;
    if (!counts || counted === "none") return [];
    const winnersWithout = winnersAfterwards(bids, contest, row, changed[row] ?? null);
    return [
      {
        bidder: bid.bidder,
        level: counted,
        winnersWithout,
        changes:
          winnersWithout.length !== winners.size || !winnersWithout.every((bidder) => winners.has(bidder)),
      },
    ];
  });
}

function withoutLevel(bid: Bid): Bid {
  return { ...bid, level: { ...bid.level, counted: "none", counts: false } };
}

function winnersAfterwards(
  bids: readonly Bid[],
  contest: Contest,
  row: number,
  changed: ChangedBid | null,
): readonly string[] {
  const anchors = anchorsWith(contest, row, changed);
  if (changed && !canBeScored(contest, row, changed, anchors)) return [];
  const { ranks } = winnersAfter(contest, row, changed, anchors);
  // Sharers in order of name, as in the ranking: row order never shows.
  return ranks.flatMap((rows) =>
    rows.map((winner) => nameOf(winner === ENTRANT ? row : winner)).sort(compareTexts),
  );

  function nameOf(winner: number): string {
    return bids[winner]?.bidder ?? "";
  }
}
