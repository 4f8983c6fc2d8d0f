import { canReverseRanks, isRelative } from "../../../../src/domain/tender/price-formulas/price-points";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import type { PriceFormula } from "../../../../src/domain/tender/tender";
import { bid, order, price, quality, tender } from "../support/tender";

/** Relative, and can reverse ranks without clipping and with it (facts/tender.md 1.2). */
const FORMULAS: readonly (readonly [PriceFormula, boolean, boolean, boolean])[] = [
  [{ kind: "laagste/prijs" }, true, true, true],
  [{ kind: "laag-hoog" }, true, true, true],
  [{ kind: "afwijking" }, true, true, true],
  [{ kind: "log", base: 2 }, true, false, true],
  [{ kind: "bandbreedte", low: 100, high: 200 }, false, false, false],
];

test.each(FORMULAS)("%j", (formula, relative, unclipped, clipped) => {
  expect(isRelative(formula)).toBe(relative);
  expect(canReverseRanks(formula, false)).toBe(unclipped);
  expect(canReverseRanks(formula, true)).toBe(clipped);
});

test("log keeps the order of two bids when the lowest leaves; cut at nothing it does not", () => {
  const orders = (clip: boolean) => {
    const given = tender({
      criteria: [quality("Plan", 50), price(50)],
      priceFormula: { kind: "log", base: 2 },
      clip,
      bids: [bid("low", 50, { Plan: 0 }), bid("a", 110, { Plan: 20 }), bid("b", 150, { Plan: 30 })],
    });
    const without = { ...given, bids: given.bids.filter(({ bidder }) => bidder !== "low") };
    return [given, without].map((each) => order(rankTender(each)).filter((bidder) => bidder !== "low"));
  };
  expect(orders(false)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
  expect(orders(true)).toEqual([
    ["b", "a"],
    ["a", "b"],
  ]);
});
