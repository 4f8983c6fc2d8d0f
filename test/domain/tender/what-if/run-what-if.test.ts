import { alwaysDecisiveWeight } from "../../../../src/domain/tender/always-decisive-weight";
import { scoreTender } from "../../../../src/domain/tender/score-tender";
import type { Level } from "../../../../src/domain/pso/level";
import type { Tender } from "../../../../src/domain/tender/tender";
import { priceRange } from "../../../../src/domain/tender/what-if/price-range";
import { runWhatIf } from "../../../../src/domain/tender/what-if/run-what-if";
import { WHAT_IF_DEFAULTS, type WhatIf } from "../../../../src/domain/tender/what-if/what-if";
import { bid, EQUAL_STEPS, price, pso, quality, tender } from "../support/tender";

/** Lehmer's generator (Park and Miller, 1988): enough to try things out. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function answer(model: Tender, options: Partial<typeof WHAT_IF_DEFAULTS> = {}): WhatIf {
  const run = runWhatIf(model, { ...WHAT_IF_DEFAULTS, tenders: 600, ...options }, lehmer(options.seed ?? 7));
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const plan = quality("Plan", 60, { scaleMax: 10 });
const model = (options: Partial<Tender> = {}): Tender =>
  tender({ criteria: [price(40), plan], bids: [], ...options });

describe("the weight above which the level always decides", () => {
  // Closed form of facts/tender.md 4.4.3: 80% for steps of a quarter, 75% for thirds, 90.9% for a smallest step of 0.1.
  it.each<[string, Partial<Record<Level, number>>, number]>([
    ["five equal steps", {}, 100 / 1.2],
    ["a smallest step of 0.1", { aspirant: 0.1, basis: 0.2, trede1: 0.4, trede2: 0.7 }, 100 / 1.1],
    ["two levels worth the same", { basis: 0.2, trede1: 0.4 }, 100 / 1.2],
    ["all levels worth the same", { aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 }, 100],
  ])("with %s", (_, utilities, expected) => {
    expect(alwaysDecisiveWeight({ ...EQUAL_STEPS, ...utilities })).toBeCloseTo(expected, 9);
  });

  it("holds for the worst pair of bids: the better bid with a level less loses above it and wins below", () => {
    const limit = alwaysDecisiveWeight(EQUAL_STEPS);
    const winner = (weight: number) =>
      scoreTender(
        tender({
          criteria: [quality("Plan", 100 - weight), pso(weight), price(0)],
          bids: [
            bid("best", 150, { Plan: 100 }, { level: "trede2" }),
            bid("worst", 150, { Plan: 0 }, { level: "trede3" }),
          ],
          rounding: 6,
        }),
      ).winners;
    expect(winner(limit + 0.01)).toEqual(["worst"]);
    expect(winner(limit - 0.01)).toEqual(["best"]);
  });
});

it("tells a usual PSO weight from one that always decides", () => {
  const criteria = (weight: number) => [
    price(0),
    quality("Plan", 100 - weight, { scaleMax: 10 }),
    pso(weight),
  ];
  expect(answer(model({ criteria: criteria(10) })).psoWeight).toMatchObject({ present: 10, always: false });
  const heavy = answer(model({ criteria: criteria(90) }));
  expect(heavy.psoWeight).toMatchObject({ present: 90, always: true });
  expect(heavy.levelChangesWinner.count).toBeGreaterThan(300);
  expect(answer(model()).psoWeight).toBeNull();
});

it("adds up the weights of several PSO criteria, as the outcome does", () => {
  const criteria = [price(0), quality("Plan", 15), pso(60), { ...pso(25), name: "PSO keten" }];
  expect(answer(model({ criteria })).psoWeight).toMatchObject({ present: 85, always: true });
});

it("never reverses ranks under an absolute formula or an unclipped log, and does under relative ones", () => {
  for (const priceFormula of [
    { kind: "bandbreedte", low: 100, high: 200 },
    { kind: "log", base: 2 },
  ] as const) {
    const { reversal } = answer(model({ priceFormula }));
    expect(reversal).toEqual({
      formulaCan: false,
      ruleCan: false,
      share: { count: 0, of: 600 },
      example: null,
    });
  }
  const lowHigh = answer(model({ priceFormula: { kind: "laag-hoog" } })).reversal;
  expect(lowHigh.formulaCan).toBe(true);
  // 14.6% in facts/tender.md 1.2, on other bids.
  expect(lowHigh.share.count / 600).toBeGreaterThan(0.05);
  expect(lowHigh.share.count / 600).toBeLessThan(0.3);
});

it("shows an example of a reversal that anybody can recalculate", () => {
  const relative = model({ priceFormula: { kind: "laag-hoog" } });
  const { example } = answer(relative).reversal;
  if (!example) throw new Error("no example");
  const bids = example.bids.map(({ bidder, price: amount, scores, level }) =>
    bid(bidder, amount, { Plan: scores[1] ?? NaN }, { level }),
  );
  const scored = scoreTender(tender({ ...relative, bids }));
  expect(scored.winners).toEqual(example.winners);
  expect(scored.bids.map(({ total }) => total)).toEqual(example.bids.map(({ total }) => total));
  expect(scored.leaveOneOut).toContainEqual({
    removed: example.removed,
    winners: example.winnersWithout,
    changes: true,
  });
});

it("finds winners that lose by lowering their price only under a margin with a relative formula", () => {
  const marge = { kind: "marge", margin: 5 } as const;
  const relative = { kind: "laagste/prijs" } as const;
  const wide = { priceSpread: 0.9, tenders: 2000 };
  expect(answer(model({ rule: marge, priceFormula: relative }), wide).losesByLowering?.count).toBeGreaterThan(
    0,
  );
  expect(answer(model({ rule: marge })).losesByLowering).toBeNull();
  expect(answer(model({ rule: { kind: "gelijk" }, priceFormula: relative })).losesByLowering).toBeNull();
});

it("says how often the level decides: always with `eerst` unless levels are equal, never with `gewogen`", () => {
  expect(answer(model({ rule: { kind: "gewogen" } })).levelChangesWinner.count).toBe(0);
  expect(answer(model({ rule: { kind: "eerst" } })).levelChangesWinner.count).toBeGreaterThan(300);
  expect(
    answer(model({ rule: { kind: "minimum", level: "trede3" } })).levelChangesWinner.count,
  ).toBeGreaterThan(300);
});

it("needs a lot when nothing can tell bids apart", () => {
  const same = model({ criteria: [price(100)], priceFormula: { kind: "laagste/prijs" }, rounding: 0 });
  expect(answer(same, { priceSpread: 0 }).lotNeeded).toEqual({ count: 600, of: 600 });
});

it("counts tenders that the method cannot score apart, and scores the others", () => {
  const perQuality = answer(
    model({ method: "prijs per kwaliteit", criteria: [price(0), { ...plan, weight: 100 }] }),
  );
  expect(perQuality.notScored).toBeGreaterThan(0);
  expect(perQuality.lotNeeded.of).toBe(600 - perQuality.notScored);
});

it("answers every method, whatever its model", () => {
  for (const method of ["punten", "gunnen op waarde", "prijs per kwaliteit", "utility index"] as const) {
    const criteria = [
      price(40),
      quality("Plan", 60, { scaleMin: -5, scaleZero: 0, scaleMax: 5, value: 10_000 }),
    ];
    const found = answer(model({ method, criteria, rule: { kind: "marge", margin: 3 } }), { tenders: 100 });
    expect(found.notScored + found.lotNeeded.of).toBe(100);
    expect(JSON.stringify(found)).not.toMatch(/null,"high"|NaN|Infinity/);
  }
});

it("brings options that make no sense within range", () => {
  const { options } = answer(model(), {
    seed: NaN,
    tenders: -4,
    bidders: { from: 0, to: -1 },
    priceSpread: 9,
    qualitySpread: { from: 2, to: -1 },
  });
  expect(options).toEqual({
    seed: 0,
    tenders: 1,
    bidders: { from: 1, to: 1 },
    priceSpread: 0.99,
    qualitySpread: { from: 1, to: 1 },
  });
});

it.each<[string, Partial<Tender>, number | null, Omit<WhatIf["prices"], "basis"> & { basis: string }]>([
  ["in the bandwidth", {}, null, { low: 100, high: 200, basis: "band" }],
  ["in the bandwidth up to the ceiling", { ceilingPrice: 180 }, null, { low: 100, high: 180, basis: "band" }],
  ["around the middle of the bandwidth", {}, 0.1, { low: 135, high: 165, basis: "band" }],
  [
    "around the estimate",
    { priceFormula: { kind: "laagste/prijs" }, estimate: 1000 },
    null,
    { low: 800, high: 1200, basis: "estimate" },
  ],
  [
    "around the estimate, never above the ceiling",
    { priceFormula: { kind: "laagste/prijs" }, estimate: 1000, ceilingPrice: 1100 },
    null,
    { low: 800, high: 1100, basis: "estimate" },
  ],
  [
    "up to the ceiling",
    { priceFormula: { kind: "laagste/prijs" }, ceilingPrice: 1200 },
    null,
    { low: 800, high: 1200, basis: "ceiling" },
  ],
])("draws prices %s", (_, options, spread, { basis, low, high }) => {
  const found = priceRange(model(options), spread);
  expect(found.basis).toBe(basis);
  expect([found.low, found.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
});
