import fc from "fast-check";
import { LEVELS } from "../../../src/domain/pso/level";
import { explainBids } from "../../../src/domain/tender/explain-bids";
import { figuresOf } from "../../../src/domain/tender/figures";
import { leaveOneOut } from "../../../src/domain/tender/leave-one-out";
import { canReverseRanks } from "../../../src/domain/tender/price-formulas/price-points";
import { rankTender } from "../../../src/domain/tender/rank-tender";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { scoreUnit } from "../../../src/domain/tender/score-unit";
import type { Method, Tender } from "../../../src/domain/tender/tender";
import { bandwidth, methods, relativeFormulas, rules, tenders, withBid } from "./support/arbitrary-tender";
import { rankOf } from "./support/bid-changes";
import { propertyRuns } from "./support/property-runs";
import { bid, order, price, quality, ranks, tender } from "./support/tender";

const RUNS = propertyRuns(500);
const absolute = fc.constant(bandwidth);
/** Methods under which no bid is measured by another, with a bandwidth as formula. */
const absoluteMethods = methods.filter((method) => method !== "utility index");

function everyNumber(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(everyNumber);
  if (Array.isArray(value)) return value.flatMap(everyNumber);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(everyNumber);
  return [];
}

test("nothing throws and every figure is finite", () => {
  fc.assert(
    fc.property(tenders(), (tender) => {
      const outcome = scoreTender(tender);
      expect(everyNumber({ ...outcome, tender: null }).every(Number.isFinite)).toBe(true);
      expect(explainBids(outcome).size).toBe(tender.bids.length);
    }),
    RUNS,
  );
});

test("every bid has one rank or one exclusion, and the ranks are those of a competition", () => {
  fc.assert(
    fc.property(tenders(), (tender) => {
      const { bids, ranking } = rankTender(tender);
      for (const scored of bids) {
        expect(scored.rank === null).toBe(scored.excluded !== null);
        expect(scored.total === null).toBe(scored.excluded !== null);
        expect(scored.decidedBy === null).toBe(scored.excluded !== null);
        expect(scored.points).toHaveLength(scored.excluded === null ? tender.criteria.length : 0);
      }
      expect(ranking.map((step) => step.position)).toEqual(ranking.map((_, index) => index + 1));
      for (const [index, step] of ranking.entries()) {
        const before = ranking[index - 1];
        expect(step.rank === index + 1 || step.rank === before?.rank).toBe(true);
      }
      expect(new Set(ranking.map((step) => step.chosen)).size).toBe(
        bids.filter((scored) => scored.rank !== null).length,
      );
    }),
    RUNS,
  );
});

test("the order of the rows never matters", () => {
  const shuffled = tenders().chain((tender) =>
    fc.record({
      tender: fc.constant(tender),
      bids: fc.shuffledSubarray([...tender.bids], {
        minLength: tender.bids.length,
        maxLength: tender.bids.length,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ tender, bids }) => {
      const one = rankTender(tender);
      const other = rankTender({ ...tender, bids });
      expect(ranks(other)).toEqual(ranks(one));
      expect(other.winners).toEqual(one.winners);
      expect(
        other.ranking.map(({ chosen, ...step }) => [chosen.bid.bidder, step.decidedBy, step.bound]),
      ).toEqual(one.ranking.map(({ chosen, ...step }) => [chosen.bid.bidder, step.decidedBy, step.bound]));
    }),
    RUNS,
  );
});

test("bids that are equal in everything share a rank", () => {
  fc.assert(
    fc.property(withBid(tenders()), ({ tender, index }) => {
      const twin = tender.bids[index];
      if (!twin) return;
      const { bids } = rankTender({ ...tender, bids: [...tender.bids, { ...twin, bidder: "twin" }] });
      expect(bids.at(-1)?.rank).toBe(bids[index]?.rank);
    }),
    RUNS,
  );
});

test("under methods and formulas without a common measure no loser that leaves changes the winners, the margin aside", () => {
  fc.assert(
    fc.property(
      tenders({
        method: absoluteMethods,
        formula: absolute,
        rule: rules.filter((rule) => rule.kind !== "marge"),
      }),
      (tender) => {
        for (const { bid, rank } of rankTender(tender).bids) {
          const before = rankTender(tender);
          if (rank === null || before.winners.includes(bid.bidder)) continue;
          const after = rankTender({ ...tender, bids: tender.bids.filter((other) => other !== bid) });
          expect(after.winners).toEqual(before.winners);
        }
      },
    ),
    RUNS,
  );
});

test("a formula said to keep the order keeps it: whoever leaves, no two others change places by score alone", () => {
  const given = tenders({
    method: fc.constant<Method>("punten"),
    rule: rules.filter(({ kind }) => kind === "gewogen" || kind.startsWith("korting")),
    rounding: fc.constant(6),
  }).filter(({ priceFormula, clip }) => !canReverseRanks(priceFormula, clip));
  fc.assert(
    fc.property(withBid(given), ({ tender, index }) => {
      const { scores, bids } = figuresOf(tender);
      const without = figuresOf({ ...tender, bids: tender.bids.filter((_, at) => at !== index) });
      const scoreAfter = new Map(without.bids.map((bid, row) => [bid, without.scores[row] ?? NaN]));
      for (const [i, one] of bids.entries()) {
        for (const [j, other] of bids.entries()) {
          const [oneAfter, otherAfter] = [scoreAfter.get(one), scoreAfter.get(other)];
          if (oneAfter === undefined || otherAfter === undefined) continue;
          if ((scores[i] ?? NaN) > (scores[j] ?? NaN) + 1e-9) expect(oneAfter).toBeGreaterThan(otherAfter);
        }
      }
    }),
    RUNS,
  );
});

test("leave-one-out says what scoring again without the bid says", () => {
  fc.assert(
    fc.property(tenders(), (tender) => {
      const outcome = rankTender(tender);
      const losers = outcome.bids.filter(
        ({ rank, bid }) => rank !== null && !outcome.winners.includes(bid.bidder),
      );
      const told = leaveOneOut(tender, outcome);
      expect(told.map(({ removed }) => removed)).toEqual(losers.map(({ bid }) => bid.bidder));
      for (const { removed, winners, changes } of told) {
        const bids = tender.bids.filter((bid) => bid.bidder !== removed);
        const again = rankTender({ ...tender, bids });
        expect([...winners].sort()).toEqual([...again.winners].sort());
        expect(changes).toBe([...again.winners].sort().join() !== [...outcome.winners].sort().join());
      }
    }),
    RUNS,
  );
});

/** Prices and all that is in euros, in another currency. */
function inOtherMoney(tender: Tender, factor: number): Tender {
  const { rule, priceFormula, discounts } = tender;
  const money = (amount: number): number => Math.round(amount * factor * 1e6) / 1e6;
  const euro = scoreUnit(tender.method) === "euro";
  const discount = Object.fromEntries(LEVELS.map((each) => [each, money(discounts.euro[each])]));
  return {
    ...tender,
    ceilingPrice: tender.ceilingPrice === null ? null : money(tender.ceilingPrice),
    priceFormula:
      priceFormula.kind === "bandbreedte"
        ? { ...priceFormula, low: money(priceFormula.low), high: money(priceFormula.high) }
        : priceFormula,
    rule:
      euro && rule.kind === "marge"
        ? { ...rule, margin: money(rule.margin) }
        : euro && rule.kind === "banden"
          ? { ...rule, width: money(rule.width) }
          : rule,
    discounts: { ...discounts, euro: { ...discounts.euro, ...discount } },
    criteria: tender.criteria.map((criterion) =>
      criterion.kind === "price" || criterion.value === null
        ? criterion
        : { ...criterion, value: money(criterion.value) },
    ),
    bids: tender.bids.map((each) => ({ ...each, price: money(each.price ?? 0) })),
  };
}

test("prices in another currency change nothing under a relative formula", () => {
  fc.assert(
    fc.property(
      tenders({
        method: fc.constantFrom<Method>("punten", "utility index"),
        formula: relativeFormulas,
        // A discount in euros is a parameter in euros.
        rule: rules.filter((rule) => rule.kind !== "korting euro"),
      }),
      fc.constantFrom(2, 10, 100, 1000),
      (given, factor) => {
        const bids = given.bids.map((each) => ({
          ...each,
          price: Math.round((each.price ?? 0) * factor * 100) / 100,
        }));
        const ceilingPrice = given.ceilingPrice === null ? null : given.ceilingPrice * factor;
        expect(ranks(rankTender({ ...given, bids, ceilingPrice }))).toEqual(ranks(rankTender(given)));
      },
    ),
    RUNS,
  );
});

test("elsewhere they change nothing when bounds, values, discounts, margins and rounding go along", () => {
  fc.assert(
    fc.property(tenders({ rounding: fc.constantFrom(2, 6) }), fc.constantFrom(10, 100), (given, factor) => {
      const scaled = inOtherMoney(given, factor);
      const fewer = scoreUnit(given.method) === "euro" ? Math.log10(factor) : 0;
      const outcome = rankTender({ ...scaled, rounding: given.rounding - fewer });
      expect(ranks(outcome)).toEqual(ranks(rankTender(given)));
    }),
    RUNS,
  );
});

test("the winners fill the contracts: no more than there are, unless a lot must decide", () => {
  fc.assert(
    fc.property(tenders(), (tender) => {
      const { bids, winners, lotNeeded, ranking } = rankTender(tender);
      const within = bids.filter(({ rank }) => rank !== null && rank <= tender.contracts);
      expect([...winners].sort()).toEqual(within.map(({ bid }) => bid.bidder).sort());
      const expected = Math.min(tender.contracts, ranking.length);
      if (lotNeeded) expect(winners.length).toBeGreaterThan(tender.contracts);
      else expect(winners.length).toBe(expected);
    }),
    RUNS,
  );
});

test("bids that do not count have no influence, unless they keep their price as an anchor", () => {
  fc.assert(
    fc.property(tenders(), (tender) => {
      const all = rankTender(tender);
      const counting = tender.bids.filter(
        (each, index) =>
          rankOf(all, index) !== null || (each.status === "lapsed" && tender.recalculate === "no"),
      );
      const without = rankTender({ ...tender, bids: counting });
      expect(order(without)).toEqual(order(all));
      expect(without.ranking.map(({ chosen }) => chosen.total)).toEqual(
        all.ranking.map(({ chosen }) => chosen.total),
      );
    }),
    RUNS,
  );
});

test("marge is repeated for every rank, in euros too: 10 Trede 3, 14 none, 18 Trede 2 with 5 euro gives a, c, b", () => {
  const bids = { a: ["trede3", 10], b: ["none", 14], c: ["trede2", 18] } as const;
  for (const method of ["gunnen op waarde", "prijs per kwaliteit"] as const) {
    const outcome = rankTender(
      tender({
        criteria: [quality("Plan", 100, { scaleMax: 1, value: 0 }), price(0)],
        method,
        rule: { kind: "marge", margin: 5 },
        bids: Object.entries(bids).map(([name, [held, amount]]) =>
          // One quality point: the price per point is the price.
          bid(name, amount, { Plan: 0.01 }, { level: held }),
        ),
      }),
    );
    expect(order(outcome)).toEqual(["a", "c", "b"]);
    expect(outcome.ranking[1]).toMatchObject({ bound: 19, equivalent: 2, decidedBy: "pso" });
  }
});
