import fc from "fast-check";
import type { ExcelSerial, Place } from "../../../src/domain/cell";
import { NOWHERE } from "../../../src/domain/cell";
import { LEVELS, type Level } from "../../../src/domain/pso/level";
import type {
  Bid,
  BidLevel,
  BidStatus,
  Criterion,
  DecisionRule,
  PriceFormula,
  QualityCriterion,
  Tender,
} from "../../../src/domain/tender/tender";

const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS);

export const decisionRules: readonly fc.Arbitrary<DecisionRule>[] = [
  fc.record({
    kind: fc.constant("marge" as const),
    margin: fc.constantFrom(0, 0.005, 0.1, 1, 2.5, 5, 7.77, 20),
  }),
  fc.record({ kind: fc.constant("banden" as const), width: fc.constantFrom(0.1, 0.3, 1, 2.5, 5, 33.3) }),
  fc.constant({ kind: "gelijk" as const }),
  fc.constant({ kind: "eerst" as const }),
  fc.constant({ kind: "gewogen" as const }),
  fc.record({ kind: fc.constant("minimum" as const), level }),
];

export const priceFormulas: readonly fc.Arbitrary<PriceFormula>[] = [
  fc.constant({ kind: "laagste/prijs" as const }),
  fc.constant({ kind: "laag-hoog" as const }),
  fc.record({
    kind: fc.constant("bandbreedte" as const),
    low: fc.constantFrom(50_000, 80_000),
    high: fc.constantFrom(120_000, 150_000.5),
  }),
];

const bidLevel: fc.Arbitrary<BidLevel> = fc.record({
  stated: level,
  counted: level,
  counts: fc.boolean(),
  reason: fc.constantFrom(null, "expired" as const, "copyMissing" as const),
  pso30plus: fc.boolean(),
  equivalent: fc.boolean(),
});

// Few different prices and scores, so that equal totals are common; two cents apart, so that near ties are too.
const price = fc.oneof(
  fc.constantFrom(80_000, 100_000, 120_000),
  fc.integer({ min: 60_000, max: 160_000 }),
  fc.integer({ min: 7_000_000, max: 16_000_000 }).map((cents) => cents / 100),
);
const score = fc.oneof(
  fc.constantFrom(4, 6, 8, 10),
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

function quality(
  name: string,
  weight: number,
  minimum: number | null,
  scale: readonly [number, number],
): QualityCriterion {
  const [scaleMin, scaleMax] = scale;
  return { kind: "quality", name, weight, scaleMin, scaleMax, minimumScore: minimum, place: NOWHERE };
}

const weights = fc.constantFrom([40, 60], [60, 25, 15], [33.3, 33.3, 33.4], [50, 20, 12.5, 17.5], [100]);

/** Complete tenders of `bids` bids as the engine takes them; their sources stand on the sheet `sheet`. */
export function tenderArbitrary(
  rule: fc.Arbitrary<DecisionRule>,
  formula: fc.Arbitrary<PriceFormula>,
  sheet: string,
  bids: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Tender> {
  return fc
    .record({
      rule,
      formula,
      weights,
      minimums: fc.array(fc.constantFrom(null, null, 3, 5.5), { minLength: 4, maxLength: 4 }),
      scale: fc.constantFrom([0, 10] as const, [1, 10] as const, [-2, 11] as const),
      pricePoints: fc.integer({ min: 0, max: 7 }).map((roll) => roll > 0),
      psoWeight: fc.constantFrom(0, 0, 10),
      bids: fc.array(
        fc.record({
          price,
          scores: fc.array(score, { minLength: 4, maxLength: 4 }),
          status,
          level: bidLevel,
          noPrice: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
          name: fc
            .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
            .filter((text) => text.trim() !== ""),
        }),
        { ...bids, size: "max" },
      ),
      rounding: fc.constantFrom(0, 0, 1, 2, 2, 3, 6),
      contracts: fc.constantFrom(1, 1, 2, 3),
      ceiling: fc.constantFrom(null, null, 130_000),
      clip: fc.boolean(),
      recalculate: fc.constantFrom("yes" as const, "no" as const, null),
    })
    .map((given) => {
      const scale = 1 - given.psoWeight / 100;
      const criteria: Criterion[] = given.weights.map((weight, index) =>
        index === 0
          ? { kind: "price", name: "Prijs", weight: weight * scale, place: NOWHERE }
          : quality(`Kwaliteit ${index}`, weight * scale, given.minimums[index] ?? null, given.scale),
      );
      if (!given.pricePoints && criteria.length > 1) criteria.shift();
      // Between the quality criteria, so that these are not neighbours on the sheet.
      if (given.psoWeight > 0) {
        criteria.splice(2, 0, { kind: "pso", name: "PSO", weight: given.psoWeight, place: NOWHERE });
      }
      const tenderBids: Bid[] = given.bids.map((bid, row) => {
        const scores = criteria.flatMap((criterion, column) =>
          criterion.kind === "quality" ? [{ name: criterion.name, column }] : [],
        );
        return {
          bidder: `${bid.name} ${row}`,
          kvk: null,
          price: bid.status !== "valid" && bid.noPrice ? null : bid.price,
          scores: new Map(scores.map(({ name, column }) => [name, bid.scores[column % 4] ?? 6])),
          status: bid.status,
          level: bid.level,
          place: NOWHERE,
          cells: {
            price: sourcePlace(sheet, row, 0),
            scores: new Map(scores.map(({ name, column }) => [name, sourcePlace(sheet, row, column + 1)])),
          },
        };
      });
      return {
        key: { tender: sheet, lot: "" },
        description: "",
        procedure: "private",
        method: "punten",
        priceFormula: given.formula,
        rule: given.rule,
        ruleFixedOn: 46_000 as ExcelSerial,
        referenceDate: 46_300 as ExcelSerial,
        closingDate: 46_300 as ExcelSerial,
        rounding: given.rounding,
        recalculate: given.recalculate,
        contracts: given.contracts,
        ceilingPrice: given.ceiling,
        clip: given.clip,
        criteria,
        bids: tenderBids,
        utilities: { none: 0, aspirant: 0.2, basis: 0.4, trede1: 0.6, trede2: 0.8, trede3: 1 },
      } satisfies Tender;
    });
}
