import fc from "fast-check";
import { digest } from "../../../src/application/digest";
import type { ExcelSerial } from "../../../src/domain/cell";
import type { LotSource, OpenDataSource, TenderSource } from "../../../src/domain/open-data/open-data-source";
import { releasePackage } from "../../../src/domain/open-data/release-package";
import { awardDecision } from "../../../src/domain/papers/award-decision";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { openDataTexts as english } from "../../../src/locale/en/open-data";
import { openDataTexts as dutch } from "../../../src/locale/nl/open-data";
import { levels, scorable, tenders } from "../tender/support/arbitrary-tender";
import { propertyRuns } from "../tender/support/property-runs";
import { bid, level, price, pso, quality, tender } from "../tender/support/tender";
import { packageProblems } from "./support/check-package";

const DATE = 46300 as ExcelSerial;

function lot(outcome: TenderOutcome, changes: Partial<LotSource> = {}): LotSource {
  return {
    outcome,
    decision: awardDecision(outcome, null),
    controlNumber: null,
    awardDate: null,
    contractStart: null,
    contractEnd: null,
    ...changes,
  };
}

function source(lots: TenderSource, changes: Partial<OpenDataSource> = {}): OpenDataSource {
  return {
    tenders: [lots],
    organisation: "Gemeente Linde",
    ocidPrefix: "ocds-abc123",
    date: DATE,
    losers: false,
    ...changes,
  };
}

function published(lots: TenderSource, changes: Partial<OpenDataSource> = {}, texts = dutch): string {
  return JSON.stringify(releasePackage(source(lots, changes), texts, digest));
}

/** Names that nothing else in the package can hold; two of three have a KvK number. */
function named(given: Tender): Tender {
  return {
    ...given,
    bids: given.bids.map((each, index) => ({
      ...each,
      bidder: `Inschrijver «${index}» BV`,
      kvk: index % 3 === 2 ? null : String(10_203_040 + index),
    })),
  };
}

const places = ({ bids, ranking, winners, lotNeeded }: TenderOutcome): string =>
  JSON.stringify([
    bids.map(({ rank, decidedBy, excluded }) => [rank, decidedBy, excluded?.kind]),
    ranking.map(({ chosen }) => bids.indexOf(chosen)),
    winners.length,
    lotNeeded,
  ]);

it("is a valid package for every tender, with the winners and weights of the outcome", () => {
  fc.assert(
    fc.property(tenders().map(named), fc.boolean(), fc.boolean(), (given, losers, inDutch) => {
      const outcome = scoreTender(given);
      const text = published([lot(outcome)], { losers }, inDutch ? dutch : english);
      const { releases } = JSON.parse(text);
      expect(packageProblems(JSON.parse(text))).toEqual([]);
      const [release] = releases;
      const awarded = release.awards.flatMap((award: { suppliers: { name: string }[] }) =>
        award.suppliers.map(({ name }) => name),
      );
      expect(awarded.sort()).toEqual(outcome.lotNeeded ? [] : [...outcome.winners].sort());
      const weights = release.tender.lots[0].awardCriteria.criteria
        .flatMap(({ numbers = [] }: { numbers?: { number: number; weight?: string }[] }) => numbers)
        .filter(({ weight }: { weight?: string }) => weight === "percentageExact");
      if (given.method === "punten" || given.method === "utility index") {
        const sum = weights.reduce((total: number, { number }: { number: number }) => total + number, 0);
        expect(sum).toBeCloseTo(100, 8);
      } else expect(weights).toEqual([]);
      expect(release.bids.details).toHaveLength(given.bids.length);
    }),
    propertyRuns(100),
  );
});

it("tells nothing about a loser that hangs on its name, its number, its level or its price", () => {
  fc.assert(
    fc.property(
      tenders().map(named),
      fc.nat(),
      fc.constantFrom(0.999, 1, 1.001, 1.05),
      levels,
      (given, pick, factor, counted) => {
        const outcome = scoreTender(given);
        const decision = awardDecision(outcome, null);
        const others = outcome.bids.filter((each) => !decision.winners.includes(each));
        const loser = others[pick % Math.max(1, others.length)]?.bid;
        fc.pre(loser !== undefined && loser.price !== null);
        const changed: Tender = {
          ...given,
          bids: given.bids.map((each) =>
            each.bidder === loser.bidder
              ? {
                  ...each,
                  bidder: "Iemand Anders",
                  kvk: "99999999",
                  price: (each.price ?? 0) * factor,
                  level: level(counted),
                }
              : each,
          ),
        };
        fc.pre(scorable(changed));
        const after = scoreTender(changed);
        fc.pre(places(after) === places(outcome));
        expect(published([lot(after)])).toBe(published([lot(outcome)]));
        expect(published([lot(outcome)])).not.toContain(loser.bidder);
        if (loser.kvk !== null) expect(published([lot(outcome)])).not.toContain(loser.kvk);
        expect(published([lot(outcome)], { losers: true })).toContain(loser.bidder);
      },
    ),
    propertyRuns(100),
  );
});

const KANTINE = tender({
  key: { tender: "Kantine & café", lot: "" },
  procedure: "european",
  criteria: [quality("Plan", 60, { minimumScore: 20 }), price(20), pso(20)],
  closingDate: 46200 as ExcelSerial,
  bids: [
    bid("Schoon BV", 120, { Plan: 80 }, { kvk: "12345678", level: "trede2" }),
    bid("Glans BV", 150, { Plan: 60 }, { kvk: "87654321" }),
    bid("Laat BV", 90, { Plan: 10 }),
    bid("Weg BV", 100, { Plan: 50 }, { status: "lapsed" }),
  ],
});

function release(lots: TenderSource, changes: Partial<OpenDataSource> = {}) {
  return JSON.parse(published(lots, changes)).releases[0];
}

it("says who won, what for, and how bids that fell out stand", () => {
  const given = release([lot(scoreTender(KANTINE), { controlNumber: "AAAA-BBBB-CCCC-DDDD" })], {
    losers: true,
  });
  expect(given.ocid).toMatch(/^ocds-abc123-kantine-cafe-[0-9a-f]{8}$/);
  expect(given.parties[0]).toEqual({ id: "buyer", name: "Gemeente Linde", roles: ["buyer"] });
  expect(given.parties[1]).toEqual({
    id: "NL-KVK-12345678",
    name: "Schoon BV",
    identifier: { scheme: "NL-KVK", id: "12345678" },
    roles: ["supplier", "tenderer"],
  });
  expect(given.tender).toMatchObject({
    title: "Kantine & café",
    procurementMethod: "open",
    procurementMethodDetails: "Europees",
    awardCriteria: "ratedCriteria",
    tenderPeriod: { endDate: "2026-06-27T00:00:00Z" },
    numberOfTenderers: 4,
  });
  expect(given.tender.lots[0].awardCriteria.criteria).toEqual([
    {
      type: "quality",
      name: "Plan",
      numbers: [
        { number: 60, weight: "percentageExact" },
        { number: 20, threshold: "minimumScore" },
      ],
    },
    { type: "price", name: "Prijs", numbers: [{ number: 20, weight: "percentageExact" }] },
    {
      type: "quality",
      name: "PSO",
      description: dutch.psoCriterion,
      numbers: [{ number: 20, weight: "percentageExact" }],
    },
  ]);
  expect(given.bids.details.map(({ status }: { status: string }) => status)).toEqual([
    "valid",
    "valid",
    "disqualified",
    "withdrawn",
  ]);
  expect(
    given.bids.statistics.map(({ measure, value }: { measure: string; value: number }) => [measure, value]),
  ).toEqual([
    ["bids", 4],
    ["validBids", 2],
    ["lowestValidBidValue", 120],
    ["highestValidBidValue", 150],
  ]);
  expect(given.inkoopladder.lots[0]).toMatchObject({
    controlNumber: "AAAA-BBBB-CCCC-DDDD",
    rule: { kind: "gewogen" },
    bids: [
      {
        rank: 1,
        level: "trede2",
        total: 80,
        awarded: true,
        criteria: [
          { name: "Plan", score: 80, points: 48 },
          { name: "Prijs", points: 16 },
          { name: "PSO", points: 16 },
        ],
      },
      { rank: 2, awarded: false },
      { rank: null, excluded: "belowMinimumScore" },
      { rank: null, excluded: "lapsed" },
    ],
  });
  expect(given.inkoopladder.notes).toEqual([]);
});

it("calls an award final only once its day has come and nobody can object any more", () => {
  const outcome = scoreTender(KANTINE);
  const status = (tenderGiven: Tender, awardDate: number | null) => {
    const given = release([
      lot(scoreTender(tenderGiven), {
        awardDate: awardDate as ExcelSerial | null,
        contractStart: 46400 as ExcelSerial,
      }),
    ]);
    return [given.awards[0].status, given.tender.status, given.tender.lots[0].status];
  };
  const PRIVATE = { ...KANTINE, procedure: "private" as const };
  expect(status(PRIVATE, null)).toEqual(["pending", "active", "active"]);
  expect(status(PRIVATE, DATE + 1)).toEqual(["pending", "active", "active"]);
  expect(status(PRIVATE, DATE)).toEqual(["active", "complete", "complete"]);
  expect(status(KANTINE, DATE - 20)).toEqual(["pending", "active", "active"]);
  expect(status(KANTINE, DATE - 40)).toEqual(["active", "complete", "complete"]);
  expect(release([lot(outcome, { contractStart: 46400 as ExcelSerial })]).awards[0].contractPeriod).toEqual({
    startDate: "2027-01-13T00:00:00Z",
  });
});

it("awards nothing while a lot must be drawn, and what was drawn afterwards", () => {
  const tied = tender({
    criteria: [quality("Plan", 100)],
    bids: [
      bid("A", 100, { Plan: 50 }, { kvk: "11111111" }),
      bid("B", 100, { Plan: 50 }, { kvk: "22222222" }),
    ],
  });
  const outcome = scoreTender(tied);
  const before = release([lot(outcome)]);
  expect(before).toMatchObject({
    awards: [],
    tag: ["tender"],
    tender: { status: "active", lots: [{ status: "active" }] },
  });
  expect(before.inkoopladder).toMatchObject({ lots: [{ lot: "toDraw" }] });
  expect(before.inkoopladder.notes).toContain(dutch.notes.lotToDraw);
  expect(JSON.stringify(before)).not.toMatch(/11111111|22222222/);

  const [winner] = outcome.ranking.slice(1).map(({ chosen }) => chosen);
  const decision = { winners: winner ? [winner] : [], losers: [], excluded: [], toDraw: null };
  const after = release([lot(outcome, { decision })]);
  expect(after.awards).toHaveLength(1);
  expect(after.awards[0].suppliers[0].name).toBe(winner?.bid.bidder);
  expect(after.inkoopladder.lots[0].lot).toBe("drawn");
});

it("puts the lots of one tender in one release, and who wins one of them stays unnamed where it lost", () => {
  const one = tender({
    key: { tender: "Zorg", lot: "Noord" },
    description: "Thuiszorg",
    criteria: [quality("Plan", 60), price(40)],
    bids: [
      bid("Schoon BV", 110, { Plan: 90 }, { kvk: "12345678" }),
      bid("Glans BV", 150, { Plan: 40 }, { kvk: "87654321" }),
    ],
  });
  const two = {
    ...one,
    key: { tender: "Zorg", lot: "Zuid" },
    rule: { kind: "gelijk" as const },
    bids: one.bids.map((each, index) => ({
      ...each,
      price: index === 0 ? 191 : 105,
      scores: [index === 0 ? 10 : 95, null],
    })),
  };
  const given = release([lot(scoreTender(one)), lot(scoreTender(two))]);
  expect(given.tender.lots.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
    ["Noord", "Noord"],
    ["Zuid", "Zuid"],
  ]);
  expect(given.tender.awardCriteriaDetails).toContain("Perceel Noord: ");
  expect(given.parties.map(({ name }: { name: string }) => name)).toEqual([
    "Gemeente Linde",
    "Schoon BV",
    "Glans BV",
  ]);
  expect(given.awards.map(({ id }: { id: string }) => id)).toEqual(["award-Noord-1", "award-Zuid-1"]);
  const unnamed = given.bids.details.filter(
    ({ tenderers }: { tenderers?: unknown }) => tenderers === undefined,
  );
  expect(unnamed.map(({ id }: { id: string }) => id)).toEqual(["Noord-2", "Zuid-2"]);
  expect(JSON.stringify(given)).not.toContain("191");
});

it("says that a release is not ready to publish while its prefix is that of the examples", () => {
  const given = release([lot(scoreTender(KANTINE))], { ocidPrefix: null, organisation: null });
  expect(given.ocid).toMatch(/^ocds-213czf-/);
  expect(given.buyer).toBeUndefined();
  expect(given.inkoopladder.notes).toEqual([
    dutch.notes.prefix,
    dutch.notes.losersLeftOut,
    dutch.notes.notScored,
  ]);
});

it("gives the same text for the same content, and another id when the content changes", () => {
  const lots: TenderSource = [lot(scoreTender(KANTINE))];
  expect(published(lots)).toBe(published(lots));
  expect(release(lots).id).not.toBe(release(lots, { losers: true }).id);
  expect(release(lots).ocid).toBe(release(lots, { losers: true }).ocid);
});

it.each([
  [[price(100)], { kind: "gewogen" }, "priceOnly"],
  [[quality("Plan", 100)], { kind: "gewogen" }, "qualityOnly"],
  [[price(100)], { kind: "gelijk" }, "ratedCriteria"],
  [[price(60), quality("Plan", 40)], { kind: "gewogen" }, "ratedCriteria"],
] as const)("names the kind of award criteria: %#", (criteria, rule, code) => {
  const outcome = scoreTender(tender({ criteria, rule, bids: [bid("A", 150, { Plan: 50 })] }));
  expect(release([lot(outcome)]).tender.awardCriteria).toBe(code);
});
