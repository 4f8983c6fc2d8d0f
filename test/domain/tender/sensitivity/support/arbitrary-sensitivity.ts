import fc from "fast-check";
import type { Level } from "../../../../../src/domain/pso/level";
import { figuresOf } from "../../../../../src/domain/tender/figures";
import { scoreFaults } from "../../../../../src/domain/tender/score-faults";
import type {
  Criterion,
  DecisionRule,
  Method,
  PriceFormula,
  Tender,
} from "../../../../../src/domain/tender/tender";
import { levels } from "../../support/arbitrary-tender";
import { EQUAL_STEPS, bid, price, pso, quality, tender } from "../../support/tender";

export const METHODS: readonly Method[] = [
  "punten",
  "gunnen op waarde",
  "prijs per kwaliteit",
  "utility index",
];

const formulas = fc.constantFrom<PriceFormula>(
  { kind: "bandbreedte", low: 80, high: 160 },
  { kind: "laagste/prijs" },
  { kind: "laag-hoog" },
  { kind: "afwijking" },
  { kind: "log", base: 2 },
);

/** Parameters in the size of S: points, or EUR with prices of about a hundred and one or two EUR per point. */
function rulesOf(method: Method): fc.Arbitrary<DecisionRule> {
  const sizes = {
    punten: [0, 0.5, 2.25, 5, 10],
    "utility index": [0, 0.5, 2.25, 5, 10],
    "gunnen op waarde": [0, 2.5, 10, 30],
    "prijs per kwaliteit": [0, 0.1, 0.35, 1],
  }[method];
  const steps = sizes.filter((size) => size > 0);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...sizes).map((margin) => ({ kind: "marge" as const, margin })) },
    { weight: 2, arbitrary: fc.constantFrom(...steps).map((width) => ({ kind: "banden" as const, width })) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<DecisionRule>(
        { kind: "gelijk" },
        { kind: "eerst" },
        { kind: "gewogen" },
        { kind: "korting euro" },
        { kind: "korting procent" },
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<Level>("none", "aspirant", "basis", "trede1")
        .map((level) => ({ kind: "minimum" as const, level })),
    },
  );
}

/** Weights in whole points that add up to 100 over what the method adds up: price, one or two for quality, perhaps PSO. */
function criteriaOf(method: Method): fc.Arbitrary<readonly Criterion[]> {
  const needsPriceWeight = method === "utility index";
  return fc
    .record({
      priceWeight: needsPriceWeight
        ? fc.integer({ min: 40, max: 90 })
        : fc.constantFrom(0, 20, 40, 55, 60, 100),
      psoWeight: fc.constantFrom(0, 0, 5, 10, 20),
      share: fc.integer({ min: 0, max: 10 }),
      minimumScore: fc.constantFrom(null, null, 2),
      scaleZero: fc.constantFrom(0, 0, 2),
      values: fc.tuple(fc.constantFrom(0, 20, 45), fc.constantFrom(10, 30), fc.constantFrom(0, 15)),
      priceFirst: fc.boolean(),
    })
    .map(({ priceWeight, psoWeight, share, minimumScore, scaleZero, values, priceFirst }) => {
      const counted = method === "prijs per kwaliteit" ? 0 : Math.min(priceWeight, 100 - psoWeight);
      const rest = 100 - counted - psoWeight;
      const first = Math.round((rest * share) / 10);
      const worth = [
        quality("Plan", first, { scaleMax: 10, minimumScore, scaleZero, value: values[0] }),
        quality("Team", rest - first, { scaleMin: 1, scaleMax: 5, value: values[1] }),
        ...(psoWeight > 0 ? [pso(psoWeight, values[2])] : []),
      ];
      return priceFirst ? [price(counted), ...worth] : [...worth, price(counted)];
    });
}

/** Coarse prices and scores, so that ties, margins and ends of bands are common. */
const anyBid = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 7, max: 17 }).map((ten) => ten * 10),
    fc.integer({ min: 7000, max: 17000 }).map((cents) => cents / 100),
  ),
  plan: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  team: fc.integer({ min: 1, max: 5 }),
  level: levels,
  status: fc.constantFrom(
    "valid" as const,
    "valid" as const,
    "valid" as const,
    "valid" as const,
    "lapsed" as const,
    "invalid" as const,
  ),
});

/** Mostly a handful; sometimes so many that most of them stand in nobody's way. */
const bids = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(anyBid, { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(anyBid, { minLength: 20, maxLength: 40 }) },
  )
  .map((all) =>
    all.map(({ amount, plan, team, level, status }, index) =>
      bid(`b${index}`, amount, { Plan: plan, Team: team }, { level, status }),
    ),
  );

const DISCOUNTS = {
  euro: { none: 0, aspirant: 2, basis: 5, trede1: 5, trede2: 12, trede3: 25 },
  share: { none: 0, aspirant: 0.01, basis: 0.03, trede1: 0.03, trede2: 0.07, trede3: 0.2 },
};
const UNEVEN = { none: 0, aspirant: 0, basis: 0.1, trede1: 0.5, trede2: 0.75, trede3: 1 };

/** Small tenders of every method, formula and rule that can be scored. */
export function scorableTenders(methods: readonly Method[] = METHODS): fc.Arbitrary<Tender> {
  return fc
    .constantFrom(...methods)
    .chain((method) =>
      fc.record({
        method: fc.constant(method),
        criteria: criteriaOf(method),
        bids,
        rule: rulesOf(method),
        priceFormula: formulas,
        clip: fc.boolean(),
        rounding: fc.constantFrom(0, 1, 2, 4),
        contracts: fc.constantFrom(1, 1, 2, 3),
        recalculate: fc.constantFrom("yes" as const, "no" as const, null),
        ceilingPrice: fc.constantFrom(null, null, 150),
        utilities: fc.constantFrom(EQUAL_STEPS, UNEVEN),
        discounts: fc.constant(DISCOUNTS),
      }),
    )
    .map(tender)
    .filter(isScorable);
}

export function isScorable(each: Tender): boolean {
  return scoreFaults(figuresOf(each)).length === 0;
}
