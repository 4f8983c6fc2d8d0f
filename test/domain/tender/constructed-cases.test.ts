import { LEVELS, type Level } from "../../../src/domain/pso/level";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { caseOf } from "./support/cases";
import {
  bid,
  EQUAL_STEPS,
  NO_DISCOUNT,
  order,
  price,
  pso,
  quality,
  standings,
  tender,
} from "./support/tender";

/** Level 1 of the constructed cases is a certificate, 3 the highest of those used. */
function numbered(level: number) {
  return LEVELS[level] ?? "none";
}

describe("constructed cases", () => {
  type Bids = Readonly<Record<string, { readonly S: number; readonly L: number }>>;
  const standing = (bids: Bids, rule: Tender["rule"], without?: string) =>
    scoreTender(
      standings(
        Object.fromEntries(
          Object.entries(bids)
            .filter(([name]) => name !== without)
            .map(([name, { S, L }]) => [name, [S, numbered(L)] as const]),
        ),
        { rule },
      ),
    );

  test("pairwise_margin_is_cyclic: the margin hangs from the best bid, so there is a winner in every row order", () => {
    const { inputs } = caseOf<Bids, unknown>("pairwise_margin_is_cyclic");
    const outcome = standing(inputs, { kind: "marge", margin: 1.5 });
    expect(order(outcome)).toEqual(["b", "a", "c"]);
    const { tender: same } = outcome;
    expect(order(scoreTender({ ...same, bids: [...same.bids].reverse() }))).toEqual(["b", "a", "c"]);
  });

  test("anchored_margin_rank_reversal: the reversal exists and leave-one-out tells it", () => {
    const { inputs, expected } = caseOf<Bids, { winner_all: string; winner_without_a: string }>(
      "anchored_margin_rank_reversal",
    );
    const outcome = standing(inputs, { kind: "marge", margin: 2 });
    expect(outcome.winners).toEqual([expected.winner_all]);
    expect(outcome.leaveOneOut).toEqual([
      { removed: "a", winners: [expected.winner_without_a], changes: true },
      { removed: "k", winners: [expected.winner_all], changes: false },
    ]);
  });

  test("fixed_band_no_reversal: no loser that leaves changes the winner", () => {
    const { inputs, expected } = caseOf<Bids, { winner_all: string; winner_without_a: string }>(
      "fixed_band_no_reversal",
    );
    const rule = { kind: "banden", width: 5 } as const;
    const outcome = standing(inputs, rule);
    expect(outcome.winners).toEqual([expected.winner_all]);
    expect(outcome.leaveOneOut).toEqual([
      { removed: "w", winners: ["a"], changes: false },
      { removed: "k", winners: ["a"], changes: false },
    ]);
    expect(standing(inputs, rule, "a").winners).toEqual([expected.winner_without_a]);
  });

  test("a winner under marge with a relative formula can lose by lowering its price: 65/79/163 euro", () => {
    const decide = (firstPrice: number) =>
      scoreTender(
        tender({
          criteria: [quality("Plan", 60), price(40)],
          priceFormula: { kind: "laagste/prijs" },
          rule: { kind: "marge", margin: 5 },
          bids: [
            bid("eerste", firstPrice, { Plan: 56 }, { level: "trede1" }),
            bid("tweede", 79, { Plan: 76 }),
            bid("derde", 163, { Plan: 94 }, { level: "trede3" }),
          ],
        }),
      );
    expect(decide(65).winners).toEqual(["eerste"]);
    expect(decide(52).winners).toEqual(["derde"]);
  });

  /** R without the level and u of the level, both on 0..1; the PSO criterion weighs w on 0..1. */
  const weighted = (
    bids: Readonly<Record<string, { readonly R: number; readonly level: Level }>>,
    utilities: Tender["utilities"],
    w: number,
  ) =>
    scoreTender(
      tender({
        criteria: [quality("R", 100 * (1 - w), { scaleMax: 1 }), price(0), pso(100 * w)],
        utilities,
        rounding: 6,
        bids: Object.entries(bids).map(([name, { R, level }]) => bid(name, 100, { R }, { level })),
      }),
    );

  describe("weight_intervals_three_bids", () => {
    const { inputs } = caseOf<Record<string, { R: string; u: string }>, unknown>(
      "weight_intervals_three_bids",
    );
    const held = { A: "aspirant", B: "trede2", C: "trede3" } as const;
    const of = (name: keyof typeof held) => ({ R: Number(inputs[name]?.R), level: held[name] });
    const bids = { A: of("A"), B: of("B"), C: of("C") };
    const utilities = {
      ...EQUAL_STEPS,
      aspirant: fraction(inputs["A"]?.u),
      basis: 0.5,
      trede1: 0.5,
      trede2: fraction(inputs["B"]?.u),
      trede3: fraction(inputs["C"]?.u),
    };
    const [first, second] = [2 / 27, 4 / 29];

    test.each([
      [0, "A"],
      [first - 1e-6, "A"],
      [first + 1e-6, "B"],
      [second - 1e-6, "B"],
      [second + 1e-6, "C"],
      [0.9, "C"],
    ])("with a PSO weight of %d the winner is %s", (w, winner) => {
      expect(weighted(bids, utilities, w).winners).toEqual([winner]);
    });

    test("at 2/27 A and B have equal points, and B fewer for quality", () => {
      const outcome = weighted(bids, utilities, first);
      expect(outcome.bids[0]?.total).toBe(outcome.bids[1]?.total);
      expect(outcome.ranking[0]).toMatchObject({ decidedBy: "quality" });
      expect(outcome.winners).toEqual(["A"]);
    });

    test.each([
      [0.05, 0, first],
      [0.1, first, second],
      [0.5, second, 1],
    ])("at %d the interval of the weight runs from %d to %d", (w, from, to) => {
      const { sensitivity } = weighted(bids, utilities, w);
      const interval = sensitivity.weights.find(({ criterion }) => criterion === "PSO")?.interval;
      expect(interval?.from).toBeCloseTo(100 * from, 9);
      expect(interval?.to ?? 100).toBeCloseTo(100 * to, 9);
    });
  });

  test("discount_equals_premium: a discount of d makes up for a price that is 1/(1-d) as high, and no more", () => {
    const { inputs, expected } = caseOf<{ d_pct: number[] }, { max_price_premium_pct: number[] }>(
      "discount_equals_premium",
    );
    const winners = (d: number, premium: number) =>
      scoreTender(
        tender({
          criteria: [price(0)],
          method: "gunnen op waarde",
          rule: { kind: "korting procent" },
          rounding: 6,
          discounts: { euro: NO_DISCOUNT, share: { ...NO_DISCOUNT, trede3: d / 100 } },
          bids: [bid("l", 100, {}), bid("h", 100 + premium, {}, { level: "trede3" })],
        }),
      ).winners;
    for (const [index, d] of inputs.d_pct.entries()) {
      // Printed with four decimals.
      const premium = expected.max_price_premium_pct[index] ?? NaN;
      expect(winners(d, premium - 0.00006)).toEqual(["h"]);
      expect(winners(d, premium + 0.00006)).toEqual(["l"]);
    }
  });

  test("weight_for_margin: one step outweighs a deficit of m from the weight m/(m+delta) on", () => {
    const { inputs, expected } = caseOf<{ m: string; delta: string }[], string[]>("weight_for_margin");
    for (const [index, { m, delta }] of inputs.entries()) {
      const bids = { l: { R: Number(m), level: "none" }, h: { R: 0, level: "trede3" } } as const;
      const utilities = { ...NO_DISCOUNT, trede3: fraction(delta) };
      const w = fraction(expected[index]);
      expect(weighted(bids, utilities, w - 1e-6).winners).toEqual(["l"]);
      expect(weighted(bids, utilities, w + 1e-6).winners).toEqual(["h"]);
    }
  });
});

/** "1/4" as a number. */
function fraction(text = ""): number {
  const [over, under = 1] = text.split("/").map(Number);
  return (over ?? NaN) / under;
}
