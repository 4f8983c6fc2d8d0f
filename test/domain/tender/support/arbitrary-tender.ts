import fc from "fast-check";
import { LEVELS, type Level } from "../../../../src/domain/pso/level";
import { figuresOf } from "../../../../src/domain/tender/figures";
import { scoreFaults } from "../../../../src/domain/tender/score-faults";
import type {
  Criterion,
  DecisionRule,
  Method,
  PriceFormula,
  Tender,
} from "../../../../src/domain/tender/tender";
import { bid, EQUAL_STEPS, price, pso, quality, tender, type NamedBid } from "./tender";

export const levels = fc.constantFrom(...LEVELS);

export const METHODS = ["punten", "gunnen op waarde", "prijs per kwaliteit", "utility index"] as const;
/** Half of the tenders add up points; the other methods have no price formula to vary. */
export const methods: fc.Arbitrary<Method> = fc.constantFrom(...METHODS, "punten", "punten");

export const rules: fc.Arbitrary<DecisionRule> = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2.25, 5, 10).map((margin) => ({ kind: "marge" as const, margin })),
  fc.constantFrom(0.1, 0.25, 1, 5, 7.5).map((width) => ({ kind: "banden" as const, width })),
  fc.constantFrom({ kind: "gelijk" as const }, { kind: "eerst" as const }, { kind: "gewogen" as const }),
  fc.constantFrom({ kind: "korting euro" as const }, { kind: "korting procent" as const }),
  levels.map((level) => ({ kind: "minimum" as const, level })),
);

export const bandwidth: PriceFormula = { kind: "bandbreedte", low: 80, high: 160 };
export const relativeFormulas = fc.constantFrom<PriceFormula>(
  { kind: "laagste/prijs" },
  { kind: "laag-hoog" },
  { kind: "afwijking" },
  { kind: "log", base: 2 },
  { kind: "log", base: 1.5 },
);
export const formulas = fc.oneof(
  { weight: 1, arbitrary: fc.constant(bandwidth) },
  { weight: 3, arbitrary: relativeFormulas },
);

function ladder(values: readonly [number, number, number, number, number, number]): Record<Level, number> {
  const [none, aspirant, basis, trede1, trede2, trede3] = values;
  return { none, aspirant, basis, trede1, trede2, trede3 };
}

/** With steps that are worth nothing: two levels can be told apart and still earn the same. */
const utilities = fc.constantFrom(
  EQUAL_STEPS,
  ladder([0, 0, 0.1, 0.1, 0.5, 1]),
  ladder([0.2, 0.2, 0.3, 0.5, 0.5, 0.9]),
);
const discounts = fc.constantFrom(
  { euro: ladder([0, 1, 2, 4, 7, 10]), share: ladder([0, 0.01, 0.02, 0.04, 0.07, 0.1]) },
  { euro: ladder([0, 0, 10, 10, 25, 40.5]), share: ladder([0, 0, 0.1, 0.1, 0.25, 0.4]) },
);

/** Weights in whole points that add up to 100: price, two quality criteria, perhaps PSO; values in whole euros. */
function criteriaFor(method: Method, rule: DecisionRule): fc.Arbitrary<readonly Criterion[]> {
  const discount = rule.kind === "korting euro" || rule.kind === "korting procent";
  return fc
    .record({
      // A utility index needs a heavy price: a bid that lies the price weight below the best quality has no index.
      price: method === "utility index" ? fc.integer({ min: 45, max: 75 }) : fc.integer({ min: 0, max: 60 }),
      pso: discount && method === "gunnen op waarde" ? fc.constant(0) : fc.constantFrom(0, 0, 10, 20),
      share: fc.integer({ min: 0, max: 10 }),
      minimum: fc.constantFrom(null, null, 2),
      zero: fc.constantFrom(0, 0, 2),
      value: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ price: priceWeight, pso: psoWeight, share, minimum, zero, value }) => {
      const rest = 100 - priceWeight - psoWeight;
      const first = Math.round((rest * share) / 10);
      return [
        quality("Plan", first, { scaleMax: 10, minimumScore: minimum, scaleZero: zero, value }),
        quality("Team", rest - first, { scaleMin: 1, scaleMax: 5, value: 2 * share }),
        price(priceWeight),
        ...(psoWeight > 0 ? [pso(psoWeight, psoWeight)] : []),
      ];
    });
}

const NAMES = ["a", "b", "c", "d", "e", "f", "g"] as const;

/** Coarse prices and scores, so that ties, margins and band edges are common. */
const bids: fc.Arbitrary<readonly NamedBid[]> = fc
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

/** Whether a score can be made of it; the caller of the engine has made sure of that. */
export function scorable(given: Tender): boolean {
  return scoreFaults(figuresOf(given)).length === 0;
}

/** Tenders that can be scored, over all methods, formulas and rules unless an option narrows them. */
export function tenders(
  options: {
    readonly method?: fc.Arbitrary<Method>;
    readonly rule?: fc.Arbitrary<DecisionRule>;
    readonly formula?: fc.Arbitrary<PriceFormula>;
    readonly clip?: fc.Arbitrary<boolean>;
    readonly rounding?: fc.Arbitrary<number>;
  } = {},
): fc.Arbitrary<Tender> {
  return fc
    .record({ method: options.method ?? methods, rule: options.rule ?? rules })
    .chain(({ method, rule }) =>
      fc.record({
        method: fc.constant(method),
        rule: fc.constant(rule),
        criteria: criteriaFor(method, rule),
        bids,
        priceFormula: options.formula ?? formulas,
        clip: options.clip ?? fc.boolean(),
        rounding: options.rounding ?? fc.constantFrom(0, 1, 2, 6),
        contracts: fc.constantFrom(1, 1, 2, 3),
        recalculate: fc.constantFrom("yes" as const, "no" as const, null),
        ceilingPrice: fc.constantFrom(null, null, 150),
        utilities,
        discounts,
      }),
    )
    .map(tender)
    .filter(scorable);
}

/** A tender and one of its bids, by index; it may be one that does not take part. */
export function withBid(
  all: fc.Arbitrary<Tender>,
): fc.Arbitrary<{ readonly tender: Tender; readonly index: number }> {
  return all.chain((each) =>
    fc.record({ tender: fc.constant(each), index: fc.integer({ min: 0, max: each.bids.length - 1 }) }),
  );
}
