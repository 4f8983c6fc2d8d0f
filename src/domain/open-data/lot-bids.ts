import type { ScoredBid } from "../tender/outcome";
import { disclosureOf } from "./disclosure";
import { figure } from "./figure";
import { lotId } from "./lot-id";
import { numberedBids } from "./numbered-bids";
import type { Money, OcdsBid, Statistic } from "./ocds";
import type { LotSource } from "./open-data-source";
import type { PartyBook } from "./party-book";

/** The bids of one lot; who is not named has a number and a status. */
export function lotBids(lot: LotSource, book: PartyBook, losers: boolean): readonly OcdsBid[] {
  const relatedLots = [lotId(lot.outcome.tender.key.lot)];
  return numberedBids(lot.outcome).map(({ id, scored }) => {
    const { bid } = scored;
    const { isNamed } = disclosureOf(scored, lot, losers);
    return {
      id,
      status: statusOf(scored),
      ...(isNamed && bid.bidder !== "" ? { tenderers: [book.referenceTo(bid)] } : {}),
      ...(isNamed && bid.price !== null ? { value: money(bid.price) } : {}),
      relatedLots,
    };
  });
}

export function money(euro: number): Money {
  return { amount: figure(euro), currency: "EUR" };
}

function statusOf({ excluded }: ScoredBid): OcdsBid["status"] {
  if (excluded === null) return "valid";
  return excluded.kind === "lapsed" ? "withdrawn" : "disqualified";
}

/** How many bids there were; the lowest and highest price only where every price is told. */
export function lotStatistics({ outcome }: LotSource, losers: boolean): readonly Statistic[] {
  const relatedLot = lotId(outcome.tender.key.lot);
  const valid = outcome.bids.filter(({ excluded }) => excluded === null);
  const prices = valid.flatMap(({ bid }) => (bid.price === null ? [] : [bid.price]));
  const statistic = (measure: Statistic["measure"], value: number, euro: boolean): Statistic => ({
    id: `${relatedLot}-${measure}`,
    measure,
    value: figure(value),
    ...(euro ? { currency: "EUR" } : {}),
    relatedLot,
  });
  return [
    statistic("bids", outcome.bids.length, false),
    statistic("validBids", valid.length, false),
    ...(losers && prices.length > 0
      ? [
          statistic("lowestValidBidValue", least(prices), true),
          statistic("highestValidBidValue", -least(prices.map((price) => -price)), true),
        ]
      : []),
  ];
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}
