import fc from "fast-check";
import { figuresOf } from "../../../../src/domain/tender/figures";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import type { Tender } from "../../../../src/domain/tender/tender";
import { bid, price, quality, tender } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { sensitivity, winsOutright, withBid } from "./support/naive-winners";
import { runs } from "./support/runs";

function deficits(each: Tender) {
  return Object.fromEntries(sensitivity(each).priceDeficits.map(({ bidder, ...rest }) => [bidder, rest]));
}

describe("the price deficit", () => {
  it("is what Mercell publishes at parity (cases/published.json, mercell_utility_index_price_deficit)", () => {
    const mercell = tender({
      method: "utility index",
      criteria: [quality("Q", 60), price(40)],
      bids: [bid("A", 1000, { Q: 90 }), bid("B", 875, { Q: 80 }), bid("C", 600, { Q: 60 })],
    });
    const { B, C } = deficits(mercell);
    expect(B?.parity).toBe(25);
    expect(C?.parity).toBe(50);
    // 199.99 - 0.55 x 300.03, to the cent.
    const cents = tender({ ...mercell, bids: [bid("A", 300.03, { Q: 90 }), bid("B", 199.99, { Q: 60 })] });
    expect(deficits(cents)["B"]?.parity).toBe(34.97);
  });

  it("takes the rounding of the total into account", () => {
    // One euro is one point: B needs 70.01, at 69.99 euro less, or 70.005 with the rounding.
    const close = tender({
      criteria: [quality("Plan", 0), price(100)],
      priceFormula: { kind: "bandbreedte", low: 100, high: 200 },
      bids: [bid("A", 130, { Plan: 0 }), bid("B", 140, { Plan: 0 })],
    });
    expect(deficits(close)["B"]?.toWin).toBe(10.01);
    expect(deficits({ ...close, rounding: 1 })["B"]?.toWin).toBe(10.05);
    expect(deficits({ ...close, rounding: 0 })["B"]?.toWin).toBe(10.5);
  });

  it("is null when no price above 0 wins", () => {
    const hopeless = tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laagste/prijs" },
      bids: [bid("A", 130, { Plan: 100 }), bid("B", 130, { Plan: 0 })],
    });
    expect(deficits(hopeless)["B"]?.toWin).toBeNull();
  });

  it("sees the others lose points as the highest price comes down", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laag-hoog" },
      bids: [bid("A", 120, { Plan: 80 }), bid("B", 200, { Plan: 90 }), bid("C", 100, { Plan: 20 })],
    });
    // At 123.53 B has 54 + 0, A 48 + 40 x 3.53 / 23.53, which is 54.00 too, with a plan worth less.
    expect(deficits(each)["B"]?.toWin).toBe(76.47);
  });

  it("keeps the winner in mind among dearer bids that are worth more", () => {
    const dear = (name: string, plan: number) => bid(name, 200, { Plan: plan });
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laagste/prijs" },
      bids: [
        ...[dear("C", 70), dear("D", 69)],
        bid("A", 100, { Plan: 60 }),
        bid("B", 150, { Plan: 50 }),
        ...[dear("E", 68), dear("F", 67)],
      ],
    });
    // B has 30 + 40 below 100, A 36 + 0.4 x price: 70.00 at 84.99, where its plan is worth more.
    expect(rankTender(each).winners).toEqual(["A"]);
    expect(deficits(each)["B"]?.toWin).toBe(65.02);
  });

  it("finds the price that gives the second of two contracts, though all totals move with it", () => {
    const each = tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laagste/prijs" },
      rule: { kind: "marge", margin: 5 },
      contracts: 2,
      bids: [bid("A", 1, { Plan: 100 }), bid("B", 1, { Plan: 50 }), bid("C", 1.2, { Plan: 40 })],
    });
    // Below 1.00 C has 24 + 40 and B 30 + 40 x price: equal at 0.85, where B has the better plan.
    expect(deficits(each)["C"]?.toWin).toBe(0.36);
  });

  // 60 points for the plan, 40 x lowest / price.
  const cheap = (first: number, plan: number, second: number) =>
    tender({
      criteria: [quality("Plan", 60), price(40)],
      priceFormula: { kind: "laagste/prijs" },
      rule: { kind: "marge", margin: 5 },
      bids: [bid("A", first, { Plan: plan }), bid("B", second, { Plan: 0 })],
    });

  it.each([
    ["which may be the only price that wins", cheap(0.02, 0, 10), 9.99],
    // At 0.02 it has 40 against 18 + 26.67, at 0.01 against 18 + 13.33.
    ["also where it wins as others earn less", cheap(0.03, 30, 0.05), 0.04],
    ["from the highest price that wins", cheap(0.03, 10, 0.03), 0.01],
    ["for a bid of two cents", cheap(0.02, 10, 0.02), 0.01],
    ["and no farther", cheap(0.01, 0, 10), null],
    ["and no farther, for a price with a part of a cent", cheap(0.01, 0, 1.005), null],
    [
      "and never to nothing at all",
      { ...cheap(0.01, 0, 10), priceFormula: { kind: "bandbreedte", low: 100, high: 200 } },
      null,
    ],
  ] as const)("looks down to a price of one cent, %s", (_, each, toWin) => {
    expect(deficits(each)["B"]).toEqual({ toWin, parity: null });
  });

  it("finds the first price that wins, also where a still lower one loses again", () => {
    // design section 5: 65/79/163 euro, quality 56/76/94, levels T1/none/T3, 60/40, the first price to 52.
    const example = (first: number) =>
      tender({
        criteria: [quality("Plan", 60), price(40)],
        priceFormula: { kind: "laagste/prijs" },
        rule: { kind: "marge", margin: 5 },
        bids: [
          bid("first", first, { Plan: 56 }, { level: "trede1" }),
          bid("second", 79, { Plan: 76 }),
          bid("third", 163, { Plan: 94 }, { level: "trede3" }),
        ],
      });
    expect(rankTender(example(52)).winners).toEqual(["third"]);
    const toWin = deficits(example(90))["first"]?.toWin ?? 0;
    expect(90 - toWin).toBeGreaterThan(65);
    expect(rankTender(example(90 - toWin)).winners).toEqual(["first"]);
    expect(rankTender(example(90 - toWin + 0.01)).winners).not.toEqual(["first"]);
  });

  const changedTo = (each: Tender, bidder: string, amount: number) =>
    withBid(each, bidder, (own) => ({ ...own, price: amount }));
  const wins = (each: Tender, bidder: string, amount: number) => {
    const changed = changedTo(each, bidder, amount);
    return isScorable(changed) && winsOutright(rankTender(changed), bidder);
  };
  const cents = (amount: number) => Math.round(amount * 100);

  it("is the first that wins when everything is scored again, for every method, formula and rule", () => {
    fc.assert(
      fc.property(
        scorableTenders(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (each, shares) => {
          const ranked = rankTender(each);
          const losers = figuresOf(each).bids.filter(({ bidder }) => !ranked.winners.includes(bidder));
          const found = deficits(each);
          expect(Object.keys(found)).toEqual(losers.map(({ bidder }) => bidder));
          for (const { bidder, price: own } of losers) {
            const present = cents(own ?? 0);
            const toWin = found[bidder]?.toWin ?? null;
            const tried = toWin === null ? present : cents(toWin);
            // No smaller reduction wins: the next one, and others anywhere before it.
            const smaller = shares.map((share) => Math.floor(share * tried)).concat(tried - 1);
            for (const cut of smaller) {
              if (cut < 0 || cut >= tried) continue;
              expect([bidder, cut, wins(each, bidder, (present - cut) / 100)]).toEqual([bidder, cut, false]);
            }
            if (toWin !== null)
              expect([bidder, wins(each, bidder, (present - tried) / 100)]).toEqual([bidder, true]);
          }
        },
      ),
      { numRuns: runs(250) },
    );
  });

  it("is found among all prices in cents, for cheap bids", () => {
    fc.assert(
      fc.property(scorableTenders(["punten", "utility index"]), (original) => {
        const each: Tender = {
          ...original,
          rule: original.rule.kind.startsWith("korting") ? { kind: "marge", margin: 5 } : original.rule,
          ceilingPrice: null,
          priceFormula:
            original.priceFormula.kind === "bandbreedte"
              ? { kind: "bandbreedte", low: 0.8, high: 1.6 }
              : original.priceFormula,
          bids: original.bids.map((own) => ({ ...own, price: Math.ceil(own.price ?? 0) / 100 })),
        };
        fc.pre(isScorable(each));
        for (const { bidder, toWin } of sensitivity(each).priceDeficits) {
          const present = cents(each.bids.find((own) => own.bidder === bidder)?.price ?? 0);
          let first: number | null = null;
          for (let cut = 1; cut < present && first === null; cut++) {
            if (wins(each, bidder, (present - cut) / 100)) first = cut / 100;
          }
          expect([bidder, toWin]).toEqual([bidder, first]);
        }
      }),
      { numRuns: runs(250) / 5 },
    );
  });
});
