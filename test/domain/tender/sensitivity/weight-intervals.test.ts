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

  it("is not told where all other weights are 0", () => {
    const alone = tender({
      criteria: [quality("Plan", 100), price(0)],
      bids: [bid("A", 150, { Plan: 80 }), bid("B", 120, { Plan: 78 })],
    });
    expect(intervalOf(alone, "Plan")).toBeNull();
    expect(intervalOf(alone, "Prijs")).toEqual({ from: 0, to: expect.closeTo(100 / 16, 9) });
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
    expect(rankTender(twins).lotNeeded).toBe(true);
    expect(intervalOf(twins, "Plan")).toEqual({ from: 0, to: 100 });
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
      { numRuns: runs(1200) },
    );
  });

  /** A share of the range may fall on a weight at which two bids are equal; nothing is claimed of single points. */
  function isOnSinglePoint(at: (weight: number) => Tender, weight: number, winners: readonly string[]) {
    return [weight - 1e-7, weight + 1e-7].every(
      (near) => String(unroundedWinners(at(near))) === String(winners),
    );
  }
});
