import { scoreTender } from "../../../src/domain/tender/score-tender";
import { bid, points, price, quality, ranks, standings, tender, totals } from "./support/tender";

describe("exclusion comes before prices are compared", () => {
  const base = {
    criteria: [quality("Plan", 50, { minimumScore: 60 }), price(50)],
    priceFormula: { kind: "laagste/prijs" },
    ceilingPrice: 180,
  } as const;

  test("an excluded bid has no points, total or rank and moves no anchor", () => {
    const outcome = scoreTender(
      tender({
        ...base,
        bids: [
          bid("weak", 10, { Plan: 59.9 }),
          bid("void", 20, { Plan: 90 }, { status: "invalid" }),
          bid("dear", 180.01, { Plan: 90 }),
          bid("a", 100, { Plan: 60 }),
          bid("b", 180, { Plan: 100 }),
        ],
      }),
    );
    expect(totals(outcome)).toEqual({ weak: null, void: null, dear: null, a: 80, b: 77.78 });
    expect(ranks(outcome)).toEqual({ weak: null, void: null, dear: null, a: 1, b: 2 });
    expect(
      outcome.bids.slice(0, 3).map((scored) => [scored.excluded, scored.points.length, scored.decidedBy]),
    ).toEqual([
      [{ kind: "belowMinimumScore", criterion: "Plan", minimum: 60, score: 59.9 }, 0, null],
      [{ kind: "invalid" }, 0, null],
      [{ kind: "aboveCeiling", ceiling: 180 }, 0, null],
    ]);
  });

  test("an invalid bid may have no price and no scores", () => {
    const outcome = scoreTender(
      tender({ ...base, bids: [bid("", null, {}, { status: "invalid" }), bid("a", 100, { Plan: 60 })] }),
    );
    expect(outcome.winners).toEqual(["a"]);
  });

  test("a lapsed bid that broke the ceiling anchors nothing, even when the order is kept", () => {
    const outcome = scoreTender(
      tender({
        ...base,
        priceFormula: { kind: "laag-hoog" },
        recalculate: "no",
        bids: [
          bid("gone", 200, { Plan: 90 }, { status: "lapsed" }),
          bid("a", 100, { Plan: 60 }),
          bid("b", 150, { Plan: 60 }),
        ],
      }),
    );
    expect(points(outcome, "Prijs")).toEqual({ gone: undefined, a: 50, b: 0 });
  });

  test("a lapsed bid without a price anchors nothing, even when the order is kept", () => {
    const outcome = scoreTender(
      tender({
        criteria: [price(100)],
        priceFormula: { kind: "laagste/prijs" },
        recalculate: "no",
        bids: [bid("gone", null, {}, { status: "lapsed" }), bid("a", 100, {}), bid("b", 200, {})],
      }),
    );
    expect(totals(outcome)).toEqual({ gone: null, a: 100, b: 50 });
  });

  test("a lapsed bid that misses a score is not the best quality, even when the order is kept", () => {
    const given = (Team: number | undefined) =>
      scoreTender(
        tender({
          criteria: [quality("Plan", 30), quality("Team", 20), price(50)],
          method: "utility index",
          recalculate: "no",
          bids: [
            bid("gone", 100, Team === undefined ? { Plan: 100 } : { Plan: 100, Team }, { status: "lapsed" }),
            bid("a", 100, { Plan: 50, Team: 50 }),
          ],
        }),
      );
    expect(totals(given(undefined))).toEqual({ gone: null, a: 100 });
    expect(totals(given(100))).toEqual({ gone: null, a: 50 });
  });

  test("without any valid bid there is no ranking, and that is told", () => {
    const outcome = scoreTender(tender({ ...base, bids: [bid("a", 100, { Plan: 1 })] }));
    expect(outcome).toMatchObject({ ranking: [], winners: [], lotNeeded: false, leaveOneOut: [] });
    expect(outcome.findings.map((finding) => finding.code)).toEqual(["noValidBids"]);
  });
});

describe("points and rounding", () => {
  test("quality points follow the criterion's own scale", () => {
    const outcome = scoreTender(
      tender({
        criteria: [
          quality("Plan", 60, { scaleMin: 1, scaleMax: 5 }),
          quality("Team", 40, { scaleMin: 0, scaleMax: 10 }),
        ],
        bids: [bid("a", 100, { Plan: 4, Team: 7.5 })],
      }),
    );
    expect(points(outcome, "Plan")).toEqual({ a: 45 });
    expect(points(outcome, "Team")).toEqual({ a: 30 });
    expect(outcome.bids[0]).toMatchObject({ total: 75, quality: 75 });
  });

  test("points are not rounded before they are added up", () => {
    const criteria = [quality("x", 40), quality("y", 30), quality("z", 30)];
    const outcome = scoreTender(
      tender({ criteria, rounding: 0, bids: [bid("a", 100, { x: 28.5, y: 38, z: 38 })] }),
    );
    // Three times 11.4: rounded one by one that would add up to 33.
    expect(totals(outcome)).toEqual({ a: 34 });
  });

  test.each([
    [0, 78],
    [1, 78.5],
    [2, 78.5],
    [3, 78.495],
    [6, 78.495],
  ])("a total of 78.495 is published with %d decimals as %d", (rounding, expected) => {
    expect(scoreTender(standings({ a: [78.495, "none"] }, { rounding })).bids[0]?.total).toBe(expected);
  });

  test("totals that are published equal are equal, whatever lies behind", () => {
    const outcome = scoreTender(standings({ a: [78.494, "none"], b: [78.486, "none"] }));
    expect(ranks(outcome)).toEqual({ a: 1, b: 1 });
  });

  test("clipping cuts price points to the weight and to zero; without it they go beyond", () => {
    const bids = [bid("low", 50, {}), bid("high", 250, {}), bid("mid", 150, {})];
    const shares = (clip: boolean) =>
      points(scoreTender(tender({ criteria: [price(100)], bids, clip })), "Prijs");
    expect(shares(false)).toEqual({ low: 150, high: -50, mid: 50 });
    expect(shares(true)).toEqual({ low: 100, high: 0, mid: 50 });
  });

  test("a weight of 0 counts for nothing", () => {
    const outcome = scoreTender(
      tender({ criteria: [quality("Plan", 100), price(0)], bids: [bid("a", 199, { Plan: 50 })] }),
    );
    expect(totals(outcome)).toEqual({ a: 50 });
  });
});

describe("leave-one-out", () => {
  test("the lowest price leaving can change the winner under laagste/prijs, and that is told", () => {
    const outcome = scoreTender(
      tender({
        criteria: [quality("Plan", 50), price(50)],
        priceFormula: { kind: "laagste/prijs" },
        bids: [bid("low", 50, { Plan: 10 }), bid("a", 100, { Plan: 62 }), bid("b", 150, { Plan: 84 })],
      }),
    );
    expect(outcome.winners).toEqual(["b"]);
    expect(outcome.leaveOneOut).toEqual([
      { removed: "low", winners: ["a"], changes: true },
      { removed: "a", winners: ["b"], changes: false },
    ]);
  });

  test("it always recalculates, also where the tender keeps lapsed prices", () => {
    const outcome = scoreTender(
      tender({
        criteria: [quality("Plan", 50), price(50)],
        priceFormula: { kind: "laagste/prijs" },
        recalculate: "no",
        bids: [bid("low", 50, { Plan: 10 }), bid("a", 100, { Plan: 62 }), bid("b", 150, { Plan: 84 })],
      }),
    );
    expect(outcome.leaveOneOut[0]).toEqual({ removed: "low", winners: ["a"], changes: true });
  });

  test("winners and excluded bids are not removed", () => {
    const outcome = scoreTender(
      tender({
        criteria: [price(100)],
        contracts: 2,
        bids: [
          bid("a", 110, {}),
          bid("b", 120, {}),
          bid("c", 130, {}),
          bid("d", 140, {}, { status: "invalid" }),
        ],
      }),
    );
    expect(outcome.leaveOneOut.map((each) => each.removed)).toEqual(["c"]);
  });
});
