import { NOWHERE, type ExcelSerial } from "../../../../src/domain/cell";
import type { Level } from "../../../../src/domain/pso/level";
import type { TenderOutcome } from "../../../../src/domain/tender/outcome";
import type { Bid, BidLevel, Criterion, Tender } from "../../../../src/domain/tender/tender";

export const EQUAL_STEPS: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0.2,
  basis: 0.4,
  trede1: 0.6,
  trede2: 0.8,
  trede3: 1,
};

export function level(counted: Level): BidLevel {
  return {
    stated: counted,
    counted,
    counts: counted !== "none",
    reason: null,
    pso30plus: false,
    equivalent: false,
  };
}

export function quality(
  name: string,
  weight: number,
  options: Partial<Criterion & { minimumScore: number | null; scaleMin: number; scaleMax: number }> = {},
): Criterion {
  return {
    kind: "quality",
    name,
    weight,
    scaleMin: 0,
    scaleMax: 100,
    minimumScore: null,
    place: NOWHERE,
    ...options,
  } as Criterion;
}
export function price(weight: number): Criterion {
  return { kind: "price", name: "Prijs", weight, place: NOWHERE };
}
export function pso(weight: number): Criterion {
  return { kind: "pso", name: "PSO", weight, place: NOWHERE };
}

export function bid(
  bidder: string,
  amount: number | null,
  scores: Readonly<Record<string, number>>,
  options: Partial<Omit<Bid, "level">> & { level?: Level } = {},
): Bid {
  const { level: counted = "none", ...rest } = options;
  return {
    bidder,
    kvk: null,
    price: amount,
    scores: new Map(Object.entries(scores)),
    status: "valid",
    level: level(counted),
    place: NOWHERE,
    cells: { price: NOWHERE, scores: new Map() },
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
    clip: false,
    utilities: EQUAL_STEPS,
    ...options,
  };
}

/**
 * A tender in which S is simply the given number: one criterion of weight 100 on a scale of 0 to 100.
 * Each bid is [S, level] or [S, level, quality that only breaks ties].
 */
export function scoresOnly(
  bids: Readonly<Record<string, readonly [number, Level] | readonly [number, Level, number]>>,
  options: Partial<Tender> = {},
): Tender {
  return tender({
    // The price part brings S to the wanted figure without touching quality: (hi - P) / (hi - lo) x 100.
    criteria: [quality("Plan", 100), price(100)],
    priceFormula: { kind: "bandbreedte", low: 100, high: 200 },
    bids: Object.entries(bids).map(([name, [total, counted, planned = 0]]) =>
      bid(name, 200 - (total - planned), { Plan: planned }, { level: counted }),
    ),
    ...options,
  });
}

export function ranks(outcome: TenderOutcome): Record<string, number | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.rank]));
}
export function totals(outcome: TenderOutcome): Record<string, number | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.total]));
}
export function decided(outcome: TenderOutcome): Record<string, string | null> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.decidedBy]));
}
export function points(outcome: TenderOutcome, criterion: string): Record<string, number | undefined> {
  return Object.fromEntries(outcome.bids.map((scored) => [scored.bid.bidder, scored.points.get(criterion)]));
}
/** Bidders in the order of the ranking. */
export function order(outcome: TenderOutcome): string[] {
  return outcome.ranking.map((step) => step.chosen.bid.bidder);
}
