import fc from "fast-check";
import type { ExcelSerial, Place } from "../../../src/domain/cell";
import { NOWHERE } from "../../../src/domain/cell";
import { LEVELS, type Level } from "../../../src/domain/pso/level";
import { excelRound } from "../../../src/domain/rounding/excel-round";
import type {
  Bid,
  BidLevel,
  BidStatus,
  Criterion,
  DecisionRule,
  Method,
  PriceFormula,
  QualityCriterion,
  Tender,
  TreeWeight,
} from "../../../src/domain/tender/tender";

export const METHODS: readonly Method[] = [
  "punten",
  "gunnen op waarde",
  "prijs per kwaliteit",
  "utility index",
];
export const RULES: readonly DecisionRule["kind"][] = [
  "marge",
  "banden",
  "gelijk",
  "eerst",
  "gewogen",
  "korting euro",
  "korting procent",
  "minimum",
];
export const FORMULAS: readonly PriceFormula["kind"][] = [
  "laagste/prijs",
  "laag-hoog",
  "afwijking",
  "log",
  "bandbreedte",
];

/** What a tender is made for; the rest is left to chance. */
export interface Wanted {
  readonly method: Method;
  readonly rule: DecisionRule["kind"];
  readonly formula: PriceFormula["kind"];
  /** The sheet with the sources. */
  readonly sheet: string;
  readonly bids: { readonly minLength: number; readonly maxLength: number };
}

const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS);

/** A margin or band in the unit of S: points, EUR, or EUR per point. */
const sizes: Readonly<Record<Method, readonly number[]>> = {
  punten: [0.1, 0.3, 1, 2.5, 5, 7.77, 20, 33.3],
  "utility index": [0.1, 0.3, 1, 2.5, 5, 7.77, 20, 33.3],
  "gunnen op waarde": [0.1, 250, 2_500, 7_777.77, 20_000],
  "prijs per kwaliteit": [0.1, 12.5, 99.99, 500, 1_000],
};

function ruleOf(kind: DecisionRule["kind"], method: Method): fc.Arbitrary<DecisionRule> {
  const size = fc.constantFrom(...sizes[method]);
  switch (kind) {
    case "marge":
      return fc.oneof(fc.constantFrom(0, 0.005), size).map((margin) => ({ kind, margin }));
    case "banden":
      return size.map((width) => ({ kind, width }));
    case "minimum":
      return level.map((each) => ({ kind, level: each }));
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      return fc.constant({ kind });
  }
}

function formulaOf(kind: PriceFormula["kind"]): fc.Arbitrary<PriceFormula> {
  switch (kind) {
    case "bandbreedte":
      return fc.record({
        kind: fc.constant(kind),
        low: fc.constantFrom(50_000, 80_000),
        high: fc.constantFrom(120_000, 150_000.5),
      });
    case "log":
      return fc.constantFrom(1.25, 2, 10).map((base) => ({ kind, base }));
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return fc.constant({ kind });
  }
}

const bidLevel: fc.Arbitrary<BidLevel> = fc.record({
  stated: level,
  counted: level,
  counts: fc.boolean(),
  reason: fc.constantFrom(null, "expired" as const, "copyMissing" as const),
  pso30plus: fc.boolean(),
  equivalent: fc.boolean(),
});

// Few different prices and scores, so that equal totals are common; two cents apart, so that near ties are too.
const coarsePrice = fc.constantFrom(80_000, 100_000, 120_000);
const price = fc.oneof(
  coarsePrice,
  fc.integer({ min: 60_000, max: 160_000 }),
  fc.integer({ min: 7_000_000, max: 16_000_000 }).map((cents) => cents / 100),
);
const coarseScore = fc.constantFrom(4, 6, 8, 10);
const score = fc.oneof(
  coarseScore,
  fc.integer({ min: 1, max: 100 }).map((tenth) => tenth / 10),
);
const status: fc.Arbitrary<BidStatus> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("valid" as const) },
  { weight: 1, arbitrary: fc.constant("invalid" as const) },
  { weight: 1, arbitrary: fc.constant("lapsed" as const) },
);

/** Where the test's source sheet has the price and the scores of a bid: the price in B, criteria from C. */
export function sourcePlace(sheet: string, bid: number, criterion: number): Place {
  return { ...NOWHERE, sheet, cell: `${String.fromCharCode(66 + criterion)}${bid + 2}` };
}

const scales = {
  usual: { scaleMin: 0, scaleMax: 10, scaleZero: 0 },
  fromOne: { scaleMin: 1, scaleMax: 10, scaleZero: 1 },
  raised: { scaleMin: 0, scaleMax: 10, scaleZero: 3 },
  negative: { scaleMin: -2, scaleMax: 11, scaleZero: 0 },
} as const;

/** Scales on which quality stays above zero where the price is divided by it. */
function scalesFor(method: Method): readonly (keyof typeof scales)[] {
  return method === "prijs per kwaliteit"
    ? ["usual", "negative"]
    : ["usual", "usual", "fromOne", "raised", "negative"];
}

/** With the price in front; heavy enough under `utility index` for every factor to stay above zero. */
function weightsFor(method: Method): fc.Arbitrary<readonly number[]> {
  if (method === "utility index") return fc.constantFrom([70, 30], [60, 25, 15], [65, 20, 10, 5]);
  return fc.constantFrom([40, 60], [60, 25, 15], [33.3, 33.3, 33.4], [50, 20, 12.5, 17.5], [100]);
}

const VALUES = [20_000, 12_345.67, 5_000, 40_000];

function treeOf(name: string, weight: number): TreeWeight {
  return { category: `Onderdeel ${name}`, categoryWeight: 60, sectionWeight: excelRound(weight / 0.6, 4) };
}

/** Weights of two parts are multiplied as they are when a tree is read. */
function weightOf(tree: TreeWeight | null, weight: number): number {
  return tree === null ? weight : excelRound((tree.categoryWeight * tree.sectionWeight) / 100, 12);
}

function ladder(steps: readonly [number, number, number, number, number]): Readonly<Record<Level, number>> {
  const [aspirant, basis, trede1, trede2, trede3] = steps;
  return { none: 0, aspirant, basis, trede1, trede2, trede3 };
}

const chances = fc.record({
  minimums: fc.array(fc.constantFrom(null, null, 3, 5.5), { minLength: 4, maxLength: 4 }),
  pricePoints: fc.integer({ min: 0, max: 7 }).map((roll) => roll > 0),
  psoWeight: fc.constantFrom(0, 0, 10),
  tree: fc.constantFrom(false, false, true),
  strongLapsed: fc.boolean(),
  twins: fc.boolean(),
  rounding: fc.constantFrom(0, 0, 1, 2, 2, 3, 6),
  contracts: fc.constantFrom(1, 1, 2, 3),
  ceiling: fc.constantFrom(null, null, 130_000),
  clip: fc.boolean(),
  recalculate: fc.constantFrom("yes" as const, "no" as const, "no" as const, null),
  utilities: fc.constantFrom(ladder([0.2, 0.4, 0.6, 0.8, 1]), ladder([0, 0, 0.25, 0.25, 1])),
  euro: fc.constantFrom(ladder([500, 1_000, 2_500, 5_000, 20_000]), ladder([0, 0, 0, 12_345.67, 12_345.67])),
  share: fc.constantFrom(ladder([0.01, 0.02, 0.035, 0.05, 0.1]), ladder([0, 0, 0.125, 0.125, 0.25])),
});

function bidsOf({ bids }: Wanted) {
  return fc.boolean().chain((coarse) =>
    fc.array(
      fc.record({
        price: coarse ? coarsePrice : price,
        scores: fc.array(coarse ? coarseScore : score, { minLength: 5, maxLength: 5 }),
        status,
        level: bidLevel,
        noPrice: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
        noScore: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
        name: fc
          .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
          .filter((text) => text.trim() !== ""),
      }),
      { ...bids, size: "max" },
    ),
  );
}

/** Complete tenders that can be scored, as the engine takes them. */
export function tenderArbitrary(wanted: Wanted): fc.Arbitrary<Tender> {
  const { method, sheet } = wanted;
  return fc
    .record({
      rule: ruleOf(wanted.rule, method),
      formula: formulaOf(wanted.formula),
      weights: weightsFor(method),
      scale: fc.constantFrom(...scalesFor(method)),
      bids: bidsOf(wanted),
      chances,
    })
    .map(({ rule, formula, weights, scale, bids, chances: given }): Tender => {
      const criteria = criteriaOf(method, rule, weights, scales[scale], given);
      const [first] = bids;
      const twin =
        given.twins && first ? { price: first.price, scores: first.scores, level: first.level } : {};
      const tenderBids = bids.map((own, row): Bid => {
        // Nothing tells the first two apart, so that a lot may be needed.
        const bid = row === 1 ? { ...own, ...twin } : own;
        const complete = bid.status === "valid";
        // The best quality and the lowest price of all, so that others are measured from a bid that dropped out.
        const strong = given.strongLapsed && bid.status === "lapsed";
        return {
          bidder: `${bid.name} ${row}`,
          kvk: null,
          price: strong ? 59_999.99 : !complete && bid.noPrice ? null : bid.price,
          scores: criteria.map(({ kind }, column) =>
            kind !== "quality" || (!complete && bid.noScore) ? null : strong ? 10 : (bid.scores[column] ?? 6),
          ),
          assessed: [],
          status: bid.status,
          level: bid.level,
          place: NOWHERE,
          cells: {
            price: sourcePlace(sheet, row, 0),
            scores: criteria.map(({ kind }, column) =>
              kind === "quality" ? sourcePlace(sheet, row, column + 1) : null,
            ),
          },
        };
      });
      return {
        key: { tender: sheet, lot: "" },
        description: "",
        procedure: "private",
        method,
        priceFormula: formula,
        rule,
        ruleFixedOn: 46_000 as ExcelSerial,
        referenceDate: 46_300 as ExcelSerial,
        closingDate: 46_300 as ExcelSerial,
        rounding: given.rounding,
        recalculate: given.recalculate,
        contracts: given.contracts,
        ceilingPrice: given.ceiling,
        estimate: null,
        clip: given.clip,
        criteria,
        bids: tenderBids,
        utilities: given.utilities,
        discounts: { euro: given.euro, share: given.share },
        lowPriceLimits: { belowMean: 0.15, belowSecond: 0.15, belowEstimate: null },
      };
    });
}

type Chances = typeof chances extends fc.Arbitrary<infer T> ? T : never;

function criteriaOf(
  method: Method,
  rule: DecisionRule,
  weights: readonly number[],
  scale: (typeof scales)[keyof typeof scales],
  given: Chances,
): readonly Criterion[] {
  const share = 1 - given.psoWeight / 100;
  const criteria = weights.map((weight, index): Criterion => {
    const name = index === 0 ? "Prijs" : `Kwaliteit ${index}`;
    const tree = given.tree && index > 0 ? treeOf(name, weight * share) : null;
    const base = { name, tree, weight: weightOf(tree, weight * share), place: NOWHERE };
    if (index === 0) return { ...base, kind: "price" };
    const minimumScore = given.minimums[index] ?? null;
    const quality: QualityCriterion = {
      ...base,
      ...scale,
      kind: "quality",
      value: VALUES[index] ?? 0,
      minimumScore,
    };
    return quality;
  });
  // `utility index` cannot do without the weight of the price, `prijs per kwaliteit` not without quality.
  if (method === "prijs per kwaliteit" && criteria.length === 1) {
    criteria.push({
      kind: "quality",
      name: "Kwaliteit",
      weight: 100,
      tree: null,
      value: null,
      minimumScore: null,
      ...scale,
      place: NOWHERE,
    });
  }
  if (!given.pricePoints && criteria.length > 1 && method !== "utility index") criteria.shift();
  const discount = rule.kind === "korting euro" || rule.kind === "korting procent";
  if (given.psoWeight > 0 && !(discount && method === "gunnen op waarde")) {
    // Between the quality criteria, so that these are not neighbours on the sheet.
    criteria.splice(2, 0, {
      kind: "pso",
      name: "PSO",
      weight: given.psoWeight,
      value: 15_000,
      tree: null,
      place: NOWHERE,
    });
  }
  return criteria;
}
