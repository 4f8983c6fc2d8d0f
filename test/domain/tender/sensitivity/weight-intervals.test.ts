import fc from "fast-check";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import type { Tender } from "../../../../src/domain/tender/tender";
import { bid, price, pso, quality, tender } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { sensitivity, unroundedAward, unroundedWinners, withWeight } from "./support/naive-winners";
import { runs } from "./support/runs";

function intervalOf(each: Tender, criterion: string) {
  return sensitivity(each).weights.find((weight) => weight.criterion === criterion)?.interval;
}

describe("the interval of a weight", () => {
  // cases/constructed.json, weight_intervals_three_bids: A .78/.25, B .74/.75, C .70/1; A below 2/27, C above 4/29.
  const threeBids = (weight: number) =>
    tender({
      criteria: [quality("Plan", 100 - weight), pso(weight)],
      utilities: { none: 0, aspirant: 0, basis: 0.25, trede1: 0.5, trede2: 0.75, trede3: 1 },
      rounding: 6,
      bids: [
        bid("A", 100, { Plan: 78 }, { level: "basis" }),
        bid("B", 100, { Plan: 74 }, { level: "trede2" }),
        bid("C", 100, { Plan: 70 }, { level: "trede3" }),
      ],
    });

  it.each([
    [5, 0, 200 / 27],
    [10, 200 / 27, 400 / 29],
    [50, 400 / 29, 100],
  ])("ends where weight_intervals_three_bids says, with a present weight of %d", (weight, from, to) => {
    const interval = intervalOf(threeBids(weight), "PSO");
    expect(interval?.from).toBeCloseTo(from, 12);
    expect(interval?.to).toBeCloseTo(to, 12);
  });

  it("says the same of the other weight, seen from its side", () => {
    const interval = intervalOf(threeBids(10), "Plan");
    expect(interval?.from).toBeCloseTo(100 - 400 / 29, 12);
    expect(interval?.to).toBeCloseTo(100 - 200 / 27, 12);
  });

  it("is not told where only the rounding lets both win", () => {
    const close = tender({
      criteria: [quality("Plan", 60), price(40)],
      bids: [bid("A", 150, { Plan: 78.001 }), bid("B", 150, { Plan: 78 })],
    });
    expect(rankTender(close).winners).toEqual(["A", "B"].slice(0, rankTender(close).winners.length));
    expect(intervalOf({ ...close, rounding: 0 }, "Plan")).toBeNull();
    expect(intervalOf({ ...close, rounding: 4 }, "Plan")).toEqual({ from: 0, to: 100 });
  });

  it("is not told where the rounding gives one of two contracts to another", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "gelijk" },
      contracts: 2,
      rounding: 0,
      bids: [
        bid("sure", 150, { Plan: 90 }),
        bid("A", 150, { Plan: 78.001 }),
        bid("B", 150, { Plan: 78 }, { level: "trede1" }),
      ],
    });
    expect(rankTender(each).winners).toEqual(["sure", "B"]);
    expect(intervalOf(each, "Plan")).toBeNull();
  });

  it("is not told where all other weights are 0", () => {
    const alone = tender({
      criteria: [quality("Plan", 100), price(0)],
      bids: [bid("A", 150, { Plan: 80 }), bid("B", 120, { Plan: 78 })],
    });
    expect(intervalOf(alone, "Plan")).toBeNull();
    expect(intervalOf(alone, "Prijs")).toEqual({ from: 0, to: expect.closeTo(100 / 16, 9) });
  });

  it("is told where the others weigh next to nothing, and ends at 100 whatever binary noise the sum has", () => {
    const each = (weights: readonly [number, number, number]) =>
      tender({
        criteria: [quality("Plan", weights[0]), quality("Team", weights[1]), price(weights[2])],
        bids: [bid("A", 100, { Plan: 80, Team: 80 }), bid("B", 120, { Plan: 70, Team: 70 })],
      });
    // 33.1 + 33.2 + 33.7 is 100.00000000000001 in binary.
    for (const weights of [
      [33.1, 33.2, 33.7],
      [99, 0, 1],
    ] as const) {
      expect(intervalOf(each(weights), "Plan")).toEqual({ from: 0, to: 100 });
    }
  });

  it("ends where a factor of utility index is 0, measured from a bid that dropped out and still anchors", () => {
    const each = tender({
      method: "utility index",
      recalculate: "no",
      criteria: [quality("Plan", 60), price(40)],
      bids: [
        bid("A", 100, { Plan: 80 }),
        bid("B", 80, { Plan: 60 }),
        bid("best", 90, { Plan: 100 }, { status: "lapsed" }),
        bid("noPrice", null, { Plan: 100 }, { status: "lapsed" }),
        bid("noScore", 90, {}, { status: "lapsed" }),
      ],
    });
    // Factors x WP: A 1.2 w - 20, B 1.4 w - 40, which is 0 at 40 / 1.4; equal scores at 0.44 w = 24.
    expect(intervalOf(each, "Prijs")).toEqual({
      from: expect.closeTo(40 / 1.4, 9),
      to: expect.closeTo(24 / 0.44, 9),
    });
    // Without what "best" earns: w against 1.2 w - 20.
    expect(intervalOf({ ...each, recalculate: "yes" }, "Prijs")).toEqual({
      from: expect.closeTo(20 / 1.2, 9),
      to: expect.closeTo(50, 9),
    });
  });

  it("sees bands of one euro", () => {
    const each = tender({
      method: "gunnen op waarde",
      criteria: [quality("Plan", 0, { value: 8 }), price(0)],
      rule: { kind: "banden", width: 1 },
      bids: [bid("A", 100, { Plan: 50 }), bid("B", 95.2, { Plan: 0 }, { level: "trede1" })],
    });
    // B stays in the band 95..96, A comes below 95 where half of the Waarde is more than 5.
    expect(intervalOf(each, "Plan")).toEqual({ from: 0, to: expect.closeTo(10, 9) });
  });

  it("runs to the very end where totals only meet there", () => {
    const sample = tender({
      criteria: [
        price(40),
        quality("Plan", 35, { scaleMax: 10 }),
        quality("Duurzaamheid", 25, { scaleMax: 10 }),
      ],
      priceFormula: { kind: "bandbreedte", low: 80_000, high: 120_000 },
      rule: { kind: "marge", margin: 5 },
      bids: [
        bid("A", 90_000, { Plan: 8.5, Duurzaamheid: 8 }),
        bid("B", 94_000, { Plan: 8, Duurzaamheid: 9 }, { level: "trede2" }),
        bid("C", 88_000, { Plan: 7, Duurzaamheid: 7.5 }, { level: "aspirant" }),
        bid("D", 92_000, { Plan: 8, Duurzaamheid: 8.5 }),
      ],
    });
    expect(intervalOf(sample, "Plan")).toEqual({ from: 0, to: 100 });
  });

  it("covers everything for bids that are the same in all respects", () => {
    const twins = tender({
      criteria: [quality("Plan", 60), price(40)],
      bids: [bid("A", 150, { Plan: 80 }), bid("B", 150, { Plan: 80 })],
    });
    for (const rule of [{ kind: "gewogen" }, { kind: "marge", margin: 5 }] as const) {
      expect(rankTender({ ...twins, rule }).lotNeeded).toBe(true);
      expect(intervalOf({ ...twins, rule }, "Plan")).toEqual({ from: 0, to: 100 });
    }
  });

  it("ends where a higher level leaves its band under utility index", () => {
    const each = tender({
      method: "utility index",
      criteria: [quality("Plan", 40), quality("Team", 20), price(40)],
      rule: { kind: "banden", width: 15 },
      bids: [
        bid("A", 100, { Plan: 80, Team: 50 }),
        bid("B", 80, { Plan: 60, Team: 50 }, { level: "aspirant" }),
      ],
    });
    // A has 80 at every weight; B 100 (1 - 0.2 Plan / Prijs), which is 75 where Plan is 1.25 x Prijs.
    expect(rankTender(each).winners).toEqual(["B"]);
    expect(intervalOf(each, "Plan")).toEqual({ from: 0, to: expect.closeTo(500 / 11, 9) });
    expect(intervalOf(each, "Prijs")).toEqual({ from: expect.closeTo(800 / 23, 9), to: 100 });
  });

  it("counts the band next to 0 as one, and an end as the better end of the next", () => {
    const each = tender({
      method: "prijs per kwaliteit",
      criteria: [quality("Plan", 60), quality("Team", 40), price(0)],
      bids: [
        bid("A", 100, { Plan: 100, Team: 100 }),
        bid("B", 240, { Plan: 80, Team: 80 }, { level: "trede1" }),
      ],
    });
    // 1 and 3 EUR per point at every weight: 0..5 for both, or 0..3 and 3..6.
    for (const [width, winner] of [
      [5, "B"],
      [3, "A"],
    ] as const) {
      const within = { ...each, rule: { kind: "banden" as const, width } };
      expect(rankTender(within).winners).toEqual([winner]);
      expect(intervalOf(within, "Plan")).toEqual({ from: 0, to: 100 });
    }
  });

  it("is a single point where a lot is drawn between bids that are only equal there", () => {
    const each = tender({
      criteria: [quality("Plan", 30), quality("Team", 30), price(40)],
      bids: [bid("A", 150, { Plan: 80, Team: 40 }), bid("B", 150, { Plan: 40, Team: 80 })],
    });
    expect(rankTender(each).lotNeeded).toBe(true);
    expect(intervalOf(each, "Plan")).toEqual({ from: 30, to: 30 });
    expect(intervalOf(each, "Prijs")).toEqual({ from: 0, to: 100 });
  });

  it("ends where a bid that needs no lot falls behind those that draw for the last contract", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      contracts: 2,
      bids: [bid("safe", 150, { Plan: 90 }), bid("A", 120, { Plan: 50 }), bid("B", 120, { Plan: 50 })],
    });
    expect(rankTender(each).winners).toEqual(["safe", "A", "B"]);
    // 40 points more for the plan against 30 more for the price.
    expect(intervalOf(each, "Plan")).toEqual({ from: expect.closeTo(300 / 7, 9), to: 100 });
  });

  it("is that of the better quality where totals are equal at every weight", () => {
    const each = tender({
      method: "gunnen op waarde",
      criteria: [quality("Plan", 0, { value: 20 }), quality("Team", 0, { value: 10 }), price(0)],
      bids: [bid("A", 110, { Plan: 100, Team: 50 }), bid("B", 100, { Plan: 50, Team: 50 })],
    });
    for (const rule of [{ kind: "gewogen" }, { kind: "marge", margin: 5 }] as const) {
      expect(rankTender({ ...each, rule }).winners).toEqual(["A"]);
      expect(intervalOf({ ...each, rule }, "Team")).toEqual({ from: 0, to: null });
      expect(intervalOf({ ...each, rule }, "Plan")).toEqual({ from: 20, to: null });
    }
  });

  it("ends where two bids of a higher level change places behind the leader", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "marge", margin: 10 },
      bids: [
        bid("leader", 110, { Plan: 90 }),
        bid("B", 116, { Plan: 86 }, { level: "trede1" }),
        bid("C", 113, { Plan: 82 }, { level: "trede1" }),
      ],
    });
    expect(rankTender(each).winners).toEqual(["B"]);
    // 4 points more for the plan against 3 more for the price.
    expect(intervalOf(each, "Plan")).toEqual({ from: expect.closeTo(300 / 7, 9), to: 100 });
  });

  it("covers everything for a higher level that lies the margin behind at every weight", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "marge", margin: 5 },
      bids: [bid("A", 120, { Plan: 80 }), bid("B", 125, { Plan: 75 }, { level: "trede1" })],
    });
    expect(rankTender(each).winners).toEqual(["B"]);
    expect(intervalOf(each, "Plan")).toEqual({ from: 0, to: 100 });
  });

  it("has no end for a Waarde that only speaks for the winner, and is in EUR", () => {
    const worth = tender({
      method: "gunnen op waarde",
      criteria: [quality("Plan", 0, { value: 40 }), price(0)],
      bids: [bid("A", 120, { Plan: 100 }), bid("B", 100, { Plan: 0 })],
    });
    expect(sensitivity(worth).weights).toEqual([
      { criterion: "Plan", present: 40, unit: "euro", interval: { from: 20, to: null } },
    ]);
    // Of one level the better total comes first, whatever the margin.
    expect(intervalOf({ ...worth, rule: { kind: "marge", margin: 5 } }, "Plan")).toEqual({
      from: 20,
      to: null,
    });
  });

  const JUST = 1e-5;
  const sorted = (names: readonly string[]) => [...names].sort();

  it("holds the winners inside and not just outside, for every method and rule", () => {
    fc.assert(
      fc.property(scorableTenders(), fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const ranked = rankTender(each);
        const winners = sorted(ranked.winners);
        const published = ranked.ranking
          .filter(({ rank }) => rank <= each.contracts)
          .map(({ chosen, decidedBy }) => ({ bidder: chosen.bid.bidder, draws: decidedBy === "lot" }))
          .sort((a, b) => (a.bidder < b.bidder ? -1 : 1));
        const byRounding = String(unroundedWinners(each)) !== String(winners);
        for (const { criterion, present, interval, unit } of sensitivity(each).weights) {
          const column = each.criteria.findIndex(({ name }) => name === criterion);
          const alone = each.criteria.every(
            ({ kind, weight }, index) =>
              index === column || weight === 0 || (kind === "price" && each.method === "prijs per kwaliteit"),
          );
          if (byRounding || (unit === "points" && alone)) {
            expect(interval).toBeNull();
            continue;
          }
          const from = interval?.from ?? NaN;
          const end = interval?.to ?? 1e6;
          expect(from).toBeLessThanOrEqual(present);
          expect(end).toBeGreaterThanOrEqual(present);
          const at = (weight: number) => withWeight(each, column, weight);
          if (end - from > 3 * JUST) {
            for (const inside of [from + JUST, from + JUST + share * (end - from - 2 * JUST), end - JUST]) {
              if (isOnSinglePoint(at, inside, winners)) continue;
              expect([criterion, inside, isScorable(at(inside)), unroundedWinners(at(inside))]).toEqual([
                criterion,
                inside,
                true,
                winners,
              ]);
            }
          }
          const upper = unit === "euro" ? null : 100;
          const outside = [
            ...(from > JUST ? [from - JUST] : []),
            ...(interval?.to !== null && (upper === null || end < upper - JUST) ? [end + JUST] : []),
          ];
          for (const weight of outside) {
            const award = isScorable(at(weight)) ? unroundedAward(at(weight)) : null;
            expect([criterion, weight, award]).not.toEqual([criterion, weight, published]);
          }
        }
      }),
      { numRuns: runs(600) },
    );
  });

  /** A share of the range may fall on a weight at which two bids are equal; nothing is claimed of single points. */
  function isOnSinglePoint(at: (weight: number) => Tender, weight: number, winners: readonly string[]) {
    return [weight - 1e-7, weight + 1e-7].every(
      (near) => String(unroundedWinners(at(near))) === String(winners),
    );
  }
});
