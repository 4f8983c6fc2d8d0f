import { rankTender } from "../../../src/domain/tender/rank-tender";
import { lowPrices } from "../../../src/domain/tender/low-prices";
import type { Bid, Tender } from "../../../src/domain/tender/tender";
import { bid, NO_DISCOUNT, price, tender } from "./support/tender";

const OFF = { belowMean: null, belowSecond: null, belowEstimate: null };

/** `bidder compared reference` of each indication. */
function told(prices: Readonly<Record<string, number | Bid>>, options: Partial<Tender>): string[] {
  const given = tender({
    criteria: [price(100)],
    bids: Object.entries(prices).map(([name, each]) =>
      typeof each === "number" ? bid(name, each, {}) : each,
    ),
    ...options,
  });
  return lowPrices(given, rankTender(given).bids).map(
    ({ bidder, compared, reference }) => `${bidder} ${compared} ${reference}`,
  );
}

describe("below the mean", () => {
  const options = { lowPriceLimits: { ...OFF, belowMean: 0.15 } };
  test("exactly 15% below the mean of four is told, less is not", () => {
    expect(told({ a: 85, b: 100, c: 105, d: 110 }, options)).toEqual(["a mean 100"]);
    expect(told({ a: 85.01, b: 100, c: 105, d: 109.99 }, options)).toEqual([]);
  });
  test("three bids have no mean to speak of", () => {
    expect(told({ a: 10, b: 100, c: 100 }, options)).toEqual([]);
  });
  test("bids that do not take part move no mean and are not told", () => {
    const out = bid("e", 1, {}, { status: "invalid" });
    expect(told({ a: 85, b: 100, c: 105, d: 110, e: out }, options)).toEqual(["a mean 100"]);
  });
});

describe("below the second", () => {
  const options = { lowPriceLimits: { ...OFF, belowSecond: 0.2 } };
  test("only the lowest, and only alone", () => {
    expect(told({ b: 100, a: 80, c: 300 }, options)).toEqual(["a second 100"]);
    expect(told({ a: 80.01, b: 100 }, options)).toEqual([]);
    expect(told({ a: 80, b: 80, c: 300 }, options)).toEqual([]);
    expect(told({ a: 80 }, options)).toEqual([]);
  });
});

describe("below the estimate", () => {
  const options = { estimate: 100, lowPriceLimits: { ...OFF, belowEstimate: 0.3 } };
  test("every bid that far below it", () => {
    expect(told({ a: 70, b: 70.01, c: 20 }, options)).toEqual(["a estimate 100", "c estimate 100"]);
  });
  test("not without an estimate", () => {
    expect(told({ a: 70 }, { ...options, estimate: null })).toEqual([]);
  });
  test("a price at the reference is not low, even where any distance would do", () => {
    const any = { estimate: 100, lowPriceLimits: { ...OFF, belowEstimate: 0 } };
    expect(told({ a: 100, b: 101, c: 99.99 }, any)).toEqual(["c estimate 100"]);
  });
});

test("each can be switched off, and each is told with how far below it lies", () => {
  expect(told({ a: 10, b: 100, c: 100, d: 100 }, { estimate: 100, lowPriceLimits: OFF })).toEqual([]);
  const given = tender({
    criteria: [price(100)],
    estimate: 200,
    lowPriceLimits: { belowMean: 0, belowSecond: 0, belowEstimate: 0 },
    bids: [bid("a", 60, {}), bid("b", 120, {}), bid("c", 120, {}), bid("d", 180, {})],
  });
  expect(lowPrices(given, rankTender(given).bids)).toEqual([
    { bidder: "a", price: 60, compared: "mean", reference: 120, below: 0.5 },
    { bidder: "a", price: 60, compared: "second", reference: 120, below: 0.5 },
    { bidder: "a", price: 60, compared: "estimate", reference: 200, below: 0.7 },
    { bidder: "b", price: 120, compared: "estimate", reference: 200, below: 0.4 },
    { bidder: "c", price: 120, compared: "estimate", reference: 200, below: 0.4 },
    {
      bidder: "d",
      price: 180,
      compared: "estimate",
      reference: 200,
      below: expect.closeTo(0.1, 12) as number,
    },
  ]);
});

test("prices as tendered, before a discount for the level", () => {
  const discounted = bid("a", 100, {}, { level: "trede3" });
  const options = {
    method: "gunnen op waarde",
    rule: { kind: "korting euro" },
    discounts: { euro: { ...NO_DISCOUNT, trede3: 50 }, share: NO_DISCOUNT },
    lowPriceLimits: { ...OFF, belowSecond: 0.1 },
  } as const;
  expect(told({ a: discounted, b: 105 }, options)).toEqual([]);
});
