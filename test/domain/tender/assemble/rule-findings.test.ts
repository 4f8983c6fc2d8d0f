import { winnersOf } from "../../../../src/domain/tender/rank-tender";
import type { Tender } from "../../../../src/domain/tender/tender";
import { bid, price, quality, tender } from "../support/tender";
import { DEFAULT_POLICY } from "../../../../src/domain/tables/read-policy";
import {
  assembleOne,
  BOOK,
  day,
  findingOf,
  told,
  withCriteria,
  withLadder,
  withTender,
  type Book,
  type Row,
} from "../support/workbook";

const linesOf = (changes: Row, clip = false) =>
  told(assembleOne(withTender(changes), { policy: { ...DEFAULT_POLICY, clip } }));

describe("outcomes that hang on other bids", () => {
  test("marge with a relative formula carries the worked example, unlike banden", () => {
    const assembled = assembleOne(withTender({ Prijsformule: "laagste/prijs" }));
    expect(findingOf(assembled, "marginWithRelativeFormula").params).toMatchObject({
      price1: 65,
      price2: 79,
      price3: 163,
      quality3: 94,
      loweredPrice1: 52,
    });
    expect(told(assembleOne(withTender({ Prijsformule: "laag-hoog", "PSO-regel": "banden" })))).toEqual([
      "warning relativeFormulaReversal Tenders!D2",
    ]);
  });

  test.each([
    ["laagste/prijs", ["relativeFormulaReversal", "marginWithRelativeFormula"]],
    ["laag-hoog", ["relativeFormulaReversal", "marginWithRelativeFormula"]],
    ["afwijking", ["relativeFormulaReversal", "marginWithRelativeFormula"]],
    ["log 2", []],
    ["bandbreedte 100000..200000", []],
  ])("%s under marge warns of %j", (Prijsformule, codes) => {
    const found = linesOf({ Prijsformule }).map((line) => line.split(" ").slice(0, 2).join(" "));
    expect(found).toEqual(codes.map((code) => `warning ${code}`));
  });

  test("a log formula that is cut off is told to bring the reversal back", () => {
    expect(linesOf({ Prijsformule: "log 2" }, true)).toEqual([
      "warning clippedLogReversal Tenders!D2",
      "warning marginWithRelativeFormula Tenders!E2",
    ]);
    expect(linesOf({ Prijsformule: "log 2", "PSO-regel": "banden" }, true)).toEqual([
      "warning clippedLogReversal Tenders!D2",
    ]);
  });

  test("utility index is relative in price and quality", () => {
    expect(linesOf({ Prijsformule: "", Methode: "utility index" })).toEqual([
      "warning utilityIndexReversal Tenders!G2",
      "warning marginWithRelativeFormula Tenders!E2",
    ]);
  });

  test.each([["gunnen op waarde"], ["prijs per kwaliteit"]])("%s depends on no other bid", (Methode) => {
    const book: Book = {
      ...withTender({ Methode, Prijsformule: "", "PSO-parameter": 5000 }),
      Criteria: [{ ...BOOK.Criteria[0], Weging: 100, Waarde: 20000 }],
    };
    expect(told(assembleOne(book))).toEqual([]);
  });
});

/** Levels are Trede 1, none and Trede 3, weights 60 and 40, the margin is 5; the first wins until it lowers its price. */
test.each<[string, Partial<Tender>, readonly number[], readonly number[], number]>([
  ["laagste/prijs", { priceFormula: { kind: "laagste/prijs" } }, [65, 79, 163], [56, 76, 94], 52],
  ["laag-hoog", { priceFormula: { kind: "laag-hoog" } }, [72, 95, 167], [17, 34, 76], 67],
  ["afwijking", { priceFormula: { kind: "afwijking" } }, [100, 150, 120], [60, 100, 71.5], 98],
  [
    "log 2, cut off",
    { priceFormula: { kind: "log", base: 2 }, clip: true },
    [100, 150, 250],
    [37, 82, 100],
    90,
  ],
  ["utility index", { method: "utility index" }, [100, 125, 110], [84, 100, 88.3], 98],
])("a winner under marge can lose by lowering its price: %s", (_, model, prices, plans, lowered) => {
  const winners = (first: number) =>
    winnersOf(
      tender({
        ...model,
        rule: { kind: "marge", margin: 5 },
        criteria: [quality("Plan", 60), price(40)],
        bids: (["trede1", "none", "trede3"] as const).map((level, index) =>
          bid(level, index === 0 ? first : (prices[index] ?? 0), { Plan: plans[index] ?? 0 }, { level }),
        ),
      }),
    );
  expect(winners(prices[0] ?? 0)).toEqual(["trede1"]);
  expect(winners(lowered)).toEqual(["trede3"]);
});

describe("whether the order is calculated again when a bid drops out", () => {
  const line = "warning recalculateNotStated Tenders!2";
  const rule = { "PSO-regel": "gewogen", "PSO-parameter": "", "Regel vastgesteld op": day("2026-02-01") };

  test.each([
    [{ Procedure: "Europees", Prijsformule: "laagste/prijs" }, true],
    [{ Procedure: "onder drempel", Prijsformule: "log 2" }, true],
    [{ Procedure: "voorbehouden", Prijsformule: "", Methode: "utility index" }, true],
    [{ Procedure: "Europees", Prijsformule: "bandbreedte 100000..200000" }, false],
    [{ Procedure: "privaat", Prijsformule: "laagste/prijs" }, false],
    [{ Procedure: "", Prijsformule: "laagste/prijs" }, false],
  ])("%j has to be stated beforehand: %s", (changes, warned) => {
    expect(linesOf({ ...rule, ...changes }).includes(line)).toBe(warned);
  });

  test("it is not asked for when it is there, and asked once when a bid has lapsed", () => {
    const changes = { ...rule, Procedure: "Europees", Prijsformule: "laagste/prijs" };
    expect(linesOf({ ...changes, Herberekenen: "nee" }).join()).not.toContain("recalculate");
    const book = withTender(changes);
    const [first, ...others] = BOOK.Inschrijvingen;
    const lapsed = { ...book, Inschrijvingen: [{ ...first, Geldig: "vervallen" }, ...others] };
    expect(told(assembleOne(lapsed)).filter((each) => each.includes("recalculate"))).toEqual([
      "warning recalculateUnknown Tenders!2",
    ]);
  });
});

describe("the level in the criteria and in the rule", () => {
  test("a rule beside a PSO criterion counts the level twice; gewogen does not", () => {
    const criteria = withCriteria(
      { Criterium: "Plan", Soort: "kwaliteit", Weging: 50 },
      { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
      { Criterium: "PSO-niveau", Soort: "PSO", Weging: 10 },
    );
    expect(told(assembleOne(criteria))).toEqual(["warning levelCountsTwice Tenders!E2"]);
    const weighted = {
      ...criteria,
      Tenders: [{ ...BOOK.Tenders[0], "PSO-regel": "gewogen", "PSO-parameter": "" }],
    };
    expect(told(assembleOne(weighted))).toEqual([]);
    expect(told(assembleOne(withTender({ "PSO-regel": "gewogen", "PSO-parameter": "" })))).toEqual([
      "warning weightedWithoutPso Tenders!E2",
    ]);
  });

  const withPso = (Methode: string, rule: string, parameter: number | string = ""): Book => ({
    ...withCriteria(
      { Criterium: "Plan", Soort: "kwaliteit", Weging: 50, Waarde: 20000 },
      { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
      { Criterium: "PSO-niveau", Soort: "PSO", Weging: 10, Waarde: 5000 },
    ),
    Tenders: [
      { ...BOOK.Tenders[0], Methode, Prijsformule: "", "PSO-regel": rule, "PSO-parameter": parameter },
    ],
    "PSO-ladder": [{ Niveau: "Trede 1", Waarde: 1, "Korting EUR": 1000, "Korting %": 5 }],
  });

  test.each([["korting euro"], ["korting procent"]])(
    "gunnen op waarde with %s beside a value is an error",
    (rule) => {
      const assembled = assembleOne(withPso("gunnen op waarde", rule));
      expect(assembled).toMatchObject({ ok: false, model: null });
      expect(told(assembled)).toContain("error discountBesidePsoValue Tenders!E2");
      expect(findingOf(assembled, "discountBesidePsoValue").params).toEqual({ rule, value: 5000 });
      expect(told(assembled).join()).not.toContain("levelCountsTwice");
    },
  );

  test("a value of nothing beside a discount counts once", () => {
    const book = withPso("gunnen op waarde", "korting euro");
    const Criteria = book.Criteria?.map((row) => ({ ...row, Waarde: 0 })) ?? [];
    expect(told(assembleOne({ ...book, Criteria }))).toEqual([]);
  });

  test("another rule beside a value counts twice, told in EUR", () => {
    const assembled = assembleOne(withPso("gunnen op waarde", "marge", 1000));
    expect(told(assembled)).toEqual(["warning levelCountsTwice Tenders!E2"]);
    expect(findingOf(assembled, "levelCountsTwice").params).toEqual({
      rule: "marge",
      weight: 5000,
      unit: "euro",
    });
  });

  test("a discount beside a weighted level counts twice", () => {
    expect(told(assembleOne(withPso("utility index", "korting euro")))).toContain(
      "warning levelCountsTwice Tenders!E2",
    );
  });

  test("gewogen needs a value under gunnen op waarde, not a weight", () => {
    const book = withPso("gunnen op waarde", "gewogen");
    expect(told(assembleOne(book))).toEqual([]);
    const Criteria = book.Criteria?.map((row) => ({ ...row, Waarde: 0 })) ?? [];
    expect(told(assembleOne({ ...book, Criteria }))).toEqual(["warning weightedWithoutPso Tenders!E2"]);
  });
});

describe("what is open to dispute in a procedure", () => {
  const fixed = { "Regel vastgesteld op": day("2026-02-01"), "PSO-parameter": "" };
  const ladder = { Niveau: "Trede 1", Waarde: 1, "Korting EUR": 1000, "Korting %": 5 };
  const inProcedure = (Procedure: string, rule: string) =>
    told(assembleOne(withLadder(withTender({ ...fixed, Procedure, "PSO-regel": rule }), ladder)));

  const link = "warning levelNeedsLink Tenders!E2";
  test.each([
    ["Europees", "gelijk", [link]],
    ["voorbehouden", "banden", [link]],
    ["Europees", "minimum Trede 1", [link, "warning minimumIsLabel Tenders!E2"]],
    ["voorbehouden", "eerst", [link, "warning levelFirstIgnoresPrice Tenders!E2"]],
    ["Europees", "korting euro", [link]],
    ["Europees", "korting procent", [link, "warning shareDiscountGrows Tenders!E2"]],
    ["Europees", "gewogen", ["warning weightedWithoutPso Tenders!E2"]],
    ["onder drempel", "gelijk", []],
    ["onder drempel", "minimum Trede 1", []],
    ["onder drempel", "eerst", ["warning levelFirstIgnoresPrice Tenders!E2"]],
    ["privaat", "eerst", []],
    ["privaat", "minimum Trede 1", []],
    ["privaat", "korting procent", ["warning shareDiscountGrows Tenders!E2"]],
  ])("%s with %s", (Procedure, rule, lines) => {
    expect(inProcedure(Procedure, rule)).toEqual(lines);
  });

  test("a weighted level needs the link to the subject-matter as well", () => {
    const criteria = withCriteria(
      { Criterium: "Plan", Soort: "kwaliteit", Weging: 50 },
      { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
      { Criterium: "PSO-niveau", Soort: "PSO", Weging: 10 },
    );
    const Tenders = [{ ...BOOK.Tenders[0], ...fixed, Procedure: "Europees", "PSO-regel": "gewogen" }];
    expect(told(assembleOne({ ...criteria, Tenders }))).toEqual([link]);
  });
});
