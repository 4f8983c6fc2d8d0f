import type { Bid } from "../tender";
import { anchorsWith, canBeScored, entrantOf, isSameForOthers, withPrice } from "./contest";
import type { ChangedBid, Contest } from "./contest";
import { winnersWith, winsOutright } from "./field";
import { judgeRange, topKeys, type RangeEnd } from "./range-judgement";
import { fieldBeside, winsWhenChanged, type Rivals } from "./rivals";

/** Prices below a bid's own, in rising order: `steps` of them. */
export interface PriceLadder {
  readonly steps: number;
  readonly priceAt: (step: number) => number;
}

/**
 * The highest step at which the bid is awarded a contract without a lot; null when there is none.
 *
 * While the totals of the others stay, a lower price only helps, so that halving finds it. Where they move with the bid's
 * price a lower one still only helps, `marge` aside: there the leader may fall towards a bid of a higher level, which then
 * comes within the margin.
 */
export function highestWinningStep(
  contest: Contest,
  rivals: Rivals,
  row: number,
  bid: Bid,
  unchanged: ChangedBid,
  { steps, priceAt }: PriceLadder,
): number | null {
  const { tender } = contest;
  const changedAt = (step: number) => withPrice(contest, unchanged, bid, priceAt(step));
  const others = anchorsWith(contest, row, null);
  const usedAt = (step: number) => changedAt(step).price[0] ?? 0;
  const endAt = (step: number): RangeEnd => {
    const changed = changedAt(step);
    const anchors = anchorsWith(contest, row, changed);
    const { field, own } = fieldBeside(contest, rivals, row, anchors);
    const entrant = entrantOf(contest, changed, anchors);
    return {
      wins: () => winsOutright(winnersWith(field, contest.equivalence, tender.contracts, own, entrant)),
      entrant,
      tops: topKeys(field, own, tender.contracts),
    };
  };
  const winsAt = (step: number) => winsWhenChanged(contest, rivals, row, changedAt(step));
  const isScored = (step: number) => {
    const changed = changedAt(step);
    return canBeScored(contest, row, changed, anchorsWith(contest, row, changed));
  };

  const lowest = firstFrom(0, steps, isScored);
  const isStill = (step: number) =>
    isSameForOthers(tender, anchorsWith(contest, row, changedAt(step)), {
      ...contest.anchors,
      lowest: others.lowest,
      highest: others.highest,
    });
  const stillFrom = firstFrom(lowest, steps, (step) => isStill(step) || usedAt(step) >= others.lowest);
  const stillTo = firstFrom(stillFrom, steps, (step) => !isStill(step));

  const moving = (from: number, to: number): number | null => {
    if (from >= to) return null;
    return tender.rule.kind === "marge"
      ? searchRange(from, to - 1, endAt(from), endAt(to - 1))
      : lastWinning(from, to);
  };
  /** The last step that wins in a range in which every step below a winning one wins. */
  const lastWinning = (from: number, to: number): number | null =>
    from < to && winsAt(from) ? firstFrom(from + 1, to, (step) => !winsAt(step)) - 1 : null;
  return moving(stillTo, steps) ?? lastWinning(stillFrom, stillTo) ?? moving(lowest, stillFrom);

  function searchRange(from: number, to: number, low: RangeEnd, high: RangeEnd): number | null {
    if (to - from <= 1) return high.wins() ? to : low.wins() ? from : null;
    const verdict = judgeRange(contest.equivalence, tender.contracts, low, high);
    if (verdict !== "unknown") return verdict === "wins" ? to : null;
    const middle = (from + to) >>> 1;
    const between = endAt(middle);
    return searchRange(middle, to, between, high) ?? searchRange(from, middle, low, between);
  }
}

/** The first step in from..to-1 from which a test holds; `to` when it never does. */
function firstFrom(from: number, to: number, test: (step: number) => boolean): number {
  // Most often it holds all along or not at all.
  if (from < to && test(from)) return from;
  if (from < to && !test(to - 1)) return to;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
