import { foldedText } from "../tables/cell-text";
import type { Bid } from "../tender/tender";
import { disclosureOf } from "./disclosure";
import type { OrganizationReference, Party } from "./ocds";
import type { TenderSource } from "./open-data-source";

/** The organisations of one release, and how a bid refers to them. */
export interface PartyBook {
  readonly parties: readonly Party[];
  /** Only of a bid that is named. */
  readonly referenceTo: (bid: Bid) => OrganizationReference;
  /** How many organisations made a bid, named or not. */
  readonly bidders: number;
}

const KVK = /^\d{8}$/;
const BUYER = "buyer";

/** Who is named in a release: the buyer, who wins a lot, and with `losers` everybody. One organisation is listed once. */
export function partyBook(lots: TenderSource, organisation: string | null, losers: boolean): PartyBook {
  const bids = lots.flatMap(({ outcome }) => outcome.bids.map(({ bid }) => bid));
  const ids = new Map<string, string>();
  for (const bid of bids) {
    const key = keyOf(bid);
    if (!ids.has(key)) ids.set(key, isKvk(bid.kvk) ? `NL-KVK-${bid.kvk}` : `supplier-${ids.size + 1}`);
  }
  const referenceTo = (bid: Bid): OrganizationReference => {
    const named = parties.get(keyOf(bid));
    return { id: named?.id ?? "", name: named?.name ?? bid.bidder };
  };
  const winners = new Set(lots.flatMap(({ decision }) => decision.winners.map(({ bid }) => keyOf(bid))));
  const parties = new Map<string, Party>();
  for (const lot of lots) {
    for (const scored of lot.outcome.bids) {
      const { bid } = scored;
      const key = keyOf(bid);
      if (bid.bidder === "" || parties.has(key) || !disclosureOf(scored, lot, losers).isNamed) continue;
      parties.set(key, partyOf(bid, ids.get(key) ?? "", winners.has(key)));
    }
  }
  const buyer: readonly Party[] =
    organisation === null ? [] : [{ id: BUYER, name: organisation, roles: ["buyer"] }];
  return { parties: [...buyer, ...parties.values()], referenceTo, bidders: ids.size };
}

function partyOf({ bidder, kvk }: Bid, id: string, wins: boolean): Party {
  return {
    id,
    name: bidder,
    ...(isKvk(kvk) ? { identifier: { scheme: "NL-KVK", id: kvk } } : {}),
    roles: wins ? ["supplier", "tenderer"] : ["tenderer"],
  };
}

function keyOf({ bidder, kvk }: Bid): string {
  return isKvk(kvk) ? kvk : foldedText(bidder);
}

function isKvk(kvk: string | null): kvk is string {
  return kvk !== null && KVK.test(kvk);
}
