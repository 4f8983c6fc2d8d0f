import { NOWHERE, type ExcelSerial } from "../../../../src/domain/cell";
import type { Level } from "../../../../src/domain/pso/level";
import type { RankedTender } from "../../../../src/domain/tender/rank-tender";
import type {
  Bid,
  BidLevel,
  Criterion,
  PriceCriterion,
  PsoCriterion,
  QualityCriterion,
  Tender,
} from "../../../../src/domain/tender/tender";

export const EQUAL_STEPS: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0.2,
  basis: 0.4,
  trede1: 0.6,
  trede2: 0.8,
  trede3: 1,
};

export const NO_DISCOUNT: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0,
  basis: 0,
  trede1: 0,
  trede2: 0,
  trede3: 0,
};

export function level(counted: Level, reason: BidLevel["reason"] = null): BidLevel {
  return {
    stated: counted,
    counted: reason === null ? counted : "none",
    counts: reason === null && counted !== "none",
    reason,
    pso30plus: false,
    equivalent: false,
  };
}

export function quality(
  name: string,
  weight: number,
  options: Partial<QualityCriterion> = {},
): QualityCriterion {
  return {
    kind: "quality",
    name,
    weight,
    scaleMin: 0,
    scaleMax: 100,
    minimumScore: null,
    value: null,
    tree: null,
    place: NOWHERE,
    ...options,
    scaleZero: options.scaleZero ?? options.scaleMin ?? 0,
  };
}
export function price(weight: number): PriceCriterion {
  return { kind: "price", name: "Prijs", weight, tree: null, place: NOWHERE };
}
export function pso(weight: number, value: number | null = null): PsoCriterion {
  return { kind: "pso", name: "PSO", weight, value, tree: null, place: NOWHERE };
}

/** A bid whose scores go by the criterion's name until `tender` puts them in the order of its criteria. */
export interface NamedBid extends Bid {
  readonly named: Readonly<Record<string, number>>;
}

export function bid(
  bidder: string,
  amount: number | null,
  scores: Readonly<Record<string, number>>,
  options: Partial<Omit<Bid, "level">> & { readonly level?: Level | BidLevel } = {},
): NamedBid {
  const { level: given = "none", ...rest } = options;
  return {
    bidder,
    kvk: null,
    price: amount,
    named: scores,
    scores: [],
    assessed: [],
    status: "valid",
    level: typeof given === "string" ? level(given) : given,
    place: NOWHERE,
    cells: { price: NOWHERE, scores: [] },
    ...rest,
  };
}

export function tender(options: Partial<Tender> & Pick<Tender, "criteria" | "bids">): Tender {
  return {
    key: { tender: "Schoonmaak", lot: "" },
    description: "",
    procedure: "private",
    method: "punten",
    priceFormula: { kind: "bandbreedte", low: 100, high: 200 },
    rule: { kind: "gewogen" },
    ruleFixedOn: null,
    referenceDate: 46000 as ExcelSerial,
    closingDate: null,
    rounding: 2,
    recalculate: null,
    contracts: 1,
    ceilingPrice: null,
    estimate: null,
    clip: false,
    utilities: EQUAL_STEPS,
    discounts: { euro: NO_DISCOUNT, share: NO_DISCOUNT },
    lowPriceLimits: { belowMean: null, belowSecond: null, belowEstimate: null },
    ...options,
    bids: options.bids.map((each) => inOrder(each, options.criteria)),
  };
}

function inOrder(bid: Bid, criteria: readonly Criterion[]): Bid {
  if (!("named" in bid)) return bid;
  const { named, ...rest } = bid as NamedBid;
  return { ...rest, scores: criteria.map(({ name }) => named[name] ?? null) };
}

type Standing =
  readonly [total: number, level: Level] | readonly [total: number, level: Level, quality: number];

/**
 * A tender in which each bid has the given total: quality points as given (default 0), the rest earned with the price,
 * of which one euro is one point.
 */
export function standings(bids: Readonly<Record<string, Standing>>, options: Partial<Tender> = {}): Tender {
  return tender({
    criteria: [quality("Plan", 100), price(100)],
    priceFormula: { kind: "bandbreedte", low: 100, high: 200 },
    bids: Object.entries(bids).map(([name, [total, counted, planned = 0]]) =>
      bid(name, 200 - (total - planned), { Plan: planned }, { level: counted }),
    ),
    ...options,
  });
}

export function ranks(outcome: RankedTender): Record<string, number | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.rank]));
}
export function totals(outcome: RankedTender): Record<string, number | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.total]));
}
export function decided(outcome: RankedTender): Record<string, string | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.decidedBy]));
}
export function points(outcome: RankedTender, criterion: string): Record<string, number | undefined> {
  const column = outcome.tender.criteria.findIndex(({ name }) => name === criterion);
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.points[column]]));
}
/** Bidders in the order of the ranking. */
export function order(outcome: RankedTender): string[] {
  return outcome.ranking.map((step) => step.chosen.bid.bidder);
}
