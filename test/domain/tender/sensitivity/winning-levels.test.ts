import fc from "fast-check";
import { LEVELS, type Level } from "../../../../src/domain/pso/level";
import { figuresOf } from "../../../../src/domain/tender/figures";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import type { Tender } from "../../../../src/domain/tender/tender";
import { bid, level, price, pso, quality, standings, tender } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { sensitivity, winsOutright, withBid } from "./support/naive-winners";
import { runs } from "./support/runs";

function levels(each: Tender) {
  return Object.fromEntries(
    sensitivity(each).levels.map(({ bidder, smallestWinningLevel }) => [bidder, smallestWinningLevel]),
  );
}

describe("the smallest level at which a loser wins", () => {
  it("is one step above the winner within the margin, and none outside it", () => {
    const each = standings(
      { a: [80, "none"], w: [79, "trede2"], k: [77, "trede1"], far: [60, "none"] },
      { rule: { kind: "marge", margin: 5 } },
    );
    expect(levels(each)).toEqual({ a: "trede2", k: "trede3", far: null });
  });

  it("counts the points of a PSO criterion", () => {
    const each = tender({
      criteria: [quality("Plan", 80), pso(20)],
      bids: [bid("a", 100, { Plan: 80 }, { level: "none" }), bid("b", 100, { Plan: 70 }, { level: "none" })],
    });
    // 8 points behind; 20 x 0.4 is 8 and needs quality, 20 x 0.6 is 12.
    expect(levels(each)).toEqual({ b: "trede1" });
  });

  it("counts the discount", () => {
    const each = tender({
      method: "gunnen op waarde",
      criteria: [quality("Plan", 0, { value: 10 }), price(0)],
      rule: { kind: "korting euro" },
      discounts: {
        euro: { none: 0, aspirant: 5, basis: 10, trede1: 15, trede2: 20, trede3: 25 },
        share: { none: 0, aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 },
      },
      bids: [bid("a", 100, { Plan: 50 }), bid("b", 118, { Plan: 50 })],
    });
    expect(levels(each)).toEqual({ b: "trede2" });
  });

  it.each([
    ["punten", 99.5, "trede3"],
    ["punten", 100, null],
    ["gunnen op waarde", 100, "trede3"],
  ] as const)("under %s a discount of %d on a price of 100 wins at: %s", (method, euro, smallest) => {
    const none = { none: 0, aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 };
    const each = tender({
      method,
      criteria: [quality("Plan", 0, { value: 10 }), price(100)],
      rule: { kind: "korting euro" },
      discounts: { euro: { ...none, trede3: euro }, share: none },
      bids: [bid("a", 90, { Plan: 50 }), bid("b", 100, { Plan: 50 })],
    });
    expect(levels(each)).toEqual({ b: smallest });
  });

  it.each([
    [70, null],
    [77, "trede3"],
  ] as const)("with a discount of %d leaves its own earlier price out: %s", (euro, smallest) => {
    const none = { none: 0, aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 };
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laag-hoog" },
      rule: { kind: "korting euro" },
      discounts: { euro: { ...none, trede3: euro }, share: none },
      bids: [bid("A", 120, { Plan: 80 }), bid("B", 200, { Plan: 90 }), bid("C", 100, { Plan: 20 })],
    });
    // B, still the dearest, has 54: A has 48 + 40 x 10 / 30 against 130, 48 + 40 x 3 / 23 against 123.
    expect(levels(each)["B"]).toBe(smallest);
  });

  it("compares a bid that was let in with every other one", () => {
    const others = [
      bid("a", 150, { Plan: 60 }, { level: "trede1" }),
      bid("best", 150, { Plan: 70 }, { level: "trede1" }),
    ];
    for (const ranked of [others, [...others].reverse()]) {
      const each = tender({
        criteria: [quality("Plan", 60), price(40)],
        rule: { kind: "minimum", level: "trede1" },
        bids: [...ranked, bid("low", 150, { Plan: 65 }, { level: "basis" })],
      });
      expect(levels(each)).toEqual({ a: null, low: null });
    }
  });

  it("is told of a bid that is worth less than a point", () => {
    const each = tender({
      method: "prijs per kwaliteit",
      criteria: [quality("Plan", 100), price(0)],
      rule: { kind: "gelijk" },
      bids: [bid("a", 100, { Plan: 100 }), bid("b", 0.5, { Plan: 0.5 })],
    });
    expect(levels(each)).toEqual({ b: "aspirant" });
  });

  it("is told of a bid that only its level excluded, not of one above the ceiling too", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "minimum", level: "trede1" },
      ceilingPrice: 160,
      bids: [
        bid("a", 150, { Plan: 60 }, { level: "trede1" }),
        bid("low", 150, { Plan: 80 }, { level: "basis" }),
        bid("dear", 170, { Plan: 80 }, { level: "none" }),
      ],
    });
    expect(levels(each)).toEqual({ low: "trede1" });
  });

  it("is the lowest level that wins when everything is scored again, for every method, formula and rule", () => {
    fc.assert(
      fc.property(scorableTenders(), (each) => {
        const ranked = rankTender(each);
        const at = (bidder: string, counted: Level) =>
          withBid(each, bidder, (own) => ({ ...own, level: level(counted) }));
        const wins = (bidder: string, counted: Level) =>
          isScorable(at(bidder, counted)) && winsOutright(rankTender(at(bidder, counted)), bidder);
        const isLetIn = (bidder: string) => {
          const changed = at(bidder, "trede3");
          return figuresOf(changed).bids.some((own) => own.bidder === bidder);
        };
        const expected = ranked.bids
          .filter(({ bid: { bidder }, excluded }) =>
            excluded === null
              ? !ranked.winners.includes(bidder)
              : excluded.kind === "belowMinimumLevel" && isLetIn(bidder),
          )
          .map(({ bid: { bidder } }) => [bidder, LEVELS.find((counted) => wins(bidder, counted)) ?? null]);
        expect(Object.entries(levels(each))).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});
