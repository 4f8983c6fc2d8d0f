import {
  type Book,
  type Row,
  assembleOne,
  BOOK,
  findingOf,
  tenderOf,
  told,
  withCriteria,
} from "../support/workbook";

describe("criteria", () => {
  const plan = { Criterium: "Plan", Soort: "kwaliteit", Weging: 60 };
  const money = { Criterium: "Prijs", Soort: "prijs", Weging: 40 };

  test.each([
    [[plan, { ...money, Weging: 39 }], "weightsNot100"],
    [[plan, { ...money, Weging: 40.000001 }], "weightsNot100"],
    [
      [
        { ...plan, Weging: 0.6 },
        { ...money, Weging: 40 },
      ],
      "weightsNot100",
    ],
    [
      [
        { ...plan, Weging: 140 },
        { ...money, Weging: -40 },
      ],
      "weightNegative",
    ],
    [[plan, { ...money, Weging: "" }], "weightMissing"],
    [[plan, { ...money, Weging: "veel" }], "numberUnreadable"],
    [[{ ...plan, Soort: "sfeer" }, money], "criterionKindUnreadable"],
    [[{ ...plan, Soort: "" }, money], "criterionKindUnreadable"],
    [[{ ...plan, Weging: 30 }, { ...plan, Criterium: "plan ", Weging: 30 }, money], "criterionTwice"],
    [[{ ...plan, Criterium: "" }, money], "criterionNameMissing"],
    [[plan, { ...money, Weging: 20 }, { ...money, Criterium: "Uurtarief", Weging: 20 }], "twoPriceCriteria"],
    [[{ ...plan, "Schaal min": 10, "Schaal max": 10 }, money], "scaleReversed"],
    [[{ ...plan, Minimumscore: 11 }, money], "minimumOutsideScale"],
    [[{ ...plan, Nulpunt: -1 }, money], "zeroOutsideScale"],
    [[{ ...plan, Nulpunt: 10 }, money], "zeroOutsideScale"],
    [[{ ...plan, Nulpunt: "laag" }, money], "numberUnreadable"],
    [[{ ...plan, Criterium: "Duurzaamheid" }, money], "criterionColumnMissing"],
  ])("%j is an error: %s", (criteria, code) => {
    const assembled = assembleOne(withCriteria(...criteria));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "weightsNot100")).toMatchObject({
      severity: "error",
      place: { table: "Criteria" },
    });
  });

  test.each([
    [0.6, 0.4],
    [0.71, 0.29],
  ])("weights %d and %d add up to 1 and are multiplied by 100", (first, second) => {
    const { criteria } = tenderOf(
      assembleOne(withCriteria({ ...plan, Weging: first }, { ...money, Weging: second })),
    );
    expect(criteria.map(({ weight }) => weight)).toEqual([Math.round(first * 100), Math.round(second * 100)]);
  });

  test("a sum within 1e-9 of 100 is right", () => {
    const thirds = ["Plan", "Team", "Rest"].map((Criterium) => ({
      Criterium,
      Soort: "kwaliteit",
      Weging: 33.333333333,
    }));
    const book = {
      ...withCriteria(...thirds),
      Inschrijvingen: BOOK.Inschrijvingen.map((row) => ({ ...row, Team: 5, Rest: 5 })),
    };
    expect(told(assembleOne(book))).toEqual(["warning noPriceCriterion Criteria!C2"]);
  });

  test("a tender without criteria is blocked", () => {
    const book = { ...BOOK, Criteria: [{ ...BOOK.Criteria[0], Tender: "Iets anders" }] };
    expect(told(assembleOne(book))).toEqual(["error noCriteria Tenders!A2"]);
  });

  test("the scale defaults to 0..10", () => {
    expect(tenderOf(assembleOne(BOOK)).criteria[0]).toMatchObject({
      scaleMin: 0,
      scaleMax: 10,
      minimumScore: null,
      scaleZero: 0,
    });
  });

  test("a zero point above the lowest score makes that score cost points", () => {
    const scale = { "Schaal min": -5, "Schaal max": 10 };
    const [first] = tenderOf(assembleOne(withCriteria({ ...plan, ...scale, Nulpunt: 0 }, money))).criteria;
    expect(first).toMatchObject({ scaleMin: -5, scaleMax: 10, scaleZero: 0 });
    expect(told(assembleOne(withCriteria({ ...plan, ...scale, Nulpunt: 0 }, money)))).toEqual([]);
  });

  test("a scale below zero without a zero point tells what a zero is worth", () => {
    const book = withCriteria({ ...plan, "Schaal min": -10, "Schaal max": 10 }, money);
    const assembled = assembleOne(book);
    expect(told(assembled)).toEqual(["info scaleBelowZero Criteria!E2"]);
    expect(findingOf(assembled, "scaleBelowZero").params).toMatchObject({ min: -10, max: 10, share: 50 });
    expect(tenderOf(assembled).criteria[0]).toMatchObject({ scaleZero: -10 });
  });
});

describe("what each method asks of the criteria", () => {
  const plan = { Criterium: "Plan", Soort: "kwaliteit", Weging: 60, Waarde: 20000 };
  const money = { Criterium: "Prijs", Soort: "prijs", Weging: 40 };
  const level = { Criterium: "PSO", Soort: "PSO", Weging: 10, Waarde: 5000 };
  const under = (Methode: string, ...criteria: readonly Row[]): Book => ({
    ...withCriteria(...criteria),
    Tenders: [{ ...BOOK.Tenders[0], Methode, Prijsformule: "", "PSO-regel": "gewogen", "PSO-parameter": "" }],
  });
  const linesOf = (book: Book) =>
    told(assembleOne(book)).filter((line) => !line.startsWith("warning weightedWithoutPso"));
  const weights = (book: Book) => tenderOf(assembleOne(book)).criteria.map(({ weight }) => weight);

  test("gunnen op waarde needs no weights and reads the values in EUR", () => {
    const book = under("gunnen op waarde", { ...plan, Weging: "" }, { ...level, Weging: 70 }, money);
    expect(told(assembleOne(book))).toEqual([]);
    expect(tenderOf(assembleOne(book)).criteria).toMatchObject([
      { name: "Plan", value: 20_000, weight: 0 },
      { name: "PSO", value: 5000 },
      { name: "Prijs" },
    ]);
  });

  test.each([
    [{ ...plan, Waarde: "" }, "error valueMissing Criteria!E2"],
    [{ ...plan, Waarde: -1 }, "error valueNegative Criteria!E2"],
    [{ ...plan, Waarde: "veel" }, "error numberUnreadable Criteria!E2"],
    [{ ...plan, Waarde: "5%" }, "error numberUnreadable Criteria!E2"],
    [{ ...plan, Soort: "PSO", Waarde: "" }, "error valueMissing Criteria!E2"],
  ])("gunnen op waarde refuses %j", (row, line) => {
    expect(linesOf(under("gunnen op waarde", row, money))).toEqual([line]);
  });

  test("under another method a value need not be right", () => {
    const book = under("prijs per kwaliteit", { ...plan, Weging: 100, Waarde: "veel" });
    expect(told(assembleOne(book))).toEqual(["warning weightedWithoutPso Tenders!E2"]);
    expect(tenderOf(assembleOne(book)).criteria).toMatchObject([{ value: null }]);
  });

  test("prijs per kwaliteit divides 100 over all but the price, whose weight does not count", () => {
    expect(
      weights(under("prijs per kwaliteit", { ...plan, Weging: 90 }, level, { ...money, Weging: "" })),
    ).toEqual([90, 10, 0]);
    const stated = under("prijs per kwaliteit", { ...plan, Weging: 0.9 }, { ...level, Weging: 0.1 }, money);
    expect(weights(stated)).toEqual([90, 10, 0]);
    expect(told(assembleOne(stated))).toEqual(["info priceWeightUnused Criteria!D4"]);
  });

  test.each([
    [
      "prijs per kwaliteit",
      [plan, money],
      ["error weightsNot100 Criteria!D2", "info priceWeightUnused Criteria!D3"],
    ],
    [
      "prijs per kwaliteit",
      [money],
      ["error weightsNot100 Criteria!C2", "info priceWeightUnused Criteria!D2"],
    ],
    ["utility index", [plan, { ...money, Weging: 30 }], ["error weightsNot100 Criteria!D2"]],
    ["utility index", [{ ...plan, Weging: 100 }], ["error priceWeightZero Criteria!C2"]],
    [
      "utility index",
      [
        { ...plan, Weging: 100 },
        { ...money, Weging: 0 },
      ],
      ["error priceWeightZero Criteria!D3"],
    ],
    [
      "punten",
      [{ ...plan, Weging: 100 }],
      [
        "info priceFormulaDefault Tenders!D2",
        "warning noPriceCriterion Criteria!C2",
        "warning relativeFormulaReversal Tenders!D2",
      ],
    ],
    ["gunnen op waarde", [plan], []],
    ["prijs per kwaliteit", [{ ...plan, Weging: 100 }], []],
  ])("%s with %j", (method, criteria, lines) => {
    const found = linesOf(under(method, ...criteria)).filter(
      (line) => !line.includes("utilityIndexReversal"),
    );
    expect(found.sort()).toEqual([...lines].sort());
  });
});
