import fc from "fast-check";
import { figuresOf } from "../../../../src/domain/tender/figures";
import type { Level } from "../../../../src/domain/pso/level";
import { rankTender } from "../../../../src/domain/tender/rank-tender";
import { psoWeight } from "../../../../src/domain/tender/sensitivity/pso-weight";
import { bid, price, pso, quality, tender } from "../support/tender";
import { scorableTenders } from "./support/arbitrary-sensitivity";
import { withWeight } from "./support/naive-winners";
import { runs } from "./support/runs";

describe("whether the PSO weight decides", () => {
  // cases/constructed.json, weight_for_margin: one step of the ladder against the full spread, w = m/(m + delta).
  const steps = (...values: readonly [number, number, number, number, number, number]) => {
    const [none, aspirant, basis, trede1, trede2, trede3] = values;
    return { none, aspirant, basis, trede1, trede2, trede3 } satisfies Record<Level, number>;
  };
  it.each([
    ["four equal steps", steps(0, 0.25, 0.25, 0.5, 0.75, 1), 400 / 5],
    ["three equal steps", steps(0, 0, 0, 1 / 3, 2 / 3, 1), 300 / 4],
    ["a ladder with a step of 0.1", steps(0, 0.1, 0.1, 0.3, 0.6, 1), 1000 / 11],
    ["no step at all", steps(1, 1, 1, 1, 1, 1), 100],
  ])("always does above what weight_for_margin says of %s", (_, utilities, always) => {
    const each = tender({
      criteria: [quality("Plan", 90), pso(10)],
      utilities,
      bids: [bid("a", 100, { Plan: 80 }, { level: "trede1" })],
    });
    expect(psoWeight(rankTender(each))?.alwaysAbove).toBeCloseTo(always, 12);
  });

  // cases/constructed.json, weight_intervals_three_bids: C beats B above 4/29 and A above .08/(.08 + .75).
  const threeBids = (weight: number) =>
    tender({
      criteria: [quality("Plan", 100 - weight), pso(weight)],
      utilities: steps(0, 0, 0.25, 0.5, 0.75, 1),
      bids: [
        bid("A", 100, { Plan: 78 }, { level: "basis" }),
        bid("B", 100, { Plan: 74 }, { level: "trede2" }),
        bid("C", 100, { Plan: 70 }, { level: "trede3" }),
      ],
    });

  it.each([
    [0.5, false],
    [13, false],
    [14, true],
    [99.5, true],
  ])("depends on the bids: a weight of %d is decisive: %s", (weight, decisive) => {
    const found = psoWeight(rankTender(threeBids(weight)));
    expect(found).toMatchObject({ present: weight, bidder: "C", against: "B", decisive });
    expect(found?.decisiveAbove).toBeCloseTo(400 / 29, 10);
  });

  it("does not decide at exactly the weight where totals are equal", () => {
    const each = tender({
      criteria: [quality("Plan", 75), pso(25)],
      utilities: steps(0, 0, 0.25, 0.5, 0.75, 1),
      bids: [
        bid("A", 100, { Plan: 75 }, { level: "trede3" }),
        bid("B", 100, { Plan: 100 }, { level: "basis" }),
      ],
    });
    expect(psoWeight(rankTender(each))).toMatchObject({ decisiveAbove: 25, decisive: false });
  });

  it("takes no weight when the best bid of the highest level leads anyway", () => {
    const each = tender({
      criteria: [quality("Plan", 90), pso(10)],
      bids: [
        bid("a", 100, { Plan: 80 }, { level: "trede1" }),
        bid("b", 100, { Plan: 70 }, { level: "none" }),
      ],
    });
    expect(psoWeight(rankTender(each))).toMatchObject({ bidder: "a", decisiveAbove: 0, decisive: true });
  });

  it("cannot decide between bids of one level", () => {
    const each = tender({
      criteria: [quality("Plan", 90), pso(10)],
      bids: [
        bid("a", 100, { Plan: 80 }, { level: "trede1" }),
        bid("b", 100, { Plan: 70 }, { level: "trede1" }),
      ],
    });
    expect(psoWeight(rankTender(each))).toMatchObject({ bidder: "a", decisiveAbove: null, decisive: false });
  });

  it("is not asked without a PSO criterion, without weight, or under another method", () => {
    const bids = [bid("a", 100, { Plan: 80 }, { level: "trede1" })];
    const without = (criteria: Parameters<typeof tender>[0]["criteria"]) => tender({ criteria, bids });
    expect(psoWeight(rankTender(without([quality("Plan", 60), price(40)])))).toBeNull();
    expect(psoWeight(rankTender(without([quality("Plan", 60), price(40), pso(0)])))).toBeNull();
    const ratio = without([quality("Plan", 90), price(0), pso(10)]);
    expect(psoWeight(rankTender({ ...ratio, method: "prijs per kwaliteit" }))).toBeNull();
  });

  it("lets that bid beat every bid of a lower utility just above that weight, and not just below", () => {
    fc.assert(
      fc.property(scorableTenders(["punten"]), (each) => {
        const found = psoWeight(rankTender(each));
        const column = each.criteria.findIndex(({ kind }) => kind === "pso");
        if (found === null || found.decisiveAbove === null) return;
        const isAhead = (weight: number) => {
          const { bids, scores } = figuresOf(withWeight(each, column, weight));
          const own = bids.findIndex(({ bidder }) => bidder === found.bidder);
          const utility = (row: number) => each.utilities[bids[row]?.level.counted ?? "none"];
          return bids.every(
            (_, row) => utility(row) >= utility(own) || (scores[own] ?? 0) > (scores[row] ?? 0) + 1e-11,
          );
        };
        const { decisiveAbove } = found;
        if (decisiveAbove < 99.99) expect(isAhead(decisiveAbove + 1e-4)).toBe(true);
        if (decisiveAbove > 1e-4) expect(isAhead(decisiveAbove - 1e-4)).toBe(false);
        expect(found.decisive).toBe(found.present > decisiveAbove);
      }),
      { numRuns: runs(1000) },
    );
  });
});
