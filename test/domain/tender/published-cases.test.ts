import published from "../../cases/published.json";
import constructed from "../../cases/constructed.json";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { bid, order, points, price, quality, ranks, scoresOnly, tender, totals } from "./support/tender";

type Published = (typeof published)[number];
type Constructed = (typeof constructed)[number];
function published_<N extends Published["name"]>(name: N) {
  const found = published.find((each) => each.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found as Extract<Published, { name: N }>;
}
const source = (name: string) => published.find((each) => each.name === name)?.source_url;
const constructedCase = (name: string) => constructed.find((each) => each.name === name) as Constructed;

/** Prices as a tender on price alone, to see the share of the price weight that each earns. */
function priceOnly(
  prices: Record<string, number>,
  weight: number,
  formula: Parameters<typeof tender>[0]["priceFormula"],
) {
  return tender({
    criteria: [price(weight)],
    bids: Object.entries(prices).map(([name, amount]) => bid(name, amount, {})),
    ...(formula ? { priceFormula: formula } : {}),
  });
}

describe("published cases", () => {
  test(`low bid scoring, 200 points (${source("negometrix_low_bid_scoring")})`, () => {
    const example = published_("negometrix_low_bid_scoring") as any;
    const { bids, max_points } = example.inputs;
    const outcome = scoreTender(
      tender({
        criteria: ["experience", "quality_assurance", "time_to_completion"]
          .map((name) => quality(name, max_points[name] / 2, { scaleMax: max_points[name] }))
          .concat(price(max_points.price / 2)),
        priceFormula: { kind: "laagste/prijs" },
        bids: Object.entries<any>(bids).map(([name, { price: amount, ...scores }]) =>
          bid(name, amount, scores),
        ),
      }),
    );
    expect(totals(outcome)).toEqual(example.expected.total_pct_of_200);
    expect(points(outcome, "Prijs")).toEqual({ A: 28, B: 35 });
    expect(order(outcome)[0]).toBe(example.expected.winner);
  });
});
