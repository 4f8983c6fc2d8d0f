import { levelEffect } from "../../../src/taskpane/decide/level-effect";
import { bid, GROEN, level, outcome } from "../support/fixture-outcome";

describe("what the level did", () => {
  it("names who was passed over", () => {
    expect(levelEffect(GROEN)).toMatchObject({
      kind: "passedOver",
      count: 1,
      bids: [{ bid: { bidder: "Plantsoen & Zn." } }],
    });
  });

  it("says nothing it cannot know when the level earns points", () => {
    const weighted = outcome(
      "Gewogen",
      [{ bid: bid("A", 1, level("trede1"), 2), total: 80 }],
      { kind: "gewogen" },
      {},
      {
        criteria: [
          { kind: "pso", name: "PSO", weight: 10, value: null, tree: null, place: GROEN.bids[0]!.bid.place },
        ],
      },
    );
    expect(levelEffect(weighted).kind).toBe("inPoints");
  });

  it("says that a discount changed the price that was calculated with", () => {
    const discount = outcome("Korting", [{ bid: bid("A", 1, level("trede1"), 2), total: 80 }], {
      kind: "korting euro",
    });
    expect(levelEffect(discount).kind).toBe("inPrice");
  });

  it("names the best of those passed over first, which is the lowest amount in EUR", () => {
    const passed = (method: "punten" | "gunnen op waarde") => {
      const made = outcome("X", [
        { bid: bid("Winnaar", 1, level("trede2"), 2), total: 70 },
        { bid: bid("B", 1, level("none"), 3), total: 71 },
        { bid: bid("C", 1, level("none"), 4), total: 72 },
      ]);
      const effect = levelEffect({ ...made, tender: { ...made.tender, method } });
      return effect.kind === "passedOver" ? effect.bids.map((each) => each.bid.bidder) : [];
    };
    expect(passed("punten")).toEqual(["C", "B"]);
    expect(passed("gunnen op waarde")).toEqual(["B", "C"]);
  });

  it("counts who fell below the minimum", () => {
    const minimum = outcome("Minimum", [
      { bid: bid("A", 1, level("trede1"), 2), total: 80 },
      {
        bid: bid("B", 1, level("none"), 3),
        total: 0,
        excluded: { kind: "belowMinimumLevel", minimum: "trede1" },
      },
    ]);
    expect(levelEffect(minimum)).toMatchObject({ kind: "excluded", bids: [{ bid: { bidder: "B" } }] });
  });
});
