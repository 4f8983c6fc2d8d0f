import type { CellValue } from "../../../../src/domain/cell";
import {
  assembleOne,
  BOOK,
  findingOf,
  tenderOf,
  told,
  withCriteria,
  withLadder,
  withTender,
  type Book,
  type Row,
} from "../support/workbook";

const weighted = {
  ...withCriteria(
    { Criterium: "Plan", Soort: "kwaliteit", Weging: 50 },
    { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
    { Criterium: "PSO", Soort: "PSO", Weging: 10 },
  ),
  Tenders: [{ ...BOOK.Tenders[0], "PSO-regel": "gewogen", "PSO-parameter": "" }],
};

describe("PSO ladder", () => {
  test("without a ladder the levels stand in equal steps", () => {
    expect(tenderOf(assembleOne(weighted)).utilities).toEqual({
      none: 0,
      aspirant: 0.2,
      basis: 0.4,
      trede1: 0.6,
      trede2: 0.8,
      trede3: 1,
    });
  });

  test("a level that is not listed takes the value of the next lower one", () => {
    const ladder = [
      { Niveau: "Trede 3", Waarde: 1 },
      { Niveau: "Aspirant", Waarde: 0.1 },
      { Niveau: "Trede 1", Waarde: 0.5 },
    ];
    expect(tenderOf(assembleOne({ ...weighted, "PSO-ladder": ladder })).utilities).toEqual({
      none: 0,
      aspirant: 0.1,
      basis: 0.1,
      trede1: 0.5,
      trede2: 0.5,
      trede3: 1,
    });
  });

  test.each([
    [
      [
        { Niveau: "Trede 1", Waarde: 0.8 },
        { Niveau: "Trede 2", Waarde: 0.5 },
      ],
      "ladderDecreases",
      "B3",
    ],
    [[{ Niveau: "Trede 1", Waarde: 1.2 }], "ladderOutOfRange", "B2"],
    [[{ Niveau: "Trede 1", Waarde: -0.1 }], "ladderOutOfRange", "B2"],
    [[{ Niveau: "Trede 1", Waarde: "" }], "ladderOutOfRange", "B2"],
    [
      [
        { Niveau: "Trede 1", Waarde: 0.5 },
        { Niveau: "T1", Waarde: 0.5 },
      ],
      "ladderLevelTwice",
      "A3",
    ],
  ])("%j is an error: %s", (ladder, code, cell) => {
    const assembled = assembleOne({ ...weighted, "PSO-ladder": ladder });
    expect(findingOf(assembled, code as "ladderDecreases")).toMatchObject({
      severity: "error",
      place: { cell },
    });
    // Tenders that give no points for the level do not care.
    expect(told(assembleOne({ ...BOOK, "PSO-ladder": ladder }))).toEqual([]);
  });
});

describe("discounts per level", () => {
  const discount = (rule: string, ...ladder: readonly Row[]): Book =>
    withLadder(withTender({ "PSO-regel": rule, "PSO-parameter": "" }), ...ladder);
  const errors = (book: Book) => told(assembleOne(book)).filter((line) => line.startsWith("error"));

  test("in EUR: a level that is not listed gets the discount of the next lower one", () => {
    const book = discount(
      "korting euro",
      { Niveau: "Trede 3", "Korting EUR": 7500 },
      { Niveau: "Aspirant", "Korting EUR": 1000 },
      { Niveau: "Trede 1", "Korting EUR": "2.500,00" },
    );
    const { euro, share } = tenderOf(assembleOne(book)).discounts;
    expect(euro).toEqual({ none: 0, aspirant: 1000, basis: 1000, trede1: 2500, trede2: 2500, trede3: 7500 });
    expect(Object.values(share)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.each<[string, readonly CellValue[], readonly number[]]>([
    ["as numbers", [0, 5, 12.3], [0, 0.05, 0.123]],
    ["as text", ["0%", "5%", "12,3%"], [0, 0.05, 0.123]],
    ["as numbers and text", [0, "5%", 10], [0, 0.05, 0.1]],
    ["small but not all below one", [0.5, 1, 2], [0.005, 0.01, 0.02]],
  ])("in percent, typed %s", (_, typed, shares) => {
    const levels = ["Aspirant", "Trede 1", "Trede 3"];
    const ladder = levels.map((Niveau, index) => ({ Niveau, "Korting %": typed[index] ?? "" }));
    const assembled = assembleOne(discount("korting procent", ...ladder));
    const { share } = tenderOf(assembled).discounts;
    expect([share.aspirant, share.trede1, share.trede3]).toEqual(shares);
    expect(told(assembled)).not.toContainEqual(expect.stringContaining("discountShares"));
  });

  test("one below 1 among whole percentages is read as typed, with the other reading told", () => {
    const assembled = assembleOne(
      discount(
        "korting procent",
        { Niveau: "Trede 1", "Korting %": 0.05 },
        { Niveau: "Trede 2", "Korting %": 2 },
      ),
    );
    expect(tenderOf(assembled).discounts.share).toMatchObject({ trede1: 0.0005, trede2: 0.02 });
    expect(told(assembled)).toContain("warning discountBelowOne PSO-ladder!B2");
    expect(findingOf(assembled, "discountBelowOne").params).toEqual({ value: 0.05, percent: 5 });
  });

  test("percentages as Excel stores them are read as such, and both readings are told", () => {
    const assembled = assembleOne(
      discount(
        "korting procent",
        { Niveau: "Geen", "Korting %": 0 },
        { Niveau: "Trede 1", "Korting %": 0.05 },
        { Niveau: "Trede 2", "Korting %": 0.123 },
      ),
    );
    expect(tenderOf(assembled).discounts.share).toMatchObject({ none: 0, trede1: 0.05, trede2: 0.123 });
    expect(told(assembled)).toContain("warning discountShares PSO-ladder!B3");
    expect(findingOf(assembled, "discountShares").params).toEqual({ value: 0.05, percent: 5 });
  });

  test.each<[string, readonly Row[], string]>([
    [
      "korting euro",
      [
        { Niveau: "Trede 1", "Korting EUR": 500 },
        { Niveau: "Trede 2", "Korting EUR": 400 },
      ],
      "error discountDecreases PSO-ladder!B3",
    ],
    ["korting euro", [{ Niveau: "Trede 1", "Korting EUR": -1 }], "error discountOutOfRange PSO-ladder!B2"],
    ["korting euro", [{ Niveau: "Trede 1", "Korting EUR": "5%" }], "error numberUnreadable PSO-ladder!B2"],
    ["korting procent", [{ Niveau: "Trede 1", "Korting %": 100 }], "error discountOutOfRange PSO-ladder!B2"],
    [
      "korting procent",
      [{ Niveau: "Trede 1", "Korting %": "120%" }],
      "error discountOutOfRange PSO-ladder!B2",
    ],
    ["korting procent", [{ Niveau: "Trede 1", "Korting %": -5 }], "error discountOutOfRange PSO-ladder!B2"],
    [
      "korting procent",
      [
        { Niveau: "Trede 1", "Korting %": 5 },
        { Niveau: "Trede 2", "Korting %": "" },
      ],
      "error discountMissing PSO-ladder!B3",
    ],
    [
      "korting euro",
      [
        { Niveau: "Trede 1", Waarde: 1, "Korting EUR": "" },
        { Niveau: "Trede 2", Waarde: 1, "Korting EUR": "" },
      ],
      "error discountsMissing PSO-ladder!C2",
    ],
    ["korting euro", [{ Niveau: "Trede 1", "Korting %": 5 }], "error discountsMissing PSO-ladder!2"],
    [
      "korting euro",
      [
        { Niveau: "Trede 1", "Korting EUR": 5 },
        { Niveau: "T1", "Korting EUR": 5 },
      ],
      "error ladderLevelTwice PSO-ladder!A3",
    ],
    ["korting euro", [{ Niveau: "Trede 4", "Korting EUR": 5 }], "error levelUnreadable PSO-ladder!A2"],
  ])("%s with %j is an error with its cell", (rule, ladder, line) => {
    expect(errors(discount(rule, ...ladder))).toEqual([line]);
  });

  test("without a ladder the rule itself is named", () => {
    expect(errors(withTender({ "PSO-regel": "korting procent", "PSO-parameter": "" }))).toEqual([
      "error discountsMissing Tenders!E2",
    ]);
  });

  test("values concern only a tender with a PSO criterion, discounts only one with a discount rule", () => {
    const ladder = [
      { Niveau: "Trede 1", Waarde: 9, "Korting EUR": 500 },
      { Niveau: "Trede 2", Waarde: -9, "Korting EUR": 600 },
    ];
    expect(errors(discount("korting euro", ...ladder))).toEqual([]);
    const wrong = [{ Niveau: "Trede 1", Waarde: 1, "Korting EUR": -500 }];
    expect(errors(withLadder(weighted, ...wrong))).toEqual([]);
  });
});
