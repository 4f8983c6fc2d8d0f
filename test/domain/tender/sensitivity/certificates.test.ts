import fc from "fast-check";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import { bid, level, price, pso, quality, standings, tender } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { sensitivity, withBid } from "./support/naive-winners";
import { runs } from "./support/runs";

describe("who wins without a certificate", () => {
  it("is told for every level that counts, and says whether it changes the outcome", () => {
    // facts/tender.md 4.4, 7; the bids of cases/constructed.json, anchored_margin_rank_reversal.
    const each = standings(
      { a: [80, "none"], w: [79, "trede2"], k: [77.5, "trede3"] },
      { rule: { kind: "marge", margin: 2 } },
    );
    expect(sensitivity(each).certificates).toEqual([
      { bidder: "w", level: "trede2", winnersWithout: ["a"], changes: true },
      { bidder: "k", level: "trede3", winnersWithout: ["w"], changes: false },
    ]);
  });

  it("takes a bid out that then falls below the minimum", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "minimum", level: "trede1" },
      bids: [
        bid("a", 150, { Plan: 80 }, { level: "trede1" }),
        bid("b", 150, { Plan: 60 }, { level: "trede1" }),
      ],
    });
    expect(sensitivity(each).certificates.map(({ winnersWithout }) => winnersWithout)).toEqual([
      ["b"],
      ["a"],
    ]);
  });

  it("leaves nobody where the only bid needs its level", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "minimum", level: "trede1" },
      bids: [bid("a", 150, { Plan: 80 }, { level: "trede1" })],
    });
    expect(sensitivity(each).certificates).toEqual([
      { bidder: "a", level: "trede1", winnersWithout: [], changes: true },
    ]);
  });

  it.each([
    // Without the level A is worth nothing.
    ["prijs per kwaliteit", 0],
    // A then lies 25 points behind, more than the 20 of the price: no factor above 0.
    ["utility index", 50],
  ] as const)("leaves nobody where %s can then not be scored", (method, plan) => {
    const each = tender({
      method,
      criteria: [quality("Plan", 50), pso(30), price(20)],
      bids: [bid("A", 100, { Plan: plan }, { level: "trede3" }), bid("B", 100, { Plan: 100 })],
    });
    expect(sensitivity(each).certificates).toEqual([
      { bidder: "A", level: "trede3", winnersWithout: [], changes: true },
    ]);
  });

  it("equals the outcome when everything is scored again, for every method, formula and rule", () => {
    fc.assert(
      fc.property(scorableTenders(), (each) => {
        const ranked = rankTender(each);
        const expected = ranked.bids
          .filter(({ rank, bid: { level: own } }) => rank !== null && own.counts && own.counted !== "none")
          .map(({ bid: { bidder, level: own } }) => {
            const without = withBid(each, bidder, (other) => ({ ...other, level: level("none") }));
            const winnersWithout = isScorable(without) ? rankTender(without).winners : [];
            return {
              bidder,
              level: own.counted,
              winnersWithout,
              changes: String([...winnersWithout].sort()) !== String([...ranked.winners].sort()),
            };
          });
        expect(sensitivity(each).certificates).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});
