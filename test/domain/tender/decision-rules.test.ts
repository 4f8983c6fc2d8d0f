import { scoreTender } from "../../../src/domain/tender/score-tender";
import { bid, decided, order, price, quality, ranks, scoresOnly, tender, totals } from "./support/tender";

describe("marge", () => {
  test("is repeated over the bids that are left: 90 Trede 3, 86 geen, 82 Trede 2 with 5 points gives a, c, b", () => {
    const outcome = scoreTender(
      scoresOnly(
        { a: [90, "trede3"], b: [86, "none"], c: [82, "trede2"] },
        { rule: { kind: "marge", margin: 5 } },
      ),
    );
    expect(order(outcome)).toEqual(["a", "c", "b"]);
    expect(decided(outcome)).toEqual({ a: "score", c: "pso", b: "score" });
    expect(outcome.ranking[1]).toMatchObject({ lowerBound: 81, equivalent: 2, passedOverCount: 1 });
    expect(outcome.ranking[1]?.leader.bid.bidder).toBe("b");
  });
});
