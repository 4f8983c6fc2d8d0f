import fc from "fast-check";
import { LEVELS, levelRank } from "../../../src/domain/pso/level";
import { figuresOf } from "../../../src/domain/tender/figures";
import { rankTender } from "../../../src/domain/tender/rank-tender";
import type { Bid, Method, PriceFormula, Tender } from "../../../src/domain/tender/tender";
import { rules, scorable, tenders, withBid } from "./support/arbitrary-tender";
import { isWinner, rankOf, replaceBid, withScore } from "./support/bid-changes";
import { propertyRuns } from "./support/property-runs";
import { bid, level, price, quality, tender } from "./support/tender";

const RUNS = propertyRuns(500);

/** A better bid keeps what it had: it still wins if it won, and its rank is not worse. */
function expectNotHurt(before: Tender, after: Tender, index: number): void {
  fc.pre(scorable(after));
  const [one, other] = [rankTender(before), rankTender(after)];
  const [was, is] = [rankOf(one, index), rankOf(other, index)];
  if (isWinner(one, index)) expect(isWinner(other, index)).toBe(true);
  if (was !== null) {
    expect(is).not.toBeNull();
    expect(is ?? Infinity).toBeLessThanOrEqual(was);
  }
}

/**
 * Under a margin a bid that moves the totals of others can bring a third bid within the margin or out of it, and so lose
 * by being better. Others move with its price under a relative formula (unclipped `log` moves all of them alike, but for
 * rounding), with its price or quality under `utility index`.
 */
function marginCanTurn({ method, rule, priceFormula }: Tender, changed: "price" | "quality"): boolean {
  if (rule.kind !== "marge") return false;
  if (method === "utility index") return true;
  return changed === "price" && method === "punten" && priceFormula.kind !== "bandbreedte";
}

test("raising the own level never hurts", () => {
  fc.assert(
    fc.property(withBid(tenders()), fc.integer({ min: 1, max: 5 }), ({ tender, index }, steps) => {
      // The level is quality where a PSO criterion counts it, and it lowers the price under a discount.
      fc.pre(!marginCanTurn(tender, "quality"));
      const raised = replaceBid(tender, index, (bid) => {
        const higher = LEVELS[Math.min(5, levelRank(bid.level.counted) + steps)] ?? "trede3";
        return { ...bid, level: level(higher) };
      });
      expectNotHurt(tender, raised, index);
    }),
    RUNS,
  );
});

test("raising an own score never hurts, whatever the formula and the rule; a margin with a utility index aside", () => {
  fc.assert(
    fc.property(
      withBid(tenders()),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom("Plan", "Team"),
      ({ tender, index }, halves, criterion) => {
        fc.pre(!marginCanTurn(tender, "quality"));
        const most = criterion === "Plan" ? 10 : 5;
        const raised = replaceBid(tender, index, (bid) =>
          withScore(tender, bid, criterion, (score) => Math.min(most, score + halves / 2)),
        );
        expectNotHurt(tender, raised, index);
      },
    ),
    RUNS,
  );
});

test("lowering the own price never hurts, whatever the method and the rule; a margin with prices that move others aside", () => {
  fc.assert(
    fc.property(withBid(tenders()), fc.integer({ min: 1, max: 40 }), ({ tender, index }, euro) => {
      fc.pre(!marginCanTurn(tender, "price"));
      const lowered = replaceBid(tender, index, (bid) => ({ ...bid, price: (bid.price ?? 0) - euro }));
      expectNotHurt(tender, lowered, index);
    }),
    RUNS,
  );
});

test("lowering the own price never hurts under a margin with unclipped log, unless rounding tips a bid over the margin", () => {
  const given = tenders({
    method: fc.constant<Method>("punten"),
    formula: fc.constantFrom<PriceFormula>({ kind: "log", base: 2 }, { kind: "log", base: 1.5 }),
    rule: rules.filter((rule) => rule.kind === "marge"),
    clip: fc.constant(false),
    rounding: fc.constant(6),
  });
  fc.assert(
    fc.property(withBid(given), fc.integer({ min: 1, max: 40 }), ({ tender, index }, euro) => {
      const lowered = replaceBid(tender, index, (bid) => ({ ...bid, price: (bid.price ?? 0) - euro }));
      fc.pre(!atTheMargin(tender) && !atTheMargin(lowered));
      expectNotHurt(tender, lowered, index);
    }),
    RUNS,
  );
});

/** Whether two totals lie as far apart as the margin, or nothing, but for a few millionths. */
function atTheMargin(tender: Tender): boolean {
  const { scores } = figuresOf(tender);
  const margin = tender.rule.kind === "marge" ? tender.rule.margin : 0;
  const near = (distance: number) => distance > 0 && distance < 5e-6;
  return scores.some((one) =>
    scores.some((other) => near(Math.abs(one - other - margin)) || near(Math.abs(one - other))),
  );
}

test("under a margin with a utility index a winner can lose by scoring better: it moves the others", () => {
  const decide = (plan: number) =>
    rankTender(
      tender({
        criteria: [quality("Plan", 50), price(50)],
        method: "utility index",
        rule: { kind: "marge", margin: 5 },
        bids: [
          bid("a", 117, { Plan: plan }, { level: "trede1" }),
          bid("b", 60, { Plan: 51 }),
          bid("c", 118, { Plan: 95 }, { level: "trede3" }),
        ],
      }),
    );
  expect(decide(95).winners).toEqual(["a"]);
  expect(decide(100).winners).toEqual(["c"]);
});

test("a bid that is worse or equal in everything never comes before the other", () => {
  fc.assert(
    fc.property(
      withBid(tenders()),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 2 }),
      ({ tender, index }, euro, halves, steps) => {
        const better = tender.bids[index];
        if (!better || better.status !== "valid") return;
        const worse: Bid = {
          ...withScore(tender, better, "Plan", (score) => Math.max(0, score - halves / 2)),
          bidder: "worse",
          price: (better.price ?? 0) + euro,
          level: level(LEVELS[Math.max(0, levelRank(better.level.counted) - steps)] ?? "none"),
        };
        const together = { ...tender, bids: [...tender.bids, worse] };
        fc.pre(scorable(together));
        const outcome = rankTender(together);
        const [own, other] = [rankOf(outcome, index), outcome.bids.at(-1)?.rank ?? null];
        if (other !== null) expect(own ?? Infinity).toBeLessThanOrEqual(other);
      },
    ),
    RUNS,
  );
});
