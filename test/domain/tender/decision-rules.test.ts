import fc from "fast-check";
import { bandOf } from "../../../src/domain/tender/decision-rules/bands";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { DecisionRule, Tender } from "../../../src/domain/tender/tender";
import { bid, decided, order, price, pso, quality, ranks, standings, tender, totals } from "./support/tender";

const marge = (margin: number): Partial<Tender> => ({ rule: { kind: "marge", margin } });
const banden = (width: number): Partial<Tender> => ({ rule: { kind: "banden", width } });
const rule = (kind: "gelijk" | "eerst" | "gewogen"): Partial<Tender> => ({ rule: { kind } });

describe("marge", () => {
  test("is repeated over the bids that are left: 90 Trede 3, 86 none, 82 Trede 2 with 5 points gives a, c, b", () => {
    const outcome = scoreTender(
      standings({ a: [90, "trede3"], b: [86, "none"], c: [82, "trede2"] }, marge(5)),
    );
    expect(order(outcome)).toEqual(["a", "c", "b"]);
    expect(decided(outcome)).toEqual({ a: "score", c: "pso", b: "score" });
    const second = outcome.ranking[1];
    expect(second).toMatchObject({ position: 2, rank: 2, bound: 81, equivalent: 2, passedOverCount: 1 });
    expect(second?.leader.bid.bidder).toBe("b");
    expect(second?.passedOver.map((scored) => scored.bid.bidder)).toEqual(["b"]);
  });

  test("exactly at the margin still counts, one hundredth below does not", () => {
    expect(scoreTender(standings({ a: [80.1, "none"], b: [75.1, "trede1"] }, marge(5))).winners).toEqual([
      "b",
    ]);
    expect(scoreTender(standings({ a: [80.1, "none"], b: [75.09, "trede1"] }, marge(5))).winners).toEqual([
      "a",
    ]);
  });

  test("the margin is measured on rounded totals", () => {
    // 75.0951 is published as 75.10.
    expect(scoreTender(standings({ a: [80.1, "none"], b: [75.0951, "trede1"] }, marge(5))).winners).toEqual([
      "b",
    ]);
  });

  test("among equivalent bids of one level the best score comes first", () => {
    const outcome = scoreTender(
      standings({ a: [80, "none"], b: [77, "trede2"], c: [78, "trede2"] }, marge(5)),
    );
    expect(order(outcome)).toEqual(["c", "b", "a"]);
    expect(decided(outcome)).toEqual({ c: "pso", b: "pso", a: "score" });
  });

  test("a margin of 0 lets the level decide at equal scores only", () => {
    expect(
      order(scoreTender(standings({ a: [80, "none"], b: [80, "basis"], c: [79.99, "trede3"] }, marge(0)))),
    ).toEqual(["b", "a", "c"]);
  });
});

describe("banden", () => {
  test("one cent under the end of a band of 25 million euro is still in it", () => {
    const outcome = scoreTender(
      tender({
        method: "gunnen op waarde",
        criteria: [quality("Plan", 0, { value: 0 }), price(0)],
        rule: { kind: "banden", width: 25_000_000 },
        bids: [
          bid("a", 24_999_999.99, { Plan: 0 }),
          bid("b", 25_000_000, { Plan: 0 }, { level: "trede3" }),
          bid("c", 49_999_999.99, { Plan: 0 }, { level: "trede2" }),
        ],
      }),
    );
    expect(order(outcome)).toEqual(["a", "b", "c"]);
    expect(outcome.ranking.map(({ equivalent, bound }) => [equivalent, bound])).toEqual([
      [1, 25_000_000],
      [2, 50_000_000],
      [1, 50_000_000],
    ]);
  });

  test("whatever the width, a band is the whole number of widths that fit into the total", () => {
    const cents = (most: number) => fc.integer({ min: -most, max: most });
    const nearAnEnd = fc
      .record({ width: fc.integer({ min: 1, max: 5e9 }), band: cents(2_000), beside: cents(2) })
      .map(({ width, band, beside }) => ({ width, total: width * band + beside }));
    const anywhere = fc.record({ width: fc.integer({ min: 1, max: 5e12 }), total: cents(1e13) });
    fc.assert(
      fc.property(fc.oneof(nearAnEnd, anywhere), ({ width, total }) => {
        const [units, size] = [BigInt(total), BigInt(width)];
        const floor = units / size - (units % size < 0n ? 1n : 0n);
        expect(bandOf(total / 100, width / 100)).toBe(Number(floor));
      }),
      { numRuns: 2_000 },
    );
  });

  test("the level decides within a band, not across its edge", () => {
    const outcome = scoreTender(
      standings({ a: [79.99, "none"], b: [75, "trede1"], c: [80, "none"], d: [74.99, "trede3"] }, banden(5)),
    );
    expect(order(outcome)).toEqual(["c", "b", "a", "d"]);
    expect(outcome.ranking[1]).toMatchObject({ bound: 75, equivalent: 2, decidedBy: "pso" });
  });

  test("0.3 with bands of 0.1 lies in the fourth band, as 0.3 / 0.1 is just under 3 in binary", () => {
    const outcome = scoreTender(standings({ a: [0.39, "none"], b: [0.3, "trede1"] }, banden(0.1)));
    expect(outcome.winners).toEqual(["b"]);
    expect(outcome.ranking[0]?.bound).toBe(0.3);
  });

  test("negative totals fall in the band below zero, not in the band of zero", () => {
    const outcome = scoreTender(standings({ a: [1, "none"], b: [-1, "trede3"] }, banden(5)));
    expect(outcome.winners).toEqual(["a"]);
  });
});

describe("gelijk, eerst, gewogen, minimum", () => {
  test("gelijk: the level decides only between equal published totals", () => {
    const outcome = scoreTender(
      standings({ a: [78.501, "none"], b: [78.499, "trede2"], c: [78.49, "trede3"] }, rule("gelijk")),
    );
    expect(order(outcome)).toEqual(["b", "a", "c"]);
    expect(decided(outcome)).toEqual({ b: "pso", a: "score", c: "score" });
  });

  test("eerst: the level comes before the score", () => {
    const outcome = scoreTender(
      standings({ a: [90, "aspirant"], b: [60, "trede1"], c: [70, "trede1"] }, rule("eerst")),
    );
    expect(order(outcome)).toEqual(["c", "b", "a"]);
    expect(decided(outcome)).toEqual({ c: "pso", b: "pso", a: "score" });
  });

  test("gewogen: the level counts through its criterion and nowhere else", () => {
    const outcome = scoreTender(
      tender({
        criteria: [quality("Plan", 80), pso(20)],
        bids: [bid("a", 100, { Plan: 50 }, { level: "trede2" }), bid("b", 100, { Plan: 70 })],
      }),
    );
    expect(totals(outcome)).toEqual({ a: 56, b: 56 });
    // Equal totals: more points for quality, not the higher level.
    expect(order(outcome)).toEqual(["b", "a"]);
    expect(decided(outcome)).toEqual({ b: "quality", a: "score" });
  });

  test("gewogen: an expired certificate earns no points", () => {
    const expired = {
      stated: "trede2",
      counted: "none",
      counts: false,
      reason: "expired",
      pso30plus: false,
      equivalent: false,
    } as const;
    const outcome = scoreTender(
      tender({
        criteria: [quality("Plan", 80), pso(20)],
        bids: [bid("a", 100, { Plan: 50 }, { level: expired })],
      }),
    );
    expect(totals(outcome)).toEqual({ a: 40 });
  });

  test("minimum: bids under the level drop out before prices are compared, then the score decides", () => {
    const outcome = scoreTender(
      tender({
        criteria: [price(100)],
        priceFormula: { kind: "laagste/prijs" },
        rule: { kind: "minimum", level: "trede1" },
        bids: [
          bid("cheap", 50, {}, { level: "basis" }),
          bid("a", 100, {}, { level: "trede1" }),
          bid("b", 125, {}, { level: "trede3" }),
        ],
      }),
    );
    expect(totals(outcome)).toEqual({ cheap: null, a: 100, b: 80 });
    expect(outcome.bids[0]?.excluded).toEqual({ kind: "belowMinimumLevel", minimum: "trede1" });
  });
});

describe("ties and decidedBy", () => {
  const levelRules: DecisionRule[] = [
    { kind: "marge", margin: 5 },
    { kind: "banden", width: 5 },
    { kind: "gelijk" },
    { kind: "eerst" },
  ];

  test.each(levelRules)("$kind: equal score and level are broken by quality", (decision) => {
    const outcome = scoreTender(
      standings({ a: [80, "trede1", 30], b: [80, "trede1", 40] }, { rule: decision }),
    );
    expect(order(outcome)).toEqual(["b", "a"]);
    expect(decided(outcome)).toEqual({ b: "quality", a: "score" });
  });

  test.each(levelRules)(
    "$kind: bids that nothing tells apart share a rank (1, 1, 3) and need a lot",
    (decision) => {
      const outcome = scoreTender(
        standings({ a: [70, "none"], b: [80, "trede1", 40], c: [80, "trede1", 40] }, { rule: decision }),
      );
      expect(ranks(outcome)).toEqual({ a: 3, b: 1, c: 1 });
      expect(decided(outcome)).toEqual({ a: "score", b: "lot", c: "lot" });
      expect(outcome.lotNeeded).toBe(true);
      expect(outcome.winners).toEqual(["b", "c"]);
      expect(outcome.findings).toEqual([
        expect.objectContaining({
          code: "lotNeeded",
          severity: "warning",
          params: { rank: 1, bidders: "b; c", count: 2, contracts: 1, toDraw: 1 },
        }),
      ]);
    },
  );

  test("a cheaper bid does not break a tie: price alone never decides silently", () => {
    const outcome = scoreTender(
      tender({
        criteria: [quality("Plan", 50), price(50)],
        bids: [bid("a", 150, { Plan: 50 }), bid("b", 150, { Plan: 50 }), bid("c", 130, { Plan: 30 })],
      }),
    );
    expect(ranks(outcome)).toEqual({ a: 1, b: 1, c: 3 });
  });

  test("two contracts: a tie for the two first places needs no lot, a tie for the second does", () => {
    const both = scoreTender(
      standings({ a: [80, "none"], b: [80, "none"], c: [70, "none"] }, { contracts: 2 }),
    );
    expect(both.lotNeeded).toBe(false);
    expect(both.winners).toEqual(["a", "b"]);
    expect(decided(both)).toEqual({ a: "score", b: "score", c: "score" });

    const second = scoreTender(
      standings({ a: [80, "none"], b: [70, "none"], c: [70, "none"] }, { contracts: 2 }),
    );
    expect(decided(second)).toEqual({ a: "score", b: "lot", c: "lot" });
    expect(second.winners).toEqual(["a", "b", "c"]);
    expect(second.findings[0]?.params).toMatchObject({ rank: 2, toDraw: 1 });
  });

  test("a tie among losers is a shared rank without a lot", () => {
    const outcome = scoreTender(standings({ a: [80, "none"], b: [70, "none"], c: [70, "none"] }));
    expect(ranks(outcome)).toEqual({ a: 1, b: 2, c: 2 });
    expect(outcome.lotNeeded).toBe(false);
  });

  test("the only valid bid is decided by nothing else", () => {
    const outcome = scoreTender(
      tender({
        criteria: [price(100)],
        rule: { kind: "eerst" },
        bids: [bid("a", 150, {}), bid("b", 120, {}, { status: "invalid" })],
      }),
    );
    expect(decided(outcome)).toEqual({ a: "only", b: null });
  });

  test("a shared rank that crosses the contracts is a lot even where lower levels were passed over", () => {
    const outcome = scoreTender(
      standings({ a: [82, "none"], b: [80, "trede1"], c: [80, "trede1"] }, marge(5)),
    );
    expect(decided(outcome)).toEqual({ a: "score", b: "lot", c: "lot" });
  });

  test("the level comes before quality when both would explain a place", () => {
    const outcome = scoreTender(
      standings({ a: [80, "trede1", 50], b: [80, "trede1", 40], c: [80, "none", 60] }, rule("gelijk")),
    );
    expect(decided(outcome)).toEqual({ a: "pso", b: "pso", c: "score" });
  });

  test("bids that share a rank stand in order of their names, whatever the order of the rows", () => {
    const outcome = scoreTender(
      standings({ c: [80, "none"], a: [80, "none"], d: [90, "none"], b: [80, "none"] }),
    );
    expect(order(outcome)).toEqual(["d", "a", "b", "c"]);
    const reversed = { ...outcome.tender, bids: [...outcome.tender.bids].reverse() };
    expect(order(scoreTender(reversed))).toEqual(["d", "a", "b", "c"]);
  });

  test("passed-over bids with one total are listed by level, then by quality, then by name", () => {
    const [first] = scoreTender(
      standings(
        {
          x: [78, "trede3"],
          d: [80, "none"],
          c: [80, "none"],
          b: [80, "none", 10],
          a: [80, "basis"],
          e: [81, "none"],
        },
        marge(5),
      ),
    ).ranking;
    expect(first?.passedOver.map((scored) => scored.bid.bidder)).toEqual(["e", "a", "b", "c", "d"]);
    expect(first?.leader.bid.bidder).toBe("e");
  });

  test("of bids with one total the leader has the highest level", () => {
    const { ranking } = scoreTender(
      standings({ a: [80, "none"], b: [80, "basis"], x: [78, "trede3"] }, marge(5)),
    );
    expect(ranking[0]?.leader.bid.bidder).toBe("b");
  });

  test("no more than ten passed-over bids are listed, but all are counted", () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`b${index}`, [80 + index / 100, "none"] as const]),
    );
    const [first] = scoreTender(standings({ ...many, a: [79, "trede1"] }, marge(5))).ranking;
    expect(first?.passedOverCount).toBe(25);
    expect(first?.passedOver.map((scored) => scored.total)).toEqual([
      80.24, 80.23, 80.22, 80.21, 80.2, 80.19, 80.18, 80.17, 80.16, 80.15,
    ]);
  });
});
