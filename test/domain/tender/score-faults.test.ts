import { figuresOf } from "../../../src/domain/tender/figures";
import { scoreFaults } from "../../../src/domain/tender/score-faults";
import type { Tender } from "../../../src/domain/tender/tender";
import { bid, NO_DISCOUNT, price, pso, quality, tender } from "./support/tender";

/** `kind bidder figure` of each fault. */
function faults(given: Tender): string[] {
  return scoreFaults(figuresOf(given)).map((fault) => {
    switch (fault.kind) {
      case "discountedPriceNotPositive":
        return `${fault.kind} ${fault.bid.bidder} ${fault.price}`;
      case "qualityNotPositive":
        return `${fault.kind} ${fault.bid.bidder} ${fault.quality}`;
      case "utilityFactorNotPositive":
        return `${fault.kind} ${fault.bid.bidder} ${fault.factor}`;
      case "priceWeightZero":
        return fault.kind;
    }
  });
}

describe("price per quality", () => {
  const given = (options: Partial<Tender>) =>
    tender({
      method: "prijs per kwaliteit",
      criteria: [quality("Plan", 80, { scaleMax: 10 }), price(0), pso(20)],
      bids: [
        bid("none", 100, { Plan: 0 }),
        bid("some", 100, { Plan: 0.1 }),
        bid("pso", 100, { Plan: 0 }, { level: "basis" }),
      ],
      ...options,
    });

  test("nothing to divide by is a fault, points for the level are something", () => {
    expect(faults(given({}))).toEqual(["qualityNotPositive none 0"]);
  });
  test("bids that do not take part are not looked at", () => {
    const criteria = [quality("Plan", 80, { scaleMax: 10, minimumScore: 0.1 }), price(0)];
    expect(faults(given({ criteria }))).toEqual([]);
  });
  test("the same bids add up to points without a fault", () => {
    expect(faults(given({ method: "punten" }))).toEqual([]);
  });
});

describe("utility index", () => {
  const given = (weight: number, plan: number, options: Partial<Tender> = {}) =>
    tender({
      method: "utility index",
      criteria: [quality("Plan", 100 - weight, { scaleMax: 100 }), price(weight)],
      bids: [bid("best", 100, { Plan: 100 }), bid("far", 100, { Plan: plan })],
      ...options,
    });

  test("a bid that lies the weight of the price below the best has no index", () => {
    expect(faults(given(50, 0.5))).toEqual([]);
    expect(faults(given(50, 0))).toEqual(["utilityFactorNotPositive far 0"]);
    expect(faults(given(25, 50))).toEqual(["utilityFactorNotPositive far -0.5"]);
  });
  test("without a weight for the price there is nothing to divide by", () => {
    expect(faults(given(0, 100))).toEqual(["priceWeightZero"]);
    expect(faults(given(0.5, 100))).toEqual([]);
    expect(faults(given(0, 100, { method: "punten" }))).toEqual([]);
  });
});

describe("discounts", () => {
  const given = (options: Partial<Tender>) =>
    tender({
      criteria: [price(100)],
      rule: { kind: "korting euro" },
      discounts: {
        euro: { ...NO_DISCOUNT, trede2: 99, trede3: 100 },
        share: { ...NO_DISCOUNT, trede3: 1 },
      },
      bids: [
        bid("little", 100, {}, { level: "trede2" }),
        bid("nothing", 100, {}, { level: "trede3" }),
        bid("none", 100, {}),
      ],
      ...options,
    });

  test("a price of which nothing is left earns no points", () => {
    expect(faults(given({}))).toEqual(["discountedPriceNotPositive nothing 0"]);
    expect(faults(given({ rule: { kind: "korting procent" } }))).toEqual([
      "discountedPriceNotPositive nothing 0",
    ]);
  });
  test("a fictitious price may be nothing or less (ECLI:NL:RBSGR:2011:BU6124)", () => {
    expect(faults(given({ method: "gunnen op waarde" }))).toEqual([]);
  });
  test("another rule takes nothing off", () => {
    expect(faults(given({ rule: { kind: "gelijk" } }))).toEqual([]);
  });
});

describe("a bid that dropped out and is still measured from", () => {
  const given = (options: Partial<Tender>) =>
    tender({
      criteria: [quality("Plan", 60), price(40)],
      rule: { kind: "korting euro" },
      discounts: { euro: { ...NO_DISCOUNT, trede3: 60 }, share: NO_DISCOUNT },
      priceFormula: { kind: "log", base: 2 },
      recalculate: "no",
      bids: [
        bid("gone", 50, { Plan: 50 }, { level: "trede3", status: "lapsed" }),
        bid("here", 100, { Plan: 50 }),
      ],
      ...options,
    });

  test("needs a price above 0 after its discount", () => {
    expect(faults(given({}))).toEqual(["discountedPriceNotPositive gone -10"]);
  });
  test.each<[number | null, readonly string[]]>([
    [60, ["discountedPriceNotPositive gone 0"]],
    [60.5, []],
    [null, []],
  ])("%p euro", (amount, expected) => {
    const bids = given({}).bids.map((each) => (each.bidder === "gone" ? { ...each, price: amount } : each));
    expect(faults(given({ bids }))).toEqual(expected);
  });
  test.each<[string, Partial<Tender>]>([
    ["the order is made anew", { recalculate: "yes" }],
    ["points do not depend on other prices", { priceFormula: { kind: "bandbreedte", low: 80, high: 160 } }],
    ["S is an amount", { method: "gunnen op waarde" }],
  ])("does not matter where %s", (_, options) => {
    expect(faults(given(options))).toEqual([]);
  });
});
