import { compareTexts } from "../compare-texts";
import type { Digest } from "../control-number";
import type { TenderKey } from "../finding";
import type { AssessedBidder } from "./assessment";

/**
 * The bidders as assessors see them: by name in the order of the table, or by letter in the order of the SHA-256 of
 * `tender|lot|moment|bidder`, which neither the table nor the alphabet tells.
 * @param when the moment of opening, so that every round has another order
 */
export function labelBidders(
  bidders: readonly Omit<AssessedBidder, "label">[],
  anonymous: boolean,
  { key, when }: { readonly key: TenderKey; readonly when: string },
  digest: Digest,
): readonly AssessedBidder[] {
  if (!anonymous) return bidders.map((bidder) => ({ ...bidder, label: bidder.bidder }));
  const drawn = bidders.map((bidder) => ({
    bidder,
    ticket: digest([key.tender, key.lot, when, bidder.bidder].map(plain).join("|")),
  }));
  return drawn
    .sort((a, b) => compareTexts(a.ticket, b.ticket))
    .map(({ bidder }, index) => ({ ...bidder, label: letters(index) }));
}

function plain(text: string): string {
  return text.normalize("NFC").trim();
}

/** A to Z, then AA, AB and on. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
