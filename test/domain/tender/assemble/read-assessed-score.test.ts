import fc from "fast-check";
import {
  agreed,
  about,
  bidsOf,
  book,
  FULL,
  OPEN,
  PLAN,
  planOf,
  PRICE,
  score,
  setting,
  TEAM,
  withRow,
} from "../support/assessed-tender";
import { assembleOne, BOOK, findingOf, type Book, type Row } from "../support/workbook";

describe("a score that is not there", () => {
  it("is left out and told at its cell, never zero", () => {
    const from = book(withRow(1, { Score: "" }));
    expect(planOf(from)).toEqual([7, 6]);
    expect(bidsOf(from)[0]?.assessed[0]?.missing).toEqual(["De Vries"]);
    expect(about(from)).toEqual(["warning assessorMissing Beoordelingen!D3"]);
    expect(findingOf(assembleOne(from), "assessorMissing")).toMatchObject({
      supplier: "Schoon BV",
      params: { assessor: "De Vries", bidder: "Schoon BV", criteria: "Plan" },
    });
  });

  it("is missed as well when there is no row for it", () => {
    const from = book(FULL.filter((_, index) => index !== 1));
    expect(planOf(from)).toEqual([7, 6]);
    expect(bidsOf(from)[0]?.assessed[0]?.missing).toEqual(["De Vries"]);
    expect(about(from)).toEqual(["warning assessorMissing Inschrijvingen!B2"]);
  });

  it("is told once per assessor and bid, however many criteria there are", () => {
    const blank = ["Plan", "Team"].flatMap((criterion) => [
      score("Schoon BV", criterion, "Jansen", 7),
      score("Schoon BV", criterion, "Bakker", ""),
      score("Glans BV", criterion, "Jansen", 7),
      score("Glans BV", criterion, "Bakker", 7),
    ]);
    const from = book(blank, { Criteria: [PLAN, TEAM, PRICE] });
    expect(about(from)).toEqual(["warning assessorMissing Beoordelingen!D3"]);
    expect(findingOf(assembleOne(from), "assessorMissing").params["criteria"]).toBe("Plan; Team");
  });

  it("is told once for the tender when an assessor scored nobody", () => {
    const idle = FULL.map((row) => (row["Beoordelaar"] === "Bakker" ? { ...row, Score: "" } : row));
    const from = book(idle);
    expect(about(from)).toEqual(["warning assessorMissing Beoordelingen!D4"]);
    expect(findingOf(assembleOne(from), "assessorMissing").params).toEqual({
      assessor: "Bakker",
      bidder: "",
      criteria: "Plan",
    });
    expect(bidsOf(from)[1]?.assessed[0]?.missing).toEqual(["Bakker"]);
  });

  it("blocks when nobody scored the bid, with or without rows", () => {
    const blank = FULL.map((row) => (row["Inschrijver"] === "Schoon BV" ? { ...row, Score: "" } : row));
    expect(about(book(blank))).toEqual(["error scoreMissing Beoordelingen!D2"]);
    const none = FULL.filter((row) => row["Inschrijver"] !== "Schoon BV");
    expect(about(book(none))).toEqual(["error scoreMissing Inschrijvingen!B2"]);
  });

  it("is no business of a bid that does not count", () => {
    const none = FULL.filter((row) => row["Inschrijver"] !== "Schoon BV");
    const [first, second] = OPEN.Inschrijvingen ?? [];
    const from = book(none, { Inschrijvingen: [{ ...first, Geldig: "nee" }, second ?? {}] });
    expect(about(from)).toEqual([]);
  });

  it("leaves the criterion to the bids table while nobody has scored anything", () => {
    const prepared = FULL.map((row) => ({ ...row, Score: "" }));
    expect(planOf({ ...BOOK, Beoordelingen: prepared })).toEqual([8, 7]);
    expect(about({ ...BOOK, Beoordelingen: prepared })).toEqual([]);
  });
});

describe("a recorded consensus", () => {
  const both = [agreed("Schoon BV", "Plan", 9), agreed("Glans BV", "Plan", 5)];

  it("is used where it is there and nobody chose otherwise, and that is told", () => {
    const from = book(FULL, { Consensus: both });
    expect(planOf(from)).toEqual([9, 5]);
    expect(findingOf(assembleOne(from), "aggregationDefault").params).toEqual({ aggregation: "consensus" });
    expect(bidsOf(from)[0]?.assessed[0]).toMatchObject({
      aggregation: "consensus",
      consensus: { score: 9, reason: "Om deze reden", place: { table: "Consensus", cell: "C2" } },
      scores: [{ score: 7 }, { score: 8 }, { score: 7 }],
    });
  });

  it("is kept beside the mean where the settings ask for the mean", () => {
    const from = book(FULL, { Consensus: both, ...setting("gemiddelde") });
    expect(planOf(from)).toEqual([22 / 3, 6]);
    expect(bidsOf(from)[0]?.assessed[0]?.consensus?.score).toBe(9);
  });

  it("does without individual scores", () => {
    const from: Book = { ...OPEN, Consensus: both };
    expect(planOf(from)).toEqual([9, 5]);
    expect(bidsOf(from)[0]?.assessed[0]).toMatchObject({ scores: [], missing: [] });
  });

  it.each<[string, readonly Row[], string[]]>([
    ["without reasons", [agreed("Schoon BV", "Plan", 9, "")], ["consensusReasonMissing Consensus!D2"]],
    [
      "without reasons but a dash",
      [agreed("Schoon BV", "Plan", 9, "-")],
      ["consensusReasonMissing Consensus!D2"],
    ],
    ["outside the scale", [agreed("Schoon BV", "Plan", 12)], ["scoreOutsideScale Consensus!C2"]],
    [
      "twice",
      [agreed("Schoon BV", "Plan", 9), agreed("schoon bv", "plan", 9)],
      ["consensusTwice Consensus!C3"],
    ],
    ["missing", [], ["consensusMissing Inschrijvingen!B2"]],
    ["blank", [agreed("Schoon BV", "Plan", "")], ["consensusMissing Consensus!C2"]],
    [
      "for nobody",
      [agreed("Schoon", "Plan", 9)],
      ["assessedBidderUnknown Consensus!A2", "consensusMissing Inschrijvingen!B2"],
    ],
  ])("blocks when it is %s", (_, rows, expected) => {
    const from = book(FULL, { Consensus: [...rows, agreed("Glans BV", "Plan", 5)] });
    expect(about(from)).toEqual(expected.map((each) => `error ${each}`));
  });

  it("is asked for once when the settings want it and there is none at all", () => {
    expect(about(book(FULL, setting("consensus")))).toEqual(["error consensusMissing Beoordelingen!D2"]);
  });

  it("is never passed over in silence among the individual scores", () => {
    const rows = FULL.map((row) => ({ ...row, Consensus: 9 }));
    expect(about(book(rows))).toEqual(["error consensusColumnUnread Beoordelingen!F1"]);
    expect(about(book(rows, setting("gemiddelde")))).toEqual([]);
    expect(planOf(book(rows, { Consensus: both }))).toEqual([9, 5]);
  });

  it("names the criteria of a bid that lack it in one finding", () => {
    const rows = ["Plan", "Team"].flatMap((criterion) => [
      score("Schoon BV", criterion, "Jansen", 7),
      score("Glans BV", criterion, "Jansen", 7),
    ]);
    const Consensus = [agreed("Glans BV", "Plan", 7), agreed("Glans BV", "Team", 7)];
    const assembled = assembleOne(book(rows, { Criteria: [PLAN, TEAM, PRICE], Consensus }));
    expect(findingOf(assembled, "consensusMissing").params).toEqual({
      bidder: "Schoon BV",
      criteria: "Plan; Team",
    });
  });
});

describe("whatever the order of the table", () => {
  const given = fc.record({
    bidder: fc.constantFrom("Schoon BV", "Glans BV"),
    criterion: fc.constantFrom("Plan", "Team"),
    assessor: fc.constantFrom("Jansen", "De Vries", "Bakker", "Özil", "bos"),
    score: fc.option(
      fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
      { nil: "" },
    ),
  });
  const table = fc
    .uniqueArray(given, {
      minLength: 1,
      maxLength: 20,
      selector: ({ bidder, criterion, assessor }) => `${bidder} ${criterion} ${assessor}`,
    })
    .map((rows) => rows.map((each) => score(each.bidder, each.criterion, each.assessor, each.score)));
  const withTwo = { Criteria: [PLAN, TEAM, PRICE] };
  const OPEN_TWO = OPEN.Inschrijvingen?.map((row) => ({ ...row, Team: "" })) ?? [];
  const tables = table.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      fc.constantFrom("gemiddelde", "mediaan"),
    ),
  );
  /** Scores and findings without the cells, which move with the rows. */
  const outcome = (rows: readonly Row[], way: string) => {
    const assembled = assembleOne(book(rows, { ...withTwo, Inschrijvingen: OPEN_TWO, ...setting(way) }));
    const bids = assembled.ok
      ? assembled.tender.bids.map(({ scores, assessed }) => ({
          scores,
          given: assessed.map((each) => each?.scores.map(({ assessor, score: own }) => [assessor, own])),
          missing: assessed.map((each) => each?.missing),
        }))
      : null;
    return { bids, told: assembled.findings.map(({ code, params }) => ({ code, params })) };
  };

  it("the scores, the originals and what is told are the same", () => {
    fc.assert(
      fc.property(tables, ([rows, other, way]) => {
        expect(outcome(other, way)).toEqual(outcome(rows, way));
      }),
    );
  });

  it("a score that is missing is never a zero, and every score that was typed is kept", () => {
    fc.assert(
      fc.property(tables, ([rows, , way]) => {
        const assembled = assembleOne(book(rows, { ...withTwo, Inschrijvingen: OPEN_TWO, ...setting(way) }));
        if (!assembled.ok) return;
        for (const bid of assembled.tender.bids) {
          for (const [index, criterion] of ["Plan", "Team"].entries()) {
            const own = rows.filter(
              (row) =>
                row["Inschrijver"] === bid.bidder && row["Criterium"] === criterion && row["Score"] !== "",
            );
            const typed = own.map((row) => Number(row["Score"]));
            const kept = bid.assessed[index]?.scores.map((each) => each.score) ?? [];
            expect([...kept].sort()).toEqual(typed.sort());
            const result = bid.scores[index] ?? NaN;
            expect(result).toBeGreaterThanOrEqual(Math.min(...typed));
            expect(result).toBeLessThanOrEqual(Math.max(...typed));
          }
        }
      }),
    );
  });
});
