import fc from "fast-check";
import { figuresOf } from "../../../../src/domain/tender/figures";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import { marginInterval } from "../../../../src/domain/tender/sensitivity/margin-interval";
import { standingOf } from "../../../../src/domain/tender/standing";
import type { Tender } from "../../../../src/domain/tender/tender";
import { standings } from "../support/tender";
import { isScorable, scorableTenders } from "./support/arbitrary-sensitivity";
import { runs } from "./support/runs";

function marginOf(each: Tender) {
  return marginInterval(each, standingOf(figuresOf(each)));
}

describe("the interval of the margin", () => {
  const bids = { a: [80, "none"], w: [79, "trede2"], k: [77.5, "trede3"] } as const;

  it.each([
    [0, 0, 1],
    [1, 1, 2.5],
    [2, 1, 2.5],
    [2.5, 2.5, null],
  ])("of cases/constructed.json, anchored_margin_rank_reversal, at a margin of %d", (margin, from, to) => {
    expect(marginOf(standings(bids, { rule: { kind: "marge", margin } }))).toEqual({
      present: margin,
      from,
      to,
    });
  });

  it("is exact where binary numbers are not", () => {
    const each = standings(
      { a: [80.3, "none"], w: [80.2, "trede2"] },
      { rule: { kind: "marge", margin: 5 } },
    );
    expect(marginOf(each)).toEqual({ present: 5, from: 0.1, to: null });
  });

  it("looks at all places that are awarded", () => {
    // design of the repeated choice: 90 Trede 3, 86 none, 82 Trede 2: with two contracts c needs to be within 4 of b.
    const each = standings(
      { a: [90, "trede3"], b: [86, "none"], c: [82, "trede2"] },
      { rule: { kind: "marge", margin: 5 }, contracts: 2 },
    );
    expect(rankTender(each).winners).toEqual(["a", "c"]);
    expect(marginOf(each)).toEqual({ present: 5, from: 4, to: null });
  });

  it("does not end where the same bids win in another order", () => {
    const each = standings(
      { a: [80, "none"], b: [79.5, "trede1"], far: [60, "none"] },
      { rule: { kind: "marge", margin: 5 }, contracts: 2 },
    );
    expect(rankTender(each).winners).toEqual(["b", "a"]);
    expect(marginOf(each)).toEqual({ present: 5, from: 0, to: null });
    // Under 4 "a" comes first and "b" second, as long as it is within the margin of "c".
    const behind = standings(
      { a: [90, "none"], b: [86, "trede1"], c: [89, "none"] },
      { rule: { kind: "marge", margin: 5 }, contracts: 2 },
    );
    expect(rankTender(behind).winners).toEqual(["b", "a"]);
    expect(marginOf(behind)).toEqual({ present: 5, from: 3, to: null });
  });

  it("exists under marge only", () => {
    expect(marginOf(standings(bids, { rule: { kind: "banden", width: 5 } }))).toBeNull();
  });

  it("holds the winners inside and not just outside", () => {
    fc.assert(
      fc.property(
        scorableTenders(),
        fc.constantFrom(0, 0.1, 0.35, 1, 2.25, 5, 30),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (original, present, share) => {
          const at = (margin: number): Tender => ({ ...original, rule: { kind: "marge", margin } });
          // Without a minimum level more bids take part.
          fc.pre(isScorable(at(present)));
          const winners = (margin: number) => String([...rankTender(at(margin)).winners].sort());
          const found = marginOf(at(present));
          if (found === null) {
            expect(winners(present)).toBe("");
            return;
          }
          const { from, to } = found;
          const step = 1e-7;
          const end = to ?? 1e4;
          for (const inside of [from, from + share * (end - step - from), end - step]) {
            expect([inside, winners(inside)]).toEqual([inside, winners(present)]);
          }
          if (to !== null) expect([to, winners(to)]).not.toEqual([to, winners(present)]);
          if (from > 0) expect([from, winners(from - step)]).not.toEqual([from, winners(present)]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
