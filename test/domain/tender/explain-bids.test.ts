import { explainBids, type BidExplanation } from "../../../src/domain/tender/explain-bids";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { bid, NO_DISCOUNT, price, standings, tender } from "./support/tender";

/** Explanations by name; for tenders whose names are unique. */
function explain(given: Tender): Readonly<Record<string, BidExplanation>> {
  const explanations = [...explainBids(scoreTender(given)).entries()];
  return Object.fromEntries(explanations.map(([key, explanation]) => [key.bidder, explanation]));
}

test("a bid chosen for its level names the best score that it was preferred to", () => {
  const { X, Y } = explain(
    standings({ X: [78.5, "trede2"], Y: [81.2, "none"] }, { rule: { kind: "marge", margin: 5 } }),
  );
  expect(X).toMatchObject({
    rank: 1,
    behind: null,
    ahead: {
      by: "pso",
      over: { bidder: "Y", total: 81.2, level: "none" },
      room: { kind: "margin", margin: 5 },
    },
  });
  expect(Y).toMatchObject({ rank: 2, ahead: { by: "last" }, behind: { by: "pso", surplus: 2.7 } });
});

test("a higher level that lay too far behind is told with the bound that it missed", () => {
  const { Z } = explain(
    standings({ Y: [81.2, "none"], Z: [76.19, "trede3"] }, { rule: { kind: "marge", margin: 5 } }),
  );
  expect(Z).toMatchObject({
    behind: { by: "score", difference: 5.01, tooFar: { room: { kind: "margin" }, bound: 76.2 } },
  });
});

test("under banden the room is the band", () => {
  const { X } = explain(
    standings({ X: [75, "trede2"], Y: [79.9, "none"] }, { rule: { kind: "banden", width: 5 } }),
  );
  expect(X).toMatchObject({ ahead: { room: { kind: "band", from: 75, to: 80 } } });
});

test("equal totals are told as equal, whatever the rule", () => {
  const { X } = explain(
    standings({ X: [75, "trede2"], Y: [75, "none"] }, { rule: { kind: "marge", margin: 5 } }),
  );
  expect(X).toMatchObject({ ahead: { by: "pso", room: { kind: "equal" } } });
});

test("quality is told where it broke a tie, from both sides", () => {
  const { X, Y } = explain(standings({ X: [75, "none", 40], Y: [75, "none", 30] }));
  expect(X).toMatchObject({ ahead: { by: "quality", quality: 40, overQuality: 30 } });
  expect(Y).toMatchObject({ behind: { by: "quality", quality: 30, opponentQuality: 40 } });
});

test("a shared rank names the others, and the bid below compares with the shared rank", () => {
  const { X, Y, Z } = explain(standings({ X: [75, "none"], Y: [75, "none"], Z: [74, "none"] }));
  expect(X).toMatchObject({ rank: 1, sharedWith: ["Y"], ahead: { by: "lot", contracts: 1, rank: 1 } });
  expect(Y).toMatchObject({ rank: 1, sharedWith: ["X"], behind: null });
  expect(Z).toMatchObject({ rank: 3, behind: { by: "score", difference: 1 } });
});

test("an invalid bid with the name of a valid one has its own explanation", () => {
  const outcome = scoreTender(
    tender({ criteria: [price(100)], bids: [bid("X", 150, {}), bid("X", null, {}, { status: "invalid" })] }),
  );
  const explanations = explainBids(outcome);
  expect(outcome.bids.map((scored) => explanations.get(scored.bid)?.kind)).toEqual(["ranked", "excluded"]);
});

test.each([
  { kind: "marge", margin: 1 },
  { kind: "banden", width: 1 },
] as const)("$kind: only a higher level can have come too late", (rule) => {
  const { Y, Z, W } = explain(
    standings({ X: [80, "basis"], Y: [70, "none"], Z: [60, "none"], W: [50, "trede1"] }, { rule }),
  );
  expect(Y).toMatchObject({ behind: { by: "score", tooFar: null } });
  expect(Z).toMatchObject({ behind: { by: "score", tooFar: null } });
  expect(W).toMatchObject({
    behind: { by: "score", tooFar: { room: {}, bound: rule.kind === "marge" ? 59 : 60 } },
  });
});

test("a higher level that the rule does not look at has not come too late", () => {
  const { Y } = explain(standings({ X: [80, "none"], Y: [70, "trede3"] }, { rule: { kind: "gelijk" } }));
  expect(Y).toMatchObject({ behind: { by: "score", tooFar: null } });
});

describe("the discount", () => {
  const discounts = {
    euro: { ...NO_DISCOUNT, basis: 0.5, trede3: 10 },
    share: { ...NO_DISCOUNT, trede3: 0.1 },
  };
  const discountsOf = (rule: Tender["rule"]) =>
    Object.values(
      explain(standings({ X: [80, "trede3"], Y: [70, "basis"], Z: [60, "none"] }, { rule, discounts })),
    ).map((explanation) => explanation.kind === "ranked" && explanation.discount);

  test("in euros, however small", () => {
    expect(discountsOf({ kind: "korting euro" })).toEqual([
      { euro: 10, share: null },
      { euro: 0.5, share: null },
      null,
    ]);
  });
  test("as a share of the own price of 120 euro", () => {
    expect(discountsOf({ kind: "korting procent" })).toEqual([{ euro: 12, share: 0.1 }, null, null]);
  });
  test("is not given by another rule", () => {
    expect(discountsOf({ kind: "gelijk" })).toEqual([null, null, null]);
  });
});
