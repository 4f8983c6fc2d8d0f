import { foldedText } from "../../tables/cell-text";
import type { EarlierDraw } from "./lot-draw";
import type { TiedBidder } from "./tied-bids";

/**
 * The last draw between exactly these bidders, also when one got another name or spelling; null when there is none. Only
 * other bidders, such as after a drawn winner turned out invalid, make a new draw (facts/tender.md 1.4).
 * @param draws those of one tender and lot
 */
export function earlierDraw(
  draws: readonly EarlierDraw[],
  bidders: readonly TiedBidder[],
): EarlierDraw | null {
  return draws.filter(({ draw }) => areSame(draw.tickets, bidders)).at(-1) ?? null;
}

function areSame(drawn: readonly TiedBidder[], tied: readonly TiedBidder[]): boolean {
  return (
    drawn.length === tied.length &&
    drawn.every((each) => tied.some((other) => isSame(each, other))) &&
    tied.every((each) => drawn.some((other) => isSame(each, other)))
  );
}

/** By number or by name: neither another spelling nor another number of the same bidder may win a second chance. */
function isSame(a: TiedBidder, b: TiedBidder): boolean {
  return (a.kvk !== null && a.kvk === b.kvk) || foldedText(a.bidder) === foldedText(b.bidder);
}
