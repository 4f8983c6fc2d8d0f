import fc from "fast-check";
import { LEVELS } from "../../../../src/domain/pso/level";
import type { Criterion, DecisionRule, PriceFormula, Tender } from "../../../../src/domain/tender/tender";
import { bid, price, pso, quality, tender } from "./tender";

export const levels = fc.constantFrom(...LEVELS);

export const rules: fc.Arbitrary<DecisionRule> = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2.25, 5, 10).map((margin) => ({ kind: "marge" as const, margin })),
  fc.constantFrom(0.1, 0.25, 1, 5, 7.5).map((width) => ({ kind: "banden" as const, width })),
  fc.constantFrom({ kind: "gelijk" as const }, { kind: "eerst" as const }, { kind: "gewogen" as const }),
  levels.map((level) => ({ kind: "minimum" as const, level })),
);

export const bandwidth: PriceFormula = { kind: "bandbreedte", low: 80, high: 160 };
export const relativeFormulas = fc.constantFrom<PriceFormula>(
  { kind: "laagste/prijs" },
  { kind: "laag-hoog" },
);
export const formulas = fc.oneof(fc.constant(bandwidth), relativeFormulas);

/** Weights in whole points that add up to 100: price, one or two quality criteria, perhaps PSO. */
const criteria: fc.Arbitrary<readonly Criterion[]> = fc
  .record({
    price: fc.integer({ min: 0, max: 60 }),
    pso: fc.constantFrom(0, 0, 10, 20),
    share: fc.integer({ min: 0, max: 10 }),
    minimum: fc.constantFrom(null, null, 2),
  })
  .map(({ price: priceWeight, pso: psoWeight, share, minimum }) => {
    const rest = 100 - priceWeight - psoWeight;
    const first = Math.round((rest * share) / 10);
    return [
      quality("Plan", first, { scaleMax: 10, minimumScore: minimum }),
      quality("Team", rest - first, { scaleMin: 1, scaleMax: 5 }),
      price(priceWeight),
      ...(psoWeight > 0 ? [pso(psoWeight)] : []),
    ];
  });

const NAMES = ["a", "b", "c", "d", "e", "f", "g"] as const;

/** Coarse prices and scores, so that ties, margins and band edges are common. */
const bids = fc
  .array(
    fc.record({
      price: fc.oneof(
        fc.integer({ min: 6, max: 18 }).map((ten) => ten * 10),
        fc.integer({ min: 6000, max: 18000 }).map((cents) => cents / 100),
      ),
      plan: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      team: fc.integer({ min: 1, max: 5 }),
      level: levels,
      status: fc.constantFrom(
        "valid" as const,
        "valid" as const,
        "valid" as const,
        "lapsed" as const,
        "invalid" as const,
      ),
    }),
    { minLength: 1, maxLength: NAMES.length },
  )
  .map((all) =>
    all.map((each, index) =>
      bid(
        NAMES[index] ?? `bid ${index}`,
        each.price,
        { Plan: each.plan, Team: each.team },
        { level: each.level, status: each.status },
      ),
    ),
  );

export function tenders(
  options: {
    readonly rule?: fc.Arbitrary<DecisionRule>;
    readonly formula?: fc.Arbitrary<PriceFormula>;
    readonly clip?: fc.Arbitrary<boolean>;
  } = {},
): fc.Arbitrary<Tender> {
  return fc
    .record({
      criteria,
      bids,
      rule: options.rule ?? rules,
      priceFormula: options.formula ?? formulas,
      clip: options.clip ?? fc.boolean(),
      rounding: fc.constantFrom(0, 1, 2, 6),
      contracts: fc.constantFrom(1, 1, 2, 3),
      recalculate: fc.constantFrom("yes" as const, "no" as const, null),
      ceilingPrice: fc.constantFrom(null, null, 150),
    })
    .map(tender);
}

/** A tender and one of its bids that takes part, by index; undefined bids are filtered out by the property. */
export function withBid(
  all: fc.Arbitrary<Tender>,
): fc.Arbitrary<{ readonly tender: Tender; readonly index: number }> {
  return all.chain((each) =>
    fc.record({ tender: fc.constant(each), index: fc.integer({ min: 0, max: each.bids.length - 1 }) }),
  );
}
