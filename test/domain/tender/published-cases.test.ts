import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Bid, PriceFormula, Tender } from "../../../src/domain/tender/tender";
import { caseOf, cited } from "./support/cases";
import { bid, order, points, price, quality, ranks, tender, totals } from "./support/tender";

function priceShares(prices: Readonly<Record<string, number>>, formula: PriceFormula): Tender {
  return tender({
    criteria: [price(100)],
    priceFormula: formula,
    bids: Object.entries(prices).map(([name, amount]) => bid(name, amount, {})),
  });
}

describe("published cases", () => {
  test(cited("negometrix_low_bid_scoring"), () => {
    type Scores = Readonly<
      Record<"experience" | "quality_assurance" | "time_to_completion" | "price", number>
    >;
    const { inputs, expected } = caseOf<
      { max_points: Scores; bids: Record<string, Scores> },
      {
        price_points: Record<string, number>;
        total: Record<string, number>;
        winner: string;
        total_pct_of_200: Record<string, number>;
      }
    >("negometrix_low_bid_scoring");
    const { price: priceMax, ...qualityMax } = inputs.max_points;
    // The source gives 200 points; a weight is a percentage, so every figure is halved.
    const outcome = scoreTender(
      tender({
        criteria: [
          ...Object.entries(qualityMax).map(([name, max]) => quality(name, max / 2, { scaleMax: max })),
          price(priceMax / 2),
        ],
        priceFormula: { kind: "laagste/prijs" },
        bids: Object.entries(inputs.bids).map(([name, { price: amount, ...scores }]) =>
          bid(name, amount, scores),
        ),
      }),
    );
    expect(totals(outcome)).toEqual(expected.total_pct_of_200);
    for (const [name, halved] of Object.entries(points(outcome, "Prijs"))) {
      expect((halved ?? 0) * 2).toBe(expected.price_points[name]);
    }
    expect(outcome.winners).toEqual([expected.winner]);
  });

  test.each([
    ["ccs_digital_marketplace_price_ratio", 1, 1000],
    ["qcbs_india_financial_score", 100, 10],
  ] as const)("%s: lowest price divided by price", (name, full, precision) => {
    const { inputs, expected } = caseOf<
      { prices: Record<string, number> },
      Record<string, Record<string, number>>
    >(name);
    const outcome = scoreTender(priceShares(inputs.prices, { kind: "laagste/prijs" }));
    const shares = points(outcome, "Prijs");
    const published = expected["ratio"] ?? expected["Sf"] ?? {};
    const rounded = Object.fromEntries(
      Object.entries(shares).map(([bidder, share = 0]) => [
        bidder,
        Math.round((share / 100) * full * precision) / precision,
      ]),
    );
    expect(rounded).toEqual(published);
  });

  test(cited("sweden_archaeology_p93_weighted_points"), () => {
    type Bids = Record<string, { comp_staff: number; comp_firm: number; execution: number; price: number }>;
    const { inputs, expected } = caseOf<
      { weights: Record<string, number>; grade_max: number; bids: Bids },
      {
        total: Record<string, number>;
        rank: Record<string, number>;
        weighted: Record<string, Record<string, number>>;
      }
    >("sweden_archaeology_p93_weighted_points");
    const { cost = 0, ...weights } = inputs.weights;
    const outcome = scoreTender(
      tender({
        criteria: [
          ...Object.entries(weights).map(([name, weight]) =>
            quality(name, weight * 100, { scaleMax: inputs.grade_max }),
          ),
          price(cost * 100),
        ],
        priceFormula: { kind: "laagste/prijs" },
        rounding: 3,
        bids: Object.entries(inputs.bids).map(([name, { price: amount, ...scores }]) =>
          bid(name, amount, scores),
        ),
      }),
    );
    for (const scored of outcome.bids) {
      // Grades of at most 5 in the source, 100 points here; the source printed rounded cost grades (tolerance 0.002).
      expect(((scored.total ?? 0) / 100) * 5).toBeCloseTo(expected.total[scored.bid.bidder] ?? NaN, 2);
      expect(((points(outcome, "execution")[scored.bid.bidder] ?? 0) / 100) * 5).toBeCloseTo(
        expected.weighted[scored.bid.bidder]?.["execution"] ?? NaN,
        9,
      );
    }
    expect(ranks(outcome)).toEqual(expected.rank);
  });

  test(`${cited("negometrix_bandwidth_formula_anchor_points")}: nothing at the top, all at the bottom, linear between`, () => {
    const outcome = scoreTender(
      priceShares(
        { top: 250_000, bottom: 100_000, middle: 175_000, above: 265_000 },
        { kind: "bandbreedte", low: 100_000, high: 250_000 },
      ),
    );
    // Unclipped: a price above the band costs points (a negative score is lawful, ECLI:NL:RBSGR:2011:BU6124).
    expect(points(outcome, "Prijs")).toEqual({ top: 0, bottom: 100, middle: 50, above: -10 });
  });

  test(cited("negometrix_log_formula_anchor_points"), () => {
    const { inputs, expected } = caseOf<
      { A: number; ratio_Pi_Pbest: number[] },
      { fraction_of_WP: number[] }
    >("negometrix_log_formula_anchor_points");
    const lowest = 150_000;
    const prices = Object.fromEntries(
      [...inputs.ratio_Pi_Pbest, 3].map((ratio) => [`x${ratio}`, ratio * lowest]),
    );
    const outcome = scoreTender(priceShares(prices, { kind: "log", base: inputs.A }));
    const shares = points(outcome, "Prijs");
    for (const [index, ratio] of inputs.ratio_Pi_Pbest.entries()) {
      expect((shares[`x${ratio}`] ?? NaN) / 100).toBe(expected.fraction_of_WP[index]);
    }
    expect(expected).toMatchObject({ above_A_times_lowest: "negative" });
    expect(shares["x3"]).toBeLessThan(0);
  });

  test("afwijking: one percent above the lowest costs one percent of the weight (facts/tender.md P3)", () => {
    const outcome = scoreTender(priceShares({ a: 100, b: 101, c: 150, d: 250 }, { kind: "afwijking" }));
    expect(totals(outcome)).toEqual({ a: 100, b: 99, c: 50, d: -50 });
  });

  test("linear high/low gives all to the lowest, nothing to the highest; one price or equal prices give all (facts/tender.md P2)", () => {
    const formula = { kind: "laag-hoog" } as const;
    expect(points(scoreTender(priceShares({ a: 80, b: 100, c: 120 }, formula)), "Prijs")).toEqual({
      a: 100,
      b: 50,
      c: 0,
    });
    expect(points(scoreTender(priceShares({ a: 90, b: 90 }, formula)), "Prijs")).toEqual({ a: 100, b: 100 });
    expect(points(scoreTender(priceShares({ a: 90 }, formula)), "Prijs")).toEqual({ a: 100 });
  });

  describe(cited("hr_2014_1078_rank_paradox"), () => {
    const { inputs, expected } = caseOf<
      { initial_rank: string[]; invalid: string },
      { rank_after_recalculation: string[] }
    >("hr_2014_1078_rank_paradox");
    // No point totals were published; these make the order of the judgment with the cheapest bid as anchor.
    const bids = (status: "valid" | "lapsed") => [
      bid("Océ", 100, { Plan: 60 }, { status }),
      bid("Xerox", 200, { Plan: 84 }),
      bid("Ricoh", 150, { Plan: 62 }),
    ];
    const decide = (status: "valid" | "lapsed", recalculate: Tender["recalculate"]) =>
      scoreTender(
        tender({
          criteria: [quality("Plan", 50), price(50)],
          priceFormula: { kind: "laagste/prijs" },
          recalculate,
          bids: bids(status),
        }),
      );

    test("before the invalidity the order is that of the award", () => {
      expect(order(decide("valid", null))).toEqual(inputs.initial_rank);
    });
    test("with recalculation the next two change places", () => {
      expect(order(decide("lapsed", "yes"))).toEqual(expected.rank_after_recalculation);
    });
    test("when the documents keep the order, the lapsed price stays the anchor and the next one inherits", () => {
      const outcome = decide("lapsed", "no");
      expect(order(outcome)).toEqual(["Xerox", "Ricoh"]);
      expect(ranks(outcome)["Océ"]).toBeNull();
    });
    test("a bid that was invalid from the start never anchors, whatever was chosen", () => {
      const withInvalid = (recalculate: Tender["recalculate"]) => {
        const { tender: given } = decide("lapsed", recalculate);
        const bids = given.bids.map((each): Bid =>
          each.status === "lapsed" ? { ...each, status: "invalid" } : each,
        );
        return scoreTender({ ...given, bids });
      };
      expect(totals(withInvalid("no"))).toEqual(totals(withInvalid("yes")));
    });
  });
});
