import { withoutLevels } from "../../../../src/domain/tender/sensitivity/without-levels";
import { bid, price, pso, quality, tender } from "../support/tender";

const bids = [bid("A", 100, { Plan: 8 }, { level: "trede3" }), bid("B", 100, { Plan: 9 }, { level: "none" })];
const criteria = [price(50), quality("Plan", 50, { scaleMax: 10 })];

test("without levels the best score wins, whatever the rule would have done with them", () => {
  expect(withoutLevels(tender({ bids, criteria, rule: { kind: "eerst" } }))?.winners).toEqual(["B"]);
});

test("nobody falls below a minimum level", () => {
  const rule = { kind: "minimum", level: "trede1" } as const;
  expect(
    withoutLevels(tender({ bids, criteria, rule }))?.ranking.map(({ chosen }) => chosen.bid.bidder),
  ).toEqual(["B", "A"]);
});

test("there is no answer where the tender can then not be scored", () => {
  const only = bids.map((each) => ({ ...each, scores: [null, null] }));
  const bare = tender({
    bids: only,
    criteria: [price(0), pso(100)],
    method: "prijs per kwaliteit",
    rule: { kind: "gewogen" },
  });
  expect(withoutLevels(bare)).toBeNull();
});
