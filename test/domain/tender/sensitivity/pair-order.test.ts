import { scoreTender } from "../../../../src/domain/tender/score-tender";
import type { Tender } from "../../../../src/domain/tender/tender";
import { bid, price, pso, quality, tender, type NamedBid } from "../support/tender";

/** `winner: from..to` of the weight of the price, when bids have equal totals whatever that weight is. */
function roomOfPrice(bids: readonly NamedBid[], options: Partial<Tender>): string {
  const { winners, sensitivity } = scoreTender(
    tender({ criteria: [quality("Plan", 60), price(40)], bids, ...options }),
  );
  const interval = sensitivity.weights.find(({ criterion }) => criterion === "Prijs")?.interval;
  return `${winners.join()}: ${interval?.from}..${interval?.to ?? 100}`;
}

const twins = [bid("a", 150, { Plan: 50 }), bid("b", 150, { Plan: 50 }, { level: "aspirant" })];

test.each([
  { kind: "gelijk" },
  { kind: "eerst" },
  { kind: "banden", width: 5 },
  { kind: "marge", margin: 5 },
] as const)("$kind: the level parts bids that are equal at every weight", (rule) => {
  expect(roomOfPrice(twins, { rule })).toBe("b: 0..100");
});

test("a draw stays a draw where the rule does not look at the level", () => {
  expect(roomOfPrice(twins, { rule: { kind: "gewogen" } })).toBe("a,b: 0..100");
});

describe("bids with equal totals at every weight of the price are parted by quality", () => {
  const criteria = [quality("Plan", 40), price(40), pso(20)];
  // 20 x 0.2 points for the level, or 40 x 0.1 more for the plan.
  const bids = [bid("level", 150, { Plan: 50 }, { level: "aspirant" }), bid("plan", 150, { Plan: 60 })];

  test.each(["gewogen", "gelijk"] as const)("%s", (kind) => {
    const expected = kind === "gewogen" ? "plan: 0..100" : "level: 0..100";
    expect(roomOfPrice(bids, { criteria, rule: { kind } })).toBe(expected);
  });

  test("until a third is better", () => {
    const cheap = bid("cheap", 100, { Plan: 0 });
    // 40 points for the price and none for the rest, against 20 + 24: equal where w x 0.5 = (100 - w) x 0.4.
    expect(roomOfPrice([...bids, cheap], { criteria, rule: { kind: "gewogen" } })).toMatch(
      /^plan: 0\.\.44\.44444444/,
    );
  });
});

test("under eerst one step of the ladder decides whatever the totals", () => {
  const bids = [bid("step", 180, { Plan: 20 }, { level: "aspirant" }), bid("better", 110, { Plan: 90 })];
  expect(roomOfPrice(bids, { rule: { kind: "eerst" } })).toBe("step: 0..100");
});

test("where quality parts equal totals, the weight ends where it changes sides", () => {
  const { winners, sensitivity } = scoreTender(
    tender({
      method: "prijs per kwaliteit",
      criteria: [quality("Plan", 40), quality("Team", 30), pso(30), price(0)],
      bids: [
        bid("level", 200, { Plan: 80, Team: 20 }, { level: "trede3" }),
        bid("team", 100, { Plan: 40, Team: 60 }),
      ],
    }),
  );
  expect(winners).toEqual(["level"]);
  // Twice the price and twice the worth, however Plan weighs; of the quality 0.4 w more against 0.2 (100 - w) less.
  const plan = sensitivity.weights.find(({ criterion }) => criterion === "Plan");
  expect(plan?.interval).toEqual({ from: expect.closeTo(100 / 3, 9), to: 100 });
});
