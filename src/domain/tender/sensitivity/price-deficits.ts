import { excelRound } from "../../rounding/excel-round";
import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import type { Figures } from "../figures";
import type { PriceDeficit } from "../outcome";
import type { RankedTender } from "../rank-tender";
import type { Bid, Tender } from "../tender";
import { changedBids, type ChangedBid, type Contest } from "./contest";
import { highestWinningStep, type PriceLadder } from "./price-search";
import type { Rivals } from "./rivals";

const CENTS = 100;

/**
 * For every loser the smallest reduction of its tendered price, in whole cents, with which it is the sole winner or, of
 * several contracts, gets one without a lot, when everything is scored again; null when no price from 0.01 up does. In
 * the order of the bids.
 */
export function priceDeficits(
  { bids, scores }: Figures,
  ranked: RankedTender,
  contest: Contest,
  rivals: Rivals,
): readonly PriceDeficit[] {
  const winners = new Set(ranked.winners);
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const unchanged = changedBids(contest, bids);
  return bids.flatMap((bid, row) =>
    winners.has(bid.bidder)
      ? []
      : [
          {
            bidder: bid.bidder,
            toWin: smallestReduction(contest, rivals, bid, row, unchanged[row] ?? null),
            parity: parityOf(contest.tender, bid, scores[row] ?? 0, best),
          },
        ],
  );
}

function smallestReduction(
  contest: Contest,
  rivals: Rivals,
  bid: Bid,
  row: number,
  unchanged: ChangedBid | null,
): number | null {
  const price = bid.price ?? 0;
  const cuts = Math.floor(excelRound(price * CENTS, COMPARE_DIGITS)) - 1;
  if (unchanged === null || cuts < 1) return null;
  // Counted from the lowest price up, so that bids in whole cents try the same prices.
  const ladder: PriceLadder = {
    steps: cuts,
    priceAt: (step) => excelRound(price - (cuts - step) / CENTS, COMPARE_DIGITS),
  };
  const step = highestWinningStep(contest, rivals, row, bid, unchanged, ladder);
  return step === null ? null : (cuts - step) / CENTS;
}

/** Mercell's price deficit, P - (U / Ubest) x P, in EUR to the cent (facts/tender.md 1.1, M4). */
function parityOf({ method }: Tender, { price }: Bid, score: number, best: number): number | null {
  if (method !== "utility index" || price === null) return null;
  return excelRound(price - (score / best) * price, 2);
}
