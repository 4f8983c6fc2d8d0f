import fc from "fast-check";
import { rankTender, winnersOf } from "../../../src/domain/tender/rank-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { METHODS, rules, scorable, tenders } from "./support/arbitrary-tender";
import { propertyRuns } from "./support/property-runs";
import { referenceRanking, type ReferencePlace } from "./support/reference-ranking";
import { standings } from "./support/tender";

function placesOf(tender: Tender): readonly ReferencePlace[] {
  return rankTender(tender).ranking.map((step) => ({
    bidder: step.chosen.bid.bidder,
    rank: step.rank,
    total: step.chosen.total ?? NaN,
    quality: step.chosen.quality ?? NaN,
    decidedBy: step.decidedBy,
    leaderTotal: step.leader.total ?? NaN,
    bound: step.bound,
    equivalent: step.equivalent,
    passedOver: step.passedOver.map((scored) => scored.bid.bidder),
    passedOverCount: step.passedOverCount,
  }));
}

/** Of the bids that were passed over a winner's place names ten, and any other place the best one. */
function asListed(place: ReferencePlace, index: number, { contracts }: Tender): ReferencePlace {
  return { ...place, passedOver: place.passedOver.slice(0, index < contracts ? 10 : 1) };
}

const KINDS = [
  "marge",
  "banden",
  "gelijk",
  "eerst",
  "gewogen",
  "korting euro",
  "korting procent",
  "minimum",
] as const;

describe.each(METHODS)(
  "%s: the ranking is that of the written rules, calculated in exact fractions",
  (method) => {
    test.each(KINDS)("%s", (kind) => {
      fc.assert(
        fc.property(
          tenders({ method: fc.constant(method), rule: rules.filter((rule) => rule.kind === kind) }),
          (tender) => {
            expect(placesOf(tender)).toEqual(
              referenceRanking(tender).map((place, index) => asListed(place, index, tender)),
            );
          },
        ),
        propertyRuns(120),
      );
    });
  },
);

test("who wins is the same whether or not all places are filled, for few contracts and for many", () => {
  const many = fc
    .record({
      given: tenders(),
      copies: fc.constantFrom(1, 1, 4),
      contracts: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ given, copies, contracts }): Tender => {
      const bids = Array.from({ length: copies }, (_, copy) =>
        // A few euros apart, so that copies are rarely equal.
        given.bids.map((each) => ({
          ...each,
          bidder: `${each.bidder}${copy}`,
          price: each.price === null ? null : each.price + 3 * copy,
        })),
      ).flat();
      return { ...given, bids, contracts };
    })
    .filter(scorable);
  fc.assert(
    fc.property(many, (given) => {
      expect(winnersOf(given)).toEqual(rankTender(given).winners);
    }),
    propertyRuns(500),
  );
});

test("all who share the last of many contracts are winners, and nobody after them", () => {
  const above = Array.from({ length: 8 }, (_, index) => [`a${index}`, [90 - index, "none"]] as const);
  const given = standings(
    { ...Object.fromEntries(above), t1: [70, "none"], t2: [70, "none"], t3: [70, "none"], z: [60, "none"] },
    { contracts: 9 },
  );
  expect(winnersOf(given)).toEqual([...above.map(([name]) => name), "t1", "t2", "t3"]);
});

test.each([
  ["gewogen", "c"],
  ["gelijk", "b"],
  ["eerst", "b"],
] as const)("%s: of bids with one total the same one wins without the other places", (kind, winner) => {
  const bids = {
    a: [80, "none", 10],
    b: [80, "trede1", 20],
    c: [80, "none", 30],
    d: [80, "trede1", 15],
    e: [79.5, "none", 60],
  } as const;
  const given = standings(bids, { rule: { kind } });
  expect(winnersOf(given)).toEqual([winner]);
  expect(rankTender(given).winners).toEqual([winner]);
});
