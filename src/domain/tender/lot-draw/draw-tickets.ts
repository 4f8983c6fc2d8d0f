import { compareTexts } from "../../compare-texts";
import type { Digest } from "../../control-number";
import type { TenderKey } from "../../finding";
import type { LotDraw } from "./lot-draw";
import type { TiedBids } from "./tied-bids";

/** Hex digits that the sheet turns into a number: ten would be read as a negative one by HEX2DEC. */
export const NUMBER_DIGITS = 9;

/**
 * Draws lots: every tied bidder gets a ticket, the SHA-256 of `seed|tender|lot|bidder` (each trimmed, in NFC, as UTF-8),
 * and the contracts go to the lowest tickets. Nobody can foresee or steer the order without choosing the seed, and
 * everybody can repeat it. The order of the bidders has no influence.
 */
export function drawTickets(
  key: TenderKey,
  seed: string,
  { bidders, rank, contracts }: TiedBids,
  digest: Digest,
): LotDraw {
  const tickets = bidders.map(({ bidder, kvk }) => {
    const text = [seed, key.tender, key.lot, bidder].map(plain).join("|");
    return { bidder, kvk, text, ticket: digest(text) };
  });
  const order = [...tickets].sort((a, b) => compareTexts(a.ticket, b.ticket));
  return {
    key,
    seed: plain(seed),
    contracts,
    rank,
    tickets: [...tickets]
      .sort((a, b) => compareTexts(plain(a.bidder), plain(b.bidder)))
      .map((drawn) => {
        const place = order.indexOf(drawn) + 1;
        return {
          ...drawn,
          number: Number.parseInt(drawn.ticket.slice(0, NUMBER_DIGITS), 16),
          place,
          getsContract: place <= contracts,
        };
      }),
  };
}

/** Who gets a contract, lowest ticket first. */
export function drawnWinners({ tickets }: LotDraw): readonly string[] {
  return tickets
    .filter(({ getsContract }) => getsContract)
    .sort((a, b) => a.place - b.place)
    .map(({ bidder }) => bidder);
}

function plain(text: string): string {
  return text.normalize("NFC").trim();
}
