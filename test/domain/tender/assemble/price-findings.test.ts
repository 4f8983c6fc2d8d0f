import {
  assembleOne,
  BOOK,
  findingOf,
  tenderOf,
  told,
  withLadder,
  withTender,
  type Book,
} from "../support/workbook";

const ladder = { Niveau: "Trede 2", "Korting EUR": 60000, "Korting %": 40 };

describe("a price outside the bandwidth", () => {
  test("is the price after the discount", () => {
    const book = withLadder(withTender({ "PSO-regel": "korting euro", "PSO-parameter": "" }), ladder);
    const assembled = assembleOne(book);
    expect(told(assembled)).toEqual(["warning priceOutsideBand Inschrijvingen!D2"]);
    expect(findingOf(assembled, "priceOutsideBand").params).toMatchObject({
      price: 90_000,
      discounted: "yes",
    });
    expect(findingOf(assembled, "priceOutsideBand").supplier).toBe("Schoon BV");
  });

  test("may be inside thanks to the discount", () => {
    const book = withLadder(withTender({ "PSO-regel": "korting euro", "PSO-parameter": "" }), ladder);
    const [first, second] = BOOK.Inschrijvingen;
    expect(
      told(assembleOne({ ...book, Inschrijvingen: [{ ...first, Inschrijfprijs: 210000 }, second] })),
    ).toEqual([]);
  });

  test("is told of a lapsed bid only where its price still counts", () => {
    const [first, second] = BOOK.Inschrijvingen;
    const lapsed = { ...first, Inschrijfprijs: 50000, Geldig: "vervallen" };
    const lines = (Herberekenen: string) =>
      told(assembleOne({ ...withTender({ Herberekenen }), Inschrijvingen: [lapsed, second] }));
    expect(lines("nee")).toEqual(["warning priceOutsideBand Inschrijvingen!D2"]);
    expect(lines("ja")).toEqual([]);
  });

  test("means nothing under another method", () => {
    const [first, second] = BOOK.Inschrijvingen;
    const book: Book = {
      ...withTender({ Methode: "utility index" }),
      Inschrijvingen: [{ ...first, Inschrijfprijs: 210000 }, second],
    };
    expect(told(assembleOne(book)).join()).not.toContain("priceOutsideBand");
  });
});

describe("a tender that is complete, but for which the method has no score", () => {
  const book = (Methode: string, rule = "gelijk"): Book => ({
    ...withTender({ Methode, Prijsformule: "laagste/prijs", "PSO-regel": rule, "PSO-parameter": "" }),
    "PSO-ladder": [ladder],
  });
  const errors = (each: Book) => told(assembleOne(each)).filter((line) => line.startsWith("error"));
  const withPlan = (each: Book, Plan: number, changes = {}): Book => ({
    ...each,
    Inschrijvingen: [{ ...BOOK.Inschrijvingen[0], Plan, ...changes }, BOOK.Inschrijvingen[1]],
  });
  const quality = [{ ...BOOK.Criteria[0], Weging: 100, Waarde: 20000 }];

  test("a discount as large as the price is an error at the price, and leaves the model in place", () => {
    const assembled = assembleOne(withPlan(book("punten", "korting euro"), 8, { Inschrijfprijs: 60000 }));
    expect(told(assembled)).toContain("error discountedPriceNotPositive Inschrijvingen!D2");
    expect(findingOf(assembled, "discountedPriceNotPositive")).toMatchObject({
      supplier: "Schoon BV",
      params: { price: 60_000, discounted: 0, rule: "korting euro" },
    });
    expect(assembled).toMatchObject({ ok: false, model: { bids: [], method: "punten" } });
  });

  test("under gunnen op waarde a result below zero is plainly fictive (ECLI:NL:RBSGR:2011:BU6124)", () => {
    const each = withPlan(book("gunnen op waarde", "korting euro"), 8, { Inschrijfprijs: 50000 });
    expect(errors({ ...each, Criteria: quality })).toEqual([]);
  });

  test("no quality to divide the price by is an error at the bid", () => {
    const each = withPlan({ ...book("prijs per kwaliteit"), Criteria: quality }, 0);
    expect(errors(each)).toEqual(["error qualityNotPositive Inschrijvingen!2"]);
    // A minimum score excludes such a bid before it is divided by.
    const Criteria = quality.map((row) => ({ ...row, Minimumscore: 1 }));
    expect(errors({ ...each, Criteria })).toEqual([]);
  });

  test("a quality too far below the best is an error under utility index", () => {
    expect(errors(withPlan(book("utility index"), 0))).toEqual([
      "error utilityFactorNotPositive Inschrijvingen!2",
    ]);
    expect(tenderOf(assembleOne(withPlan(book("utility index"), 3))).bids).toHaveLength(2);
  });

  test("is only looked into when nothing else is wrong", () => {
    const each = withPlan({ ...book("prijs per kwaliteit"), Criteria: quality }, 0, { Inschrijfprijs: "" });
    expect(errors(each)).toEqual(["error priceMissing Inschrijvingen!D2"]);
  });
});
