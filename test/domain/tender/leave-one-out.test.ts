import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { bid, price, quality, tender, type NamedBid } from "./support/tender";

const HALVES = { criteria: [quality("Plan", 50), price(50)] };

/** Who wins, and who wins when each loser is away. */
function told(bids: readonly NamedBid[], options: Partial<Tender>): Record<string, string> {
  const { winners, leaveOneOut } = scoreTender(tender({ ...HALVES, bids, ...options }));
  return Object.fromEntries([
    ["", winners.join()],
    ...leaveOneOut.map((each) => [each.removed, `${each.winners.join()}${each.changes ? " instead" : ""}`]),
  ]);
}

const HIGH_LOW = { priceFormula: { kind: "laag-hoog" } } as const;

test("the highest price leaving can change the winner under laag-hoog", () => {
  const bids = [bid("a", 100, { Plan: 60 }), bid("b", 120, { Plan: 84 }), bid("dear", 200, { Plan: 10 })];
  expect(told(bids, HIGH_LOW)).toEqual({ "": "b", a: "b", dear: "a instead" });
});

test("so can the lowest", () => {
  const criteria = [quality("Plan", 60, { scaleMax: 60 }), price(40)];
  const bids = [bid("low", 80, { Plan: 0 }), bid("a", 100, { Plan: 35 }), bid("b", 120, { Plan: 58 })];
  expect(told(bids, { ...HIGH_LOW, criteria })).toEqual({ "": "b", low: "a instead", a: "b" });
});

test("a change of one of two winners is a change", () => {
  const bids = [
    bid("a", 100, { Plan: 60 }),
    bid("b", 120, { Plan: 84 }),
    bid("dear", 200, { Plan: 10 }),
    bid("x", 100, { Plan: 100 }),
  ];
  expect(told(bids, { ...HIGH_LOW, contracts: 2 })).toEqual({ "": "x,b", a: "x,b", dear: "x,a instead" });
});

test("a second bid at the same price keeps the anchor in place", () => {
  const bids = [
    bid("a", 100, { Plan: 60 }),
    bid("b", 120, { Plan: 84 }),
    bid("dear", 200, { Plan: 10 }),
    bid("too", 200, { Plan: 5 }),
  ];
  expect(told(bids, HIGH_LOW)).toEqual({ "": "b", a: "b", dear: "b", too: "b" });
});

test("the best quality leaving can change the winner under a utility index", () => {
  const bids = [
    bid("best", 200, { Plan: 90 }),
    bid("a", 119, { Plan: 80 }),
    bid("b", 80, { Plan: 50 }),
    bid("dearest", 1000, { Plan: 10 }),
  ];
  expect(told(bids, { method: "utility index" })).toEqual({
    "": "a",
    best: "b instead",
    b: "a",
    dearest: "a",
  });
});

test("the lowest price leaving spreads a utility index, and so can put a level beyond the margin", () => {
  const bids = [
    bid("low", 50, { Plan: 10 }),
    bid("a", 100, { Plan: 90 }),
    bid("b", 100, { Plan: 80 }, { level: "trede3" }),
  ];
  expect(told(bids, { method: "utility index", rule: { kind: "marge", margin: 5 } })).toEqual({
    "": "b",
    low: "a instead",
    a: "b",
  });
});

test("the leader from whom the margin hangs can change the winner by leaving", () => {
  const bids = [
    bid("lead", 100, { Plan: 80 }),
    bid("a", 100, { Plan: 79 }, { level: "trede2" }),
    bid("b", 100, { Plan: 75 }, { level: "trede3" }),
  ];
  const options = { criteria: [quality("Plan", 100), price(0)], rule: { kind: "marge", margin: 4 } } as const;
  expect(told(bids, options)).toEqual({ "": "a", lead: "b instead", b: "a" });
});
