import { awardDecision } from "../../../src/domain/papers/award-decision";
import { drawTickets } from "../../../src/domain/tender/lot-draw/draw-tickets";
import { tiedBids } from "../../../src/domain/tender/lot-draw/tied-bids";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { ScoredBid } from "../../../src/domain/tender/outcome";
import { digest } from "../../../src/application/digest";
import { standings } from "../tender/support/tender";

const names = (bids: readonly ScoredBid[]) => bids.map(({ bid }) => bid.bidder);

it("awards to the first and rejects the others", () => {
  const { winners, losers, toDraw } = awardDecision(
    scoreTender(standings({ A: [60, "none"], B: [80, "none"], C: [70, "none"] })),
    null,
  );
  expect([names(winners), names(losers), toDraw]).toEqual([["B"], ["C", "A"], null]);
});

it("decides nothing while a lot must be drawn", () => {
  const outcome = scoreTender(
    standings({ A: [80, "none"], B: [80, "none"], C: [90, "none"] }, { contracts: 2 }),
  );
  const { winners, losers, toDraw } = awardDecision(outcome, null);
  expect([winners, losers]).toEqual([[], []]);
  expect(toDraw).toMatchObject({ bidders: [{ bidder: "A" }, { bidder: "B" }], contracts: 1 });
});

it("awards to who stands above the lot and to whom the lot points, also under another spelling", () => {
  const outcome = scoreTender(
    standings({ "A bv": [80, "none"], "B bv": [80, "none"], C: [90, "none"] }, { contracts: 2 }),
  );
  const tied = tiedBids(outcome);
  if (tied === null) throw new Error("no lot needed");
  const spelled = {
    ...tied,
    bidders: tied.bidders.map((each) => ({ ...each, bidder: each.bidder.toUpperCase() })),
  };
  const draw = drawTickets(outcome.tender.key, "tulp", spelled, digest);
  const drawn = draw.tickets.find(({ getsContract }) => getsContract)?.bidder.toLowerCase();
  const { winners, losers, toDraw } = awardDecision(outcome, draw);
  expect(names(winners).map((name) => name.toLowerCase())).toEqual(["c", drawn]);
  expect([losers.length, toDraw]).toEqual([1, null]);
});
