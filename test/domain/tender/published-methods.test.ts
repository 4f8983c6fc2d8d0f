import { LEVELS } from "../../../src/domain/pso/level";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { caseOf, cited } from "./support/cases";
import { bid, NO_DISCOUNT, order, points, price, quality, ranks, tender, totals } from "./support/tender";

const onValue = { method: "gunnen op waarde" } as const;

test(cited("mercell_utility_index_price_deficit"), () => {
  const { inputs, expected } = caseOf<
    { WQ: number; WP: number; bids: Record<string, { Q: number; P: number }> },
    { U: Record<string, number>; rank: Record<string, number>; price_deficit: Record<string, number> }
  >("mercell_utility_index_price_deficit");
  const outcome = scoreTender(
    tender({
      criteria: [quality("Plan", inputs.WQ * 100, { scaleMax: 1 }), price(inputs.WP * 100)],
      method: "utility index",
      bids: Object.entries(inputs.bids).map(([name, { Q, P }]) => bid(name, P, { Plan: Q })),
    }),
  );
  // U is printed with four decimals; S is 100 x U with two.
  expect(totals(outcome)).toEqual(
    Object.fromEntries(Object.entries(expected.U).map(([name, U]) => [name, Math.round(U * 1e4) / 100])),
  );
  expect(ranks(outcome)).toEqual(expected.rank);
  const parity = outcome.sensitivity.priceDeficits.map((each) => [each.bidder, each.parity]);
  // U of B is 0.582857, so its deficit is 25.00 as printed.
  expect(Object.fromEntries(parity)).toEqual(expected.price_deficit);
});

test(cited("negometrix_gunnen_op_waarde_single_criterion"), () => {
  const { inputs, expected } = caseOf<
    { price: number; criterion_value: number; scale: Record<string, number>; score: string },
    { deduction_by_scale: Record<string, number>; fictive_price: number }
  >("negometrix_gunnen_op_waarde_single_criterion");
  const outcome = scoreTender(
    tender({
      ...onValue,
      criteria: [quality("Plan", 0, { scaleMax: 1, value: inputs.criterion_value }), price(0)],
      bids: Object.entries(inputs.scale).map(([label, share]) => bid(label, inputs.price, { Plan: share })),
    }),
  );
  expect(points(outcome, "Plan")).toEqual(expected.deduction_by_scale);
  expect(totals(outcome)[inputs.score]).toBe(expected.fictive_price);
  expect(points(outcome, "Prijs")[inputs.score]).toBe(inputs.price);
});

describe(cited("prorail_co2_ladder_fictive_discount"), () => {
  const { inputs, expected } = caseOf<
    {
      discount_pct_by_level: Record<string, number>;
      bids: Record<string, { price: number; level: number }>;
    },
    {
      fictive_price: Record<string, number>;
      advantage_eur: { own: number };
      winner: string;
      contract_price: number;
    }
  >("prorail_co2_ladder_fictive_discount");
  const share = Object.fromEntries(
    LEVELS.map((level, index) => [level, (inputs.discount_pct_by_level[index] ?? NaN) / 100]),
  );
  const decide = (options: Partial<Tender>) =>
    scoreTender(
      tender({
        criteria: [price(100)],
        rule: { kind: "korting procent" },
        discounts: { euro: NO_DISCOUNT, share: { ...NO_DISCOUNT, ...share } },
        bids: Object.entries(inputs.bids).map(([name, each]) =>
          bid(name, each.price, {}, { level: LEVELS[each.level] ?? "none" }),
        ),
        ...options,
      }),
    );

  test("the percentage of the own price comes off, the contract price stays what was tendered", () => {
    const outcome = decide(onValue);
    expect(totals(outcome)).toEqual(expected.fictive_price);
    expect(outcome.winners).toEqual([expected.winner]);
    const own = outcome.bids.find((scored) => scored.bid.bidder === "own");
    expect(own?.bid.price).toBe(expected.contract_price);
    expect(expected.contract_price - (own?.usedPrice ?? NaN)).toBe(expected.advantage_eur.own);
  });

  test("under punten the discounted price earns the points", () => {
    const outcome = decide({ priceFormula: { kind: "laagste/prijs" } });
    const { own = NaN, X = NaN } = expected.fictive_price;
    expect(totals(outcome)).toEqual({ own: 100, X: Math.round((own / X) * 1e4) / 100 });
  });
});

test(`${cited("sweden_archaeology_p93_percent_of_own_price_deduction")}: a share of the own price that the level earns; here each bid has a level of its own`, () => {
  type Grades = { comp_staff: number; comp_firm: number; execution: number; price: number };
  const { inputs, expected } = caseOf<
    { weights: Grades; grade_max: number; bids: Record<string, Grades> },
    { result: Record<string, number>; rank: Record<string, number> }
  >("sweden_archaeology_p93_percent_of_own_price_deduction");
  // Sum of w x grade / 5: what the quality takes off the own price, which no method of ours does but a discount by level.
  const shareOf = (grades: Grades): number =>
    (["comp_staff", "comp_firm", "execution"] as const).reduce(
      (sum, key) => sum + (inputs.weights[key] * grades[key]) / inputs.grade_max,
      0,
    );
  const ladder = Object.entries(inputs.bids).sort(([, a], [, b]) => shareOf(a) - shareOf(b));
  const share = Object.fromEntries(ladder.map(([, grades], index) => [LEVELS[index + 1], shareOf(grades)]));
  const outcome = scoreTender(
    tender({
      ...onValue,
      criteria: [price(0)],
      rule: { kind: "korting procent" },
      discounts: { euro: NO_DISCOUNT, share: { ...NO_DISCOUNT, ...share } },
      bids: ladder.map(([name, grades], index) =>
        bid(name, grades.price, {}, { level: LEVELS[index + 1] ?? "none" }),
      ),
    }),
  );
  for (const [name, total] of Object.entries(totals(outcome))) {
    // The source rounds half kronor here and there: 2 kr.
    expect(Math.abs((total ?? NaN) - (expected.result[name] ?? NaN))).toBeLessThanOrEqual(2);
  }
  expect(ranks(outcome)).toEqual(expected.rank);
});

test(`${cited("rws_progressive_quality_scale_2023")}: below nothing it raises the fictitious price`, () => {
  const { inputs, expected } = caseOf<{ labels: string[] }, { pct: Record<string, number> }>(
    "rws_progressive_quality_scale_2023",
  );
  const outcome = scoreTender(
    tender({
      ...onValue,
      criteria: [
        quality("Plan", 0, { scaleMin: -50, scaleZero: 0, scaleMax: 100, value: 200_000 }),
        price(0),
      ],
      bids: inputs.labels.map((label) => bid(label, 1_000_000, { Plan: expected.pct[label] ?? NaN })),
    }),
  );
  expect(points(outcome, "Plan")).toEqual({ "3": 200_000, "2": 120_000, "1": 50_000, "0": 0, NR: -100_000 });
  expect(totals(outcome)).toEqual({
    "3": 800_000,
    "2": 880_000,
    "1": 950_000,
    "0": 1_000_000,
    NR: 1_100_000,
  });
  expect(order(outcome)).toEqual(["3", "2", "1", "0", "NR"]);
});

test(`${cited("prozorro_meat_normalised_price")}: price per quality with the basis as a criterion that everybody meets`, () => {
  const { inputs, expected } = caseOf<
    { features: Record<string, number[]>; bid: { price: number; parameters: number[] } },
    { coef_exact: string }
  >("prozorro_meat_normalised_price");
  const most = Object.entries(inputs.features).map(([name, values]) => [name, Math.max(...values)] as const);
  const rest = 1 - most.reduce((sum, [, value]) => sum + value, 0);
  const outcome = scoreTender(
    tender({
      method: "prijs per kwaliteit",
      criteria: [
        quality("Basis", 100 * rest, { scaleMax: 1 }),
        ...most.map(([name, value]) => quality(name, 100 * value, { scaleMax: value })),
        price(0),
      ],
      rounding: 6,
      bids: [
        bid("a", inputs.bid.price, {
          Basis: 1,
          ...Object.fromEntries(most.map(([name], index) => [name, inputs.bid.parameters[index] ?? NaN])),
        }),
      ],
    }),
  );
  const [over = NaN, under = NaN] = expected.coef_exact.split("/").map(Number);
  expect(((outcome.bids[0]?.quality ?? NaN) / 100 / rest) * under).toBeCloseTo(over, 12);
  expect((outcome.bids[0]?.total ?? NaN) * 100 * rest).toBeCloseTo((inputs.bid.price * under) / over, 4);
});

test(`${cited("prozorro_life_cycle_cost")}: costs are values below nothing`, () => {
  const { inputs, expected } = caseOf<{ price: number; responses: number[] }, { amount_weighted: number }>(
    "prozorro_life_cycle_cost",
  );
  const costs = inputs.responses.map((cost, index) => [`Kosten ${index + 1}`, -cost] as const);
  const outcome = scoreTender(
    tender({
      ...onValue,
      criteria: [
        ...costs.map(([name]) => quality(name, 0, { scaleMin: -100, scaleZero: 0, scaleMax: 1, value: 1 })),
        price(0),
      ],
      bids: [bid("a", inputs.price, Object.fromEntries(costs))],
    }),
  );
  expect(totals(outcome)).toEqual({ a: expected.amount_weighted });
});

test(`${cited("germany_wfbm_15pct_preference")}: exactly at the margin still wins, a cent beyond does not`, () => {
  const { inputs } = caseOf<{ margin_pct: number }, unknown>("germany_wfbm_15pct_preference");
  const lowest = 1200;
  const winners = (preferred: number) =>
    scoreTender(
      tender({
        ...onValue,
        criteria: [price(0)],
        rule: { kind: "marge", margin: (lowest * inputs.margin_pct) / 100 },
        bids: [bid("Werkstatt", preferred, {}, { level: "trede3" }), bid("other", lowest, {})],
      }),
    ).winners;
  expect(winners(1380)).toEqual(["Werkstatt"]);
  expect(winners(1380.01)).toEqual(["other"]);
});

describe("hr_2014_1078_rank_paradox under a utility index: the best quality is an anchor too", () => {
  const { inputs, expected } = caseOf<{ initial_rank: string[] }, { rank_after_recalculation: string[] }>(
    "hr_2014_1078_rank_paradox",
  );
  const decide = (status: "valid" | "lapsed", recalculate: Tender["recalculate"]) =>
    scoreTender(
      tender({
        criteria: [quality("Plan", 50), price(50)],
        method: "utility index",
        recalculate,
        bids: [
          bid("Océ", 100, { Plan: 90 }, { status }),
          bid("Xerox", 119, { Plan: 80 }),
          bid("Ricoh", 80, { Plan: 50 }),
        ],
      }),
    );

  test("the order of the award, of recalculation, and of documents that keep the order", () => {
    expect(order(decide("valid", null))).toEqual(inputs.initial_rank);
    expect(order(decide("lapsed", "yes"))).toEqual(expected.rank_after_recalculation);
    expect(order(decide("lapsed", "no"))).toEqual(["Xerox", "Ricoh"]);
    expect(totals(decide("lapsed", "no"))).toEqual({ ...totals(decide("valid", null)), Océ: null });
  });
});
