import type { CellValue } from "../../../../src/domain/cell";
import {
  agreed,
  about,
  bidsOf,
  book,
  FULL,
  PLAN,
  planOf,
  PRICE,
  setting,
  TEAM,
  withRow,
} from "../support/assessed-tender";
import { assembleOne, BOOK, findingOf, told, withFirstBid, type Book } from "../support/workbook";

describe("scores of assessors", () => {
  it("become the score of a bid, and all originals are kept in order of the assessors' names", () => {
    const [first, second] = bidsOf(book(FULL));
    expect(first?.scores).toEqual([22 / 3, null]);
    expect(second?.scores).toEqual([6, null]);
    expect(first?.cells.scores).toEqual([null, null]);
    expect(first?.assessed).toMatchObject([
      {
        aggregation: "mean",
        missing: [],
        consensus: null,
        scores: [
          { assessor: "Bakker", score: 7, remark: "", place: { table: "Beoordelingen", cell: "D4" } },
          { assessor: "De Vries", score: 8 },
          { assessor: "Jansen", score: 7, remark: "helder", place: { cell: "D2" } },
        ],
      },
      null,
    ]);
    expect(about(book(FULL))).toEqual([]);
  });

  it.each([
    ["gemiddelde", 22 / 3],
    ["mediaan", 7],
  ])("are combined as the settings say: %s", (way, expected) => {
    expect(planOf(book(FULL, setting(way)))[0]).toBe(expected);
    expect(told(assembleOne(book(FULL, setting(way))))).not.toContainEqual(
      expect.stringContaining("aggregationDefault"),
    );
  });

  it("say that the mean is used where nobody chose", () => {
    expect(findingOf(assembleOne(book(FULL)), "aggregationDefault")).toMatchObject({
      severity: "info",
      params: { aggregation: "mean" },
    });
  });

  it("come from a column per assessor just as well", () => {
    const wide = ["Schoon BV", "Glans BV"].map((bidder, index) => ({
      Inschrijver: bidder,
      Criterium: "Plan",
      Jansen: [7, 6][index] ?? "",
      "De Vries": [8, 6.5][index] ?? "",
      Bakker: [7, 5.5][index] ?? "",
    }));
    expect(planOf(book(wide))).toEqual(planOf(book(FULL)));
    expect(bidsOf(book(wide))[0]?.assessed[0]?.scores).toMatchObject([
      { assessor: "Bakker", score: 7, place: { column: "Bakker", cell: "E2" } },
      { assessor: "De Vries", score: 8, place: { column: "De Vries", cell: "D2" } },
      { assessor: "Jansen", score: 7, place: { column: "Jansen", cell: "C2" } },
    ]);
  });

  it("need no column in the bids table, and leave other criteria to it", () => {
    const criteria = { Criteria: [PLAN, TEAM, PRICE] };
    const without = BOOK.Inschrijvingen.map(({ Plan, ...row }) => ({ ...row, Team: Plan ?? "" }));
    const from = book(FULL, { ...criteria, Inschrijvingen: without });
    expect(bidsOf(from).map(({ scores }) => scores)).toEqual([
      [22 / 3, 8, null],
      [6, 7, null],
    ]);
    const [first] = bidsOf(from);
    expect(first?.assessed.map((each) => each === null)).toEqual([false, true, true]);
    expect(first?.cells.scores).toMatchObject([null, { cell: "E2" }, null]);
  });

  it("say nothing of a missing column while a bidder's name is all that is wrong", () => {
    const without = BOOK.Inschrijvingen.map(({ Plan, ...row }) => ({ ...row, Opmerking: Plan ?? "" }));
    const nameless = FULL.map((row) => ({ ...row, Inschrijver: "" }));
    expect(about(book(nameless, { Inschrijvingen: without }))).toEqual([
      "error assessedBidderUnknown Beoordelingen!A2",
    ]);
  });

  it("find names whatever their case and spaces", () => {
    const loose = withRow(0, { Inschrijver: " schoon  bv", Criterium: "PLAN ", Beoordelaar: "jansen" });
    expect(planOf(book(loose))).toEqual(planOf(book(FULL)));
    expect(bidsOf(book(loose))[0]?.assessed[0]?.scores.map(({ assessor }) => assessor)).toEqual([
      "Bakker",
      "De Vries",
      "Jansen",
    ]);
  });

  it("may be absent: then nothing is said about them", () => {
    const [first] = bidsOf(BOOK);
    expect(first?.assessed).toEqual([]);
    expect(first?.cells.scores[0]).toMatchObject({ cell: "E2" });
    expect(told(assembleOne(BOOK)).filter((each) => /assess|aggregat|consensus/.test(each))).toEqual([]);
  });
});

describe("a score in both places", () => {
  const [glans] = BOOK.Inschrijvingen.slice(1);
  const filled = (plan: CellValue): Book =>
    book(FULL, {
      Inschrijvingen: [withFirstBid({ Plan: plan }).Inschrijvingen?.[0] ?? {}, { ...glans, Plan: "" }],
    });

  it("blocks when the two differ, and names both", () => {
    const found = findingOf(assembleOne(filled(8)), "scoreTwice");
    expect(found).toMatchObject({ severity: "error", place: { table: "Inschrijvingen", cell: "E2" } });
    expect(found.params).toEqual({ criterion: "Plan", score: 8, assessed: 22 / 3, aggregation: "mean" });
  });

  it("is fine when they are equal", () => {
    expect(about(filled(22 / 3 + 1e-10))).toEqual([]);
    expect(about(filled(7.33))).toEqual(["error scoreTwice Inschrijvingen!E2"]);
  });

  it("blocks too when the consensus that is not used says something else", () => {
    const Consensus = [agreed("Schoon BV", "Plan", 6)];
    const from: Book = { ...BOOK, Consensus, ...setting("gemiddelde") };
    expect(about(from)).toEqual(["error scoreTwice Inschrijvingen!E2"]);
  });
});
