import fc from "fast-check";
import { bid, price, pso, quality, tender } from "../support/tender";
import { METHODS, isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { sensitivity } from "./support/naive-winners";

describe("the sensitivity of a tender", () => {
  const criteria = [quality("Plan", 50, { value: 10 }), pso(10, 5), price(40)];

  it.each(METHODS)("has nothing to tell without bids, under %s", (method) => {
    const lapsed = bid("a", 100, { Plan: 80 }, { status: "lapsed", level: "trede1" });
    for (const bids of [[], [lapsed]]) {
      expect(sensitivity(tender({ method, criteria, bids, rule: { kind: "marge", margin: 5 } }))).toEqual({
        weights: [],
        margin: null,
        levels: [],
        certificates: [],
        priceDeficits: [],
        psoWeight: null,
        bandEdges: [],
      });
    }
  });

  it("still tells which level would have let in the only bid", () => {
    const each = tender({
      criteria,
      rule: { kind: "minimum", level: "trede2" },
      bids: [bid("a", 100, { Plan: 80 }, { level: "trede1" })],
    });
    expect(sensitivity(each).levels).toEqual([{ bidder: "a", smallestWinningLevel: "trede2" }]);
  });

  it("asks about every weight that has a meaning: the price's only where it earns points", () => {
    const bids = [bid("a", 100, { Plan: 80 }), bid("b", 90, { Plan: 70 })];
    const names = (method: (typeof METHODS)[number]) =>
      sensitivity(tender({ method, criteria, bids })).weights.map(({ criterion }) => criterion);
    expect(names("punten")).toEqual(["Plan", "PSO", "Prijs"]);
    expect(names("utility index")).toEqual(["Plan", "PSO", "Prijs"]);
    expect(names("gunnen op waarde")).toEqual(["Plan", "PSO"]);
    expect(names("prijs per kwaliteit")).toEqual(["Plan", "PSO"]);
  });

  it("is the same whatever the order of the bids", () => {
    fc.assert(
      fc.property(scorableTenders(), (each) => {
        const turned = { ...each, bids: [...each.bids].reverse() };
        expect(isScorable(turned)).toBe(true);
        const byName = <T extends { readonly bidder: string }>(all: readonly T[]) =>
          [...all].sort((a, b) => (a.bidder < b.bidder ? -1 : 1));
        const there = sensitivity(each);
        const back = sensitivity(turned);
        expect({ ...back, levels: [], certificates: [], priceDeficits: [] }).toEqual({
          ...there,
          levels: [],
          certificates: [],
          priceDeficits: [],
        });
        expect(byName(back.levels)).toEqual(byName(there.levels));
        expect(byName(back.certificates)).toEqual(byName(there.certificates));
        expect(byName(back.priceDeficits)).toEqual(byName(there.priceDeficits));
      }),
      { numRuns: 200 },
    );
  });
});
