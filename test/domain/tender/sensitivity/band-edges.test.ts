import fc from "fast-check";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import { bandEdges } from "../../../../src/domain/tender/sensitivity/band-edges";
import { bid, price, quality, standings, tender } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";

describe("the distance to the ends of a band", () => {
  it("is 0 on the lower end, which belongs to the band, and small just under the upper one", () => {
    // cases/constructed.json, fixed_band_no_reversal: the boundary effect 79.99/80.00.
    const each = standings(
      { on: [80, "none"], under: [79.99, "none"], w: [79, "trede2"], k: [77.5, "trede3"] },
      { rule: { kind: "banden", width: 5 } },
    );
    expect(bandEdges(rankTender(each))).toEqual([
      { bidder: "on", from: 80, to: 85, distance: 0 },
      { bidder: "k", from: 75, to: 80, distance: 2.5 },
      { bidder: "w", from: 75, to: 80, distance: 1 },
      { bidder: "under", from: 75, to: 80, distance: 0.01 },
    ]);
  });

  it("is in EUR where S is, from the lower amount to the higher", () => {
    const each = tender({
      method: "gunnen op waarde",
      criteria: [quality("Plan", 0, { value: 10 }), price(0)],
      rule: { kind: "banden", width: 30 },
      bids: [bid("a", 102, { Plan: 50 }), bid("b", 125, { Plan: 0 })],
    });
    expect(bandEdges(rankTender(each))).toEqual([
      { bidder: "a", from: 90, to: 120, distance: 7 },
      { bidder: "b", from: 120, to: 150, distance: 5 },
    ]);
  });

  it("is free of binary noise", () => {
    const each = standings({ a: [0.3, "none"] }, { rule: { kind: "banden", width: 0.1 } });
    expect(bandEdges(rankTender(each))).toEqual([{ bidder: "a", from: 0.3, to: 0.4, distance: 0 }]);
  });

  it("is asked under banden only", () => {
    const each = standings({ a: [80, "none"] }, { rule: { kind: "marge", margin: 5 } });
    expect(bandEdges(rankTender(each))).toEqual([]);
  });

  it("has every published total inside its own band, in the order of the ranking", () => {
    fc.assert(
      fc.property(scorableTenders(), fc.constantFrom(0.1, 0.25, 1, 7.5), (original, width) => {
        const each = { ...original, rule: { kind: "banden" as const, width } };
        // Without a minimum level more bids take part.
        fc.pre(isScorable(each));
        const ranked = rankTender(each);
        const edges = bandEdges(ranked);
        expect(edges.map(({ bidder }) => bidder)).toEqual(
          ranked.ranking.map(({ chosen }) => chosen.bid.bidder),
        );
        for (const [index, { from, to, distance }] of edges.entries()) {
          const total = ranked.ranking[index]?.chosen.total ?? NaN;
          expect(total).toBeGreaterThanOrEqual(from);
          expect(total).toBeLessThan(to);
          expect(to - from).toBeCloseTo(width, 9);
          expect(distance).toBeCloseTo(Math.min(total - from, to - total), 9);
        }
      }),
    );
  });
});
