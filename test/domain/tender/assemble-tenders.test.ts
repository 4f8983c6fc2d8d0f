import { DEFAULT_POLICY } from "../../../src/domain/tables/read-policy";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import {
  assemble,
  assembleOne,
  BOOK,
  day,
  tenderOf,
  told,
  withCriteria,
  withFirstBid,
  withLadder,
  withTender,
  findingOf,
  type Book,
  type Row,
} from "./support/workbook";

test("a complete private tender has nothing to tell", () => {
  const assembled = assembleOne(BOOK);
  expect(told(assembled)).toEqual([]);
  expect(tenderOf(assembled)).toMatchObject({
    key: { tender: "Schoonmaak", lot: "" },
    procedure: "private",
    method: "punten",
    priceFormula: { kind: "bandbreedte", low: 100_000, high: 200_000 },
    rule: { kind: "marge", margin: 5 },
    referenceDate: day("2026-03-01"),
    rounding: 2,
    contracts: 1,
    recalculate: null,
    ceilingPrice: null,
    clip: false,
  });
  const [first] = tenderOf(assembled).bids;
  expect(first).toMatchObject({ bidder: "Schoon BV", kvk: "12345678", price: 150_000, status: "valid" });
  expect(first?.level).toMatchObject({ counted: "trede2", counts: true });
  expect(first?.cells.price).toMatchObject({ table: "Inschrijvingen", cell: "D2" });
});

describe("what the user decides in the pane", () => {
  const key = "Schoonmaak\u0000";

  test("holds instead of the workbook's setting, whose faults then do not block", () => {
    const book = withTender({ "PSO-regel": "hoogste", Prijsformule: "log 2" });
    const assembled = assembleOne(book, {
      decisions: new Map([
        [
          key,
          {
            method: null,
            rule: { kind: "banden", width: 2 },
            priceFormula: { kind: "laag-hoog" },
            clip: true,
          },
        ],
      ]),
    });
    expect(tenderOf(assembled)).toMatchObject({
      rule: { kind: "banden", width: 2 },
      priceFormula: { kind: "laag-hoog" },
      clip: true,
    });
  });

  test("is checked like the workbook", () => {
    const assembled = assembleOne(BOOK, {
      decisions: new Map([
        [
          key,
          {
            method: null,
            rule: { kind: "marge", margin: -1 },
            priceFormula: { kind: "bandbreedte", low: 5, high: 5 },
            clip: null,
          },
        ],
      ]),
    });
    expect(told(assembled)).toEqual(["error bandReversed", "error ruleParameterOutOfRange"]);
  });

  test("a null leaves the workbook's own in force", () => {
    const assembled = assembleOne(BOOK, {
      policy: { ...DEFAULT_POLICY, clip: true },
      decisions: new Map([[key, { method: null, rule: null, priceFormula: null, clip: null }]]),
    });
    expect(tenderOf(assembled)).toMatchObject({ rule: { kind: "marge", margin: 5 }, clip: true });
  });
});

describe("other settings", () => {
  test.each([
    [{ Afronding: 7 }, "roundingOutOfRange"],
    [{ Afronding: 1.5 }, "roundingOutOfRange"],
    [{ "Aantal opdrachten": 0 }, "contractsOutOfRange"],
    [{ "Aantal opdrachten": 1.5 }, "contractsOutOfRange"],
    [{ Procedure: "geheim" }, "procedureUnreadable"],
    [{ Methode: "loterij" }, "methodUnreadable"],
    [{ Methode: "#N/A" }, "errorValue"],
    [{ Peildatum: "ooit" }, "referenceMomentUnreadable"],
    [{ Plafondprijs: 0 }, "priceNotPositive"],
    [{ Plafondprijs: "#N/A" }, "errorValue"],
    [{ Sluitingsdatum: "binnenkort" }, "dateUnreadable"],
    [{ Herberekenen: "misschien" }, "yesNoUnreadable"],
  ])("%j is an error: %s", (changes, code) => {
    const assembled = assembleOne(withTender(changes));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "errorValue").severity).toBe("error");
  });

  test("rounding, contracts, ceiling and recalculation are taken over", () => {
    const row = {
      Afronding: 0,
      "Aantal opdrachten": 3,
      Plafondprijs: 180000,
      Herberekenen: "nee",
      Methode: "Punten",
    };
    expect(tenderOf(assembleOne(withTender(row)))).toMatchObject({
      rounding: 0,
      contracts: 3,
      ceilingPrice: 180_000,
      recalculate: "no",
    });
  });

  test.each([
    ["", "2026-03-01"],
    ["sluiting", "2026-03-01"],
    ["Gunning", "2026-04-01"],
    ["start", "2026-06-01"],
    ["looptijd", "2026-06-01"],
  ])("reference moment '%s' tests certificates on %s", (moment, expected) => {
    const dates = { Gunningsdatum: day("2026-04-01"), "Contract start": day("2026-06-01") };
    expect(tenderOf(assembleOne(withTender({ Peildatum: moment, ...dates }))).referenceDate).toBe(
      day(expected),
    );
  });

  test("without its date the day that was chosen is used, with a warning; without that it is an error", () => {
    const book = withTender({ Sluitingsdatum: "" });
    const chosen = assembleOne(book, { fallbackDate: day("2026-02-01") });
    expect(tenderOf(chosen).referenceDate).toBe(day("2026-02-01"));
    expect(findingOf(chosen, "referenceDateFallback")).toMatchObject({
      severity: "warning",
      params: { moment: "closing", date: "2026-02-01" },
    });
    expect(told(assembleOne(book))).toEqual(["error referenceDateMissing Tenders!C2"]);
  });

  test("a level counts on the tender's own reference date", () => {
    const levelOn = (closing: string) =>
      tenderOf(assembleOne(withTender({ Sluitingsdatum: day(closing) }))).bids[0]?.level;
    expect(levelOn("2026-12-31")).toMatchObject({ counted: "trede2", counts: true });
    expect(levelOn("2027-01-01")).toMatchObject({ counted: "none", stated: "trede2", reason: "expired" });
  });
});

describe("bids", () => {
  test.each([
    [{ Inschrijfprijs: 0 }, "priceNotPositive", "D2"],
    [{ Inschrijfprijs: -5 }, "priceNotPositive", "D2"],
    [{ Inschrijfprijs: "" }, "priceMissing", "D2"],
    [{ Inschrijfprijs: "op aanvraag" }, "numberUnreadable", "D2"],
    [{ Inschrijfprijs: "1.234" }, "numberAmbiguous", "D2"],
    [{ Inschrijfprijs: "#N/A" }, "errorValue", "D2"],
    [{ Inschrijver: "" }, "bidderMissing", "B2"],
    [{ Plan: "" }, "scoreMissing", "E2"],
    [{ Plan: "goed" }, "numberUnreadable", "E2"],
    [{ Plan: 10.5 }, "scoreOutsideScale", "E2"],
    [{ Plan: -1 }, "scoreOutsideScale", "E2"],
    [{ "KvK-nummer": "#N/A" }, "errorValue", "C2"],
    [{ Geldig: "wellicht" }, "bidStatusUnreadable", "F2"],
  ])("%j is an error with its cell: %s", (changes, code, cell) => {
    const assembled = assembleOne(withFirstBid(changes));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "priceMissing")).toMatchObject({
      severity: "error",
      place: { table: "Inschrijvingen", row: 2, cell },
      tender: { tender: "Schoonmaak", lot: "" },
    });
  });

  test("a bid marked Geldig = nee is not checked and keeps its place", () => {
    const assembled = assembleOne(
      withFirstBid({ Geldig: "nee", Inschrijfprijs: "", Plan: 99, Inschrijver: "" }),
    );
    expect(told(assembled)).toEqual([]);
    const [first] = tenderOf(assembled).bids;
    expect(first).toMatchObject({ bidder: "", price: null, status: "invalid" });
    expect(scoreTender(tenderOf(assembled)).winners).toEqual(["Glans BV"]);
  });

  test("a lapsed bid needs its price only where that still counts", () => {
    const lapsed = withFirstBid({ Geldig: "vervallen", Inschrijfprijs: "", Plan: "" });
    expect(told(assembleOne(lapsed))).toEqual(["warning recalculateUnknown Tenders!2"]);
    const kept = { ...lapsed, Tenders: [{ ...BOOK.Tenders[0], Herberekenen: "nee" }] };
    expect(told(assembleOne(kept))).toEqual(["error priceMissing Inschrijvingen!D2"]);
    const recalculated = { ...lapsed, Tenders: [{ ...BOOK.Tenders[0], Herberekenen: "ja" }] };
    expect(told(assembleOne(recalculated))).toEqual([]);
  });

  test("a bidder twice is an error, by name without case or by KvK number, unless one is invalid", () => {
    const [first, second] = BOOK.Inschrijvingen;
    const twice = (changes: Record<string, string>) =>
      told(
        assembleOne({
          ...BOOK,
          Inschrijvingen: [
            { ...first, Geldig: "ja" },
            { ...second, ...changes },
          ],
        }),
      ).filter((line) => line.includes("Twice"));
    expect(twice({ Inschrijver: "schoon  bv" })).toEqual(["error bidderTwice Inschrijvingen!B3"]);
    expect(twice({ "KvK-nummer": "12345678" })).toEqual(["error bidderTwice Inschrijvingen!C3"]);
    expect(twice({ Inschrijver: "Schoon BV", Geldig: "nee" })).toEqual([]);
  });
});

describe("a tender without bids", () => {
  const book: Book = { ...BOOK, Inschrijvingen: [{ ...BOOK.Inschrijvingen[0], Tender: "Anders" }] };
  const alone = (changes: Row = {}) =>
    assembleOne({
      ...BOOK,
      Tenders: [{ ...BOOK.Tenders[0], ...changes }],
      Inschrijvingen: [],
    });

  test("is not scored, but its settings, criteria and ladder are there to be tried out", () => {
    const assembled = alone();
    expect(told(assembled)).toEqual(["warning noBids Tenders!A2"]);
    expect(assembled).toMatchObject({
      ok: false,
      settings: { method: "punten", rule: { kind: "marge", margin: 5 }, bidCount: 0 },
      model: {
        method: "punten",
        priceFormula: { kind: "bandbreedte", low: 100_000, high: 200_000 },
        criteria: [{ name: "Plan" }, { name: "Prijs" }],
        bids: [],
      },
    });
  });

  test("hears what is wrong with its settings, and then has no model", () => {
    const assembled = alone({ "PSO-regel": "hoogste" });
    expect(told(assembled)).toEqual(["warning noBids Tenders!A2", "error ruleUnreadable Tenders!E2"]);
    expect(assembled).toMatchObject({
      model: null,
      settings: { rule: null, priceFormula: { low: 100_000 } },
    });
  });

  test("beside others that have them blocks nobody", () => {
    const [first, second, third] = assemble({
      ...book,
      Tenders: [...BOOK.Tenders, { ...BOOK.Tenders[0], Tender: "Anders" }],
      Criteria: BOOK.Criteria.map((row) => ({ ...row, Tender: "" })),
    });
    expect([first?.ok, second?.ok, third]).toEqual([false, true, undefined]);
  });
});

describe("the model of a tender that cannot be scored", () => {
  test("is there while only a bid is wrong", () => {
    const assembled = assembleOne(withFirstBid({ Inschrijfprijs: "" }));
    expect(assembled).toMatchObject({
      ok: false,
      model: { criteria: [{ name: "Plan" }, { name: "Prijs" }], bids: [] },
    });
  });

  test.each<[string, Book]>([
    ["a setting", withTender({ Afronding: 9 })],
    ["a criterion", withCriteria({ Criterium: "Plan", Soort: "kwaliteit", Weging: 60 })],
    [
      "the ladder",
      withLadder(withTender({ "PSO-regel": "korting euro" }), { Niveau: "Trede 1", "Korting EUR": -1 }),
    ],
    ["the tender twice", { ...BOOK, Tenders: [BOOK.Tenders[0], BOOK.Tenders[0]] }],
  ])("is not there when %s is wrong", (_, wrong) => {
    expect(assembleOne(wrong)).toMatchObject({ ok: false, model: null });
  });
});

describe("low prices", () => {
  test("the estimate and the limits go along with the tender", () => {
    expect(tenderOf(assembleOne(withTender({ Raming: 160000 })))).toMatchObject({
      estimate: 160_000,
      lowPriceLimits: { belowMean: 0.15, belowSecond: 0.15, belowEstimate: 0.2 },
    });
    const policy = { ...DEFAULT_POLICY, lowBelowMean: 0.3, lowBelowSecond: null };
    expect(tenderOf(assembleOne(BOOK, { policy })).lowPriceLimits).toEqual({
      belowMean: 0.3,
      belowSecond: null,
      belowEstimate: 0.2,
    });
    expect(tenderOf(assembleOne(BOOK)).estimate).toBeNull();
  });

  test.each([["veel"], [0], [-5], ["#N/A"], ["1.234"]])(
    "an estimate of %j is told and blocks nothing: no rank rests on it",
    (Raming) => {
      const assembled = assembleOne(withTender({ Raming }));
      expect(told(assembled)).toEqual(["warning estimateUnusable Tenders!G2"]);
      expect(tenderOf(assembled).estimate).toBeNull();
    },
  );
});
